"""The first five minutes: a folder that a new user can build at once, from nothing, an example or a foreign file."""
