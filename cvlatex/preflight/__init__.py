"""A PDF opened and judged, as a print shop does before it prints: facts are read once, every rule looks at them."""
