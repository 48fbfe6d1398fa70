"""The window: shows what the services give, and is the only part that knows Qt."""
