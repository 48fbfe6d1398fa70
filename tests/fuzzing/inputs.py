"""Inputs that get past the first byte: documents with the right names and wrong everything else."""

from __future__ import annotations

import gzip
import json
import re
import zlib

from hypothesis import strategies as st

NAMES = re.findall(
    r"\w+",
    "success message mensaje data total errors error error_description access_token refresh_token "
    "token_type expires_in id name grant_type description id_group_permission key secret created_at "
    "last_used_at callback_url groups_permissions_description permissions module sub_module view add edit "
    "delete report read_only consumer_id consumer_name account_name account_email granted_at email active "
    "type_user profiles_description only_request last_date_request event_date ip_address action wo_folio "
    "id_status_work_order trigger_description parent_description creation_date date_maintenance final_date "
    "wo_final_date delay id_status company api token authorize prepared_companies consumer_columns text_size",
)
WORDS = (
    "client_credentials",
    "authorization_code",
    "UNAUTHORIZED_ENDPOINT",
    "invalid_client",
    "invalid_grant",
    "unauthorized_client",
    "2026-01-31T10:00:00Z",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59-12:00",
    "https://a.example.com",
    "taken",
    "\u202e",
    "\ud800",
    "\x00",
    "Key: abc",
    "Secret: def",
)

scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from([10**17, 10**18, -(10**18), 2**63, 10**400, 1e308])
    | st.floats(allow_nan=False)
    | st.text(st.characters(), max_size=12)
    | st.sampled_from(WORDS)
)
documents = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=4), inner)
    ),
    max_leaves=25,
)


def _json(document: object) -> bytes:
    return json.dumps(document).encode()


rows = st.lists(st.dictionaries(st.sampled_from(NAMES), scalars | documents, max_size=14), max_size=3)
envelopes = st.builds(
    lambda data, total: {"success": True, "message": "OK", "data": data, "total": total},
    rows | documents,
    scalars,
)
two_bytes = st.binary(min_size=2, max_size=2)
texts = st.text(st.characters(), max_size=200).map(lambda text: text.encode("utf-8", "replace"))

# For each target besides any bytes at all.
LIKELY: dict[str, st.SearchStrategy[bytes]] = {
    "api_answer": st.tuples(two_bytes, (envelopes | documents).map(_json)).map(b"".join),
    "token_answer": st.tuples(st.binary(min_size=1, max_size=1), documents.map(_json)).map(b"".join),
    "headers": st.lists(
        st.sampled_from([b"0", b"-1", b"1e9", b"9" * 40, b'Hawk mac="x", hash="y"', b"Hawk", b""]) | texts,
        max_size=8,
    ).map(b"\n".join),
    "packed_body": st.tuples(
        two_bytes,
        st.binary(max_size=50)
        | st.integers(1, 300_000).map(lambda size: gzip.compress(bytes(size), 1))
        | st.integers(1, 300_000).map(lambda size: zlib.compress(bytes(size), 1)),
    ).map(b"".join),
    "pasted_pair": texts
    | documents.map(_json)
    | st.lists(st.sampled_from(WORDS), max_size=4).map(
        lambda words: "\n".join(words).encode("utf-8", "replace")
    ),
    "pasted_address": texts.map(lambda text: b"http://127.0.0.1/callback?code=" + text),
    "callback": st.tuples(
        st.sampled_from(
            [b"GET /callback?code=a&state=state", b"GET http://[/callback", b"POST /callback", b"\x16\x03"]
        ),
        texts,
        st.sampled_from([b" HTTP/1.1\r\nHost: 127.0.0.1:80\r\n\r\n", b"\r\n\r\n", b""]),
    ).map(b"".join),
    "prepared_file": st.lists(
        st.sampled_from(
            [b"[[company]]", b"[company]", b'name = "A"', b'api = "https://a.example.com/api"', b"name = 1"]
        )
        | st.sampled_from(
            [b'token = "https://a.example/t"', b'authorize = "https://a.example/a"', b"a.b = [", b"\xff"]
        )
        | texts,
        max_size=8,
    ).map(b"\n".join),
    "settings_file": documents.map(_json) | st.dictionaries(st.sampled_from(NAMES), documents).map(_json),
    "shown_text": st.text(st.characters(), max_size=60).map(
        lambda text: text.encode("utf-16-le", "surrogatepass")
    ),
}
