"""The invented work orders, pending tasks and requests of the last 12 months."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Any

from desktop.sample.clock import as_text
from desktop.sample.seed_people import ACCOUNT_NAMES, Record, email_of

_YEAR_MINUTES = 365 * 1440
# fracttal.md: statuses of work orders.
_IN_PROCESS, _IN_REVIEW, _CLOSED, _CANCELLED = 1, 2, 3, 4
UNPLANNED = "NO_SCHEDULE_TASK"
_PLANS = ("Every 30 days", "Every 90 days", "Every 250 hours", "Every 5000 kilometres")
_JOBS = ("Inspect", "Lubricate", "Replace the filter of", "Clean", "Calibrate", "Tighten", "Test", "Repair")
_TYPES = ("Preventive", "Predictive", "Corrective", "Inspection")
_ASKED = ("Noise at", "Leak at", "Heat at", "No power at", "Broken guard at", "Check wanted for")


def work_orders(random: Random, items: list[str], day: datetime, orders: int) -> Iterator[Record]:
    """Yield one row per task of the work orders, older ones first (fracttal.md: rows are tasks)."""
    ages = sorted((random.randrange(300, _YEAR_MINUTES) for _ in range(orders)), reverse=True)
    row = 0
    for number, age in enumerate(ages, start=1):
        made = day - timedelta(minutes=age)
        unplanned = random.random() < 0.35
        status = _status(random, age / 1440)
        due = made + timedelta(days=random.randrange(1, 8))
        begun = min(due + timedelta(hours=random.randrange(-20, 30)), day - timedelta(minutes=120))
        begun = max(begun, made)
        ended = min(begun + timedelta(minutes=random.randrange(20, 400)), day)
        person = random.choice(ACCOUNT_NAMES[1:12])
        item = random.choice(items)
        for _ in range(random.choice((1, 1, 1, 2, 3))):
            row += 1
            job = random.choice(_JOBS)
            body: dict[str, Any] = {
                "id": row,
                "wo_folio": f"WO-{number:05d}",
                "id_status_work_order": status,
                "creation_date": as_text(made),
                "date_maintenance": as_text(due),
                "initial_date": as_text(begun) if status in (_IN_REVIEW, _CLOSED) else None,
                "final_date": as_text(ended) if status in (_IN_REVIEW, _CLOSED) else None,
                "wo_final_date": as_text(ended) if status == _CLOSED else None,
                "trigger_description": UNPLANNED if unplanned else random.choice(_PLANS),
                "tasks_log_task_type_main": "Corrective" if unplanned else random.choice(_TYPES),
                "description": f"{job} {item}",
                "items_log_description": item,
                "personnel_description": person,
                "parent_description": "Plant Example North" if number % 2 else "Plant Example South",
            }
            yield "work_orders", row, as_text(made), body


def _status(random: Random, days: float) -> int:
    if random.random() < 0.05:
        return _CANCELLED
    if days > 45:
        return _CLOSED
    return random.choice(
        (_IN_PROCESS, _IN_REVIEW, _CLOSED, _CLOSED) if days > 10 else (_IN_PROCESS,) * 3 + (_IN_REVIEW,)
    )


def pending_tasks(random: Random, items: list[str], day: datetime) -> Iterator[Record]:
    """Yield pending tasks; delay is in days, 0 when the task isn't late."""
    for number in range(1, 46):
        ahead = random.randrange(-25, 30)
        item = random.choice(items)
        body = {
            "id": number,
            "description": f"{random.choice(_JOBS)} {item}",
            "items_log_description": item,
            "date_maintenance": as_text(day + timedelta(days=ahead, hours=8)),
            "delay": max(0, -ahead),
            "trigger_description": random.choice(_PLANS),
            "personnel_description": random.choice(ACCOUNT_NAMES[1:12]),
        }
        yield "tasks_todo", number, "", body


def work_requests(random: Random, items: list[str], day: datetime) -> Iterator[Record]:
    """Yield work requests; id_status as fracttal.md lists it, 1 to 13."""
    ages = sorted((random.randrange(60, _YEAR_MINUTES) for _ in range(90)), reverse=True)
    for number, age in enumerate(ages, start=1):
        old = age > 60 * 1440
        status = random.choice((4, 6, 6, 6, 5, 9, 11, 12) if old else (1, 1, 2, 3, 3, 6, 7, 8, 10, 13))
        name = random.choice(ACCOUNT_NAMES)
        made = as_text(day - timedelta(minutes=age))
        item = random.choice(items)
        body = {
            "id": number,
            "id_code": f"RQ-{number:04d}",
            "description": f"{random.choice(_ASKED)} {item}",
            "creation_date": made,
            "id_status": status,
            "items_description": item,
            "requested_by": name,
            "email": email_of(name),
        }
        yield "work_requests", number, made, body


def material_requests(random: Random, day: datetime) -> Iterator[Record]:
    """Yield requests of material from the warehouses."""
    ages = sorted((random.randrange(60, 200 * 1440) for _ in range(30)), reverse=True)
    for number, age in enumerate(ages, start=1):
        made = as_text(day - timedelta(minutes=age))
        body = {
            "id": number,
            "folio": f"MR-{number:04d}",
            "description": f"Spare part Example {random.randrange(1, 40):02d}",
            "quantity": random.randrange(1, 12),
            "warehouses_description": f"Warehouse Example {random.randrange(1, 5):02d}",
            "creation_date": made,
            "requested_by": random.choice(ACCOUNT_NAMES[1:12]),
        }
        yield "material_requests", number, made, body
