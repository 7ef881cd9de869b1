"""What waits for a person's decision, and the deciding."""
