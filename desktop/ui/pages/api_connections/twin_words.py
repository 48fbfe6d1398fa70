"""What the test of a twin found, beside what the old one reaches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from desktop.domain.access import AccessTest, Ended
from desktop.domain.access_difference import Difference, difference
from desktop.domain.modules import Module
from desktop.domain.rotation import Rotation
from desktop.ui.shell.message import Message
from desktop.ui.shell.module_names import module_name

translate = QCoreApplication.translate

Tests = Mapping[str, AccessTest]  # by consumer id


def tested_words(rotation: Rotation, tests: Tests) -> str:
    """Where nothing was tested, because a person signs in, that its pair is accepted."""
    twin, old = tests.get(rotation.twin_id), tests.get(rotation.consumer_id)
    if twin is None:
        return translate("Rotation", "Its key and secret work.")
    if twin.probed.ended is Ended.PAIR_REFUSED:
        return translate(
            "Rotation", "Its key and secret were refused since. Undo this step, then test again."
        )
    if not twin.reached:
        return translate("Rotation", "Its key and secret work, but it reaches no module.")
    if old is None or old.probed.ended is Ended.PAIR_REFUSED:
        return translate("Rotation", "Its key and secret work. It reaches: {modules}.").format(
            modules=_names(twin.reached)
        )
    return _compared(difference(twin, old))


def tested_message(rotation: Rotation, tests: Tests) -> Message:
    """For the bar: a warning where the old one's programs would miss something."""
    twin, old = tests.get(rotation.twin_id), tests.get(rotation.consumer_id)
    title = translate("Rotation", "The twin “{twin}” was tested").format(twin=rotation.twin.name)
    misses = twin is not None and not twin.reached
    if twin is not None and old is not None:
        found = difference(twin, old)
        misses = misses or bool(found.lost or found.unknown)
    return Message("warning" if misses else "ok", title, tested_words(rotation, tests))


def _compared(found: Difference) -> str:
    if found.is_none:
        return translate(
            "Rotation", "Its key and secret work. It reaches the same as the old one: {modules}."
        ).format(modules=_names(found.reached))
    parts = [translate("Rotation", "Its key and secret work.")]
    if found.lost:
        parts.append(
            translate(
                "Rotation",
                "It doesn't reach what the old one reaches: {modules}. Look at its permission group before "
                "it is handed over.",
            ).format(modules=_names(found.lost))
        )
    if found.unknown:
        parts.append(
            translate("Rotation", "Not found out this time: {modules}.").format(modules=_names(found.unknown))
        )
    if found.gained:
        parts.append(
            translate("Rotation", "It reaches more than the old one: {modules}.").format(
                modules=_names(found.gained)
            )
        )
    return " ".join(parts)


def _names(modules: Iterable[Module]) -> str:
    return ", ".join(module_name(one) for one in sorted(modules))
