"""The real program in a folder of its own: started, closed, started again, as a person does it."""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop.adapters.store.vault import ErasableKeychain
from desktop.app import Choices, Desk
from desktop.paths import Folders, folders_below
from desktop.sample.host import SampleHost
from desktop.services.desktop_ports import ScreenShield
from tests.end_to_end.person import Person
from tests.input_device import focus_window
from tests.outside_program import answer_until

RETRY_SECONDS = 0.3


class Program:
    """`host` is the sample company's server; its data stand outside the program's folders."""

    def __init__(self, application: QApplication, place: Path, host: SampleHost) -> None:
        self._application = application
        self._place = place
        self._desk: Desk | None = None
        self.host = host
        self.person: Person | None = None

    @property
    def folders(self) -> Folders:
        return folders_below(self._place)

    def prefer(self, **values: Any) -> None:
        """What an earlier run would have saved among its settings."""
        folder = self.folders.create().config
        file = folder / "settings.json"
        kept = json.loads(file.read_text()) if file.exists() else {}
        file.write_text(json.dumps({**kept, **values}))

    def start(
        self,
        language: str | None = "en",
        *,
        keychain: ErasableKeychain | None = None,
        log_level: str = "INFO",
        focused: bool = True,
        browser: Callable[[str], bool] | None = None,
        shield: ScreenShield | None = None,
    ) -> Person:
        """Its window is shown when this returns, with the keyboard unless `focused` is false. `browser` is
        given the addresses that would be opened in the system's; without one none is there."""
        assert self._desk is None
        choices = Choices(
            self.folders,
            language,
            log_level=log_level,
            retry_seconds=RETRY_SECONDS,
            keychain=keychain,
            sample_host=self.host,
            open_browser=browser or (lambda _address: False),
            shield=shield,
        )
        self._desk = Desk(self._application, choices)
        self._desk.start()
        built = self._desk.built
        person = self.person = Person(built)
        person.waits_for(built.window.isVisible)
        if focused:
            focus_window(built.window)
        return person

    def close(self) -> float:
        """As the person closes the window; returns the seconds it took."""
        desk, self._desk, self.person = self._desk, None, None
        if desk is None:
            return 0
        window = desk.built.window
        began = time.monotonic()
        window.close()
        desk.close()
        taken = time.monotonic() - began
        answer_until(lambda: True, seconds=1)
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        del desk, window
        # The next start must meet no translator, shortcut or timer of this one.
        gc.collect()
        return taken

    def restart(self, language: str | None = None, **choices: Any) -> Person:
        self.close()
        return self.start(language, **choices)
