"""The event office: overview, lists in, sync, close of day, stations."""
