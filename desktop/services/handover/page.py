"""The readable page: what an integrator needs, without the secret."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterable

from desktop.domain.consumer import GrantType
from desktop.domain.fingerprint import CONTEXT, ROUNDS
from desktop.domain.handover import FIRST_READ, HandoverFacts, Piece
from desktop.domain.permission import Right
from desktop.services.handover.filling import fill, html_text, shell_text
from desktop.services.handover.requests import FILE_NAMES
from desktop.services.handover.words import HandoverWords

Templates = Callable[[str], str]
ODD = (
    ("401 UNAUTHORIZED_ENDPOINT", "odd_not_allowed"),
    ("406", "odd_limit"),
    ("408", "odd_exists"),
    ("407", "odd_clock"),
    ("200, success: false", "odd_success"),
)
HOW_TO_RUN = {
    Piece.CURL: "run_curl",
    Piece.PYTHON: "run_python",
    Piece.POSTMAN: "run_postman",
    Piece.POWER_QUERY: "run_power_query",
    Piece.ENV: "run_env",
}


def readable_page(facts: HandoverFacts, words: HandoverWords, templates: Templates) -> str:
    """A whole HTML document for the browser and its printer. Asks for nothing from anywhere."""
    style = templates("page.css")
    values = {
        "language": facts.language.replace("_", "-"),
        "title": words.title.format(company=facts.company.name),
        "style": style,
        "style_hash": content_hash(style),
        "content": page_content(facts, words),
    }
    return fill(templates("page.html"), values, html_text)


def paper_page(facts: HandoverFacts, words: HandoverWords, templates: Templates) -> str:
    """The same content with the few styles that Qt's own printing knows."""
    return f"<html><head><style>{templates('paper.css')}</style></head><body>{page_content(facts, words)}"


def content_hash(content: str) -> str:
    """As a Content-Security-Policy names what it allows (CSP 3, 2.3.1)."""
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()


def page_content(facts: HandoverFacts, words: HandoverWords) -> str:
    parts = [
        f"<h1>{html_text(words.title.format(company=facts.company.name))}</h1>",
        _paragraph(words.intro.format(consumer=facts.consumer.name)),
        _heading(words.heading_facts),
        _table(_facts(facts, words)),
        _paragraph(words.two_token_addresses),
        _heading(words.heading_modules),
        *_modules(facts, words),
        _heading(words.heading_limits),
        _list((words.limit_requests, words.limit_records, words.limit_times, words.limit_token)),
        _heading(words.heading_odd),
        _table(_odd(facts, words)),
        *_requests(facts, words),
        _heading(words.heading_secret),
        _paragraph(words.secret_comes),
        _paragraph(words.secret_keep),
        *_fingerprint(facts, words),
        f"<footer><p class='muted'>{html_text(words.how_sure)}</p>"
        f"<p class='muted'>{html_text(words.made.format(date=facts.made_on))}</p></footer>",
    ]
    return "\n".join(parts)


def _facts(facts: HandoverFacts, words: HandoverWords) -> Iterable[tuple[str, str]]:
    consumer, addresses = facts.consumer, facts.company.addresses
    of_a_person = consumer.grant_type is GrantType.AUTHORIZATION_CODE
    yield words.company, html_text(facts.company.name)
    yield words.consumer, html_text(consumer.name)
    if consumer.description:
        yield words.description, html_text(consumer.description)
    yield words.grant_type, html_text(words.grant_person if of_a_person else words.grant_program)
    yield words.key, _code(consumer.key)
    yield words.api_address, _code(addresses.api)
    yield words.token_address, _code(addresses.token)
    if facts.second_token_address != addresses.token:
        yield words.second_token_address, _code(facts.second_token_address)
    if of_a_person:
        yield words.authorize_address, _code(addresses.authorize)
        yield words.callback, _code(consumer.callback_url)
    if consumer.group_name:
        yield words.group, html_text(consumer.group_name)


def _modules(facts: HandoverFacts, words: HandoverWords) -> Iterable[str]:
    if facts.rights is None:
        yield _paragraph(words.group_not_known)
        return
    if not facts.rights:
        yield _paragraph(words.group_allows_nothing)
        return
    yield _paragraph(words.modules_intro)
    heads = (words.module, words.rights, words.first_read)
    rows = []
    for module, rights in facts.rights.items():
        named = ", ".join(words.right_name(right) for right in Right if right in rights)
        read = FIRST_READ.get(module)
        call = _code(f"GET {facts.company.addresses.api}/{read}?limit=1") if read else "–"
        cells = (f"<th>{html_text(words.module_name(module))}</th>", f"<td>{html_text(named)}</td>")
        rows.append(f"<tr>{''.join(cells)}<td>{call if Right.VIEW in rights else '–'}</td></tr>")
    head = "".join(f"<th>{html_text(one)}</th>" for one in heads)
    yield f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _odd(facts: HandoverFacts, words: HandoverWords) -> Iterable[tuple[str, str]]:
    for code, name in ODD:
        yield code, html_text(words[name])
    yield words.odd_filters_name, html_text(words.odd_filters)
    if facts.is_for_a_person:
        yield words.callback, html_text(words.odd_callback)
    yield words.odd_webhooks_name, html_text(words.odd_webhooks)


def _requests(facts: HandoverFacts, words: HandoverWords) -> Iterable[str]:
    rows = [
        (", ".join(FILE_NAMES[piece]), html_text(words[how]))
        for piece, how in HOW_TO_RUN.items()
        if piece in facts.pieces
    ]
    if rows:
        yield _heading(words.heading_requests)
        yield _paragraph(words.requests_intro)
        yield _table(rows)


def _fingerprint(facts: HandoverFacts, words: HandoverWords) -> Iterable[str]:
    if facts.fingerprint:
        yield _heading(words.heading_fingerprint)
        yield f"<p class='code'>{html_text(facts.fingerprint)}</p>"
        yield _paragraph(words.fingerprint_use)
        yield _paragraph(words.fingerprint_command)
        yield f"<pre>{html_text(fingerprint_command(facts.consumer.key))}</pre>"


def fingerprint_command(key: str) -> str:
    """One line for a terminal with Python: asks for the secret and prints domain/fingerprint.py's code."""
    program = (
        "import getpass,hashlib,sys; "
        f"n=int.from_bytes(hashlib.pbkdf2_hmac('sha256',getpass.getpass().encode(),"
        f"('{CONTEXT}'+sys.argv[1]).encode(),{ROUNDS},5),'big'); "
        "c=''.join('0123456789ABCDEFGHJKMNPQRSTVWXYZ'[n>>s&31] for s in range(35,-1,-5)); "
        "print(c[:4]+'-'+c[4:])"
    )
    quoted = f'"{key}"' if key.replace("-", "").replace("_", "").isalnum() else shell_text(key)
    return f'python3 -c "{program}" {quoted}'


def _heading(text: str) -> str:
    return f"<h2>{html_text(text)}</h2>"


def _paragraph(text: str) -> str:
    return f"<p>{html_text(text)}</p>"


def _code(text: str) -> str:
    return f"<code>{html_text(text)}</code>"


def _list(texts: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{html_text(text)}</li>" for text in texts) + "</ul>"


def _table(rows: Iterable[tuple[str, str]]) -> str:
    """Of names, which are escaped here, and values that are HTML already."""
    body = "".join(f"<tr><th>{html_text(name)}</th><td>{value}</td></tr>" for name, value in rows)
    return f"<table><tbody>{body}</tbody></table>"
