"""Modules: Fracttal's modules, the documented calls of each, and what a call needs."""
