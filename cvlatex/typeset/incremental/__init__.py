"""All that exists only to typeset faster."""
