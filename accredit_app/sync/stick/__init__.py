"""The sync by a file: what stations tell each other when no network joins them.

A file carries the same rows and photos as the network does, meant for named stations and closed to
all others. Read twice, late, in part or at the wrong place, it does no harm.
"""
