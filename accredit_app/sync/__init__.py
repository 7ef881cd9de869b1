"""Sync: journal rows and photos carried between a station and a hub, and proved at both ends."""
