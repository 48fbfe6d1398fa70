"""An addon of mitmproxy: leads every host to one plain server of this computer, and writes down each request.

In mitmproxy's own process, with FLOW_LOG (a file) and LEADS_TO (a port) among the variables.
"""

import json
import os
from pathlib import Path
from typing import Any


def request(flow: Any) -> None:
    """Called by mitmproxy for each request that it could read."""
    sent = flow.request
    line = {
        "method": sent.method,
        "url": sent.pretty_url,
        "headers": list(sent.headers.items()),
        "body": (sent.get_text() or ""),
    }
    with Path(os.environ["FLOW_LOG"]).open("a", encoding="utf-8") as log:
        log.write(json.dumps(line) + "\n")
    asked_for = sent.host_header
    sent.scheme, sent.host, sent.port = "http", "127.0.0.1", int(os.environ["LEADS_TO"])
    sent.host_header = asked_for
