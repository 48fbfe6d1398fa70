"""Qt's own messages go to the log, through its redaction, instead of a terminal nobody sees."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_qt_messages() -> Callable[[], None]:
    """Starts it; the result puts back whoever listened before."""

    def handle(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        log.log(_LEVELS[kind], "%s", text)

    before: Any = qInstallMessageHandler(handle)

    def put_back() -> None:
        qInstallMessageHandler(before)

    return put_back
