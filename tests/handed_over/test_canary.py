"""No file that is handed over gives the secret away, and the file that holds it only to the passphrase."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.domain.consumer import Consumer
from desktop.domain.fingerprint import fingerprint
from desktop.domain.secret import Secret
from desktop.services.handover.page import fingerprint_command
from tests.end_to_end.traces import files_with
from tests.few_rounds import few_rounds
from tests.handed_over.office import PASSPHRASE, Office, run


def everything(office: Office, place: Path) -> list[str]:
    """Hands over all consumers, in every language; returns their secrets."""
    with few_rounds():
        for number, consumer in enumerate(office.listing.consumers):
            language = ("en", "es", "fr", "pt_BR")[number % 4]
            office.hands_over(place, consumer, language)
            office.seals(place, consumer, language)
    return [office.secret(consumer) for consumer in office.listing.consumers]


def test_no_file_holds_a_secret_or_the_passphrase(office: Office, tmp_path: Path) -> None:
    secrets = everything(office, tmp_path)
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert len(files) > 60
    assert files_with([tmp_path], [*secrets, PASSPHRASE]) == []


def test_files_are_their_owner_s_only(office: Office, tmp_path: Path) -> None:
    everything(office, tmp_path)
    for path in tmp_path.rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path


def test_no_two_files_are_sealed_alike(office: Office, tmp_path: Path) -> None:
    consumer = office.consumer("Power BI")
    one, other = (office.seals(tmp_path, consumer).read_text() for _ in range(2))
    start = one.index('"salt"')
    assert one[:start] == other[:start]
    assert one[start : start + 200] != other[start : start + 200]


@pytest.fixture
def consumer(office: Office) -> Consumer:
    return office.consumer("Power BI")


def test_the_printed_command_gives_the_fingerprint(
    office: Office, tmp_path: Path, consumer: Consumer
) -> None:
    """In a real shell; a stand-in for the terminal gives it the secret."""
    (tmp_path / "getpass.py").write_text("import os\n\ndef getpass():\n    return os.environ['TYPED']\n")
    (tmp_path / "python3").symlink_to(sys.executable)
    page = (office.hands_over(tmp_path, consumer) / "handover.html").read_text()
    secret = office.secret(consumer)
    command = fingerprint_command(consumer.key)
    done = run(
        ["bash", "-c", command], TYPED=secret, PYTHONPATH=str(tmp_path), PATH=f"{tmp_path}:/usr/bin:/bin"
    )
    expected = fingerprint(consumer.key, Secret(secret))
    assert done.out.strip() == expected
    assert expected in page


def test_openssl_gives_the_same_fingerprint(office: Office, consumer: Consumer) -> None:
    """A second implementation of PBKDF2."""
    secret = office.secret(consumer)
    salt = f"consumer-desk fingerprint 1:{consumer.key}"
    done = subprocess.run(
        ["openssl", "kdf", "-keylen", "5", "-kdfopt", "digest:SHA256", "-kdfopt", f"pass:{secret}",
         "-kdfopt", f"salt:{salt}", "-kdfopt", "iter:600000", "PBKDF2"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    number = int(done.stdout.strip().replace(":", ""), 16)
    letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    code = "".join(letters[number >> shift & 31] for shift in range(35, -1, -5))
    assert fingerprint(consumer.key, Secret(secret)) == f"{code[:4]}-{code[4:]}"
