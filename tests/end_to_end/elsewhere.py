"""Somebody else who changes the same company's consumers at the same time, by HTTP."""

from __future__ import annotations

import ssl
from types import TracebackType
from typing import Any, Self
from uuid import uuid4

import httpx

from desktop.sample.host import SampleAddresses


class Elsewhere:
    def __init__(self, at: SampleAddresses) -> None:
        self._at = at
        # Only plain http to this computer is spoken; loading certificates would cost more than the calls.
        no_certificates = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._http = httpx.Client(timeout=10, trust_env=False, verify=no_certificates)

    def __enter__(self) -> Self:
        answer = self._http.post(
            self._at.token_url,
            data={"grant_type": "client_credentials"},
            auth=(self._at.key, self._at.secret),
        )
        token = answer.raise_for_status().json()["access_token"]
        self._http.headers["Authorization"] = f"Bearer {token}"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.close()

    def consumers(self) -> list[dict[str, Any]]:
        """All of them (the first hundred), with their secrets."""
        answer = self._http.get(f"{self._at.api_url}/oauth_consumers", params={"start": 0, "limit": 100})
        found: list[dict[str, Any]] = answer.raise_for_status().json()["data"]
        return found

    def rows(self, resource: str, start: int = 0) -> list[dict[str, Any]]:
        """A page of one of the documented lists."""
        answer = self._http.get(f"{self._at.api_url}/{resource}", params={"start": start, "limit": 100})
        found: list[dict[str, Any]] = answer.raise_for_status().json()["data"]
        return found

    def named(self, name: str) -> list[dict[str, Any]]:
        return [one for one in self.consumers() if one["name"] == name]

    def creates(self, name: str, grant: str = "client_credentials") -> None:
        group = self._http.get(f"{self._at.api_url}/groups_permissions", params={"start": 0, "limit": 1})
        body = {
            "grant_type": grant,
            "name": name,
            "description": "",
            "callback_url": "https://integrator.example.com/back" if grant == "authorization_code" else None,
            "id_group_permission": group.raise_for_status().json()["data"][0]["id"],
        }
        answer = self._http.post(
            f"{self._at.api_url}/oauth_consumers", json=body, headers={"Idempotency-Key": str(uuid4())}
        )
        assert answer.is_success, answer.text

    def is_taken(self, key: str, secret: str) -> bool:
        """Whether the token address gives a token for the pair."""
        answer = self._http.post(
            self._at.token_url, data={"grant_type": "client_credentials"}, auth=(key, secret)
        )
        assert answer.status_code in (200, 400, 401), answer.text
        return answer.is_success

    def post(self, path: str) -> dict[str, Any]:
        """What the server gives for a change that needs no body."""
        answer = self._http.post(f"{self._at.api_url}/{path}")
        given: dict[str, Any] = answer.raise_for_status().json()["data"]
        return given

    def deletes(self, name: str) -> None:
        for one in self.named(name):
            self._http.delete(f"{self._at.api_url}/oauth_consumers/{one['id']}").raise_for_status()

    def renews_the_secret(self, name: str) -> None:
        for one in self.named(name):
            address = f"{self._at.api_url}/oauth_consumers/{one['id']}/secret"
            self._http.post(address).raise_for_status()

    def authorizations(self) -> list[dict[str, Any]]:
        answer = self._http.get(f"{self._at.api_url}/app_authorizations", params={"limit": 100})
        found: list[dict[str, Any]] = answer.raise_for_status().json()["data"]
        return found

    def revokes(self, authorization_id: str) -> None:
        self._http.delete(f"{self._at.api_url}/app_authorizations/{authorization_id}").raise_for_status()

    def makes_a_new_legacy_secret(self) -> tuple[str, str]:
        """Key and secret of the company's older pair from now on."""
        answer = self._http.post(f"{self._at.api_url}/api_connection/secret")
        pair = answer.raise_for_status().json()["data"]
        return pair["key"], pair["secret"]

    def changes(self, name: str, /, **fields: object) -> None:
        """Of the consumer: its name, description, id_group_permission or callback_url."""
        (one,) = self.named(name)
        known = ("grant_type", "name", "description", "callback_url", "id_group_permission")
        body = {field: one.get(field) for field in known} | fields
        answer = self._http.put(f"{self._at.api_url}/oauth_consumers/{one['id']}", json=body)
        assert answer.is_success, answer.text
