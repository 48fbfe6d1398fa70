"""Signs what Windows runs, with a certificate that the environment names.

CONSUMER_DESK_SIGN_PFX and CONSUMER_DESK_SIGN_PASSWORD: a file with certificate and key; or
CONSUMER_DESK_SIGN_THUMBPRINT: one in the store of the Windows that builds (a token, a cloud's key store).
CONSUMER_DESK_SIGN_TIMESTAMP: the server that proves when it was signed; "" for none.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from build_tools import call, tool
from build_trouble import BuildFailed

PFX = "CONSUMER_DESK_SIGN_PFX"
PASSWORD = "CONSUMER_DESK_SIGN_PASSWORD"
THUMBPRINT = "CONSUMER_DESK_SIGN_THUMBPRINT"
TIMESTAMP = "CONSUMER_DESK_SIGN_TIMESTAMP"
USUAL_TIMESTAMP = "http://timestamp.digicert.com"  # what it answers is signed itself
NAME = "Consumer Desk"


def sign(file: Path, environment: Mapping[str, str]) -> bool:
    """Whether it was signed; without a certificate it says so and leaves the file as it is.
    Raises BuildFailed."""
    if not environment.get(PFX) and not environment.get(THUMBPRINT):
        print(f"{file.name}: not signed ({PFX} or {THUMBPRINT} isn't set); Windows will warn who opens it")
        return False
    if shutil.which("signtool"):
        call(signtool_command(file, environment))
    elif environment.get(PFX):
        _sign_elsewhere(file, environment)
    else:
        raise BuildFailed(f"{THUMBPRINT} is set, but signtool (Windows SDK) isn't installed.")
    print(f"{file.name}: signed")
    return True


def signtool_command(file: Path, environment: Mapping[str, str]) -> list[str]:
    command = ["signtool", "sign", "/fd", "SHA256", "/d", NAME]
    if environment.get(THUMBPRINT):
        command += ["/sha1", environment[THUMBPRINT]]
    else:
        command += ["/f", environment[PFX], "/p", environment.get(PASSWORD, "")]
    if timestamp := environment.get(TIMESTAMP, USUAL_TIMESTAMP):
        command += ["/tr", timestamp, "/td", "SHA256"]
    return [*command, str(file)]


def _sign_elsewhere(file: Path, environment: Mapping[str, str]) -> None:
    """By osslsigncode; the password goes through a file that nobody else can read, not the command line."""
    with tempfile.TemporaryDirectory() as place:
        password, signed = Path(place, "password"), Path(place, file.name)
        password.touch(mode=0o600)
        password.write_text(environment.get(PASSWORD, ""), encoding="utf-8")
        command = [tool("osslsigncode"), "sign", "-pkcs12", environment[PFX], "-readpass", str(password)]
        command += ["-h", "sha256", "-n", NAME]
        if timestamp := environment.get(TIMESTAMP, USUAL_TIMESTAMP):
            command += ["-ts", timestamp]
        call([*command, "-in", str(file), "-out", str(signed)])
        shutil.copyfile(signed, file)
