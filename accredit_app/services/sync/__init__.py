"""The duties of syncing: with a hub, by itself, and by stick."""
