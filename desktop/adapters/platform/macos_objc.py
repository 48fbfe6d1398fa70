"""macOS: messages to Objective-C's objects, through ctypes."""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Callable
from typing import Any

UTF8 = 4  # NSUTF8StringEncoding


class Objc:
    """Objects are numbers, 0 is nil. For the window's thread only, where Qt drains what is autoreleased."""

    def __init__(self) -> None:
        self._objc = ctypes.CDLL(ctypes.util.find_library("objc") or "/usr/lib/libobjc.dylib")
        # AppKit's classes are there once its framework is loaded; Qt has done so, too.
        ctypes.CDLL("/System/Library/Frameworks/AppKit.framework/AppKit")
        self._objc.objc_getClass.restype = ctypes.c_void_p
        self._objc.objc_getClass.argtypes = [ctypes.c_char_p]
        self._objc.sel_registerName.restype = ctypes.c_void_p
        self._objc.sel_registerName.argtypes = [ctypes.c_char_p]
        self._objc.objc_allocateClassPair.restype = ctypes.c_void_p
        self._objc.objc_allocateClassPair.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t]
        self._objc.objc_registerClassPair.argtypes = [ctypes.c_void_p]
        self._objc.class_addMethod.argtypes = [ctypes.c_void_p] * 3 + [ctypes.c_char_p]
        self._kept: list[object] = []

    def named(self, name: str) -> int:
        """The class of that name."""
        return self._objc.objc_getClass(name.encode()) or 0

    def send(self, receiver: int, message: str, *arguments: int | str | bytes) -> int:
        """A text becomes an NSString, bytes an NSData; the answer is an object, a number or 0."""
        given = [self._value(argument) for argument in arguments]
        kinds = [ctypes.c_void_p if isinstance(each, str | bytes) else ctypes.c_long for each in arguments]
        call = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, *kinds)(
            ("objc_msgSend", self._objc)
        )
        return call(receiver, self._objc.sel_registerName(message.encode()), *given) or 0

    def listener(self, name: str, heard: Callable[[str], None]) -> int:
        """A new object whose method `heard:` is given a notification, and tells `heard` its name."""
        kind = self._objc.objc_allocateClassPair(self.named("NSObject"), name.encode(), 0)
        if not kind:
            return 0  # the name is taken

        def take(_self: int, _command: int, notification: int) -> None:
            heard(self._text(self.send(notification, "name")))

        method = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(take)
        self._kept.append(method)  # for as long as Objective-C may call it
        selector = self._objc.sel_registerName(b"heard:")
        self._objc.class_addMethod(kind, selector, ctypes.cast(method, ctypes.c_void_p), b"v@:@")
        self._objc.objc_registerClassPair(kind)
        return self.send(kind, "new")

    def selector(self, name: str) -> int:
        return self._objc.sel_registerName(name.encode()) or 0

    def _value(self, argument: int | str | bytes) -> int:
        if isinstance(argument, int):
            return argument
        if isinstance(argument, bytes):
            return self._data(argument)
        text = argument.encode()
        call: Any = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p)(
            ("objc_msgSend", self._objc)
        )
        return call(self.named("NSString"), self.selector("stringWithUTF8String:"), text) or 0

    def _data(self, value: bytes) -> int:
        call: Any = ctypes.CFUNCTYPE(
            ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_ulong
        )(("objc_msgSend", self._objc))
        return call(self.named("NSData"), self.selector("dataWithBytes:length:"), value, len(value)) or 0

    def _text(self, string: int) -> str:
        call: Any = ctypes.CFUNCTYPE(ctypes.c_char_p, ctypes.c_void_p, ctypes.c_void_p)(
            ("objc_msgSend", self._objc)
        )
        return (call(string, self.selector("UTF8String")) or b"").decode()
