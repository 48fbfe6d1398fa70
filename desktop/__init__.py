"""Consumer Desk for Fracttal: the desktop application."""
