"""Files to model: bytes → text → located nodes → values, with a diagnostic for all that does not fit."""
