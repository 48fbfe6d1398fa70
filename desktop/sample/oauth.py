"""The token address: both forms of fracttal.md, refresh, and trading the code of a sign-in."""

import base64
import binascii
import sqlite3
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from desktop.sample.company import Company
from desktop.sample.consent import verifier_fits
from desktop.sample.consumer_form import AUTHORIZATION_CODE, CLIENT_CREDENTIALS
from desktop.sample.door import read_body
from desktop.sample.tokens import TokenPair

_NOT_STORED = {"Cache-Control": "no-store", "Pragma": "no-cache"}


class OAuthRefused(Exception):
    """A refusal as RFC 6749, 5.2 spells it."""

    def __init__(self, error: str, description: str, status: int = 400) -> None:
        super().__init__(error)
        self.error = error
        self.description = description
        self.status = status


class TokenAddress:
    """Answers the token address."""

    def __init__(self, company: Company) -> None:
        self._company = company

    def route(self) -> Route:
        """Return the route of the token address."""
        return Route("/oauth/token", self.endpoint, methods=["POST"])

    async def endpoint(self, request: Request) -> Response:
        """Answer a token, or the reason why not; calls of this address don't count against the limit."""
        body = await read_body(request)
        address = request.client.host if request.client else ""
        try:
            form = read_form(body)
            consumer = self._consumer(request.headers.get("authorization"), form)
            with self._company.db:
                pair = self._pair(form, consumer, address)
        except OAuthRefused as refused:
            headers = dict(_NOT_STORED)
            if refused.status == 401:
                headers["WWW-Authenticate"] = "Basic"
            said = {"error": refused.error, "error_description": refused.description}
            return JSONResponse(said, refused.status, headers)
        answer = {
            "access_token": pair.access,
            "refresh_token": pair.refresh,
            "token_type": "Bearer",
            "expires_in": pair.seconds,
        }
        return JSONResponse(answer, headers=_NOT_STORED)

    def _consumer(self, header: str | None, form: dict[str, str]) -> sqlite3.Row:
        forms = self._company.settings.token_forms
        if header is not None:
            if forms == "body":
                raise OAuthRefused("invalid_request", "Send key and secret in the body")
            key, secret = _basic(header)
        elif forms == "basic":
            raise OAuthRefused("invalid_request", "Send key and secret in the Authorization header")
        else:
            key, secret = form.get("client_id", ""), form.get("client_secret", "")
        row = self._company.consumers.find(key)
        if row is None or not self._company.consumers.secret_fits(row, secret):
            raise OAuthRefused("invalid_client", "Key or secret isn't right", 401)
        return row

    def _pair(self, form: dict[str, str], consumer: sqlite3.Row, ip_address: str) -> TokenPair:
        match form.get("grant_type", ""):
            case "client_credentials":
                if consumer["grant_type"] != CLIENT_CREDENTIALS:
                    raise OAuthRefused("unauthorized_client", "The consumer is made for sign-in by a person")
                self._company.records.log(
                    "LOGIN",
                    "OAuth consumers",
                    consumer["name"],
                    name=consumer["name"],
                    email="",
                    ip_address=ip_address,
                )
                return self._company.tokens.give(consumer["id"], None)
            case "refresh_token":
                pair = self._company.tokens.renew(form.get("refresh_token", ""), consumer["id"])
                if pair is None:
                    raise OAuthRefused("invalid_grant", "The refresh token isn't good")
                return pair
            case "authorization_code":
                return self._traded(form, consumer)
            case "":
                raise OAuthRefused("invalid_request", "grant_type is missing")
            case _:
                raise OAuthRefused("unsupported_grant_type", "grant_type isn't known")

    def _traded(self, form: dict[str, str], consumer: sqlite3.Row) -> TokenPair:
        if consumer["grant_type"] != AUTHORIZATION_CODE:
            raise OAuthRefused("unauthorized_client", "The consumer is made for a program on its own")
        code = self._company.consents.code(form.get("code", ""))
        bad_code = OAuthRefused("invalid_grant", "The code isn't good")
        if code is None or code.ask.consumer_id != consumer["id"]:
            raise bad_code
        if code.token is not None:
            # A second use means that someone else has the code: what it gave dies too (RFC 6749, 4.1.2).
            with self._company.db:
                self._company.tokens.kill(code.token)
            raise bad_code
        if form.get("redirect_uri", "") != code.ask.redirect_uri:
            raise OAuthRefused("invalid_grant", "redirect_uri isn't the one of the sign-in")
        if code.ask.challenge and not verifier_fits(code.ask.challenge, form.get("code_verifier", "")):
            raise OAuthRefused("invalid_grant", "code_verifier isn't right")
        if not self._authorization_lives(code.authorization_id):
            raise bad_code
        pair = self._company.tokens.give(consumer["id"], code.authorization_id)
        code.token = pair.access
        return pair

    def _authorization_lives(self, id: int) -> bool:
        found = self._company.db.execute("SELECT 1 FROM authorizations WHERE id = ?", (id,)).fetchone()
        return found is not None


def read_form(body: bytes | None) -> dict[str, str]:
    """Return the fields of a form body.

    Raises OAuthRefused if it isn't one, or names a field twice (RFC 6749, 3.2).
    """
    try:
        pairs = parse_qsl(
            (body or b"").decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=50
        )
    except ValueError as problem:
        raise OAuthRefused("invalid_request", "The body isn't a form") from problem
    form = dict(pairs)
    if len(form) != len(pairs):
        raise OAuthRefused("invalid_request", "A field is named twice")
    return form


def _basic(header: str) -> tuple[str, str]:
    scheme, _, rest = header.partition(" ")
    refused = OAuthRefused("invalid_client", "The Authorization header isn't right", 401)
    if scheme.lower() != "basic":
        raise refused
    try:
        key, colon, secret = base64.b64decode(rest.strip(), validate=True).decode().partition(":")
    except (binascii.Error, ValueError) as problem:
        raise refused from problem
    if not colon:
        raise refused
    return key, secret
