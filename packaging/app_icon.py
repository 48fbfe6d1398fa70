"""Makes the application's icon in all its forms from the two drawings in resources/app_icon."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "app_icon"
NAME = "consumer-desk"
# Drawn for few pixels: below this the desk's legs and the key's teeth of the large drawing run together.
SMALL_UP_TO = 24
PNG_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
# Apple's kinds of pictures, each with its pixels (the second half are for screens of twice the density).
ICNS_KINDS = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
    b"ic10": 1024,
}
MAC_MARGIN = 100 / 1024  # macOS draws icons in a frame: 824 of 1,024 pixels (Apple's template)


def drawn(edge: int, folder: Path = FOLDER, margin: float = 0) -> QImage:
    """A square of `edge` pixels; `margin` is the part of it that stays empty at each side."""
    small = "-small" if edge <= SMALL_UP_TO else ""
    picture = QImage(edge, edge, QImage.Format.Format_ARGB32)
    picture.fill(QColor(Qt.GlobalColor.transparent))
    empty = round(edge * margin)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing = QSvgRenderer(str(folder / f"{NAME}{small}.svg"))
    drawing.render(painter, QRectF(empty, empty, edge - 2 * empty, edge - 2 * empty))
    painter.end()
    return picture


def png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG", 0)  # type: ignore[call-overload]  # 0 packs best
    return bytes(buffer.data().data())


def ico(folder: Path = FOLDER) -> bytes:
    """Windows' file. The 256 pixels are a PNG, the others bitmaps, as all readers of such files expect."""
    pictures = [(edge, drawn(edge, folder)) for edge in ICO_SIZES]
    parts = [png(picture) if edge == 256 else _bitmap(picture) for edge, picture in pictures]
    head = struct.pack("<HHH", 0, 1, len(parts))
    place = len(head) + 16 * len(parts)
    for edge, part in zip(ICO_SIZES, parts, strict=True):
        shown = edge % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", shown, shown, 0, 0, 1, 32, len(part), place)
        place += len(part)
    return head + b"".join(parts)


def icns(folder: Path = FOLDER) -> bytes:
    """Apple's file: a chain of named PNGs."""
    parts = b""
    for kind, edge in ICNS_KINDS.items():
        data = png(drawn(edge, folder, MAC_MARGIN if edge > SMALL_UP_TO else 0))
        parts += kind + struct.pack(">I", len(data) + 8) + data
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def _bitmap(picture: QImage) -> bytes:
    """A BITMAPINFOHEADER, the rows from the lowest up, and the mask for readers without transparency."""
    edge = picture.width()
    head = struct.pack("<IiiHHIIiiII", 40, edge, 2 * edge, 1, 32, 0, 0, 0, 0, 0, 0)
    rows, step = bytes(picture.constBits()), picture.bytesPerLine()
    pixels = b"".join(rows[row * step : row * step + 4 * edge] for row in reversed(range(edge)))
    mask = b""
    for row in reversed(range(edge)):
        bits = "".join("1" if picture.pixelColor(column, row).alpha() == 0 else "0" for column in range(edge))
        mask += int(bits.ljust(-(-edge // 32) * 32, "0"), 2).to_bytes(-(-edge // 32) * 4, "big")
    return head + pixels + mask


def main() -> int:
    (FOLDER / "png").mkdir(parents=True, exist_ok=True)
    for edge in PNG_SIZES:
        (FOLDER / "png" / f"{edge}.png").write_bytes(png(drawn(edge)))
    (FOLDER / f"{NAME}.ico").write_bytes(ico())
    (FOLDER / f"{NAME}.icns").write_bytes(icns())
    print(f"{FOLDER}: {len(PNG_SIZES)} PNGs, {NAME}.ico, {NAME}.icns")
    return 0


if __name__ == "__main__":
    sys.exit(main())
