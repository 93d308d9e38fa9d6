"""A PDF opened and judged, as a print shop does before it prints: facts are read once, all rules judge by them."""
