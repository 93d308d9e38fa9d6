"""What everything stands on: places in files, diagnostics, errors, paths, atomic files, caches."""
