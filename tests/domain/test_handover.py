"""The facts of a hand-over: what follows from company, consumer and group."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.consumer import GrantType
from desktop.domain.handover import HandoverFacts, Piece, pieces_for
from desktop.domain.permission import ModuleRights, PermissionGroup, Right
from tests.services.conftest import ACME, consumer


def facts(*permissions: ModuleRights) -> HandoverFacts:
    group = PermissionGroup(1, "Everything", False, permissions)
    return HandoverFacts(ACME, consumer(1), group, "today", "en")


def test_only_modules_that_may_be_viewed_are_read() -> None:
    view, add = frozenset({Right.VIEW}), frozenset({Right.ADD})
    given = facts(ModuleRights(5, "", view), ModuleRights(1, "", add), ModuleRights(4, "a", view))
    assert given.reads == ("warehouses", "work_orders")


def test_where_nothing_is_known_or_allowed_the_assets_are_tried() -> None:
    assert facts().reads == ("items",)
    assert replace(facts(), group=None).reads == ("items",)
    assert facts(ModuleRights(7, "", frozenset({Right.VIEW}))).reads == ("items",)


def test_the_second_token_address_is_at_the_api_s_host() -> None:
    assert facts().second_token_address == "https://app.fracttal.com/oauth/token"


def test_the_callback_is_encoded_for_the_browser() -> None:
    person = replace(
        consumer(1), grant_type=GrantType.AUTHORIZATION_CODE, callback_url="https://i.example.com/b?a=1&b=ü"
    )
    start = replace(facts(), consumer=person).authorize_start
    assert start.endswith(
        "client_id=sample-key-1&redirect_uri=https%3A%2F%2Fi.example.com%2Fb%3Fa%3D1%26b%3D%C3%BC"
    )


def test_power_query_is_for_programs_only() -> None:
    assert set(pieces_for(GrantType.CLIENT_CREDENTIALS)) == set(Piece)
    assert set(pieces_for(GrantType.AUTHORIZATION_CODE)) == set(Piece) - {Piece.POWER_QUERY}
