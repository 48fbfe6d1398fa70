"""What may go wrong while consumers are tested, handed over and rotated: a sentence each, and what was known
before stays."""

from __future__ import annotations

import errno
import io
from pathlib import Path
from typing import Any

import pytest

from desktop.adapters.handover import chosen_folder
from desktop.domain.access import Ended, Finding
from desktop.domain.modules import Module
from desktop.domain.rotation import Step, twin_form
from desktop.domain.standing import Standing
from desktop.sample import permissions
from desktop.sample.host import SampleHost
from desktop.ui.dialogs.handover_dialog import HandoverDialog
from desktop.ui.pages.api_connections.access_part import AccessPart
from desktop.ui.pages.api_connections.consumer_model import ConsumerModel
from desktop.ui.pages.api_connections.handover_part import HandoverPart
from desktop.ui.shell.moments import today
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.person import Person, dialogs
from tests.end_to_end.program import Program
from tests.end_to_end.rotating import Rotating

pytestmark = pytest.mark.linux_session

NAME = "ERP Link – example"


@pytest.fixture
def person(program: Program) -> Person:
    person = program.start()
    person.chooses_the_sample_company()
    return person


def probes(person: Person, name: str = NAME) -> AccessPart:
    person.opens(name)
    part = person.panel.findChild(AccessPart)
    assert isinstance(part, AccessPart)
    before = part.last
    person.waits_for(part.test.isEnabled)
    person.clicks(part.test)
    person.waits_for(lambda: part.last is not before and not part._run.busy)
    return part


def standing(person: Person) -> Standing:
    model = person.tab.table.model()
    assert isinstance(model, ConsumerModel)
    return model.rows.standing(person.consumer(NAME))


@pytest.mark.parametrize(
    ("fault", "ended", "words"),
    [
        ("limit", Ended.LIMIT_USED_UP, "calls of this minute are used up"),
        ("reset", Ended.NO_NETWORK, "the server didn't answer any more"),
    ],
)
def test_a_test_cut_short_in_the_middle_takes_no_whole_ones_place(
    person: Person, host: SampleHost, fault: str, ended: Ended, words: str
) -> None:
    whole = probes(person).last
    person.waits_for(lambda: standing(person) is Standing.WORKS)
    host.faults.set(fault, path="/third_parties")
    part = probes(person)
    assert part.last is not None
    assert part.last.probed.ended is ended
    assert part.last.finding(Module.ASSETS).finding is not Finding.NOT_TRIED
    assert words in part.findings.text
    assert person.desk.known.tests[person.consumer(NAME).id] == whole
    assert standing(person) is Standing.WORKS


def test_a_token_that_is_not_taken_by_one_module(person: Person, host: SampleHost) -> None:
    """401 of the other kind: it says nothing of what the group allows."""
    host.faults.set("unauthorized", path="/warehouses")
    part = probes(person)
    assert "Warehouses: No answer of use" in part.findings.text
    assert "Nothing is known. Test again." in part.findings.text


def test_a_consumer_that_was_deleted_elsewhere_meanwhile(person: Person, elsewhere: Elsewhere) -> None:
    person.opens(NAME)
    elsewhere.deletes(NAME)
    part = probes(person)
    assert "Key or secret is wrong, or the consumer was deleted" in part.findings.text
    assert NAME in person.names()  # what is known stays until the list is read
    person.refreshes()
    person.waits_for(lambda: NAME not in person.names())


def test_a_group_that_is_unknown_by_now(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person.begins_a_consumer()
    person.fills_in("Late for its group", group=2)
    group = person.panel.fields.group.group_id
    assert group is not None
    monkeypatch.delitem(permissions.GROUPS, group)
    person.panel.save.click()
    person.sees(
        "This group doesn't exist any more", lambda: person.panel.fields.problem_under("id_group_permission")
    )
    assert person.panel.fields.name.text() == "Late for its group"
    assert "Late for its group" not in person.names()


class FullDisk(io.BytesIO):
    """A file on a disk that is full once it is closed, as with buffers that don't fit any more."""

    def close(self) -> None:
        if not self.closed:
            super().close()
            raise OSError(errno.ENOSPC, "No space left on device")


def test_a_disk_that_is_full_while_a_hand_over_is_written(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "for the integrator"
    place.mkdir()
    written = 0

    def opens(path: Path, *arguments: Any, **more: Any) -> Any:
        nonlocal written
        written += 1
        path.touch()
        return FullDisk() if written == 3 else path.open("wb")

    person.opens(NAME)
    part = person.panel.findChild(HandoverPart)
    assert isinstance(part, HandoverPart)
    part.hand_over.click()
    person.waits_for(lambda: dialogs(HandoverDialog))
    (dialog,) = dialogs(HandoverDialog)
    person.types(dialog.choices.place, str(place))
    monkeypatch.setattr(chosen_folder, "open", opens, raising=False)
    person.clicks(dialog.act)
    person.sees("The disk is full", lambda: dialog.bar.text)
    assert written == 3
    assert list(place.iterdir()) == []
    monkeypatch.undo()
    person.clicks(dialog.act)
    person.waits_for(lambda: dialog.result_page.isVisible())
    assert list(place.iterdir())
    dialog.reject()
    person.waits_for(lambda: not dialogs(HandoverDialog))


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("unauthorized_endpoint", "The server doesn't allow this"),
        ("exists", "The server took no twin"),
        ("error", "The server has a problem"),
    ],
)
def test_a_twin_whose_creation_is_refused(
    person: Person, host: SampleHost, elsewhere: Elsewhere, fault: str, words: str
) -> None:
    me = Rotating(person)
    (old,) = elsewhere.named(NAME)
    twin = twin_form(person.consumer(NAME), [], today()).name
    host.faults.set(fault, path="/oauth_consumers", method="POST")
    me.begins(NAME)
    person.sees(words, lambda: person.bar)
    assert not elsewhere.named(twin)
    assert elsewhere.is_taken(old["key"], old["secret"])
    me.is_at(Step.BEGUN)
    host.faults.clear()
    me.takes(Step.TWIN_MADE)
    assert elsewhere.named(twin)
