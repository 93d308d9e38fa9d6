"""Formulas for formats without TeX: one tree, written as MathML, as Office Math and as plain characters."""
