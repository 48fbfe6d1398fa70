"""What the browser shows when it came back from signing in."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

_STYLE = (
    ":root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:4rem auto;"
    "padding:0 1rem}h1{font-size:1.4rem}"
)


def browser_answer(agreed: bool) -> str:
    """A whole page in the language of now."""
    if agreed:
        title = QCoreApplication.translate("BrowserAnswer", "You can close this tab")
        text = QCoreApplication.translate(
            "BrowserAnswer", "Go back to Consumer Desk: the sign-in goes on there."
        )
    else:
        title = QCoreApplication.translate("BrowserAnswer", "The sign-in wasn't completed")
        text = QCoreApplication.translate(
            "BrowserAnswer", "You can close this tab. Consumer Desk says what happened and what to do."
        )
    return (
        f'<!doctype html><html lang="{escape(QLocale().bcp47Name())}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head><body><main><h1>{escape(title)}</h1><p>{escape(text)}</p></main>"
        "</body></html>"
    )
