"""Consumers are made at a real server that shows each secret once, and the program is killed meanwhile."""

from __future__ import annotations

import json
from collections import Counter
from itertools import count
from pathlib import Path

import httpx

from desktop.adapters.fracttal.management import open_api
from desktop.adapters.store.consumers import StoredConsumers
from desktop.adapters.store.drafts import StoredDrafts
from desktop.domain.company import OWN_CONSUMER, Addresses, Company, CompanyKind
from desktop.domain.consumer import ConsumerForm, GrantType
from desktop.domain.progress import Unwatched
from desktop.domain.secret import Secret
from desktop.sample.host import SampleHost
from desktop.sample.settings import SampleSettings
from desktop.services.connections import Connections
from desktop.services.consumers import Consumers
from tests.fakes import FakeSampleServer
from tests.killed.desk import Desk

SERVER = "server.json"


class Creating:
    longest = 0.25

    def __init__(self) -> None:
        self._host: SampleHost | None = None

    def prepare(self, place: Path) -> None:
        if self._host is None:
            settings = SampleSettings(secrets_shown_once=True)
            self._host = SampleHost(place / "server", settings=settings)
            at = self._host.start()
            (place / SERVER).write_text(json.dumps([at.api_url, at.token_url, at.key, at.secret]), "utf-8")
            desk = Desk(place)
            company, secret = _company(place)
            with desk.database.transaction():
                desk.companies.put(company)
                desk.vault.keep(company.id, OWN_CONSUMER, secret)
            desk.database.close()

    def work(self, place: Path, say: object) -> None:
        assert callable(say)
        desk = Desk(place)
        consumers, company = _services(desk), _company(place)[0]
        group = consumers.refresh(company, Unwatched()).listing.groups[0].id
        first = len(consumers.kept(company).consumers)
        say("ready")
        for number in count(first):
            form = ConsumerForm(GrantType.CLIENT_CREDENTIALS, f"made-{number}", "", group)
            assert consumers.create(company, form).has_secret
            say(f"made-{number}")

    def lost(self, place: Path, said: list[str]) -> list[str]:
        """As a next start finds it, which reads the list anew."""
        desk = Desk(place)
        connections = _connections(desk)
        consumers, company = _services(desk, connections), _company(place)[0]
        try:
            listing = consumers.refresh(company, Unwatched()).listing.consumers
            made = {one.name: one for one in listing if one.name.startswith("made-")}
            with_secret = consumers.with_secret(company)
            lost = [f"consumer {name}" for name in said if name not in made]
            times = Counter(one.name for one in listing)
            lost += [f"{name} was made {times[name]} times" for name in made if times[name] > 1]
            lost += [f"secret of {name}" for name, one in made.items() if one.id not in with_secret]
            # The newest ones by the server itself; the older were asked in the rounds before.
            for name in [*made][-3:]:
                if made[name].id in with_secret and not self._works(
                    place, made[name].key, desk.vault.read(company.id, made[name].id)
                ):
                    lost.append(f"a wrong secret of {name}")
            return lost
        finally:
            connections.close()
            desk.database.close()

    def end(self) -> None:
        if self._host is not None:
            self._host.stop()

    def _works(self, place: Path, key: str, secret: Secret) -> bool:
        token_url = json.loads((place / SERVER).read_text("utf-8"))[1]
        grant = {"grant_type": "client_credentials"}
        answer = httpx.post(token_url, data=grant, auth=(key, secret.reveal()), trust_env=False)
        return answer.status_code == httpx.codes.OK


def _company(place: Path) -> tuple[Company, Secret]:
    api, token, key, secret = json.loads((place / SERVER).read_text("utf-8"))
    return Company("acme", "Acme", CompanyKind.MANAGED, Addresses(api, token, token), key), Secret(secret)


def _connections(desk: Desk) -> Connections:
    return Connections(open_api, desk.vault, FakeSampleServer(), desk.companies)


def _services(desk: Desk, connections: Connections | None = None) -> Consumers:
    return Consumers(
        desk.database,
        StoredConsumers(desk.database),
        StoredDrafts(desk.database),
        desk.records,
        desk.vault,
        connections or _connections(desk),
        notes=desk.journal,
    )
