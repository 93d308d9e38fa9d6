"""Whether anything is to be done: a build is remembered with all that it was made from, and told again while it holds.

Light on purpose: the command comes here before it loads anything else.
"""
