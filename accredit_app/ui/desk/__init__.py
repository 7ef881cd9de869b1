"""The registration desk: find or enter a person, take the photo, print and hand over the badge."""
