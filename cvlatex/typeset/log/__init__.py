"""What TeX prints: parsed, and attributed to the YAML behind each line."""
