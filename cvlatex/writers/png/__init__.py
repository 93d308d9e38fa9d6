"""Pictures of a finished PDF: its pages, and a card for links in social networks."""
