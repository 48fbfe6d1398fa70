"""What testing access needs from outside; ports.py says how."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.domain.access import Probed
    from desktop.domain.company import Addresses, Company
    from desktop.domain.progress import Progress
    from desktop.domain.secret import Secret
    from desktop.domain.sign_in import BrowserAsk, OpenedSignIn


class AccessProbe(Protocol):
    def __call__(self, company: Company, key: str, secret: Secret, progress: Progress) -> Probed:
        """One token with the pair, then the reads of domain/access.py: GET only, 12 calls at most.

        A refused pair and a limit are answers here. Raises Stopped, and Unreachable, BadAnswer or Refusal
        where no token could be had.
        """


class PersonProbe(Protocol):
    """As AccessProbe, for consumers that a person signs in with. Sign-ins raise BrowserProblem too."""

    def by_browser(self, ask: BrowserAsk, progress: Progress) -> Probed:
        """Through the browser, which comes back to this program. Raises what BrowserSignIn does."""

    def begin(self, addresses: Addresses, key: str, callback: str) -> OpenedSignIn:
        """A sign-in that comes back to `callback`; sends nothing."""

    def finish(
        self,
        addresses: Addresses,
        key: str,
        secret: Secret,
        opened: OpenedSignIn,
        pasted: str,
        progress: Progress,
    ) -> Probed:
        """With the address that the browser was sent back to.

        Raises NotPasted, AnswerMixedUp, ConsentRefused, ConsentFailed, CodeRefused.
        """
