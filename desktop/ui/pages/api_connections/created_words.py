"""What is said of a consumer that the server just made."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.services.consumers import Created
from desktop.ui.shell.message import Message


def created_words(created: Created) -> Message:
    translate = QCoreApplication.translate
    title = translate("ConsumerPanel", "“{name}” was created").format(name=created.consumer.name)
    if created.found_later:
        text = translate("ConsumerPanel", "The first answer was lost on the way, but the list shows it.")
    elif created.has_secret:
        text = translate("ConsumerPanel", "Copy key and secret, and hand them over separately.")
    else:
        text = translate("ConsumerPanel", "The server didn't show its secret.")
    return Message("ok" if created.has_secret else "warning", title, text)
