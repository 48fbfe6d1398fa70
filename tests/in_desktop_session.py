"""python -m tests.in_desktop_session COMMAND...: runs it on a private Linux desktop; its exit status."""

from __future__ import annotations

import subprocess
import sys

from tests.desktop_session import DesktopSession
from tests.session_broken import SessionBroken

if __name__ == "__main__":
    try:
        with DesktopSession():
            sys.exit(subprocess.call(sys.argv[1:]))
    except SessionBroken as broken:
        sys.exit(f"There is no desktop to run it on: {broken}")
