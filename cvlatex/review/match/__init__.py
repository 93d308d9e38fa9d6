"""Which terms of a job advertisement a variant prints, leaves out, or lacks. No text is written for anybody."""
