"""Which groups give what is wanted, and what else they open."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.group_choice import compared, narrowest
from desktop.domain.permission import ModuleRights, PermissionGroup, Right

MODULES = range(1, 7)
RIGHTS = st.frozensets(st.sampled_from(Right))


@st.composite
def groups(draw: st.DrawFn) -> tuple[PermissionGroup, ...]:
    given_rights = draw(st.lists(st.dictionaries(st.sampled_from(MODULES), RIGHTS), max_size=6))
    return tuple(
        PermissionGroup(
            number, f"Group {number}", False, tuple(ModuleRights(m, "", r) for m, r in rights.items())
        )
        for number, rights in enumerate(given_rights)
    )


WANTED = st.frozensets(st.sampled_from(MODULES), min_size=1)


@given(groups(), WANTED, st.sampled_from(Right))
def test_what_is_suggested_gives_all_or_no_group_does(
    some: tuple[PermissionGroup, ...], wanted: frozenset[int], right: Right
) -> None:
    found = narrowest(some, wanted, right)
    complete = {group.id for group in some if not compared(group, wanted, right).missing}
    if complete:
        assert {choice.group.id for choice in found} == complete
    else:
        assert all(choice.missing for choice in found)
        assert len({len(choice.missing) for choice in found}) <= 1
        assert all(len(choice.missing) < len(wanted) for choice in found)


@given(groups(), WANTED, st.sampled_from(Right))
def test_who_opens_less_comes_first(
    some: tuple[PermissionGroup, ...], wanted: frozenset[int], right: Right
) -> None:
    breadths = [choice.breadth for choice in narrowest(some, wanted, right)]
    assert breadths == sorted(breadths)


@given(groups(), WANTED, st.sampled_from(Right))
def test_nothing_that_a_group_opens_goes_unsaid(
    some: tuple[PermissionGroup, ...], wanted: frozenset[int], right: Right
) -> None:
    for choice in narrowest(some, wanted, right):
        for module, rights in choice.group.rights_by_module().items():
            asked = {right, Right.VIEW} if module in wanted else set()
            assert choice.also.get(module, frozenset()) == rights - asked


def test_nothing_wanted_suggests_nothing() -> None:
    assert narrowest((PermissionGroup(1, "All", False, ()),), frozenset()) == ()
