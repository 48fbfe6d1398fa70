"""What the commands say: of every error, of whom was meant, and with which status they end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from desktop.domain import errors as e
from desktop.domain.access import READS, AccessTest, Cause, Ended, Finding, Found, Probed
from desktop.domain.company import FRACTTAL_CLOUD, Company, CompanyKind
from desktop.domain.errors import DeskError
from desktop.domain.modules import Module
from desktop.terminal.arguments import parser_of
from desktop.terminal.choosing import chosen_company, chosen_consumers
from desktop.terminal.facts import Result, result_line
from desktop.terminal.spoken import DONE, NOT_REACHED, REFUSED, Misused, code_of, on_one_line, words_of, worst
from tests.services.conftest import consumer

MILLS = Company("1", "Example Mills", CompanyKind.MANAGED, FRACTTAL_CLOUD)
BAKERY = Company("2", "Example Bakery", CompanyKind.GUIDED, FRACTTAL_CLOUD)
REACHED, NO = Finding.REACHED, Finding.REFUSED


def kinds(kind: type[DeskError] = DeskError) -> Iterator[type[DeskError]]:
    yield kind
    for below in kind.__subclasses__():
        yield from kinds(below)


@pytest.mark.parametrize("kind", sorted(set(kinds()), key=str))
def test_every_error_has_words_and_a_documented_code(kind: type[DeskError]) -> None:
    problem = kind.__new__(kind)  # its facts are set below, whatever they are
    for name in kind._facts:
        setattr(problem, name, "x\n\x1b[2Jy")
    words = words_of(problem)
    assert words.isprintable()
    assert "{" not in words
    documented = parser_of("test").format_help()
    # Where the data can't be used nothing is written but a line.
    assert code_of(problem) == "store" or re.search(rf"\b{code_of(problem)}\b", documented)


def test_texts_of_a_server_move_no_cursor() -> None:
    assert on_one_line("a\tb\r\nc\x1b[31md\u202e") == "a b  c [31md "


def test_a_company_is_found_by_name_id_or_other_letters() -> None:
    both = (MILLS, BAKERY)
    assert chosen_company(both, "Example Mills") is MILLS
    assert chosen_company(both, "2") is BAKERY
    assert chosen_company(both, "EXAMPLE bakery") is BAKERY
    for wanted, words in (
        (None, "--company is needed; there are “Example Mills”, “Example Bakery”"),
        ("Mill", "no company is called “Mill”; there are “Example Mills”, “Example Bakery”"),
    ):
        with pytest.raises(Misused, match=re.escape(words)):
            chosen_company(both, wanted)
    twice = (MILLS, Company("3", "Example Mills", CompanyKind.GUIDED, FRACTTAL_CLOUD))
    with pytest.raises(Misused, match="give the id of one: 1, 3"):
        chosen_company(twice, "Example Mills")


def test_consumers_are_found_by_name_id_or_key() -> None:
    many = tuple(consumer(number) for number in range(1, 31))
    assert chosen_consumers(MILLS, many, None) == many
    for wanted in ("Consumer 7", "consumer 7", "consumer-7", "sample-key-7"):
        assert chosen_consumers(MILLS, many, wanted) == (many[6],)
    with pytest.raises(Misused, match=r"“Consumer 20” and 10 more$"):
        chosen_consumers(MILLS, many, "Consumer")
    with pytest.raises(Misused, match=r"there is none yet$"):
        chosen_consumers(MILLS, (), "Consumer")


def result(
    findings: dict[Module, Finding], promise: set[Module] | None, ended: Ended = Ended.COMPLETE
) -> Result:
    """What isn't named was refused."""
    found = tuple(Found(read, findings.get(read.module, NO), Cause.NONE) for read in READS)
    test = AccessTest(datetime(2026, 11, 25, tzinfo=UTC), 1, Probed(ended, found, 12))
    return Result(consumer(1), test, None if promise is None else frozenset(promise))


@pytest.mark.parametrize(
    ("tested", "status"),
    [
        (result({Module.ASSETS: REACHED}, {Module.ASSETS}), DONE),
        (result({Module.ASSETS: REACHED}, None), DONE),
        (result({}, None), REFUSED),
        (result({Module.ASSETS: REACHED}, {Module.ASSETS, Module.TASKS}), REFUSED),
        (result({}, {Module.ASSETS}, Ended.PAIR_REFUSED), REFUSED),
        (result({Module.TASKS: Finding.NOT_ANSWERED}, {Module.TASKS}), NOT_REACHED),
        (result({Module.TASKS: Finding.NOT_TRIED}, {Module.TASKS}, Ended.FEW_LEFT), NOT_REACHED),
        (Result(consumer(1)), DONE),
        (Result(consumer(1), problem=e.SecretNotKept()), NOT_REACHED),
        (Result(consumer(1), problem=e.SecretNotKept(), counts=False), DONE),
    ],
)
def test_what_a_result_means_for_the_status(tested: Result, status: int) -> None:
    assert tested.status == status
    assert result_line(tested).startswith("Consumer 1\t")


def test_what_is_known_to_be_refused_counts_more_than_what_is_not_known() -> None:
    assert worst() == DONE
    assert worst(DONE, NOT_REACHED) == NOT_REACHED
    assert worst(NOT_REACHED, REFUSED, DONE) == REFUSED
