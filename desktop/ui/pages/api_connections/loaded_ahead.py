"""Loads the page of the consumers before anybody asks for it."""

from __future__ import annotations

from collections.abc import Iterator


def load_connections() -> Iterator[None]:
    """Loads what the consumers' page is made of, in portions that hold the window up for a few milliseconds
    each. In its thread: classes of PySide6 mustn't be asked for first in two at a time."""
    import desktop.ui.pages.api_connections.consumer_table

    yield
    import desktop.ui.pages.api_connections.list_output

    yield
    import desktop.ui.pages.api_connections.rotations_strip

    yield
    import desktop.ui.pages.api_connections.consumers_tab

    yield
    import desktop.ui.pages.api_connections.connections_maker

    yield
    import desktop.ui.pages.api_connections.consumer_fields

    yield
    import desktop.ui.pages.api_connections.consumer_panel

    yield
    import desktop.ui.pages.api_connections.access_part

    yield
    import desktop.ui.pages.api_connections.panel_maker  # noqa: F401

    yield
