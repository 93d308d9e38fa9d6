"""Text fields to inline and block values."""
