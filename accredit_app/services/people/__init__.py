"""Who comes: lists, registration, photos, invitations."""
