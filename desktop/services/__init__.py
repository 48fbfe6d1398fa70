"""What a person can do, in plain blocking Python; errors are those of desktop.domain.errors."""
