"""Everything that can go wrong, as types with the facts a message needs.

DeskError
├── Stopped                      the person stopped it
├── Unexpected                   a mistake of this program; the log has the traceback
├── Unreachable                  no answer could be had
│   ├── HostUnknown · ConnectionRefused · ConnectionLost · TimedOut
│   ├── CertificateRefused · ProxyRefused
├── AnswerLost                   a change was sent, its answer never came
├── CreationUncertain            ... and couldn't be asked for again
├── NotCreated                   ... and the list shows that nothing was made
├── NotRevoked                   ... and the list shows the authorization as before
├── NewSecretLost · NewSecretUncertain · NewSecretNotMade   ... of the company's older key pair
├── BadAnswer                    an answer came that isn't the API's
│   ├── NotJson · TooLarge · WrongShape · Redirected · NotFracttal · ServerUnproven
├── Refusal                      the server said no
│   ├── PairRefused · PairForSignIn · SignInRefused · SignInEnded · NotAllowed
│   ├── LimitUsedUp · ServerFailed
│   ├── RequestRefused · ClockOff · Gone · InvalidFields
├── AddressProblem               AddressInvalid · AddressNotSecure
├── AlreadyKept                  a consumer with that key is in the list
├── NotManaged                   the server offers no management of consumers
├── KeychainProblem              KeychainMissing · KeychainLocked · KeychainDenied · KeychainSilent
├── PassphraseTooWeak            it could be guessed, so nothing was sealed with it
├── SecretNotKept                this computer doesn't have that secret
├── OwnSecretNotKept             ... nor that of the app's own consumer at a company
├── NoOwnConsumer                the company has no consumer for this program to sign in with
├── BrowserProblem               a sign-in in the browser that led to nothing
│   ├── ConsentRefused · ConsentFailed · NobodyAnswered · AnswerMixedUp · PortTaken · CodeRefused · NotPasted
├── PreparedProblem              companies.toml can't be used (prepared_errors.py)
├── UpdateProblem                no newer version could be looked for (update_errors.py)
├── SampleUnavailable            the sample company's server can't start
├── FileNotWritten · FileInUse   a file that the person asked for; another program has it open
├── NotPrinted                   the printer, or the file instead of one, takes nothing
└── StoreProblem                 DiskFull · FolderNotWritable · StoreTooNew · StoreBroken
Words are made elsewhere (ui/shell/messages.py): no sentence for people stands here.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, ClassVar, dataclass_transform


@dataclass_transform(eq_default=False)
class DeskError(Exception):
    """Base of every error that this program raises on purpose.

    What a subclass annotates are its facts, given in their order or by name as to a dataclass. None is made
    one: that would cost each start a third of a millisecond per error.
    """

    _facts: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls._facts = (*cls._facts, *cls.__annotations__)

    def __init__(self, *values: Any, **named: Any) -> None:
        given = {**dict(zip(self._facts, values, strict=False)), **named}
        if len(values) > len(self._facts) or len(given) < len(values) + len(named):
            raise TypeError(f"{type(self).__name__} has {self._facts}, but got {values} and {named}")
        for name in self._facts:
            setattr(self, name, given.pop(name) if name in given else getattr(type(self), name))
        if given:
            raise TypeError(f"{type(self).__name__} has no {', '.join(given)}")

    def __repr__(self) -> str:
        facts = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._facts)
        return f"{type(self).__name__}({facts})"


class Stopped(DeskError):
    pass


class Unexpected(DeskError):
    """`kind` is the name of the exception's type."""

    kind: str


class Unreachable(DeskError):
    host: str


class HostUnknown(Unreachable):
    pass


class ConnectionRefused(Unreachable):
    pass


class ConnectionLost(Unreachable):
    pass


class TimedOut(Unreachable):
    pass


class CertificateRefused(Unreachable):
    pass


class ProxyRefused(Unreachable):
    pass


class AnswerLost(DeskError):
    """A change reached the network, but whether the server made it isn't known."""

    host: str


class CreationUncertain(DeskError):
    """`name` may or may not exist now on the server; the form and its key are kept."""

    name: str


class NotCreated(DeskError):
    """The answer was lost and `name` isn't in the list: saving again is safe."""

    name: str


class NotRevoked(DeskError):
    """The answer was lost and the list still shows it: revoking again is safe."""

    person: str
    application: str


class NewSecretLost(DeskError):
    """It was made, so the old one is dead, but it couldn't be taken in: nobody knows it."""


class NewSecretUncertain(DeskError):
    """The answer was lost, and the server can't be asked what became of it."""


class NewSecretNotMade(DeskError):
    """The answer was lost and the server still has the secret of before."""


class BadAnswer(DeskError):
    host: str


class NotJson(BadAnswer):
    pass


class TooLarge(BadAnswer):
    megabytes: int = 5


class WrongShape(BadAnswer):
    """`where` names the field, as in `data[3].name`."""

    where: str = ""


class Redirected(BadAnswer):
    pass


class NotFracttal(BadAnswer):
    """Somebody answers there, but neither as a token address nor as the API does."""


class ServerUnproven(BadAnswer):
    """The answer is signed, but not with the secret that the request was signed with."""


class Refusal(DeskError):
    pass


class PairRefused(Refusal):
    """The token address didn't take the key and secret."""


class PairForSignIn(Refusal):
    """The token address knows the pair, but its consumer signs in another way.

    RFC 6749, 5.2, `unauthorized_client`: said of an authenticated client only.
    """


class SignInRefused(Refusal):
    """401 that isn't about permission: the token is missing, wrong or expired."""


class SignInEnded(Refusal):
    """The server doesn't renew the token of a sign-in in the browser any more."""


class NotAllowed(Refusal):
    """401 UNAUTHORIZED_ENDPOINT or 403: the permission group or the plan says no (fracttal.md)."""


class LimitUsedUp(Refusal):
    """406: `seconds` until the minute ends."""

    seconds: int = 60


class ServerFailed(Refusal):
    status: int = 500


class RequestRefused(Refusal):
    """`success` false, or 400 without fields; `said` is the server's text, shown as plain text."""

    said: str = ""


class ClockOff(Refusal):
    pass


class Gone(Refusal):
    pass


class Problem(StrEnum):
    """What is wrong with a field; the words of management-api.yaml."""

    BLANK = "blank"
    TOO_LONG = "too_long"
    UNKNOWN = "unknown"
    NOT_A_URL = "not_a_url"
    TAKEN = "taken"


class InvalidFields(Refusal):
    """Field name (as in management-api.yaml) to its problem; found here or by the server."""

    fields: Mapping[str, Problem] = MappingProxyType({})


class AddressProblem(DeskError):
    """`which` is `api`, `token` or `authorize`."""

    which: str


class AddressInvalid(AddressProblem):
    pass


class AddressNotSecure(AddressProblem):
    pass


class AlreadyKept(DeskError):
    """`name` is that of the consumer in the list that has the key."""

    name: str


class NotManaged(DeskError):
    pass


class KeychainProblem(DeskError):
    pass


class KeychainMissing(KeychainProblem):
    pass


class KeychainLocked(KeychainProblem):
    pass


class KeychainDenied(KeychainProblem):
    pass


class KeychainSilent(KeychainProblem):
    pass


class SecretNotKept(DeskError):
    pass


class PassphraseTooWeak(DeskError):
    pass


class OwnSecretNotKept(DeskError):
    pass


class NoOwnConsumer(DeskError):
    pass


class BrowserProblem(DeskError):
    pass


class ConsentRefused(BrowserProblem):
    """The person said no on the server's page (RFC 6749, 4.1.2.1: access_denied)."""


class ConsentFailed(BrowserProblem):
    """The server's page sent the browser back with another error; `said` is its text."""

    said: str = ""


class NobodyAnswered(BrowserProblem):
    """The browser didn't come back in time; perhaps its window was closed."""


class AnswerMixedUp(BrowserProblem):
    """What came back doesn't belong to this sign-in."""


class PortTaken(BrowserProblem):
    """0: the system had no port at all."""

    port: int = 0


class CodeRefused(BrowserProblem):
    """The token address didn't take what the browser brought back."""


class NotPasted(BrowserProblem):
    """What was pasted isn't an address with the server's answer in it."""


class SampleUnavailable(DeskError):
    pass


class FileNotWritten(DeskError):
    file: str


class FileInUse(DeskError):
    file: str


class NotPrinted(DeskError):
    pass


class StoreProblem(DeskError):
    pass


class DiskFull(StoreProblem):
    pass


class FolderNotWritable(StoreProblem):
    folder: str = ""


class StoreTooNew(StoreProblem):
    pass


class StoreBroken(StoreProblem):
    pass
