"""The help is whole in every language: each topic, each heading, each picture."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop.domain.tongues import TONGUES
from desktop.resources import resources_folder
from desktop.ui.pages.help_topics import KEYS, TOPICS

FOLDER = resources_folder() / "help"
WRITTEN = [topic for topic in TOPICS if topic != KEYS]
CODES = [tongue.code for tongue in TONGUES]
PICTURE = re.compile(r"!\[(?P<words>[^\]]*)\]\((?P<file>[^)]+)\)")


def text_of(code: str, topic: str) -> str:
    return (FOLDER / code / f"{topic}.md").read_text(encoding="utf-8")


def shape(text: str) -> list[str]:
    """What each block is: a heading's marks, a list's mark, a picture, or a paragraph."""
    marks = []
    for line in filter(None, text.splitlines()):
        if PICTURE.match(line):
            marks.append("picture")
        else:
            found = re.match(r"(#+|-|\d\.|\*\*)", line)
            marks.append(found.group() if found else "words")
    return marks


@pytest.mark.parametrize("code", CODES)
def test_every_topic_is_written_and_nothing_else(code: str) -> None:
    assert sorted(path.stem for path in (FOLDER / code).glob("*.md")) == sorted(WRITTEN)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("topic", WRITTEN)
def test_a_topic_has_the_blocks_of_the_english_one(code: str, topic: str) -> None:
    text = text_of(code, topic)
    if topic == "glossary":  # in the order of each language's own words
        assert len(shape(text)) == len(shape(text_of("en", topic)))
    else:
        assert shape(text) == shape(text_of("en", topic))
    assert text.startswith("# ")


@pytest.mark.parametrize("code", CODES)
def test_every_picture_is_there_and_described(code: str) -> None:
    pictures = [match for topic in WRITTEN for match in PICTURE.finditer(text_of(code, topic))]
    assert len(pictures) == 7
    for picture in pictures:
        assert picture["words"]
        assert (FOLDER / code / picture["file"]).exists()


def test_no_picture_lies_there_unused() -> None:
    used = {match["file"] for topic in WRITTEN for match in PICTURE.finditer(text_of("en", topic))}
    for code in CODES:
        there = {path.name for path in Path(FOLDER / code).glob("*.png")}
        assert there == used
