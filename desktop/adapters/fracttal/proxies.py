"""Which proxy of the system, if any, stands between this computer and a host."""

from __future__ import annotations

from urllib.request import getproxies, proxy_bypass

from desktop.domain.company import is_this_computer


def proxy_for(scheme: str, host: str) -> str:
    """The proxy's address, or "" for none. Read anew each time: a laptop changes networks.

    Windows, macOS and the environment are asked through the standard library, their lists of
    exceptions included. This computer itself is never reached through a proxy, which would see
    what is meant to stay here.
    """
    if is_this_computer(host) or proxy_bypass(host):
        return ""
    known = getproxies()
    address = known.get(scheme) or known.get("all") or ""
    if address and "://" not in address:
        address = f"http://{address}"
    return address
