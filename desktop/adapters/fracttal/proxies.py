"""Which proxy of the system, if any, stands between this computer and a host."""

from __future__ import annotations

from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from desktop.domain.address import is_this_computer


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


class SystemProxies:
    """services.ports.Proxies."""

    def host_for(self, address: str) -> str:
        """Host, and port if any; "" for none. The name and password that an address may hold stay out."""
        try:
            target = urlsplit(address)
            proxy = urlsplit(proxy_for(target.scheme, target.hostname or ""))
            port = f":{proxy.port}" if proxy.port else ""
        except ValueError:
            return "?"  # there is one, but its address can't be read
        return f"{proxy.hostname}{port}" if proxy.hostname else ""
