"""The font sets of fonts/fonts.yaml: their faces, and the characters that they cover."""
