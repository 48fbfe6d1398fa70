"""Nobody sends credentials on: a redirect is an answer that the API doesn't give, wherever it leads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.adapters.fracttal.management import ManagementApi
from desktop.domain.errors import Redirected
from tests.adapters.fracttal.conftest import OpenApi
from tests.adapters.fracttal.raw_server import Heard, RawServer, Script, reply, token_reply
from tests.certificates import Authority

STATUSES = (300, 301, 302, 303, 307, 308)

CALLS: dict[str, Callable[[ManagementApi], object]] = {
    "reach": lambda api: api.reach(),
    "sign in": lambda api: api.sign_in(),
    "read": lambda api: api.legacy_pair.read(),
    "change": lambda api: api.delete("7"),
}


@pytest.fixture
def elsewhere() -> Iterator[RawServer]:
    """Another port without TLS: another host, and a step from https down to http."""
    with RawServer(lambda heard, plug: reply({"success": True, "data": []})) as server:
        yield server


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    made = Authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.file))
    return made


def moving(status: int, place: str, signs_in: bool) -> Script:
    """A server whose calls have moved; its token address too, unless one `signs_in` there."""

    def serve(heard: Heard, plug: object) -> bytes:
        if signs_in and heard.path == "/oauth/token":
            return token_reply()
        headers = {"Location": place, "Refresh": "0; url=/there"}
        return reply({"success": True, "data": []}, status, headers)

    return serve


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("secure", [False, True])
def test_no_redirect_is_followed(
    call: str, secure: bool, elsewhere: RawServer, authority: Authority, open_api: OpenApi
) -> None:
    tls = authority.server("127.0.0.1") if secure else None
    places = ("/there", "//127.0.0.1/there", f"{elsewhere.root}/there", "https://a.example", "file:///", "")
    for status, place in {*((one, "/there") for one in STATUSES), *((302, one) for one in places)}:
        with RawServer(moving(status, place, call != "sign in"), tls) as server:
            with pytest.raises(Redirected):
                CALLS[call](open_api(server.root))
            assert "/there" not in [heard.path for heard in server.heard]
            assert len(server.heard) <= 2
    assert elsewhere.heard == []
