"""Fracttal's documented reads, and making work orders, which shows what a plan may lack (fracttal.md)."""

from collections.abc import Callable
from dataclasses import dataclass

from starlette.responses import Response
from starlette.routing import Route

from desktop.sample.clock import now_text, parse
from desktop.sample.company import Company
from desktop.sample.consumer_form import read_object
from desktop.sample.door import Call, Door, Offer
from desktop.sample.envelope import answer, endpoint_refused, failure
from desktop.sample.paging import strict_page


@dataclass(frozen=True, slots=True)
class Read:
    """A resource: its module, the fields it can be filtered by, whether it knows since and until."""

    resource: str
    module: int
    equal: tuple[str, ...] = ()
    dated: bool = False
    # Some of the vendor's examples spell the envelope's message so.
    message_name: str = "message"


READS = (
    Read("items", 1),
    Read("personnel", 2),
    Read("third_parties", 3),
    Read("warehouses", 4, message_name="mensaje"),
    Read("work_orders", 5, dated=True),
    Read("tasks_todo", 5),
    Read("meters", 6),
    Read("accounts", 10),
    Read("transactions_log", 10, equal=("action", "module", "sub_module"), dated=True),
    Read("work_requests", 11, dated=True),
    Read("material_requests", 13, dated=True),
)


class Reads:
    """Answers the documented calls."""

    def __init__(self, company: Company) -> None:
        self._company = company

    def routes(self, door: Door) -> list[Route]:
        """Return the routes of this part, relative to the API's address."""
        routes = []
        for read in READS:
            offers = {"GET": Offer(read.module, "view", self._page_of(read))}
            if read.resource == "work_orders":
                offers["POST"] = Offer(read.module, "add", self.make_work_order)
            routes.append(door.route(f"/{read.resource}", offers, request_call_limit=True))
        return routes

    def _page_of(self, read: Read) -> Callable[[Call], Response]:
        return lambda call: self.page(read, call)

    def page(self, read: Read, call: Call) -> Response:
        """Answer a page; filters that aren't known are ignored without a word, as Fracttal does."""
        page = strict_page(call.query)
        try:
            since, until = (
                parse(call.query[name]) if read.dated and name in call.query else None
                for name in ("since", "until")
            )
        except ValueError:
            return failure(400, "since and until must be dates")
        if page is None:
            return failure(400, "start must be a number from 0, limit one from 1")
        equal = {field: call.query[field] for field in read.equal if field in call.query}
        rows, total = self._company.records.page(read.resource, *page, equal=equal, since=since, until=until)
        return answer(rows, total=total, message_name=read.message_name)

    def make_work_order(self, call: Call) -> Response:
        """Make a work order with one task; refused where the plan lacks ADVANCED, whatever the group."""
        if not self._company.settings.advanced:
            return endpoint_refused()
        sent = read_object(call.body)
        description = None if sent is None else sent.get("description")
        if not isinstance(description, str) or not description.strip():
            return failure(400, "A description is wanted", {"description": ["blank"]})
        made = now_text()
        _, total = self._company.records.page("work_orders", 0, 1, equal={}, since=None, until=None)
        body = {
            "wo_folio": f"WO-NEW-{total + 1:05d}",
            "id_status_work_order": 1,
            "creation_date": made,
            "date_maintenance": made,
            "initial_date": None,
            "final_date": None,
            "wo_final_date": None,
            "trigger_description": "NO_SCHEDULE_TASK",
            "tasks_log_task_type_main": "Corrective",
            "description": description.strip(),
            "items_log_description": "",
            "personnel_description": call.caller.name,
            "parent_description": "",
        }
        return answer(self._company.records.add("work_orders", made, body))
