"""What is raised when the tests' own desktop doesn't work."""


class SessionBroken(Exception):
    """A part of the private desktop didn't start or answer; the text says which."""
