"""What the command does without a window."""
