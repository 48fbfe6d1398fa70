"""The yearly review, a page of its own."""
