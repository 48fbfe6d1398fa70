"""The file with the secret, opened by a real Chromium from the disk."""

from __future__ import annotations

import socket
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.fingerprint import fingerprint
from desktop.domain.secret import Secret
from tests.end_to_end.traces import traces
from tests.handed_over.office import PASSPHRASE, Office
from tests.handed_over.watched_chromium import WatchedChromium

POINTS = """
const text = document.getElementById("secret").textContent;
arguments[0]([...text].map((character) => character.codePointAt(0)));
"""
TRY_TO_SEND = """
const done = arguments[arguments.length - 1], url = arguments[0];
const picture = new Image();
picture.src = url + "/picture";
document.body.append(picture);
navigator.sendBeacon && navigator.sendBeacon(url + "/beacon", "x");
const frame = document.createElement("iframe");
frame.src = url + "/frame";
document.body.append(frame);
fetch(url + "/fetch").then(() => done("sent"), () => done("refused"));
"""


def received(listener: socket.socket) -> bytes:
    """Everything that is sent within a second, by whoever connects."""
    found = b""
    with suppress(TimeoutError):
        while True:
            with listener.accept()[0] as caller:
                caller.settimeout(1)
                with suppress(TimeoutError):
                    found += caller.recv(4096)
    return found


def test_the_right_passphrase_opens_it(office: Office, tmp_path: Path, chromium: WatchedChromium) -> None:
    consumer = office.consumer("Power BI")
    chromium.opens(office.seals(tmp_path, consumer, slowly=True))
    chromium.types_passphrase(PASSPHRASE)
    assert chromium.waits_for("secret").text == office.secret(consumer)
    assert chromium.at("key").text == consumer.key
    expected = fingerprint(consumer.key, Secret(office.secret(consumer)))
    assert chromium.at("fingerprint").text == expected
    assert not chromium.at("passphrase").is_displayed()
    assert chromium.at("passphrase").get_attribute("value") == ""


def test_a_wrong_passphrase_is_said_and_nothing_is_shown(
    office: Office, tmp_path: Path, chromium: WatchedChromium
) -> None:
    consumer = office.consumer("Power BI")
    chromium.opens(office.seals(tmp_path, consumer, slowly=True))
    for wrong in (PASSPHRASE.upper(), PASSPHRASE + "s", "", " "):
        chromium.types_passphrase(wrong)
        assert "doesn't open the file" in chromium.waits_for("problem").text
        assert not chromium.at("secret").is_displayed()
    assert not traces(chromium.source.encode(), [office.secret(consumer)])
    chromium.types_passphrase(PASSPHRASE)
    assert chromium.waits_for("secret").text == office.secret(consumer)


def test_spaces_too_many_do_no_harm(office: Office, tmp_path: Path, chromium: WatchedChromium) -> None:
    consumer = office.consumer("Power BI")
    chromium.opens(office.seals(tmp_path, consumer))
    chromium.types_passphrase("  " + PASSPHRASE.replace(" ", "\u00a0 ", 2) + " ")
    assert chromium.waits_for("secret").text == office.secret(consumer)


@pytest.mark.parametrize("secret", ["<b>&amp;\"'</script>", "päß-日本-😀", "half\ud83d", "x" * 1024])
def test_any_secret_comes_out_as_it_went_in(
    office: Office, tmp_path: Path, chromium: WatchedChromium, secret: str
) -> None:
    consumer = replace(office.consumer("Power BI"), id="odd")
    office.vault.keep(office.company.id, "odd", Secret(secret))
    chromium.opens(office.seals(tmp_path, consumer))
    chromium.types_passphrase(PASSPHRASE)
    chromium.waits_for("fingerprint")
    shown = chromium.does(POINTS)
    assert shown == [ord(one) for one in secret]


def test_nothing_is_asked_of_any_network(office: Office, tmp_path: Path, chromium: WatchedChromium) -> None:
    page = office.seals(tmp_path, office.consumer("Power BI"))
    chromium.opens(page)
    chromium.types_passphrase(PASSPHRASE)
    chromium.waits_for("secret")
    chromium.at("copy").click()
    chromium.waits_for("said")
    assert chromium.requests() == [page.as_uri()]
    assert chromium.complaints() == []


def test_even_a_script_inside_it_could_send_nothing(
    office: Office, tmp_path: Path, chromium: WatchedChromium
) -> None:
    """Its Content-Security-Policy holds: a listening server gets not a byte. (Chromium may open a connection
    ahead of a frame that it then refuses.)"""
    chromium.opens(office.seals(tmp_path, office.consumer("Power BI")))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(1)
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        assert chromium.does(TRY_TO_SEND, url) == "refused"
        assert received(listener) == b""
    assert len([one for one in chromium.complaints() if "Content Security Policy" in one]) >= 3


def test_after_its_day_it_asks_for_a_new_one(
    office: Office, tmp_path: Path, chromium: WatchedChromium
) -> None:
    chromium.opens(office.seals(tmp_path, office.consumer("Power BI"), days=-1))
    told = chromium.waits_for("expired").text
    assert "2 December 2026" in told
    assert "Example Foods" in told
    assert "what protects the secret is the passphrase" in told
    assert not chromium.at("asking").is_displayed()


def test_it_can_be_hidden_again(office: Office, tmp_path: Path, chromium: WatchedChromium) -> None:
    consumer = office.consumer("Power BI")
    chromium.opens(office.seals(tmp_path, consumer))
    chromium.types_passphrase(PASSPHRASE)
    chromium.waits_for("secret")
    chromium.at("close").click()
    assert chromium.at("passphrase").is_displayed()
    assert office.secret(consumer) not in chromium.source


def test_it_speaks_the_language_that_was_chosen(
    office: Office, tmp_path: Path, chromium: WatchedChromium
) -> None:
    chromium.opens(office.seals(tmp_path, office.consumer("Power BI"), "pt_BR"))
    assert chromium.language == "pt-BR"
    assert office.words("pt_BR").nothing_is_sent in chromium.text


def test_every_part_has_a_name_for_screen_readers(
    office: Office, tmp_path: Path, chromium: WatchedChromium
) -> None:
    chromium.opens(office.seals(tmp_path, office.consumer("Power BI")))
    assert chromium.at("passphrase").accessible_name == "Passphrase"
    assert chromium.at("open").accessible_name == "Open"
    assert chromium.at("see").accessible_name == "Show what I type"
    assert chromium.at("problem").aria_role == "alert"


def test_the_readable_page_asks_for_nothing_either(
    office: Office, tmp_path: Path, chromium: WatchedChromium
) -> None:
    page = office.hands_over(tmp_path, office.consumer("Power BI")) / "handover.html"
    chromium.opens(page)
    assert "What surprises at Fracttal" in chromium.text
    assert chromium.requests() == [page.as_uri()]
    assert chromium.complaints() == []


def test_names_from_the_server_stay_texts(office: Office, tmp_path: Path, chromium: WatchedChromium) -> None:
    name = "<img src=x onerror=document.title='seen'> </script><h1>x"
    consumer = replace(office.consumer("Power BI"), name=name, description=name)
    for page in (office.seals(tmp_path, consumer), office.hands_over(tmp_path, consumer) / "handover.html"):
        chromium.opens(page)
        assert name in " ".join(chromium.text.split())
        assert chromium.requests() == [page.as_uri()]
