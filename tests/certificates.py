"""Certificates for servers on this computer: of an authority made for a test, or of nobody's."""

from __future__ import annotations

import ssl
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
Key = ec.EllipticCurvePrivateKey


def self_signed(folder: Path) -> Path:
    """A file with key and certificate of 127.0.0.1, valid for a day."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name("Example server")
    certificate = _asked(name, name, key, ("127.0.0.1",), -HOUR, DAY).sign(key, hashes.SHA256())
    return _written(folder / "self-signed.pem", key, certificate)


@dataclass
class Authority:
    """Signs certificates. `file` holds its own, to be put into a store."""

    folder: Path
    name: str = "Example authority"
    _key: Key = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))

    def __post_init__(self) -> None:
        name, key = _name(self.name), self._key
        usage = x509.KeyUsage(*(one in (5, 6) for one in range(9)))  # keyCertSign, cRLSign
        certificate = (
            _asked(name, name, key, (), -DAY, DAY)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(usage, critical=True)
            .sign(key, hashes.SHA256())
        )
        self.file = self.folder / f"{self.name}.pem"
        self.file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))

    def server(
        self, *hosts: str, since: timedelta = -HOUR, until: timedelta = DAY, by_name: bool = False
    ) -> ssl.SSLContext:
        """A server's TLS with a certificate for `hosts`, valid from `since` to `until`, told from now.

        `by_name`: the host stands where it did before RFC 2818's successors, in the common name alone.
        """
        key = ec.generate_private_key(ec.SECP256R1())
        subject = _name(hosts[0] if by_name else "Example server")
        asked = _asked(subject, _name(self.name), key, () if by_name else hosts, since, until)
        certificate = asked.sign(self._key, hashes.SHA256())
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        file = self.folder / f"server-{certificate.serial_number}.pem"
        context.load_cert_chain(_written(file, key, certificate))
        return context


def _asked(
    subject: x509.Name,
    issuer: x509.Name,
    key: Key,
    hosts: tuple[str, ...],
    since: timedelta,
    until: timedelta,
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + since)
        .not_valid_after(now + until)
    )
    if not hosts:
        return builder
    names = x509.SubjectAlternativeName([_general(host) for host in hosts])
    return builder.add_extension(names, critical=False)


def _general(host: str) -> x509.GeneralName:
    with suppress(ValueError):
        return x509.IPAddress(ip_address(host))
    return x509.DNSName(host)


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, common)])


def _written(file: Path, key: Key, certificate: x509.Certificate) -> Path:
    plain = serialization.NoEncryption()
    pem, pkcs8 = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    file.write_bytes(key.private_bytes(pem, pkcs8, plain) + certificate.public_bytes(pem))
    return file
