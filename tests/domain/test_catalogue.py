"""The catalogue names every module once, and says who may view it."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop.domain.catalogue import CATALOGUE, AddOn, viewers
from desktop.domain.consumer import Consumer, GrantType
from desktop.domain.modules import Module
from desktop.domain.permission import ModuleRights, PermissionGroup, Right
from desktop.sample.reads import READS


def test_every_module_once_in_the_order_of_numbers() -> None:
    assert [facts.module for facts in CATALOGUE] == sorted(Module)
    without = {facts.module.value for facts in CATALOGUE if not facts.calls}
    assert without == {7, 8, 9, 14}


def test_the_sample_server_answers_the_reads_under_the_same_modules() -> None:
    reads = {
        (facts.module.value, call.resource)
        for facts in CATALOGUE
        for call in facts.calls
        if call.method == "GET"
    }
    assert reads == {(read.module, read.resource) for read in READS}
    assert all(
        call.right is Right.VIEW for facts in CATALOGUE for call in facts.calls if call.method == "GET"
    )


def test_only_making_work_orders_needs_another_add_on() -> None:
    (call,) = [call for facts in CATALOGUE for call in facts.calls if call.add_ons]
    assert (call.method, call.resource, call.right) == ("POST", "work_orders", Right.ADD)
    assert call.add_ons == (AddOn.ADVANCED,)


def test_viewers_are_those_whose_group_promises_view() -> None:
    def consumer(number: int, group: int) -> Consumer:
        made = datetime(2026, 1, 2, tzinfo=UTC)
        return Consumer(
            str(number), f"C{number}", "", GrantType.CLIENT_CREDENTIALS, group, "", f"k{number}", "", made
        )

    groups = (
        PermissionGroup(1, "Sees", False, (ModuleRights(4, "", frozenset({Right.VIEW})),)),
        PermissionGroup(2, "Adds only", False, (ModuleRights(4, "", frozenset({Right.ADD})),)),
    )
    consumers = (consumer(1, 1), consumer(2, 2), consumer(3, 9))
    assert viewers(4, consumers, groups) == (consumers[0],)
    assert viewers(5, consumers, groups) == ()
