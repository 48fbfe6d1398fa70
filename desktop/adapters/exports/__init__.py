"""Files that the person takes away."""
