"""What differs by system, one file per system behind a small interface."""
