"""Fracttal over HTTP: the documented API, and management-api.yaml where a server offers it."""
