"""Runs in the frozen program before PyInstaller's own hook for PySide6: that loads it, and slowly."""

from desktop.qt_support import load_pyside

load_pyside()
