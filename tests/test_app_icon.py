"""The application's icon: the shipped files hold every size, and are what the drawings give."""

from __future__ import annotations

import struct

import app_icon
import pytest
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

PNGS = app_icon.FOLDER / "png"
ICO = app_icon.FOLDER / "consumer-desk.ico"
ICNS = app_icon.FOLDER / "consumer-desk.icns"


def differing(one: QImage, other: QImage) -> float:
    """The part of the pixels that can be told apart: two versions of Qt don't round alike."""
    assert one.size() == other.size()
    pixels = [(x, y) for x in range(one.width()) for y in range(one.height())]
    apart = 0
    for x, y in pixels:
        ours, theirs = one.pixelColor(x, y), other.pixelColor(x, y)
        channels = zip(ours.getRgb(), theirs.getRgb(), strict=True)  # type: ignore[call-overload]
        apart += any(abs(a - b) > 12 for a, b in channels) and ours.alpha() + theirs.alpha() > 24
    return apart / len(pixels)


@pytest.mark.parametrize("edge", [16, 20, 32, 64, 128])
def test_each_picture_is_what_the_drawing_gives(qapp: QApplication, edge: int) -> None:
    shipped = QImage(str(PNGS / f"{edge}.png"))
    assert differing(shipped, app_icon.drawn(edge)) < 0.01


def test_windows_file_has_all_sizes_and_they_can_be_read(qapp: QApplication) -> None:
    data = ICO.read_bytes()
    zero, kind, count = struct.unpack_from("<HHH", data)
    assert (zero, kind, count) == (0, 1, len(app_icon.ICO_SIZES))
    for number, edge in enumerate(app_icon.ICO_SIZES):
        width, _, _, _, _, bits, length, place = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert (width or 256, bits) == (edge, 32)
        assert place + length <= len(data)
    sizes = {size.width() for size in QIcon(str(ICO)).availableSizes()}
    assert not sizes or sizes == set(app_icon.ICO_SIZES)  # empty where Qt's plug-in for it isn't there


def test_apples_file_is_a_chain_of_named_pictures(qapp: QApplication) -> None:
    data = ICNS.read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4)[0] == len(data)
    place, found = 8, {}
    while place < len(data):
        kind, length = data[place : place + 4], struct.unpack_from(">I", data, place + 4)[0]
        picture = QImage.fromData(data[place + 8 : place + length])
        found[kind] = picture.width()
        place += length
    assert found == app_icon.ICNS_KINDS


def test_making_it_twice_gives_the_same_bytes(qapp: QApplication) -> None:
    assert app_icon.ico() == app_icon.ico()
    assert app_icon.png(app_icon.drawn(48)) == app_icon.png(app_icon.drawn(48))


@pytest.mark.parametrize("background", ["#ffffff", "#1e1e1e"])
def test_the_smallest_stands_out_on_light_and_dark(qapp: QApplication, background: str) -> None:
    """WCAG 1.4.11: 3:1 against what lies beside it, for its field or for what is drawn on it."""
    field, key = QColor("#2a70c4"), QColor("#ffffff")
    picture = app_icon.drawn(16)
    assert picture.pixelColor(8, 9) == field
    assert picture.pixelColor(3, 3) == key or picture.pixelColor(2, 5) == key
    assert max(contrast(field, QColor(background)), contrast(key, QColor(background))) >= 3
    assert contrast(field, key) >= 3


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
