# {{#about_request}}
# {{#about_secret}}
# pip install httpx
import base64
import getpass
import hashlib
import os
import secrets
import sys
import time
from pathlib import Path
from urllib.parse import parse_qs, quote_plus, urlencode, urlsplit

import httpx

KEY = {{key}}
TOKEN_URL = {{token_url}}
OTHER_TOKEN_URL = {{other_token_url}}
API_URL = {{api_url}}
{{?person}}
CALLBACK = {{callback}}
AUTHORIZE_START = {{authorize_start}}
{{/person}}
READS = {{reads}}.split()
PAGE = 100  # {{#page_limit}}


def find_secret():
    """FRACTTAL_SECRET, the line of that name in .env beside this file, or typed."""
    secret = os.environ.get("FRACTTAL_SECRET", "")
    env = Path(__file__).with_name(".env")
    if not secret and env.exists():
        for line in env.read_text(encoding="utf-8").splitlines():
            name, _, value = line.partition("=")
            if name.strip() == "FRACTTAL_SECRET":
                secret = value.strip()
                if len(secret) > 1 and secret[0] == secret[-1] and secret[0] in "'\"":
                    secret = secret[1:-1]
    return secret or getpass.getpass({{ask_secret}} + " ")


{{?person}}
def let_a_person_agree():
    """{{#open_this}}"""
    state, verifier = secrets.token_urlsafe(24), secrets.token_urlsafe(48)
    digest = hashlib.sha256(verifier.encode()).digest()
    challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    more = {"state": state, "code_challenge": challenge, "code_challenge_method": "S256"}
    print({{open_this}}, f"{AUTHORIZE_START}&{urlencode(more)}", "", sep="\n\n", file=sys.stderr)
    back = parse_qs(urlsplit(input("> ").strip()).query)
    if back.get("state") != [state]:
        sys.exit({{wrong_state}})
    return {
        "grant_type": "authorization_code",
        "code": back.get("code", [""])[0],
        "redirect_uri": CALLBACK,
        "code_verifier": verifier,
    }


{{/person}}
def get_token(client, secret):
    """{{#two_token_addresses}}"""
{{?person}}
    fields = let_a_person_agree()
    tries = []
{{/person}}
{{^person}}
    fields = {"grant_type": "client_credentials"}
    pair = f"{quote_plus(KEY)}:{quote_plus(secret)}"
    header = {"Authorization": "Basic " + base64.b64encode(pair.encode()).decode()}
    tries = [(TOKEN_URL, header, fields)]
{{/person}}
    in_body = {**fields, "client_id": KEY, "client_secret": secret}
    tries += [(url, {}, in_body) for url in dict.fromkeys([TOKEN_URL, OTHER_TOKEN_URL])]
    for url, headers, form in tries:
        answer = client.post(url, headers=headers, data=form)
        if answer.status_code == 200 and "access_token" in answer.json():
            return answer.json()["access_token"]
    sys.exit({{no_token}})


def read(client, token, resource, most=None):
    """All records of a resource, page by page, or the first `most`."""
    rows = []
    while most is None or len(rows) < most:
        limit = PAGE if most is None else min(PAGE, most - len(rows))
        answer = client.get(
            f"{API_URL}/{resource}",
            params={"start": len(rows), "limit": limit},
            headers={"Authorization": f"Bearer {token}"},
        )
        if answer.status_code == 406:  # {{#limit_used_up}}
            time.sleep(seconds_to_wait(answer.headers))
            continue
        try:
            said = answer.json()
        except ValueError:
            said = {}
        message = said.get("message") or said.get("mensaje") or f"HTTP {answer.status_code}"
        if answer.status_code == 403 or message == "UNAUTHORIZED_ENDPOINT":
            raise PermissionError({{not_allowed}})
        if answer.status_code != 200 or said.get("success") is not True:
            raise RuntimeError({{refused}} + " " + str(message))
        page = said.get("data") or []
        rows += page if isinstance(page, list) else [page]
        if not isinstance(page, list) or len(page) < limit:
            break
    return rows


def seconds_to_wait(headers):
    for name in ("ratelimit-reset", "Request-Call-Limit-Reset"):
        if headers.get(name, "").isdigit():
            return int(headers[name]) + 1
    return 60


def main():
    secret = find_secret()
    outcome = 0
    with httpx.Client(timeout=30) as client:
        token = get_token(client, secret)
        for resource in READS:
            try:
                rows = read(client, token, resource, most=5)
            except (PermissionError, RuntimeError) as problem:
                print(f"{resource}: {problem}", file=sys.stderr)
                outcome = 4
            else:
                print(f"{resource}: {len(rows)}")
    return outcome


if __name__ == "__main__":
    sys.exit(main())
