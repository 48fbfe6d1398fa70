"""What a terminal is told: errors in English, lines that no server's text can break, exit statuses."""

from __future__ import annotations

import sys
from typing import TextIO

from desktop.domain import errors as e

DONE, REFUSED, MISUSED, NOT_REACHED = 0, 1, 2, 3
FAILED = 1  # of the commands that change something
INTERRUPTED = 130  # as shells say it

# In English only, as the rest of the command: the window's words need Qt. Braces are facts of the error.
WORDS: dict[type, str] = {
    e.AddressInvalid: "--{which} isn't an address like https://app.fracttal.com/api",
    e.AddressNotSecure: "--{which} must begin with https://",
    e.PairRefused: "the server doesn't accept this key and secret",
    e.PairForSignIn: "the server gives this key a token only after a sign-in in the browser",
    e.SignInRefused: "the server doesn't accept the token that it gave",
    e.SignInEnded: "the sign-in in the browser has ended; sign in again in the program's window",
    e.NotAllowed: "the permission group or the plan doesn't allow that",
    e.NotFracttal: "{host} answers, but it isn't Fracttal's API: check the addresses",
    e.CertificateRefused: "this computer doesn't trust the certificate of {host}",
    e.Unreachable: "{host} can't be reached",
    e.Redirected: "{host} sends us to another address, where no key is sent",
    e.BadAnswer: "{host} gave an answer that can't be understood: check the addresses",
    e.LimitUsedUp: "too many requests in this minute; try again in {seconds} s",
    e.ServerFailed: "the server failed (status {status})",
    e.RequestRefused: "the server refused: {said}",
    e.Refusal: "the server said no",
    e.NotManaged: "the server doesn't list consumers any more; the program's window says what to do",
    e.NoOwnConsumer: "the company has no key for this program to sign in with",
    e.OwnSecretNotKept: "the secret with which this program signs in isn't kept on this computer",
    e.SecretNotKept: "its secret isn't kept on this computer",
    e.KeychainMissing: "this computer has no keychain that can be used, so no secret can be {done}",
    e.KeychainLocked: "the keychain is locked, so no secret can be {done}",
    e.KeychainDenied: "the keychain refused access, so no secret can be {done}",
    e.KeychainSilent: "the keychain doesn't answer, so no secret can be {done}",
    e.SampleUnavailable: "the sample company's server can't start",
    e.FileNotWritten: "{file} can't be written",
    e.FileInUse: "{file} is open in another program",
    e.DiskFull: "the disk is full",
    e.FolderNotWritable: "the data folder can't be written: {folder}",
    e.StoreTooNew: "the data was made by a newer version of this program",
    e.StoreProblem: "the data is damaged; the program's window restores what can be restored",
    e.DeskError: "it didn't work",
}

# Stable names for programs.
CODES: dict[type, str] = {
    e.CertificateRefused: "certificate",
    e.Unreachable: "unreachable",
    e.BadAnswer: "bad_answer",
    e.LimitUsedUp: "limit",
    e.ServerFailed: "server_failed",
    e.Refusal: "refused",
    e.NotManaged: "not_managed",
    e.NoOwnConsumer: "no_own_key",
    e.OwnSecretNotKept: "no_own_secret",
    e.SecretNotKept: "no_secret",
    e.KeychainMissing: "keychain_missing",
    e.KeychainLocked: "keychain_locked",
    e.KeychainDenied: "keychain_denied",
    e.KeychainSilent: "keychain_silent",
    e.SampleUnavailable: "sample",
    e.StoreProblem: "store",
    e.DeskError: "failed",
}
_SAID_NO = (
    e.PairRefused,
    e.PairForSignIn,
    e.SignInRefused,
    e.SignInEnded,
    e.NotAllowed,
    e.RequestRefused,
)


class Misused(Exception):
    """What was typed can't be used; its text is a sentence for the person."""


def words_of(problem: e.DeskError, done: str = "read") -> str:
    """`done`: what a keychain would be needed for, "read" or "kept"."""
    words = next(WORDS[kind] for kind in type(problem).__mro__ if kind in WORDS)
    return on_one_line(words.format(**vars(problem), done=done))


def code_of(problem: e.DeskError) -> str:
    return next(CODES[kind] for kind in type(problem).__mro__ if kind in CODES)


def status_of(problem: e.DeskError) -> int:
    if isinstance(problem, e.FileNotWritten | e.FileInUse):
        return MISUSED
    return REFUSED if isinstance(problem, _SAID_NO) else NOT_REACHED


def worst(*statuses: int) -> int:
    """That something was refused is known for sure, so it counts more than what isn't known."""
    return REFUSED if REFUSED in statuses else max(statuses, default=DONE)


def on_one_line(text: str) -> str:
    """`text` without what would move a terminal's cursor, colour it, or begin another cell."""
    return "".join(character if character.isprintable() else " " for character in text)


def say(line: str) -> None:
    _write(sys.stdout, line)


def complain(command: str, reason: str) -> None:
    _write(sys.stderr, f"consumer-desk {command}: {reason}")


def _write(stream: TextIO | None, line: str) -> None:
    if stream is not None:  # there is none in a program without a console on Windows
        encoding = stream.encoding or "utf-8"
        # Not every console of Windows has every letter.
        stream.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")
