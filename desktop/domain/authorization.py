"""A person who let an application act for them, and the list of these with its age."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.listing import folded


@dataclass(frozen=True, slots=True)
class AppAuthorization:
    """The application is a consumer with the grant authorization code; times are UTC."""

    id: str
    consumer_id: str
    application: str
    person: str
    email: str
    granted_at: datetime
    last_used_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AuthorizationListing:
    """In the server's order; `read_at` (UTC) is when it last gave them, None when it never did."""

    authorizations: tuple[AppAuthorization, ...] = ()
    read_at: datetime | None = None

    def without(self, authorization_id: str) -> AuthorizationListing:
        """As old as before."""
        kept = tuple(one for one in self.authorizations if one.id != authorization_id)
        return AuthorizationListing(kept, self.read_at)


def search_text(authorization: AppAuthorization) -> str:
    """Everything that a search looks in, folded."""
    return folded("\n".join((authorization.person, authorization.email, authorization.application)))
