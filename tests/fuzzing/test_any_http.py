"""Whatever bytes a server sends, over a real connection: an answer or a promised error, and in time."""

from __future__ import annotations

import time

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.adapters.fracttal.exchange import Call
from desktop.adapters.fracttal.transport import Limits, Transport
from desktop.domain.errors import AnswerLost, DeskError
from tests.adapters.fracttal.raw_server import RawServer, reply

starts = st.sampled_from(
    [b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 101 Up\r\n", b"HTTP/1.0 204 \r\n", b"HTTP/1.1 100 \r\n\r\n"]
)
lines = st.sampled_from(
    [
        b"Content-Length: 5\r\n",
        b"Content-Length: 5\r\nContent-Length: 6\r\n",
        b"Content-Length: -1\r\n",
        b"Content-Length: 99999999999999999999\r\n",
        b"Transfer-Encoding: chunked\r\n",
        b"Content-Encoding: gzip\r\n",
        b"Content-Encoding: deflate, gzip\r\n",
        b"Set-Cookie: \xff\r\n",
        b" folded\r\n",
        b": nameless\r\n",
        b"X: \x00\r\n",
    ]
)
bodies = st.binary(max_size=60) | st.sampled_from(
    [b"5\r\nhello\r\n0\r\n\r\n", b"ffffffffffffffffff\r\n", b"-1\r\n"]
)
answers = st.binary(max_size=200) | st.tuples(
    starts, st.lists(lines, max_size=4).map(b"".join), st.sampled_from([b"\r\n", b""]), bodies
).map(b"".join)


def test_any_bytes_are_an_answer_or_a_promised_error() -> None:
    transport = Transport("ConsumerDesk/test", Limits(connect=2, read=2, whole=3))
    with RawServer(lambda heard, plug: b"") as server:

        @settings(max_examples=150, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(answers, st.booleans())
        def run(data: bytes, changes: bool) -> None:
            server.script = lambda heard, plug: data
            started = time.monotonic()
            try:
                answer = transport.send(Call("PUT" if changes else "GET", f"{server.root}/", changes=changes))
                assert len(answer.body) <= 5_000_000
            except DeskError as error:
                assert not changes or type(error) is AnswerLost
            assert time.monotonic() - started < 10

        run()
        server.script = lambda heard, plug: reply({})
        assert transport.send(Call("GET", f"{server.root}/")).status == 200
    transport.close()
