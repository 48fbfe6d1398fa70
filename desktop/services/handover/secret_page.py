"""The file that holds the secret: any browser opens it with the passphrase, and nothing else does."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.fingerprint import fingerprint
from desktop.domain.passphrase import tidied
from desktop.domain.secret import Secret
from desktop.services.handover.filling import fill, html_text, json_in_html
from desktop.services.handover.page import content_hash
from desktop.services.handover.ports import PassphraseSealer
from desktop.services.handover.words import HandoverWords

Templates = Callable[[str], str]
CONTEXT = "consumer-desk secret page 1"


@dataclass(frozen=True, slots=True)
class SecretPageFacts:
    """`until` is when the page stops opening (a reminder, no protection), `until_words` the same as the
    integrator reads it."""

    company: str
    consumer: str
    key: str
    language: str
    until: datetime
    until_words: str


def secret_page(
    facts: SecretPageFacts,
    secret: Secret,
    passphrase: Secret,
    words: HandoverWords,
    templates: Templates,
    sealer: PassphraseSealer,
) -> str:
    """A whole HTML document. What the passphrase opens: key, secret and their fingerprint."""
    inside = {
        "key": facts.key,
        "secret": secret.reveal(),
        "fingerprint": fingerprint(facts.key, secret),
    }
    sealed = sealer.seal(json.dumps(inside, ensure_ascii=True).encode(), tidied(passphrase), CONTEXT.encode())
    wanted = ("opening", "open_it", "wrong_passphrase", "copied", "not_copied", "old_browser")
    data = {
        "salt": _text(sealed.salt),
        "nonce": _text(sealed.nonce),
        "text": _text(sealed.text),
        "rounds": sealed.rounds,
        "context": CONTEXT,
        "until": facts.until.isoformat(),
        "words": {name: words[name] for name in wanted},
    }
    style, script = templates("secret_page.css"), templates("secret_page.js")
    values = {
        "language": facts.language.replace("_", "-"),
        "title": words.secret_title.format(consumer=facts.consumer),
        "from_company": words.secret_from.format(company=facts.company),
        "until": words.secret_until.format(date=facts.until_words),
        "expired": words.secret_expired.format(date=facts.until_words, company=facts.company),
        "key_name": words.key,
        "secret_name": words.secret,
        "style": style,
        "script": script,
        "style_hash": content_hash(style),
        "script_hash": content_hash(script),
        "data": json_in_html(data),
    }
    return fill(templates("secret_page.html"), {**words.all, **values}, html_text)


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()
