"""A caller of the sample server, as an integrator's program would be."""

import uuid
from typing import Any

import httpx

from desktop.sample.host import SampleAddresses


class Caller:
    """Calls with the token of one consumer."""

    def __init__(self, addresses: SampleAddresses, http: httpx.Client) -> None:
        self.addresses = addresses
        self.http = http
        self.token = self.token_of(addresses.key, addresses.secret)

    def token_of(self, key: str, secret: str) -> str:
        answer = self.http.post(
            self.addresses.token_url, auth=(key, secret), data={"grant_type": "client_credentials"}
        )
        assert answer.status_code == 200, answer.text
        return str(answer.json()["access_token"])

    def call(
        self,
        method: str,
        path: str,
        *,
        token: str | None = None,
        json: Any = None,
        params: dict[str, str | int] | None = None,
        headers: dict[str, str] | None = None,
    ) -> httpx.Response:
        sent = {"Authorization": f"Bearer {token or self.token}", **(headers or {})}
        return self.http.request(
            method, self.addresses.api_url + path, json=json, params=params, headers=sent
        )

    def rows(self, path: str, **params: str | int) -> list[dict[str, Any]]:
        answer = self.call("GET", path, params=params)
        assert answer.status_code == 200, answer.text
        assert answer.json()["success"] is True
        data: list[dict[str, Any]] = answer.json()["data"]
        return data

    def make(self, *, key: str | None = None, **fields: Any) -> httpx.Response:
        body = {
            "grant_type": "client_credentials",
            "name": "Night export – example",
            "id_group_permission": 2,
            **fields,
        }
        headers = {"Idempotency-Key": key or str(uuid.uuid4())}
        return self.call("POST", "/oauth_consumers", json=body, headers=headers)

    def consumer(self, name: str) -> dict[str, Any]:
        """The consumer whose name starts so."""
        return next(row for row in self.rows("/oauth_consumers") if row["name"].startswith(name))
