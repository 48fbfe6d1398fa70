"""Security: where secrets are kept, how long they are shown, the network, and erasing everything."""
