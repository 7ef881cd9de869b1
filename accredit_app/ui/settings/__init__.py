"""The station's settings: its camera, its printer, its scanner and its hub."""
