"""Makes the key that signs feeds of updates, makes and signs a feed, and checks one."""

from __future__ import annotations

import argparse
import base64
import json
import os
import sys
import tomllib
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from desktop.domain.update import FORMAT, MARK, NotAFeed, key_bytes, opened_feed, parse_feed, sealed_feed


def new_key(file: Path) -> str:
    """Writes a new private key, readable by its owner only; returns the public one in base64.
    Raises FileExistsError: a key that is in use is never overwritten."""
    private = Ed25519PrivateKey.generate()
    text = private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as out:
        out.write(text)
    return public_text(private)


def read_key(file: Path) -> Ed25519PrivateKey:
    """Raises OSError, ValueError."""
    key = serialization.load_pem_private_key(file.read_bytes(), password=None)
    if not isinstance(key, Ed25519PrivateKey):
        raise ValueError("This is a key of another kind than Ed25519.")
    return key


def public_text(key: Ed25519PrivateKey) -> str:
    raw = key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    return base64.b64encode(raw).decode("ascii")


def signed_feed(serial: int, releases: list[dict[str, Any]], key: Ed25519PrivateKey) -> bytes:
    """The file to publish. Raises NotAFeed when the program would refuse what it says."""
    document = {"format": FORMAT, "serial": serial, "releases": releases}
    text = json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True).encode()
    parse_feed(text)
    return sealed_feed(text, key.sign(MARK + text))


def checked_feed(data: bytes, public: str) -> str:
    """What the feed says, in a line. Raises NotAFeed, InvalidSignature, ValueError."""
    raw = key_bytes(public)
    if raw is None:
        raise ValueError("The public key isn't the base64 of 32 bytes.")
    text, signature = opened_feed(data)
    Ed25519PublicKey.from_public_bytes(raw).verify(signature, MARK + text)
    feed = parse_feed(text)
    return f"serial {feed.serial}: " + ", ".join(release.version for release in feed.releases)


def read_news(file: Path) -> tuple[int, list[dict[str, Any]]]:
    """Serial and releases of a NEWS.toml. Raises OSError, ValueError."""
    document = tomllib.loads(file.read_text(encoding="utf-8"))
    serial, releases = document.get("serial"), document.get("release")
    if type(serial) is not int or not isinstance(releases, list):
        raise ValueError("It needs a number `serial` and at least one [[release]].")
    # TOML has dates of its own, JSON hasn't.
    return serial, [{**release, "date": str(release.get("date", ""))} for release in releases]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="sign_feed.py", description=__doc__, allow_abbrev=False)
    acts = parser.add_subparsers(dest="act", required=True)
    key = acts.add_parser("key", help="make a private key, print the public one")
    key.add_argument("file", type=Path)
    sign = acts.add_parser("sign", help="make a feed of a NEWS.toml")
    sign.add_argument("news", type=Path)
    sign.add_argument("--key", type=Path, required=True, help="file of the private key")
    sign.add_argument("--out", type=Path, required=True)
    check = acts.add_parser("check", help="check a feed as the program does")
    check.add_argument("feed", type=Path)
    check.add_argument("--public", required=True, help="the public key, base64")
    choice = parser.parse_args(arguments)
    try:
        if choice.act == "key":
            print(new_key(choice.file))
        elif choice.act == "sign":
            private = read_key(choice.key)
            choice.out.write_bytes(signed_feed(*read_news(choice.news), private))
            print(checked_feed(choice.out.read_bytes(), public_text(private)))
        else:
            print(checked_feed(choice.feed.read_bytes(), choice.public))
    except InvalidSignature:
        return _refuse("The feed isn't signed with this key.")
    except NotAFeed:
        return _refuse("The program would refuse this feed: desktop/domain/update.py says how one looks.")
    except (OSError, ValueError) as trouble:
        return _refuse(str(trouble))
    return 0


def _refuse(sentence: str) -> int:
    print(f"sign_feed.py: {sentence}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
