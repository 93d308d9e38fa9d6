"""Builds again at each change."""
