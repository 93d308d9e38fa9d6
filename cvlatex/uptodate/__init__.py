"""Whether a PDF is up to date: each build is recorded with the state of all that it depends on.

Imports little: the command comes here before it imports anything else.
"""
