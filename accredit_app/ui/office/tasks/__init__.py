"""The supervisor's page: what waits for a decision, one task after another."""
