"""One page per section of the sidebar."""
