"""A real Chromium, moved from outside, for the pages that the program opens in the browser."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path
from types import TracebackType
from typing import Self

from selenium.common.exceptions import WebDriverException
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from tests.session_broken import SessionBroken

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SECONDS = 30


class Chromium:
    """`profile` is a folder that is made for it."""

    def __init__(self, profile: Path) -> None:
        binary = shutil.which("chromium") or shutil.which("chromium-browser")
        driver = shutil.which("chromedriver")
        if binary is None or driver is None:
            raise SessionBroken("Chromium or its driver isn't installed (packaging/system_packages.py)")
        options = ChromeOptions()
        options.binary_location = binary
        for flag in (*FLAGS, f"--user-data-dir={profile}"):
            options.add_argument(flag)
        # What the driver is told and answers would stand in the program's own log, in one process with it.
        for name in ("selenium", "urllib3"):
            logging.getLogger(name).setLevel(logging.WARNING)
        self._chrome = Chrome(options=options, service=Service(executable_path=driver))
        self._chrome.set_page_load_timeout(SECONDS)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._chrome.quit()

    def opens(self, address: str) -> None:
        self._chrome.get(address)

    def presses(self, words: str) -> None:
        """The button with these words."""
        buttons = self._chrome.find_elements(By.TAG_NAME, "button")
        next(button for button in buttons if button.text == words).click()

    def sees(self, words: str) -> None:
        """Waits until the page says so."""
        # What is looked at may be gone in the same moment, because the next page comes.
        wait = WebDriverWait(self._chrome, SECONDS, ignored_exceptions=[WebDriverException])
        wait.until(lambda _: words in self.text)

    @property
    def text(self) -> str:
        return self._chrome.find_element(By.TAG_NAME, "body").text

    @property
    def language(self) -> str:
        return self._chrome.find_element(By.TAG_NAME, "html").get_attribute("lang") or ""

    @property
    def address(self) -> str:
        return self._chrome.current_url
