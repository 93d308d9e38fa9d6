"""Every style in every colour on the examples, as one page with pictures."""
