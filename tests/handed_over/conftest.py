"""What is handed over, made by the program's own services from the sample company, as files in a folder."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from node_tools import NodeTools
from translations import compile_outdated

from desktop.adapters.fracttal.management import open_api
from desktop.adapters.handover.chosen_folder import ChosenFolder
from desktop.adapters.handover.guesses import ZxcvbnGuesses
from desktop.adapters.handover.passphrase_sealing import AesPassphraseSealer
from desktop.adapters.handover.template_files import ShippedTexts
from desktop.domain.company import Addresses, Company, CompanyKind
from desktop.domain.progress import Unwatched
from desktop.domain.secret import Secret
from desktop.resources import resources_folder
from desktop.sample.host import SampleHost
from desktop.sample.settings import SampleSettings
from desktop.services.handover.handover import Handover
from tests.fakes import FakeVault, MemoryStore
from tests.handed_over.office import Office
from tests.handed_over.watched_chromium import WatchedChromium

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder = resources_folder() / "translations"
    compile_outdated(folder, Path(sys.executable).with_name("pyside6-lrelease"))
    host = SampleHost(tmp_path_factory.mktemp("sample"), settings=SampleSettings(calls_per_minute=1_000_000))
    at = host.start()
    addresses = Addresses(at.api_url, at.token_url, at.authorize_url)
    company = Company("sample", "Example Foods", CompanyKind.SAMPLE, addresses, at.key)
    api = open_api(company, Secret(at.secret))
    listing = api.read_all(Unwatched())
    api.close()
    store = MemoryStore()
    store.companies.put(company)
    vault = FakeVault(store)
    vault.open()
    for owner, secret in listing.secrets.items():
        vault.keep(company.id, owner, secret)
    handover = Handover(
        vault,
        lambda company: company.addresses,
        ShippedTexts(resources_folder()),
        AesPassphraseSealer(),
        ZxcvbnGuesses(resources_folder() / "words"),
        ChosenFolder(),
    )
    yield Office(host, company, listing, vault, handover, folder)
    host.stop()


@pytest.fixture
def host(office: Office) -> Iterator[SampleHost]:
    office.host.forget_seen()
    yield office.host
    office.host.faults.clear()


@pytest.fixture(scope="session")
def node_tools() -> Path:
    """The folder with newman and the parser; `dev.py test` has filled it already."""
    tools = NodeTools(ROOT / "tests" / "node", ROOT / "build" / "node")
    tools.bring_up_to_date()
    return tools.folder


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WatchedChromium]:
    with WatchedChromium(tmp_path_factory.mktemp("chromium") / "profile") as chromium:
        yield chromium
