"""The event and its stations: founding, enrolling, settings, the station's health."""
