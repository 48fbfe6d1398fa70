"""Reads an answer's body up to a limit that counts after decompression, so that a bomb stays small."""

from __future__ import annotations

import zlib
from collections.abc import Iterable


class BodyTooLarge(Exception):
    """Never leaves this folder: transport.py makes TooLarge or AnswerLost of it."""


class BodyBroken(Exception):
    """The body ended too early or isn't what its Content-Encoding says. Never leaves this folder."""


# zlib.decompressobj's wbits: a gzip header or, for "deflate", a zlib one (RFC 9110, 8.4.1).
_WINDOWS = {"gzip": 16 + zlib.MAX_WBITS, "x-gzip": 16 + zlib.MAX_WBITS, "deflate": zlib.MAX_WBITS}


def read_body(chunks: Iterable[bytes], encoding: str, most: int) -> bytes:
    """The decoded bytes, at most `most` of them.

    `encoding` is the Content-Encoding. Two encodings on top of each other are refused: nobody asked
    for them, and they multiply. Raises BodyTooLarge, BodyBroken, and whatever reading `chunks` raises.
    """
    name = encoding.strip().lower()
    if name in ("", "identity"):
        return _gathered(chunks, most)
    if name not in _WINDOWS:
        raise BodyBroken
    return _unpacked(chunks, _WINDOWS[name], most)


def _gathered(chunks: Iterable[bytes], most: int) -> bytes:
    body = bytearray()
    for chunk in chunks:
        body += chunk
        if len(body) > most:
            raise BodyTooLarge
    return bytes(body)


def _unpacked(chunks: Iterable[bytes], window: int, most: int) -> bytes:
    unpacker = zlib.decompressobj(window)
    body = bytearray()
    for chunk in chunks:
        packed = chunk
        while packed:
            piece = _next_piece(unpacker, packed, most + 1 - len(body))
            body += piece
            if len(body) > most:
                raise BodyTooLarge
            packed = unpacker.unconsumed_tail
            if not piece and packed:
                raise BodyBroken
    if not unpacker.eof or unpacker.unused_data:
        raise BodyBroken
    return bytes(body)


def _next_piece(unpacker: zlib._Decompress, packed: bytes, most: int) -> bytes:
    if unpacker.eof:
        raise BodyBroken
    try:
        return unpacker.decompress(packed, most)
    except zlib.error:
        pass
    raise BodyBroken
