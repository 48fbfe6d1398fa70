"""What is shipped is listed with its licence."""

from __future__ import annotations

from pathlib import Path

from desktop.adapters.platform.licences import shipped_licences
from desktop.resources import resources_folder


def test_everything_that_is_needed_is_there_with_terms_and_text() -> None:
    found = shipped_licences(resources_folder() / "licences")
    names = [licence.name for licence in found]
    assert names == sorted(names, key=str.lower)
    assert len(set(names)) == len(names)
    assert {"consumer-desk", "PySide6_Essentials", "httpx", "h11", "keyring", "Python"} <= set(names)
    assert "pytest" not in names
    for licence in found:
        assert licence.version
        assert licence.terms
        assert len(licence.text) > 500, licence.name


def test_qts_licence_comes_with_the_one_it_adds_to() -> None:
    [qt] = [one for one in shipped_licences(resources_folder() / "licences") if one.name == "shiboken6"]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text
    assert "GNU GENERAL PUBLIC LICENSE" in qt.text


def test_a_missing_folder_of_texts_is_no_failure(tmp_path: Path) -> None:
    [qt] = [one for one in shipped_licences(tmp_path / "none") if one.name == "shiboken6"]
    assert qt.text == ""
