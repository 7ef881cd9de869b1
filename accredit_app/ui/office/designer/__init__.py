"""The designer of badge templates."""
