"""The page on which a person lets an application act for them; everything shown is escaped."""

from html import escape

_STYLE = """
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 3rem auto; padding: 0 1rem; }
main { border: 1px solid #8888; border-radius: .5rem; padding: 1.5rem; }
h1 { font-size: 1.3rem; margin-top: 0; overflow-wrap: anywhere; }
dt { font-weight: 600; } dd { margin: 0 0 .75rem; overflow-wrap: anywhere; }
form { display: flex; gap: .75rem; justify-content: flex-end; }
button { font: inherit; padding: .5rem 1.25rem; border-radius: .35rem; border: 1px solid #888; }
button.approve { background: #1457b8; border-color: #1457b8; color: #fff; }
small { opacity: .8; }
"""


def consent_page(
    *, ticket: str, application: str, description: str, account: str, group: str, callback: str
) -> str:
    """Return the page that asks; its form sends ticket and decision (approve or deny)."""
    facts = [
        ("Signed in as", account),
        ("What it is for", description),
        ("What it may do", f"Whatever the permission group “{group}” allows"),
        ("Where it goes on", callback),
    ]
    rows = "".join(f"<dt>{escape(name)}</dt><dd>{escape(text)}</dd>" for name, text in facts if text)
    return _page(
        f"Let “{application}” in?",
        f"""<dl>{rows}</dl>
<form method="post" action="/oauth/authorize">
<input type="hidden" name="ticket" value="{escape(ticket)}">
<button name="decision" value="deny">Deny</button>
<button name="decision" value="approve" class="approve">Approve</button>
</form>""",
    )


def problem_page(text: str) -> str:
    """Return the page that says why nothing can be asked."""
    return _page("This sign-in can't go on", f"<p>{escape(text)}</p>")


def _page(title: str, content: str) -> str:
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{escape(title)}</title><style>{_STYLE}</style></head>
<body><main><h1>{escape(title)}</h1>{content}</main>
<p><small>Sample company: everything here is invented and stays on this computer.</small></p></body></html>
"""
