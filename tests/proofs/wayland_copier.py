"""A program of its own on Wayland that copies a secret, and clears it again, when a line comes in."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.adapters.platform.linux_desktop import LinuxMarks
from desktop.domain.secret import Secret
from desktop.ui.shell.secret_clipboard import SecretClipboard

application = QApplication([])
window = QLineEdit()
window.show()
clipboard = SecretClipboard(application.clipboard(), LinuxMarks())


def obey() -> None:
    order, _, value = sys.stdin.readline().strip().partition(" ")
    if order == "copy":
        clipboard.copy_secret(Secret(value), 30)
    elif order == "clear":
        clipboard.clear()
    else:
        application.quit()
    print(order, application.platformName(), window.isActiveWindow(), window.text(), flush=True)


orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
orders.activated.connect(obey)
window.textEdited.connect(lambda text: print("typed", text, flush=True))
application.exec()
