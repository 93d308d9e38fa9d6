"""A document to one self-contained web page, which needs neither a script nor the network."""
