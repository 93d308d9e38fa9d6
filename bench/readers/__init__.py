"""What readers that others wrote get from our PDFs (`make bench-readers`); docs/comparison.md has the tables."""
