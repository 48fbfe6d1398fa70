"""What the program needs of the computer: its certificates, its disk, its keychain."""

from __future__ import annotations

import sqlite3
import ssl
import sys
from pathlib import Path

from desktop.adapters.fracttal.exchange import Call
from desktop.adapters.fracttal.transport import Limits, Transport, trusted_authorities
from desktop.adapters.store.keychain import SystemKeychain
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.sealing import AesSealer
from desktop.domain.errors import (
    CertificateRefused,
    DeskError,
    KeychainDenied,
    KeychainLocked,
    KeychainMissing,
    KeychainProblem,
    KeychainSilent,
    StoreProblem,
)
from desktop.domain.secret import Secret
from desktop.self_test.checks import REINSTALL, CheckFailed
from desktop.self_test.untrusted_server import UntrustedServer

ITEM = "self-test"
PATIENCE = 4.0  # seconds

KEYCHAIN = {
    KeychainMissing: "this computer has no keychain that can be used",
    KeychainLocked: "the keychain is locked",
    KeychainDenied: "the keychain refused",
    KeychainSilent: "the keychain doesn't answer",
}
KEYCHAIN_ADVICE = {
    "linux": "install gnome-keyring or KWallet, sign in to the desktop again, and unlock it; "
    "until then secrets are kept for a session only",
    "darwin": "unlock the login keychain in Keychain Access, and allow Consumer Desk",
    "win32": "sign in to Windows as a person, and start the Credential Manager service (VaultSvc)",
}


def certificates() -> str:
    """A server that nobody vouches for must be refused, and somebody must be trusted."""
    authorities = trusted_authorities()
    if sys.platform == "linux" and not authorities:
        raise CheckFailed("this system trusts no authority", "install the package ca-certificates")
    transport = Transport("consumer-desk self-test", Limits(connect=2, read=2, whole=3))
    try:
        with UntrustedServer() as server:
            transport.send(Call("GET", server.address))
    except CertificateRefused:
        known = f"{authorities} authorities" if authorities else "the system's own verification"
        return f"{ssl.OPENSSL_VERSION}, {known}, an unknown certificate is refused"
    except DeskError as problem:
        why = f"a server on this computer can't be asked ({type(problem).__name__})"
        raise CheckFailed(why, "allow Consumer Desk to connect to 127.0.0.1") from problem
    finally:
        transport.close()
    raise CheckFailed("an unknown certificate was accepted", "don't use this copy of the program")


def database(folder: Path) -> str:
    """Made, written, read."""
    try:
        desk = open_database(folder)
    except StoreProblem as problem:
        why = f"no database can be made in {folder} ({type(problem).__name__})"
        raise CheckFailed(why, "make room on the disk and see that the folder can be written") from problem
    try:
        [(mode,)] = desk.read("PRAGMA journal_mode")
    finally:
        desk.close()
    if mode != "wal":
        raise CheckFailed(f"SQLite writes in mode {mode}", "keep temporary files on a local disk")
    return f"SQLite {sqlite3.sqlite_version}, write-ahead log"


def keychain(system: SystemKeychain | None = None) -> str:
    """A key under a name of its own is made, seals a value, and is removed."""
    tried = system or SystemKeychain(patience=PATIENCE, patience_with_prompt=PATIENCE, item=ITEM)
    try:
        key = tried.key(may_ask=False, late=lambda _answer: None)
        if tried.key(may_ask=False, late=lambda _answer: None) != key:
            raise CheckFailed("the keychain gave back another value", REINSTALL)
        sealer, secret = AesSealer(key), Secret("self-test value")
        if sealer.unseal("company", "owner", sealer.seal("company", "owner", secret)) != secret:
            raise CheckFailed("a sealed value came back changed", REINSTALL)
        tried.erase()
    except KeychainProblem as problem:
        why = next(words for kind, words in KEYCHAIN.items() if isinstance(problem, kind))
        raise CheckFailed(why, KEYCHAIN_ADVICE.get(sys.platform, "see the help, Security")) from problem
    return "kept, read, removed"
