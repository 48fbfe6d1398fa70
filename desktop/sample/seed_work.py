"""The invented work of the last 12 months: assets, work orders, requests, meters, the transactions log."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Any

from desktop.sample.clock import as_text
from desktop.sample.seed_orders import material_requests, pending_tasks, work_orders, work_requests
from desktop.sample.seed_people import ACCOUNT_NAMES, Record, email_of, people

_KINDS = ("Pump", "Compressor", "Conveyor", "Boiler", "Fan", "Motor", "Forklift", "Valve", "Chiller", "Press")
_CODES = ("PMP", "CMP", "CNV", "BLR", "FAN", "MOT", "FRK", "VLV", "CHL", "PRS")
_PLACES = ("Plant Example North", "Plant Example South", "Warehouse Example", "Office Example")
_UNITS = ("hours", "kilometres", "°C", "bar", "mm/s")
_EVENTS = (
    ("Tasks and work orders", "Work orders", "ADD", "Work order made"),
    ("Tasks and work orders", "Work orders", "EDIT", "Work order changed"),
    ("Tasks and work orders", "Work orders", "FINISHED", "Work order finished"),
    ("Tasks and work orders", "Work orders", "CANCELLED", "Work order cancelled"),
    ("Assets", "Equipment", "EDIT", "Equipment changed"),
    ("Warehouses", "Outputs", "ADD", "Output made"),
    ("Work requests", "Work requests", "ADD", "Work request made"),
    ("Assets", "Tools", "DELETE", "Tool removed"),
    ("Configuration", "User accounts", "LOGIN", "Signed in"),
    ("Configuration", "User accounts", "LOGOUT", "Signed out"),
)


def seeded_records(seed: int, now: datetime, orders: int) -> Iterator[tuple[str, int, str, str]]:
    """Yield rows: resource, id, stamp, body as JSON. The same seed gives the same, with dates as of now."""
    random = Random(f"{seed}/work")
    items = [f"{_KINDS[number % 10]} Example {number + 1:02d}" for number in range(60)]
    # Dates hang on the day, not on the second, so that two runs of a day make the same rows.
    day = now.replace(hour=0, minute=0, second=0, microsecond=0)
    for source in (
        people(random, day),
        _assets(random, items),
        _warehouses(),
        _meters(random, items, day),
        work_orders(random, items, day, orders),
        pending_tasks(random, items, day),
        work_requests(random, items, day),
        material_requests(random, day),
        _log(random, day),
    ):
        for resource, id, stamp, body in source:
            yield resource, id, stamp, json.dumps(body, ensure_ascii=False)


def _assets(random: Random, items: list[str]) -> Iterator[Record]:
    for number, description in enumerate(items, start=1):
        body: dict[str, Any] = {
            "id": number,
            "code": f"{_CODES[(number - 1) % 10]}-{number:03d}",
            "description": description,
            "types_description": "Equipment",
            "parent_description": _PLACES[number % len(_PLACES)],
            "manufacturer": f"Maker Example {1 + number % 7}",
            "model": f"EX-{random.randrange(100, 999)}",
            "serial": f"EXAMPLE-{random.randrange(10**6):06d}",
            "active": number % 17 != 0,
        }
        yield "items", number, "", body


def _warehouses() -> Iterator[Record]:
    for number in range(1, 5):
        description = f"Warehouse Example {number:02d}"
        place = _PLACES[number - 1]
        body = {"id": number, "code": f"WH-{number:02d}", "description": description, "address": place}
        yield "warehouses", number, "", {**body, "active": True}


def _meters(random: Random, items: list[str], day: datetime) -> Iterator[Record]:
    for number in range(1, 16):
        read = day - timedelta(minutes=random.randrange(10, 3 * 1440))
        body: dict[str, Any] = {
            "id": number,
            "serial": f"MTR-{number:03d}",
            "description": f"Meter Example {number:02d}",
            "items_description": items[number * 3],
            "units_description": _UNITS[number % len(_UNITS)],
            "is_counter": number % len(_UNITS) < 2,
            "value": round(random.uniform(10, 9000), 1),
            "date_last_reading": as_text(read),
        }
        yield "meters", number, "", body


def _log(random: Random, day: datetime) -> Iterator[Record]:
    ages = sorted((random.randrange(10, 90 * 1440) for _ in range(150)), reverse=True)
    for number, age in enumerate(ages, start=1):
        module, sub_module, action, description = random.choice(_EVENTS)
        name = random.choice(ACCOUNT_NAMES)
        moment = as_text(day - timedelta(minutes=age))
        body = {
            "event_date": moment,
            # RFC 5737 keeps these addresses for examples.
            "ip_address": f"192.0.2.{random.randrange(1, 255)}",
            "name": name,
            "email": email_of(name),
            "module": module,
            "sub_module": sub_module,
            "action": action,
            "description": description,
            "data_action": "",
        }
        yield "transactions_log", number, moment, body
