"""Filters: chosen values are taken and put back one by one."""

from __future__ import annotations

from desktop.domain.filters import Facet, Filters


def test_without_values_nothing_is_filtered() -> None:
    assert not Filters()
    assert all(Filters().of(facet) == frozenset() for facet in Facet)


def test_a_value_is_chosen_and_taken_back() -> None:
    chosen = Filters().toggled(Facet.OWNER, "").toggled(Facet.GROUP, "7").toggled(Facet.GROUP, "8")
    assert chosen
    assert chosen.of(Facet.GROUP) == {"7", "8"}
    assert chosen.toggled(Facet.GROUP, "7").of(Facet.GROUP) == {"8"}
    assert chosen.with_values(Facet.GROUP, frozenset()).toggled(Facet.OWNER, "") == Filters()
