"""What counts as an address, and which company can do what."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.address import check_address, checked_addresses, is_this_computer
from desktop.domain.company import FRACTTAL_CLOUD, Addresses, Company, CompanyKind
from desktop.domain.errors import AddressInvalid, AddressNotSecure, AddressProblem

GOOD = [
    "https://app.fracttal.com/api",
    "https://app.fracttal.com",
    "https://app.fracttal.com/",
    "https://APP.FRACTTAL.COM/API",
    "HTTPS://app.fracttal.com/api",
    "https://app.fracttal.com:8443/a/b.c/~d",
    "https://a-b.c-1.example.com",
    "https://app.fracttal.com./api",
    "https://bücher.example.com/api",
    "https://192.0.2.7/api",
    "https://[2001:db8::7]:8443/api",
    "http://localhost/api",
    "http://localhost:8080/api",
    "http://127.0.0.1:4711/api",
    "http://127.1.2.3/api",
    "http://[::1]:4711/api",
]
INVALID = [
    "",
    " ",
    "app.fracttal.com/api",
    "//app.fracttal.com/api",
    "https:",
    "https://",
    "https:///api",
    "https:app.fracttal.com",
    "https:/app.fracttal.com",
    "ftp://app.fracttal.com",
    "file:///etc/hosts",
    "javascript:alert(1)",
    "data:text/plain,a",
    "https://fracttal/api",
    "https://.",
    "https://..",
    "https://app..com",
    "https://.com",
    "https://-",
    "https://-.com",
    "https://app.fracttal.com:port/api",
    "https://app.fracttal.com:99999/api",
    "https://app.fracttal.com:-1/api",
    "https://[::1/api",
    "https://::1/api",
    "https://[1.2.3]/api",
    "https://[fe80::zz]/api",
    # who signs in, or what is asked, has no place in it
    "https://somebody@app.fracttal.com/api",
    "https://somebody:word@app.fracttal.com/api",
    "https://@app.fracttal.com/api",
    "https://app.fracttal.com@example.com/api",
    "http://localhost@example.com/api",
    "https://app.fracttal.com\\@example.com/api",
    "https://app.fracttal.com\\example.com",
    "https://app.fracttal.com/api?a=1",
    "https://app.fracttal.com/api#top",
    "https://app.fracttal.com/api?",
    "https://app.fracttal.com/api#",
    # spaces and what can't be seen
    "https://app.fracttal.com/a b",
    "https://app fracttal.com/",
    "https://app.fracttal.com/a\tb",
    "https://app.fracttal.com/a\nb",
    "https://app.fracttal.com/a\r\nHost: example.com",
    "https://app.fracttal.com/\0",
    "https://app.fracttal.com/\N{NO-BREAK SPACE}b",
    "https://app.\N{ZERO WIDTH SPACE}fracttal.com/",
    "https://app.fracttal.com/\N{RIGHT-TO-LEFT OVERRIDE}moc",
    "https://app.fracttal.com/\N{SOFT HYPHEN}",
    "https://app.fracttal.com/\ufeff",
    "https://app.fracttal.com/\ud800",
    # characters that look like the dots and slashes of another address
    "https://app\N{IDEOGRAPHIC FULL STOP}fracttal.com",
    "https://app.fracttal.com\N{FULLWIDTH SOLIDUS}.example.com",
    "https://app.fracttal.com\N{FRACTION SLASH}.example.com",
    "https://app.fracttal.com\N{DIVISION SLASH}.example.com",
    "https://app.fracttal.com\N{FULLWIDTH NUMBER SIGN}.example.com",
    "https://example\N{ACCOUNT OF}.com",
    "https://app.fracttal%2ecom",
    "https://app_server.example.com",
    "https://*.fracttal.com",
]
NOT_SECURE = [
    "http://app.fracttal.com/api",
    "HTTP://app.fracttal.com/api",
    "http://192.0.2.7/api",
    "http://10.0.0.1/api",
    "http://0.0.0.0/api",
    "http://[2001:db8::7]/api",
    "http://[::]/api",
    "http://localhost.example.com/api",
    "http://127.0.0.1.example.com/api",
    "http://127.1/api",
    "http://0x7f.0.0.1/api",
    "http://\N{CIRCLED DIGIT ONE}27.0.0.1/api",
]


@pytest.mark.parametrize("address", GOOD)
def test_an_address_is_kept_as_it_was_typed(address: str) -> None:
    assert check_address(f"  {address}\n", "api") == address


@pytest.mark.parametrize("address", INVALID)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(AddressInvalid) as caught:
        check_address(address, "token")
    assert caught.value.which == "token"


@pytest.mark.parametrize("address", NOT_SECURE)
def test_without_encryption_only_this_computer_is_reached(address: str) -> None:
    with pytest.raises(AddressNotSecure) as caught:
        check_address(address, "authorize")
    assert caught.value.which == "authorize"


@given(st.text(max_size=30))
def test_any_text_is_an_address_or_refused_in_its_own_words(text: str) -> None:
    for start in ("", "https://", "http://", "https://app.example.com/"):
        with suppress(AddressProblem):
            assert check_address(start + text, "api") == (start + text).strip()


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.255.255.254", "::1"])
def test_this_computer_is_known_by_its_names(host: str) -> None:
    assert is_this_computer(host)


@pytest.mark.parametrize("host", ["", "localhost.example.com", "126.0.0.1", "::2", "127.1", "LOCAL"])
def test_every_other_host_is_another_computer(host: str) -> None:
    assert not is_this_computer(host)


def test_fracttals_own_addresses_are_sound() -> None:
    assert checked_addresses(FRACTTAL_CLOUD) == FRACTTAL_CLOUD


def test_addresses_are_trimmed_and_the_api_has_no_slash_at_its_end() -> None:
    typed = Addresses(
        " https://a.example.com/api// ", "https://b.example.com/token ", " https://c.example.com/"
    )
    assert checked_addresses(typed) == Addresses(
        "https://a.example.com/api", "https://b.example.com/token", "https://c.example.com/"
    )


@pytest.mark.parametrize("which", ["api", "token", "authorize"])
@pytest.mark.parametrize(
    ("wrong", "problem"), [("nowhere", AddressInvalid), ("http://example.com", AddressNotSecure)]
)
def test_the_address_at_fault_is_named(which: str, wrong: str, problem: type[AddressProblem]) -> None:
    texts = dict.fromkeys(("api", "token", "authorize"), "https://example.com/x") | {which: wrong}
    with pytest.raises(problem) as caught:
        checked_addresses(Addresses(**texts))
    assert caught.value.which == which


@pytest.mark.parametrize(
    ("kind", "can"), [(CompanyKind.SAMPLE, True), (CompanyKind.MANAGED, True), (CompanyKind.GUIDED, False)]
)
def test_consumers_of_a_guided_company_are_made_elsewhere(kind: CompanyKind, can: bool) -> None:
    assert Company("one", "One", kind, FRACTTAL_CLOUD).can_manage is can
