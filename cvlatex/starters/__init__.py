"""What a new user meets first: a folder that builds at once, and every style in every colour to choose from."""
