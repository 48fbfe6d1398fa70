"""A foreign OAuth client, Authlib's, gets on with the token and authorise addresses."""

import re
import ssl
import warnings
from typing import Any

import httpx
import pytest

from tests.sample.caller import Caller


def client_of(key: str, secret: str, method: str, **more: Any) -> Any:
    with warnings.catch_warnings(record=True) as said:
        from authlib.integrations.httpx_client import OAuth2Client
    # Authlib says at its first import that it will move from httpx to httpx2: its affair, not ours. It also
    # makes the warning unsilenceable by filters, hence the recording.
    assert not [warning for warning in said if "httpx2" not in str(warning.message)]
    no_certificates = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return OAuth2Client(
        key, secret, token_endpoint_auth_method=method, verify=no_certificates, trust_env=False, **more
    )


@pytest.mark.parametrize("method", ["client_secret_basic", "client_secret_post"])
def test_authlib_gets_and_refreshes_a_token(caller: Caller, method: str) -> None:
    known = caller.addresses
    with client_of(known.key, known.secret, method) as client:
        first = client.fetch_token(known.token_url, grant_type="client_credentials")
        assert client.get(known.api_url + "/items").status_code == 200
        second = client.refresh_token(known.token_url, refresh_token=first["refresh_token"])
        assert second["access_token"] != first["access_token"]
        assert client.get(known.api_url + "/items").status_code == 200


def test_authlib_is_told_of_a_wrong_secret(caller: Caller) -> None:
    from authlib.integrations.base_client import OAuthError

    with (
        client_of(caller.addresses.key, "sample-secret-wrong", "client_secret_post") as client,
        pytest.raises(OAuthError, match="invalid_client"),
    ):
        client.fetch_token(caller.addresses.token_url, grant_type="client_credentials")


def test_authlib_signs_a_person_in_with_pkce(caller: Caller) -> None:
    row = caller.consumer("Painel")
    verifier = "sample-verifier-" + "y" * 40
    with client_of(
        row["key"],
        row["secret"],
        "client_secret_basic",
        redirect_uri=row["callback_url"],
        code_challenge_method="S256",
    ) as client:
        url, state = client.create_authorization_url(caller.addresses.authorize_url, code_verifier=verifier)
        page = httpx.get(url, trust_env=False)
        ticket = re.search(r'name="ticket" value="([^"]+)"', page.text)
        assert ticket
        data = {"ticket": ticket[1], "decision": "approve"}
        back = caller.http.post(caller.addresses.authorize_url, data=data).headers["location"]
        token = client.fetch_token(
            caller.addresses.token_url, authorization_response=back, state=state, code_verifier=verifier
        )
        assert token["token_type"] == "Bearer"
        assert client.get(caller.addresses.api_url + "/items").status_code == 200
