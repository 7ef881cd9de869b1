"""A printer on the network, or a queue of CUPS, spoken to by the Internet Printing Protocol.

`message` is the form of what is said, `line` how it gets there and back, `raster` the pages for a
printer that reads no PDF, `condition` what a printer says of itself in plain words, and `printer`
the printer as a desk knows it.
"""
