"""What can be proved on Windows and macOS only; each file says how it is run there."""
