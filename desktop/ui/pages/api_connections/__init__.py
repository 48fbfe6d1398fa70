"""The three tabs of API Connections, the table of consumers and the panel at its side."""
