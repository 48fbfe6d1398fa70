"""The invented people of the sample company."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Any

from desktop.sample.clock import as_text
from desktop.sample.permissions import GROUPS

Record = tuple[str, int, str, dict[str, Any]]

# The first one is who answers the consent page.
ACCOUNT_NAMES = (
    "Nora Example",
    "Luis Ejemplo",
    "Hugo Exemple",
    "Rita Exemplo",
    "Omar Sample",
    "Inés Muestra",
    "Léa Modèle",
    "Davi Amostra",
    "Tess Specimen",
    "Raúl Prueba",
    "Zoé Essai",
    "Caio Ensaio",
    "Supplier Example 01",
    "Proveedor Ejemplo 02",
)
_GROUP_OF_ACCOUNT = (1, 4, 6, 2, 4, 3, 2, 4, 5, 4, 3, 2, 4, 3)
_PROFILES = ("Administrator", "Planner", "Technician", "Requester")


def email_of(name: str) -> str:
    """Return the address that belongs to an invented name; example.org belongs to nobody."""
    plain = name.lower().translate(str.maketrans("éèúíóã", "eeuioa"))
    return f"{plain.replace(' ', '.')}@example.org"


def people(random: Random, now: datetime) -> Iterator[Record]:
    """Yield accounts, personnel and third parties."""
    for number, (name, group) in enumerate(zip(ACCOUNT_NAMES, _GROUP_OF_ACCOUNT, strict=True), start=1):
        third_party = number > 12
        profile = 0 if group == 1 else 1 + number % 3
        last = now - timedelta(minutes=random.randrange(5, 40 * 1440))
        yield (
            "accounts",
            number,
            "",
            {
                "id": number,
                "name": name,
                "email": email_of(name),
                "active": number not in (9, 13),
                "type_user": "THIRD_PARTIES" if third_party else "HUMAN_RESOURCES",
                "id_profile": profile + 1,
                "profiles_description": _PROFILES[profile],
                "only_request": profile == 3,
                "id_group_permission": group,
                "groups_permissions_description": GROUPS[group].description,
                "last_date_request": as_text(last),
            },
        )
        if not third_party:
            yield (
                "personnel",
                number,
                "",
                {
                    "id": number,
                    "code": f"HR-{number:03d}",
                    "name": name,
                    "email": email_of(name),
                    "personnel_type_description": _PROFILES[profile],
                    "active": number != 9,
                },
            )
    for number in range(1, 9):
        yield (
            "third_parties",
            number,
            "",
            {
                "id": number,
                "code": f"TP-{number:03d}",
                "name": f"Supplier Example {number:02d}",
                "email": f"supplier.example.{number:02d}@example.org",
                "third_party_type_description": ("Supplier", "Contractor", "Customer")[number % 3],
                "active": number != 5,
            },
        )
