"""The languages of the window: those of Fracttal's own interface."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Tongue(NamedTuple):
    """`code` names our catalogue and the help's folder; `qt` Qt's own catalogue, that of a near language
    where Qt has none; `name` is the language's word for itself."""

    code: str
    name: str
    locale: str
    qt: str


# The first of those that share a language is taken where a system names the language only, or a country
# that isn't here.
TONGUES = (
    Tongue("en", "English", "en_US", "en"),
    Tongue("es", "Español (Latinoamérica)", "es_419", "es"),
    Tongue("es_ES", "Español (España)", "es_ES", "es"),
    Tongue("pt_BR", "Português (Brasil)", "pt_BR", "pt_BR"),
    Tongue("pt_PT", "Português (Portugal)", "pt_PT", "pt_BR"),
    Tongue("fr", "Français", "fr_FR", "fr"),
    Tongue("it", "Italiano", "it_IT", "it"),
    Tongue("ca", "Català", "ca_ES", "ca"),
    Tongue("gl", "Galego", "gl_ES", "es"),
    Tongue("eu", "Euskara", "eu_ES", "es"),
)
CODES = tuple(tongue.code for tongue in TONGUES)


def tongue_for(codes: Iterable[str]) -> Tongue:
    """The first of `codes` (as "fr", "pt-BR", "es_MX") that we speak, else English."""
    for code in codes:
        wanted = code.replace("-", "_")
        for tongue in TONGUES:
            if wanted == tongue.code:
                return tongue
        for tongue in TONGUES:
            if wanted.split("_")[0] == tongue.code.split("_")[0]:
                return tongue
    return TONGUES[0]
