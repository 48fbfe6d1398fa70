"""The setup and the MSI, compiled here and installed, upgraded and removed silently under Wine.

The payload has the shape of the frozen program, not its contents: Qt's own libraries don't load in Wine 8.
"""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID
from windows_setup import build
from windows_signing import PASSWORD, PFX, TIMESTAMP

from tests.proofs.wine import Wine

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM_FOLDER = "users/root/AppData/Local/Programs/Consumer Desk"
DATA = "users/root/AppData/Local/ConsumerDesk/consumer-desk.db"
RUNNING, TOO_OLD, NO_SPACE, NEWER_THERE = 12, 10, 13, 14
MSI_FAILED = 1603 & 0xFF  # an exit status has eight bits here
ARP = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\ConsumerDesk"
MSI_ARP = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"

# Stands for the program: it runs for a while and has no window.
SLEEPER = 'Unicode true\nSilentInstall silent\nRequestExecutionLevel user\nOutFile "{out}"\nName "x"\n\
Section\nSleep 20000\nSectionEnd\n'


def payload(folder: Path, modules: tuple[str, ...]) -> Path:
    script = folder.with_suffix(".nsi")
    folder.mkdir(parents=True)
    for name in ("ConsumerDesk.exe", "consumer-desk.exe"):
        script.write_text(SLEEPER.format(out=folder / name))
        subprocess.run(["makensis", "-V1", str(script)], check=True)
    names = ("base_library.zip", "PySide6/plugins/platforms/qwindows.dll", "resources/help/en/keys.md")
    for number, name in enumerate((*names, *modules)):
        file = folder / "_internal" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(bytes((number * 7 + place * place) % 251 for place in range(30_000)))
    return folder


@pytest.fixture(scope="module")
def installers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Of two versions: the second has lost a module and gained another."""
    place = tmp_path_factory.mktemp("windows")
    made: dict[str, Path] = {}
    for version, module in (("0.1.0", "old_module.pyd"), ("0.2.0", "new/new_module.pyd")):
        for file in build(payload(place / version / "consumer-desk", (module,)), version, place / "out"):
            made[f"{version}{file.suffix}"] = file
    return made


@pytest.fixture(scope="module")
def wine() -> Wine:
    wine = Wine(ROOT / "build" / "wine")
    wine.make()
    return wine


@pytest.fixture
def windows(wine: Wine, installers: dict[str, Path]) -> Wine:
    wine.begin()
    for file in installers.values():
        wine.put(file)
    data = wine.drive / DATA
    data.parent.mkdir(parents=True)
    data.write_text("what was kept")
    return wine


@pytest.mark.timeout(900)
def test_the_setup_installs_upgrades_and_goes_without_a_word(windows: Wine) -> None:
    statuses = windows.run(
        f"""
        wine ConsumerDesk-0.1.0-setup.exe /S; status install
        wine reg query '{ARP}' /v DisplayVersion | grep -q 0.1.0; status listed
        """
    )
    assert statuses == {"install": 0, "listed": 0}
    assert "_internal/old_module.pyd" in windows.files(PROGRAM_FOLDER)
    assert windows.shortcuts() == {"Consumer Desk.lnk"}
    mine = windows.drive / PROGRAM_FOLDER / "_internal" / "mine.txt"
    mine.write_text("of somebody else")
    statuses = windows.run(
        f"""
        wine ConsumerDesk-0.2.0-setup.exe /S; status upgrade
        wine reg query '{ARP}' /v DisplayVersion | grep -q 0.2.0; status listed
        wine ConsumerDesk-0.1.0-setup.exe /S; status downgrade
        """
    )
    assert statuses == {"upgrade": 0, "listed": 0, "downgrade": NEWER_THERE}
    files = windows.files(PROGRAM_FOLDER)
    assert "_internal/new/new_module.pyd" in files
    assert "_internal/old_module.pyd" not in files, "stale"
    assert "_internal/mine.txt" in files
    folder = f"/root/prefix/drive_c/{PROGRAM_FOLDER}"
    statuses = windows.run(
        f"""
        wine '{folder}/uninstall.exe' /S; wineserver -w; status uninstall
        wine reg query '{ARP}'; status listed
        """
    )
    assert statuses == {"uninstall": 0, "listed": 1}
    assert windows.files(PROGRAM_FOLDER) == {"_internal/mine.txt"}
    assert windows.shortcuts() == set()
    assert (windows.drive / DATA).read_text() == "what was kept"


@pytest.mark.timeout(900)
def test_the_setup_refuses_with_a_code_what_it_cannot_do(windows: Wine) -> None:
    statuses = windows.run(
        r"""
        ln -sfn /mnt/small /root/prefix/dosdevices/e:
        wine ConsumerDesk-0.2.0-setup.exe /S '/D=E:\desk'; status no_space
        wine ConsumerDesk-0.1.0-setup.exe /S '/D=C:\desk'; status install
        for program in ConsumerDesk consumer-desk; do
            wine "C:\\desk\\$program.exe" & running=$!
            sleep 3
            wine ConsumerDesk-0.2.0-setup.exe /S; status "upgrade_beside_$program"
            wine 'C:\desk\uninstall.exe' /S '_?=C:\desk'; status "uninstall_beside_$program"
            wineserver -k; wait $running
        done
        wine winecfg -v win81; wine ConsumerDesk-0.2.0-setup.exe /S; status old_windows
        wine winecfg -v win10
        wine 'C:\desk\uninstall.exe' /S '_?=C:\desk'; status uninstall
        """
    )
    assert statuses == {
        "no_space": NO_SPACE,
        "install": 0,
        "upgrade_beside_ConsumerDesk": RUNNING,
        "uninstall_beside_ConsumerDesk": RUNNING,
        "upgrade_beside_consumer-desk": RUNNING,
        "uninstall_beside_consumer-desk": RUNNING,
        "old_windows": TOO_OLD,
        "uninstall": 0,
    }
    # Called so, it waits for its end and can't remove itself.
    assert windows.files("desk") == {"uninstall.exe"}


@pytest.mark.timeout(900)
def test_the_msi_installs_upgrades_and_goes_without_a_word(windows: Wine) -> None:
    place = "Program Files/Consumer Desk"
    statuses = windows.run(
        f"""
        wine winecfg -v win81; wine msiexec /i ConsumerDesk-0.1.0-x64.msi /qn; status old_windows
        wine winecfg -v win10; wine msiexec /i ConsumerDesk-0.1.0-x64.msi /qn; status install
        wine64 reg query '{MSI_ARP}' /s | grep -q 'DisplayName.*Consumer Desk'; status listed
        """
    )
    assert statuses == {"old_windows": MSI_FAILED, "install": 0, "listed": 0}
    assert "_internal/old_module.pyd" in windows.files(place)
    assert windows.shortcuts() == {"Consumer Desk.lnk"}
    (windows.drive / place / "mine.txt").write_text("of somebody else")
    statuses = windows.run(
        """
        wine msiexec /i ConsumerDesk-0.2.0-x64.msi /qn; status upgrade
        wine msiexec /i ConsumerDesk-0.1.0-x64.msi /qn; status downgrade
        """
    )
    assert statuses == {"upgrade": 0, "downgrade": MSI_FAILED}
    files = windows.files(place)
    assert "_internal/new/new_module.pyd" in files
    assert "_internal/old_module.pyd" not in files, "stale"
    statuses = windows.run(
        f"""
        wine msiexec /x ConsumerDesk-0.2.0-x64.msi /qn; status uninstall
        wine64 reg query '{MSI_ARP}' /s | grep -q 'DisplayName.*Consumer Desk'; status listed
        """
    )
    assert statuses == {"uninstall": 0, "listed": 1}
    assert windows.files(place) == {"mine.txt"}
    assert windows.shortcuts() == set()
    assert (windows.drive / DATA).read_text() == "what was kept"


def test_what_is_made_is_signed_where_there_is_a_certificate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pfx, certificate = tmp_path / "tests.pfx", tmp_path / "tests.pem"
    pfx.write_bytes(made_certificate(certificate))
    for name, value in ((PFX, str(pfx)), (PASSWORD, "of the tests"), (TIMESTAMP, "")):
        monkeypatch.setenv(name, value)
    folder = payload(tmp_path / "consumer-desk", ())
    for file in (*build(folder, "0.1.0", tmp_path / "out"), folder / "ConsumerDesk.exe"):
        command = ["osslsigncode", "verify", "-CAfile", str(certificate), "-in", str(file)]
        told = subprocess.run(command, capture_output=True, text=True, check=False)
        assert told.returncode == 0, told.stdout[-2000:] + told.stderr
        assert "Consumer Desk tests" in told.stdout


def made_certificate(pem: Path) -> bytes:
    """For signing code, signed by itself; the PFX."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Consumer Desk tests")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    return pkcs12.serialize_key_and_certificates(
        b"tests", key, made, None, serialization.BestAvailableEncryption(b"of the tests")
    )
