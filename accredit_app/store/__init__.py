"""The station's own encrypted file: journal, tables folded from it, photos and search."""
