"""The sample set by four programs, and what can be measured of their PDFs: behind docs/comparison.md."""
