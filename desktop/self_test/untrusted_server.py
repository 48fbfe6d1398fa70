"""A server on 127.0.0.1 with a certificate that no system trusts, for as long as it is asked once."""

from __future__ import annotations

import ssl
from contextlib import closing
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from socket import create_server, socket
from tempfile import TemporaryDirectory
from threading import Thread
from types import TracebackType
from typing import Self

from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509 import (
    CertificateBuilder,
    IPAddress,
    Name,
    NameAttribute,
    NameOID,
    SubjectAlternativeName,
    random_serial_number,
)

SECONDS = 5


class UntrustedServer:
    """`address` from `with` to its end."""

    def __init__(self) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        with TemporaryDirectory() as folder:
            file = Path(folder) / "certificate.pem"
            file.write_bytes(_key_and_certificate())
            self._context.load_cert_chain(file)
        self._listening = create_server(("127.0.0.1", 0))
        self._listening.settimeout(SECONDS)
        self.address = f"https://127.0.0.1:{self._listening.getsockname()[1]}/"
        self._thread = Thread(target=self._answer, name="untrusted-server", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._thread.join(SECONDS)
        self._listening.close()

    def _answer(self) -> None:
        try:
            caller, _ = self._listening.accept()
            with closing(caller):
                caller.settimeout(SECONDS)
                self._shake_hands(caller)
        except OSError:
            return  # refused, as it should be

    def _shake_hands(self, caller: socket) -> None:
        with closing(self._context.wrap_socket(caller, server_side=True)) as trusting:
            trusting.recv(1)
            trusting.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")


def _key_and_certificate() -> bytes:
    """Of 127.0.0.1, valid for a day."""
    key = generate_private_key(SECP256R1())
    name = Name([NameAttribute(NameOID.COMMON_NAME, "self-test")])
    now = datetime.now(UTC)
    certificate = (
        CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(SubjectAlternativeName([IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, SHA256())
    )
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return secret + certificate.public_bytes(Encoding.PEM)
