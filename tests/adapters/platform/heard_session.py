"""A program of its own that writes what LinuxSession tells: Qt keeps its system bus for a whole process."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier

from desktop.adapters.platform.linux_session import LinuxSession
from desktop.domain.locking import Away


def tell(why: Away) -> None:
    print(why, flush=True)


application = QCoreApplication([])
session = LinuxSession()
session.start(tell)
print("listening", flush=True)
end = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
end.activated.connect(application.quit)
application.exec()
session.stop()
