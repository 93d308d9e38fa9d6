"""From a localized document to bytes, one package a format."""
