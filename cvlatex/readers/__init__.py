"""From bytes to the model."""
