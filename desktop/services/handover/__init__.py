"""Handing a consumer over: page, ready requests, and the secret in a file of its own."""
