"""The published contract, management-api.yaml, held against the running server by schemathesis."""

import uuid
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.sample.caller import Caller

CONTRACT = Path(__file__).parents[2] / "resources" / "management-api.yaml"
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
# Repeatable, and small enough for every run. Hypothesis measures the time of an example against 200 ms by
# default, which a busy machine exceeds without anything being wrong.
bounded = settings(
    max_examples=15,
    derandomize=True,
    deadline=None,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.too_slow,
        HealthCheck.filter_too_much,
    ],
)


@pytest.fixture(scope="module")
def session() -> Iterator[requests.Session]:
    with requests.Session() as opened:
        opened.trust_env = False
        yield opened


schema: Any = schemathesis.openapi.from_path(CONTRACT)
OPERATIONS = [found.ok() for found in schema.get_all_operations()]


@schema.parametrize()
@bounded
def test_any_request_is_answered_as_the_contract_says(
    case: Any, caller: Caller, session: requests.Session
) -> None:
    headers = {"Authorization": f"Bearer {caller.token}"}
    case.call_and_validate(caller.addresses.api_url, session, headers, checks=CHECKS)


@pytest.mark.parametrize("operation", OPERATIONS, ids=[operation.label for operation in OPERATIONS])
def test_requests_about_what_exists_succeed_as_the_contract_says(
    operation: Any, caller: Caller, session: requests.Session
) -> None:
    """Generated ids and groups hardly ever exist, so here they are replaced by ones that do."""
    headers = {"Authorization": f"Bearer {caller.token}"}
    seen: Counter[int] = Counter()

    @bounded
    @given(case=operation.as_strategy(generation_mode=schemathesis.GenerationMode.POSITIVE))
    def check(case: Any) -> None:
        if "id" in case.path_parameters:
            case.path_parameters["id"] = an_id(caller, operation.path)
        if isinstance(case.body, dict):
            case.body["id_group_permission"] = 1 + case.body["id_group_permission"] % 6
        if "Idempotency-Key" in case.headers:
            case.headers["Idempotency-Key"] = str(uuid.uuid4())
        response = case.call_and_validate(caller.addresses.api_url, session, headers, checks=CHECKS)
        seen[response.status_code] += 1

    check()
    assert seen[200], seen


def an_id(caller: Caller, path: str) -> str:
    if path.startswith("/app_authorizations"):
        left = caller.rows("/app_authorizations")
        return str(left[0]["id"]) if left else "none is left"
    return str(caller.make(name=f"Contract – example {uuid.uuid4()}").json()["data"]["id"])
