"""A Postman collection, format v2.1 (schema.getpostman.com/json/collection/v2.1.0)."""

from __future__ import annotations

import json
from typing import Any

from desktop.domain.handover import HandoverFacts
from desktop.services.handover.filling import one_line
from desktop.services.handover.words import HandoverWords

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
KEEP_IT = """\
const answer = pm.response.code === 200 ? pm.response.json() : {};
if (answer.access_token) {
    pm.collectionVariables.set("access_token", answer.access_token);
    pm.execution.setNextRequest(%s);
}
"""
MUST_HAVE_IT = """\
pm.test("access_token", () => {
    pm.expect(pm.collectionVariables.get("access_token")).to.be.a("string").and.not.empty;
});
"""
MUST_SUCCEED = """\
pm.test("HTTP 200", () => pm.response.to.have.status(200));
pm.test("success", () => {
    const answer = pm.response.json();
    pm.expect(answer.success, answer.message || answer.mensaje).to.be.true;
});
"""


def postman_collection(facts: HandoverFacts, words: HandoverWords) -> str:
    """The secret is a variable that is left empty. Runs from top to bottom; once there is a token, the
    other ways to ask for one are passed over."""
    reads = [_read(resource) for resource in facts.reads]
    collection = {
        "info": {
            "name": one_line(words.title.format(company=facts.company.name)),
            "description": "\n\n".join(
                (words.about_request, words.run_postman, words.odd_not_allowed, words.odd_limit)
            ),
            "schema": SCHEMA,
        },
        "item": [*_token_requests(facts, reads[0]["name"]), *reads],
        "variable": _variables(facts, words),
    }
    return json.dumps(collection, ensure_ascii=False, indent=2) + "\n"


def _variables(facts: HandoverFacts, words: HandoverWords) -> list[dict[str, str]]:
    addresses = facts.company.addresses
    found = {
        "api_url": addresses.api,
        "token_url": addresses.token,
        "token_url_2": facts.second_token_address,
        "key": facts.consumer.key,
        "secret": "",
        "access_token": "",
    }
    if facts.is_for_a_person:
        found |= {
            "authorize_url": addresses.authorize,
            "callback": facts.consumer.callback_url,
            "code": "",
        }
    about = {"secret": words.about_secret, "code": words.open_this + " " + facts.authorize_start}
    return [
        {"key": name, "value": value, "type": "string"}
        | ({"description": about[name]} if name in about else {})
        for name, value in found.items()
    ]


def _token_requests(facts: HandoverFacts, next_name: str) -> list[dict[str, Any]]:
    fields = {"grant_type": "client_credentials"}
    if facts.is_for_a_person:
        fields = {"grant_type": "authorization_code", "code": "{{code}}", "redirect_uri": "{{callback}}"}
    in_body = {**fields, "client_id": "{{key}}", "client_secret": "{{secret}}"}
    requests = []
    if not facts.is_for_a_person:
        basic = [("username", "{{key}}"), ("password", "{{secret}}")]
        auth = {
            "type": "basic",
            "basic": [{"key": name, "value": value, "type": "string"} for name, value in basic],
        }
        requests.append(_token("Token", "{{token_url}}", fields, auth, next_name))
    requests.append(_token("Token (form)", "{{token_url}}", in_body, {"type": "noauth"}, next_name))
    if facts.second_token_address != facts.company.addresses.token:
        requests.append(_token("Token (form, 2)", "{{token_url_2}}", in_body, {"type": "noauth"}, next_name))
    requests[-1]["event"] += [_script(MUST_HAVE_IT)]
    return requests


def _token(
    name: str, url: str, fields: dict[str, str], auth: dict[str, Any], next_name: str
) -> dict[str, Any]:
    body = [{"key": field, "value": value, "type": "text"} for field, value in fields.items()]
    return {
        "name": name,
        "event": [_script(KEEP_IT % json.dumps(next_name))],
        "request": {
            "method": "POST",
            "auth": auth,
            "header": [],
            "body": {"mode": "urlencoded", "urlencoded": body},
            "url": {"raw": url, "host": [url]},
        },
    }


def _read(resource: str) -> dict[str, Any]:
    query = [{"key": "start", "value": "0"}, {"key": "limit", "value": "1"}]
    token = [{"key": "token", "value": "{{access_token}}", "type": "string"}]
    return {
        "name": f"GET {resource}",
        "event": [_script(MUST_SUCCEED)],
        "request": {
            "method": "GET",
            "auth": {"type": "bearer", "bearer": token},
            "header": [],
            "url": {
                "raw": f"{{{{api_url}}}}/{resource}?start=0&limit=1",
                "host": ["{{api_url}}"],
                "path": [resource],
                "query": query,
            },
        },
    }


def _script(source: str) -> dict[str, Any]:
    return {"listen": "test", "script": {"type": "text/javascript", "exec": source.splitlines()}}
