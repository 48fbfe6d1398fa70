"""A real Chromium that tells everything it asked the network for, by the log of its DevTools protocol."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

from tests.chromium import FLAGS, SECONDS
from tests.session_broken import SessionBroken


class WatchedChromium:
    """`profile` is a folder that is made for it. It is offline: every name but a file's leads nowhere."""

    def __init__(self, profile: Path) -> None:
        binary = shutil.which("chromium") or shutil.which("chromium-browser")
        driver = shutil.which("chromedriver")
        if binary is None or driver is None:
            raise SessionBroken("Chromium or its driver isn't installed (packaging/system_packages.py)")
        options = ChromeOptions()
        options.binary_location = binary
        for flag in (*FLAGS, f"--user-data-dir={profile}"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        self._chrome = Chrome(options=options, service=Service(executable_path=driver))
        self._chrome.set_page_load_timeout(SECONDS)
        self._chrome.set_script_timeout(SECONDS)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._chrome.quit()

    def opens(self, file: Path) -> None:
        for kind in ("performance", "browser"):
            self._log(kind)
        self._chrome.get(file.as_uri())

    def at(self, id: str) -> WebElement:
        return self._chrome.find_element(By.ID, id)

    def types_passphrase(self, text: str) -> None:
        box = self.at("passphrase")
        box.clear()
        box.send_keys(text, Keys.ENTER)

    def waits_for(self, id: str) -> WebElement:
        """Until that part of the page can be seen."""
        found = self.at(id)
        WebDriverWait(self._chrome, SECONDS).until(lambda _: found.is_displayed() and found.text)
        return found

    def does(self, script: str, *values: Any) -> Any:
        """What a script gives back that calls its last argument when it is done."""
        return self._chrome.execute_async_script(script, *values)

    def requests(self) -> list[str]:
        """Addresses of everything that was asked for since the file was opened."""
        events = [json.loads(entry["message"])["message"] for entry in self._log("performance")]
        return [
            event["params"]["request"]["url"]
            for event in events
            if event["method"] == "Network.requestWillBeSent"
        ]

    def complaints(self) -> list[str]:
        """What stands in its console."""
        return [entry["message"] for entry in self._log("browser")]

    def _log(self, kind: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._chrome.get_log(kind)  # type: ignore[no-untyped-call]
        return found

    @property
    def text(self) -> str:
        return self._chrome.find_element(By.TAG_NAME, "body").text

    @property
    def language(self) -> str | None:
        return self._chrome.find_element(By.TAG_NAME, "html").get_attribute("lang")

    @property
    def source(self) -> str:
        return self._chrome.page_source
