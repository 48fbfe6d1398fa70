"""The network goes and comes back: nothing that was known or typed is lost, and nobody has to ask."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.domain.consumer import ConsumerForm, GrantType
from desktop.sample.host import SampleAddresses
from tests.end_to_end.conftest import free_port
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.program import Program
from tests.ended_process import end, start

pytestmark = pytest.mark.linux_session


@contextmanager
def server_of_its_own(folder: Path, port: int) -> Iterator[SampleAddresses]:
    """`consumer-desk sample-server` as a process, which is gone afterwards."""
    command = [sys.executable, "-m", "desktop", "sample-server", f"--port={port}", f"--data={folder}"]
    process = start(command, stdout=subprocess.PIPE)
    try:
        assert process.stdout is not None
        yield SampleAddresses(**json.loads(process.stdout.readline()))
    finally:
        end(process)


def test_a_connected_company_goes_away_and_comes_back(program: Program, tmp_path: Path) -> None:
    port = free_port()
    person = program.start()
    with server_of_its_own(tmp_path / "own", port) as at, Elsewhere(at) as elsewhere:
        secrets = {one["name"]: one["secret"] for one in elsewhere.consumers()}
        person.connects("Molinos de ejemplo", at.api_url, at.token_url, at.authorize_url, at.key, at.secret)
        person.sees("Molinos de ejemplo is connected", lambda: person.bar)
        person.waits_for(lambda: len(person.desk.known.with_secret) == 11)  # with that of the pair
        name = person.names()[4]
        person.begins_a_consumer()
        person.fills_in("Half a name", group=None)

    # The server is gone. The person notices at the next call.
    person.refreshes()
    person.is_told_offline()
    person.sees("Offline: the list is from", lambda: person.offline_bar)
    assert len(person.names()) == 10
    assert not person.panel.save.isEnabled()
    assert "Offline" in person.panel.save.toolTip()
    person.chooses(person.panel.fields.group.choice, 3)
    group = person.panel.fields.group.group_id
    assert group is not None
    typed = ConsumerForm(GrantType.CLIENT_CREDENTIALS, "Half a name", "", group)
    assert person.panel.fields.form() == typed
    person.opens(name)
    assert person.copies_the_secret() == secrets[name]
    assert not person.panel.delete.isEnabled()

    person = program.restart()
    person.is_told_offline()
    assert set(person.names()) == set(secrets)
    person.begins_a_consumer()
    person.waits_for(lambda: person.panel.fields.form() == typed)
    assert not person.panel.save.isEnabled()

    with server_of_its_own(tmp_path / "own", port) as at, Elsewhere(at) as elsewhere:
        person.is_online()
        assert person.panel.fields.form() == typed
        person.saves()
        person.waits_for(lambda: person.panel.consumer is not None)
        assert len(elsewhere.named("Half a name")) == 1
        person.closes_the_panel()
        person.begins_a_consumer()
        assert person.panel.fields.form() == ConsumerForm()
        program.close()


def test_the_sample_server_is_stopped_and_started_from_the_menu(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    person.opens_the_consumers()
    person.begins_a_consumer()
    person.fills_in("Typed before", grant=None, group=None)
    person.built.switching.stop_sample()
    person.is_told_offline()
    assert not program.host.running
    assert not person.panel.save.isEnabled()
    person.built.switching.start_sample()
    person.is_online()
    assert person.panel.save.isEnabled()
    assert person.panel.fields.form().name == "Typed before"


def test_an_edit_that_was_begun_is_kept_over_a_restart(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    consumer = person.opens(person.names_in_the_list()[0])
    person.types(person.panel.fields.name, "A better name")
    person = program.restart()
    person.sees_the_list()
    person.opens(consumer.name)
    person.waits_for(lambda: person.panel.fields.form().name == "A better name")
    person.clicks(person.panel.start_over)
    assert person.panel.fields.form().name == consumer.name
    person = program.restart()
    person.sees_the_list()
    person.opens(consumer.name)
    person.waits_a_moment(0.3)
    assert person.panel.fields.form().name == consumer.name
