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
    assert {"consumer-desk", "PySide6_Essentials", "httpx", "h11", "keyring", "zxcvbn", "Python"} <= set(
        names
    )
    assert "pytest" not in names
    for licence in found:
        assert licence.version, licence.name
        assert licence.terms
        assert len(licence.text) > 500, licence.name


def test_qts_licence_comes_with_the_one_it_adds_to() -> None:
    [qt] = [one for one in shipped_licences(resources_folder() / "licences") if one.name == "shiboken6"]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text
    assert "GNU GENERAL PUBLIC LICENSE" in qt.text


def test_a_missing_folder_of_texts_is_no_failure(tmp_path: Path) -> None:
    [qt] = [one for one in shipped_licences(tmp_path / "none") if one.name == "shiboken6"]
    assert qt.text == ""


def test_the_word_lists_are_named_with_their_source() -> None:
    [words] = [one for one in shipped_licences(resources_folder() / "licences") if "word lists" in one.name]
    assert (words.version, words.terms) == ("0.21", "MIT")
    assert "Permission is hereby granted" in words.text


def test_what_was_packed_with_the_program_is_listed(tmp_path: Path) -> None:
    (tmp_path / "Python").mkdir()
    (tmp_path / "Python" / "LICENSE.txt").write_text("Terms of Python")
    (tmp_path / "system").mkdir()
    debian = "Files: *\nLicense: Zlib\n text\n\nFiles: debian/*\nLicense: GPL-2+\n text\n\nLicense: Zlib\n"
    (tmp_path / "system" / "zlib1g_1%3a1.2.13.txt").write_text(debian)
    found = {one.name: one for one in shipped_licences(tmp_path)}
    assert found["Python"].text == "Terms of Python"
    zlib = found["zlib1g"]
    assert (zlib.version, zlib.terms, zlib.origin) == ("1:1.2.13", "Zlib, GPL-2+", "debian")
    assert zlib.text == debian
    assert found["httpx"].origin == "pypi"
