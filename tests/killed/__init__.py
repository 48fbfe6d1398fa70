"""Programs that are killed (kill -9) at any moment of what must not lose anything, and what is left then."""
