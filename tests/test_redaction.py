"""What is taken out of a text for the log, and what is left in."""

from __future__ import annotations

import base64
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.redaction import DOTS, LIMIT, redacted

CANARY = "sAmple-canary_0123456789"
PAIR = base64.b64encode(b"sample-key:sample-canary").decode()

HIDDEN = [
    f"Authorization: Bearer {CANARY}",
    f"authorization: Basic {CANARY}",
    f'Authorization: Hawk id="sample", mac="{CANARY}", ts="1"',
    f"{{'Authorization': 'Bearer {CANARY}', 'Accept': '*/*'}}",
    f'{{"authorization":"Basic {CANARY}"}}',
    f"[(b'Authorization', b'Basic {CANARY}'), (b'Accept', b'*/*')]",
    f"Headers([('authorization', 'Token {CANARY}')])",
    f"sent bearer {CANARY} to the server",
    f"curl -H 'BEARER {CANARY}'",
    f"grant_type=client_credentials&client_secret={CANARY}&x=1",
    f"client_secret = {CANARY}",
    f'{{"secret": "{CANARY}", "name": "x"}}',
    f'{{"secret":"with \\" quote {CANARY}"}}',
    f"{{'secret': '{CANARY}'}}",
    f"access_token={CANARY}",
    f'"refresh_token": "{CANARY}"',
    f"newPassword: {CANARY}",
    f"passphrase={CANARY}",
    f"code_verifier={CANARY}",
    f"https://127.0.0.1:1/back?code={CANARY}&state=1",
    f"https://sample:{CANARY}@example.com/x",
    f"The secret is now {CANARY}",
    f"token {CANARY}",
    f"SECRET for the new one -> {CANARY}.",
    f"Secret('{CANARY}')",
    f"secrets: ['{CANARY}']",
]


@pytest.mark.parametrize("text", HIDDEN, ids=range(len(HIDDEN)))
def test_secrets_are_hidden(text: str) -> None:
    assert CANARY not in redacted(text)
    assert DOTS in redacted(text)


def test_a_pair_for_basic_is_hidden_without_its_header() -> None:
    assert PAIR not in redacted(f"used Basic {PAIR} here")


def test_a_signed_token_is_hidden_wherever_it_stands() -> None:
    parts = [
        base64.urlsafe_b64encode(part).decode().rstrip("=") for part in (b'{"alg":"x"}', b"{}", b"s" * 20)
    ]
    assert redacted(f"got {'.'.join(parts)} there") == f"got {DOTS} there"


LEFT = [
    "Opened 3 companies in 12 ms",
    "GET https://app.example.com/api/items?limit=1 answered 401 UNAUTHORIZED_ENDPOINT",
    "The keychain failed: keyring.errors.KeyringLocked",
    "basic information about authorizations",
    "refreshed 10 consumers",
    "Bearer of news",
    "code=401 and state=done",
    'File "desktop/domain/secret.py", line 12, in reveal',
    "tokens are renewed at 10:00",
    "id 0123456789abcdef0123456789abcdef",
]


@pytest.mark.parametrize("text", LEFT)
def test_what_is_no_secret_stays(text: str) -> None:
    assert redacted(text) == text


def test_what_stands_beside_stays() -> None:
    assert redacted(f"client_secret={CANARY}&grant_type=x") == f"client_secret={DOTS}&grant_type=x"
    assert redacted(f'{{"secret": "{CANARY}", "name": "x"}}') == f'{{"secret": {DOTS}, "name": "x"}}'
    assert redacted(f"Authorization: Bearer {CANARY}\nAccept: x") == f"Authorization: {DOTS}\nAccept: x"


def test_a_long_text_is_cut() -> None:
    assert redacted("ab " * LIMIT) == f"{('ab ' * LIMIT)[:LIMIT]}… ({2 * LIMIT} more characters)"


WORDS = ["secret", "token ", "-", "a", " ", "=", '"', "'", "\\", "basic ", "://", "@", "eyJ", ".", "x" * 50]


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4), st.integers(1000, 5000))
def test_no_text_takes_long(parts: list[str], times: int) -> None:
    began = time.process_time()
    redacted("".join(parts) * times)
    assert time.process_time() - began < 1
