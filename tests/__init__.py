"""Proves the app, layer by layer and as a person would use it."""
