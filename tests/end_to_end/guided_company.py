"""A guided company whose token address is the sample server's, and the person on Fracttal's own page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.opening import open_database
from desktop.domain.company import Addresses, Company, CompanyKind
from desktop.sample.host import SampleAddresses
from desktop.ui.pages.api_connections.guided_part import GuidedPart
from desktop.ui.pages.api_connections.retired_strip import RetiredRow
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program

NAME = "Molinos de ejemplo"


def prepare(program: Program, at: SampleAddresses) -> None:
    """As if the company had been connected before: it is open at the next start."""
    addresses = Addresses(at.api_url, at.token_url, at.authorize_url)
    database = open_database(program.folders.create().data)
    StoredCompanies(database, lambda _: None).put(
        Company("mills", NAME, CompanyKind.GUIDED, addresses, at.key)
    )
    database.close()
    program.prefer(last_company="mills")


@dataclass
class FracttalsPage:
    """What the person does in the browser, played through the management API."""

    elsewhere: Elsewhere

    def creates(self, name: str, grant: str = "client_credentials") -> tuple[str, str]:
        """Key and secret of the new consumer."""
        self.elsewhere.creates(name, grant)
        (made,) = self.elsewhere.named(name)
        return made["key"], made["secret"]

    def renews(self, name: str) -> tuple[str, str]:
        (made,) = self.elsewhere.named(name)
        answer = self.elsewhere.post(f"oauth_consumers/{made['id']}/secret")
        return made["key"], answer["secret"]

    def deletes(self, name: str) -> None:
        self.elsewhere.deletes(name)


class GuidedPerson:
    """Does in a guided company what `Person` does elsewhere."""

    def __init__(self, person: Person) -> None:
        self.person = person

    @property
    def guide(self) -> GuidedPart:
        return self.person.panel.guide

    @property
    def retired(self) -> list[RetiredRow]:
        return self.person.tab.retired.rows

    def begins(self, name: str, *, grant: int = 0, group: str = "Solo lectura", callback: str = "") -> None:
        """From plus to the steps."""
        self.person.begins_a_consumer()
        self.fills_in(name, grant=grant, group=group, callback=callback)
        self.saves()

    def fills_in(
        self, name: str, *, grant: int | None = 0, group: str = "Solo lectura", callback: str = ""
    ) -> None:
        self.person.fills_in(name, grant=grant, group=None, callback=callback)
        self.person.types(self.person.panel.fields.group_name, group)

    def saves(self) -> None:
        self.person.saves()
        self.person.waits_for(self.guide.isVisible)

    def pastes(self, text: str, into: QLineEdit | None = None) -> None:
        box = into or self.guide.pair.key
        QGuiApplication.clipboard().setText(text)
        box.setFocus()
        box.selectAll()
        QTest.keyClick(box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def goes_on(self) -> None:
        self.person.clicks(self.guide.go)

    def keeps(self, name: str) -> None:
        self.goes_on()
        self.person.waits_for(lambda: self.guide.isHidden() and name in self.person.names())

    def creates(self, page: FracttalsPage, name: str) -> tuple[str, str]:
        pair = page.creates(name)
        self.begins(name)
        self.pastes("\n".join(pair))
        self.keeps(name)
        return pair

    def begins_to_delete(self, name: str) -> None:
        self.person.opens(name)
        self.person.clicks(self.person.panel.delete)
        self.person.waits_for(self.guide.isVisible)

    def typed(self) -> tuple[str, str]:
        return self.guide.pair.key.text(), self.guide.pair.secret.text()
