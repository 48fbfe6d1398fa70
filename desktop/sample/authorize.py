"""The authorise address: shows the consent page and sends the browser back with a code or a refusal."""

from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from desktop.sample.clock import now_text
from desktop.sample.company import Company
from desktop.sample.consent import Ask, callback_fits
from desktop.sample.consent_page import consent_page, problem_page
from desktop.sample.consumer_form import AUTHORIZATION_CODE
from desktop.sample.consumers import group_of
from desktop.sample.door import read_body
from desktop.sample.oauth import OAuthRefused, read_form
from desktop.sample.seed_people import ACCOUNT_NAMES, email_of

# No form-action: browsers hold it against the redirect to the callback too.
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
    " frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class AuthorizeAddress:
    """Answers the authorise address, as the company's first account."""

    def __init__(self, company: Company) -> None:
        self._company = company

    def route(self) -> Route:
        """Return the route of the authorise address."""
        return Route("/oauth/authorize", self.endpoint, methods=["GET", "POST"])

    async def endpoint(self, request: Request) -> Response:
        """Answer the page, or what the person decided on it."""
        return await self._decided(request) if request.method == "POST" else self._asked(request)

    def _asked(self, request: Request) -> Response:
        query = request.query_params
        consumer = self._company.consumers.find(query.get("client_id", ""))
        if consumer is None or consumer["grant_type"] != AUTHORIZATION_CODE:
            return _problem("No application with that key may ask a person to sign in.")
        redirect_uri = query.get("redirect_uri", "")
        if not callback_fits(consumer["callback_url"], redirect_uri):
            # Sending the browser to an address that nobody registered would make this page a trap.
            return _problem("The callback address isn't the one registered for this application.")
        state, challenge = query.get("state"), query.get("code_challenge", "")
        if query.get("response_type") != "code":
            return _back(redirect_uri, state, error="unsupported_response_type")
        if challenge and query.get("code_challenge_method") != "S256":
            return _back(redirect_uri, state, error="invalid_request")
        ticket = self._company.consents.open(Ask(consumer["id"], redirect_uri, state, challenge))
        page = consent_page(
            ticket=ticket,
            application=consumer["name"],
            description=consumer["description"],
            account=f"{ACCOUNT_NAMES[0]} ({email_of(ACCOUNT_NAMES[0])})",
            group=group_of(consumer).description,
            callback=redirect_uri,
        )
        return HTMLResponse(page, headers=_HEADERS)

    async def _decided(self, request: Request) -> Response:
        try:
            form = read_form(await read_body(request))
        except OAuthRefused as refused:
            return _problem(refused.description)
        ask = self._company.consents.close(form.get("ticket", ""))
        consumer = None if ask is None else self._company.consumers.by_id(ask.consumer_id)
        if ask is None or consumer is None:
            return _problem(
                "This page was answered already, or is too old. Start again from the application."
            )
        if form.get("decision") != "approve":
            return _back(ask.redirect_uri, ask.state, error="access_denied")
        name, email = ACCOUNT_NAMES[0], email_of(ACCOUNT_NAMES[0])
        with self._company.db as db:
            id = db.execute(
                "INSERT INTO authorizations (consumer_id, account_name, account_email, granted_at)"
                " VALUES (?, ?, ?, ?)"
                " ON CONFLICT (consumer_id, account_email) DO UPDATE SET granted_at = excluded.granted_at"
                " RETURNING id",
                (ask.consumer_id, name, email, now_text()),
            ).fetchone()[0]
            address = request.client.host if request.client else ""
            self._company.records.log(
                "LOGIN", "App authorizations", consumer["name"], name=name, email=email, ip_address=address
            )
        return _back(ask.redirect_uri, ask.state, code=self._company.consents.give_code(ask, id))


def _back(redirect_uri: str, state: str | None, **facts: str) -> Response:
    if state is not None:
        facts["state"] = state
    parts = urlsplit(redirect_uri)
    query = urlencode([*parse_qsl(parts.query, keep_blank_values=True), *facts.items()])
    # 303: the browser must not send the page's form on to the callback.
    return RedirectResponse(urlunsplit(parts._replace(query=query)), 303, headers=_HEADERS)


def _problem(text: str) -> Response:
    return HTMLResponse(problem_page(text), 400, headers=_HEADERS)
