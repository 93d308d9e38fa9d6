"""One question a file: each function takes the setting and what it measures, and returns rows."""
