"""The kiosk: an invitation in, a badge out, and no other way off the screen than the staff's."""
