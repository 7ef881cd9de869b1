"""The training event: an invented conference, ready to open or to live through without a screen."""
