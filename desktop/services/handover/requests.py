"""Ready requests that run as they are: each asks for the secret, none holds it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.domain.handover import HandoverFacts, Piece
from desktop.services.handover.filling import (
    Quote,
    env_text,
    fill,
    power_query_text,
    powershell_text,
    python_text,
    shell_text,
)
from desktop.services.handover.postman import postman_collection
from desktop.services.handover.words import HandoverWords

Templates = Callable[[str], str]
FILE_NAMES: Mapping[Piece, tuple[str, ...]] = {
    Piece.PAGE: ("handover.html",),
    Piece.PDF: ("handover.pdf",),
    Piece.CURL: ("curl.sh", "curl.ps1"),
    Piece.PYTHON: ("request.py",),
    Piece.POSTMAN: ("postman_collection.json",),
    Piece.POWER_QUERY: ("power_query.pq",),
    Piece.ENV: (".env",),
}
# Piece, file, template, how texts are quoted in it, and what it begins with: Windows PowerShell 5
# takes a file for UTF-8 only with a byte order mark.
FILLED: tuple[tuple[Piece, str, str, Quote, str], ...] = (
    (Piece.CURL, "curl.sh", "curl.sh", shell_text, ""),
    (Piece.CURL, "curl.ps1", "curl.ps1", powershell_text, "\ufeff"),
    (Piece.PYTHON, "request.py", "request.py.txt", python_text, ""),
    (Piece.POWER_QUERY, "power_query.pq", "power_query.pq", power_query_text, ""),
    (Piece.ENV, ".env", "env.txt", env_text, ""),
)


def ready_requests(facts: HandoverFacts, words: HandoverWords, templates: Templates) -> dict[str, str]:
    """File name to content, of the pieces that were chosen."""
    values = {**words.all, **_values(facts)}
    conditions = {"person"} if facts.is_for_a_person else set()
    files = {
        name: start + fill(templates(template), values, quote, conditions)
        for piece, name, template, quote, start in FILLED
        if piece in facts.pieces
    }
    if Piece.POSTMAN in facts.pieces:
        (name,) = FILE_NAMES[Piece.POSTMAN]
        files[name] = postman_collection(facts, words)
    return files


def _values(facts: HandoverFacts) -> dict[str, str]:
    addresses = facts.company.addresses
    return {
        "key": facts.consumer.key,
        "api_url": addresses.api,
        "token_url": addresses.token,
        "other_token_url": facts.second_token_address,
        "authorize_url": addresses.authorize,
        "authorize_start": facts.authorize_start,
        "callback": facts.consumer.callback_url,
        "grant_type": facts.consumer.grant_type.value,
        "reads": " ".join(facts.reads),
        "read": facts.reads[0],
    }
