"""A long day with the program, in a process of its own: what grows is found."""
