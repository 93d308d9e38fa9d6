"""The CV in the words of one variant: choice of text, dates, order, audience and tags."""
