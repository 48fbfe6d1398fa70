"""The words of the page that an integrator reads, in whatever language they ask for."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

PAGE_WORDS: dict[str, object] = {
    "title": QT_TRANSLATE_NOOP("Handover", "API access to Fracttal: {company}"),
    "intro": QT_TRANSLATE_NOOP(
        "Handover",
        "With this a program reaches Fracttal as “{consumer}”. The secret isn't on this page: it reaches "
        "you separately.",
    ),
    "made": QT_TRANSLATE_NOOP(
        "Handover",
        "Made on {date} with Consumer Desk, an independent program. Fracttal belongs to its owner.",
    ),
    "how_sure": QT_TRANSLATE_NOOP(
        "Handover",
        "Addresses and manners are as Fracttal documents them and as other integrators have reported them. "
        "Fracttal may change them.",
    ),
    "heading_facts": QT_TRANSLATE_NOOP("Handover", "What you need"),
    "company": QT_TRANSLATE_NOOP("Handover", "Company"),
    "consumer": QT_TRANSLATE_NOOP("Handover", "Consumer"),
    "description": QT_TRANSLATE_NOOP("Handover", "Description"),
    "grant_type": QT_TRANSLATE_NOOP("Handover", "Grant type"),
    "grant_program": QT_TRANSLATE_NOOP(
        "Handover", "Client credentials (client_credentials): the program signs in on its own."
    ),
    "grant_person": QT_TRANSLATE_NOOP(
        "Handover",
        "Authorization code (authorization_code): a person agrees in the browser, and the program acts for "
        "that person.",
    ),
    "key": QT_TRANSLATE_NOOP("Handover", "Key (client_id)"),
    "secret": QT_TRANSLATE_NOOP("Handover", "Secret (client_secret)"),
    "api_address": QT_TRANSLATE_NOOP("Handover", "API address"),
    "token_address": QT_TRANSLATE_NOOP("Handover", "Token address"),
    "second_token_address": QT_TRANSLATE_NOOP("Handover", "Second token address"),
    "authorize_address": QT_TRANSLATE_NOOP("Handover", "Authorise address"),
    "callback": QT_TRANSLATE_NOOP("Handover", "Callback address"),
    "group": QT_TRANSLATE_NOOP("Handover", "Permission group"),
    "two_token_addresses": QT_TRANSLATE_NOOP(
        "Handover",
        "There are two ways to get a token, and which one works depends on the company: key and secret in "
        "the header (HTTP Basic), or as the fields client_id and client_secret of the form. The ready "
        "requests try both, at each token address.",
    ),
    "heading_modules": QT_TRANSLATE_NOOP("Handover", "What it reaches"),
    "modules_intro": QT_TRANSLATE_NOOP(
        "Handover", "As its permission group says. The company's plan with Fracttal may allow less."
    ),
    "module": QT_TRANSLATE_NOOP("Handover", "Module"),
    "rights": QT_TRANSLATE_NOOP("Handover", "Rights"),
    "first_read": QT_TRANSLATE_NOOP("Handover", "A harmless first call"),
    "group_not_known": QT_TRANSLATE_NOOP(
        "Handover", "Ask whoever gave you this page which modules this consumer may reach."
    ),
    "group_allows_nothing": QT_TRANSLATE_NOOP(
        "Handover", "Its permission group allows nothing yet: every call will be refused."
    ),
    "heading_limits": QT_TRANSLATE_NOOP("Handover", "Limits"),
    "limit_requests": QT_TRANSLATE_NOOP(
        "Handover", "200 requests a minute for the whole company, all programs together."
    ),
    "limit_records": QT_TRANSLATE_NOOP(
        "Handover",
        "At most 100 records in one answer. Ask for the next ones with start (how many to pass over) and "
        "limit.",
    ),
    "limit_times": QT_TRANSLATE_NOOP("Handover", "Dates and times in answers are UTC."),
    "limit_token": QT_TRANSLATE_NOOP(
        "Handover",
        "A token lives as many seconds as expires_in says. Keep it and use it again: don't ask for a new "
        "one with each request.",
    ),
    "heading_odd": QT_TRANSLATE_NOOP("Handover", "What surprises at Fracttal"),
    "odd_not_allowed": QT_TRANSLATE_NOOP(
        "Handover",
        "Looks like an expired token and isn't one: the permission group or the company's plan doesn't "
        "allow the call. Don't renew the token and don't try again; ask whoever gave you this page.",
    ),
    "odd_limit": QT_TRANSLATE_NOOP(
        "Handover",
        "Too many requests, for which others use 429. Wait as many seconds as the header ratelimit-reset "
        "or Request-Call-Limit-Reset says.",
    ),
    "odd_exists": QT_TRANSLATE_NOOP(
        "Handover", "The record exists already. It isn't a timeout: don't send it again."
    ),
    "odd_clock": QT_TRANSLATE_NOOP(
        "Handover", "The clock of your computer is wrong. It concerns the older signature (Hawk) only."
    ),
    "odd_success": QT_TRANSLATE_NOOP(
        "Handover", "A refusal in an answer that looks good. Always look at success, then at message."
    ),
    "odd_filters_name": QT_TRANSLATE_NOOP("Handover", "Unknown filters"),
    "odd_filters": QT_TRANSLATE_NOOP(
        "Handover", "A filter that Fracttal doesn't know is ignored, and everything comes. Check what came."
    ),
    "odd_callback": QT_TRANSLATE_NOOP(
        "Handover", "It is compared letter by letter, a slash at its end included."
    ),
    "odd_webhooks_name": QT_TRANSLATE_NOOP("Handover", "No webhooks"),
    "odd_webhooks": QT_TRANSLATE_NOOP(
        "Handover", "Fracttal doesn't call your program. Ask from time to time what has changed."
    ),
    "heading_requests": QT_TRANSLATE_NOOP("Handover", "Ready requests"),
    "requests_intro": QT_TRANSLATE_NOOP(
        "Handover",
        "The files beside this page run as they are. They ask for the secret or read it from the environment "
        "variable FRACTTAL_SECRET; none of them holds it.",
    ),
    "run_curl": QT_TRANSLATE_NOOP(
        "Handover",
        "Linux and macOS: bash curl.sh. Windows: powershell -ExecutionPolicy Bypass -File curl.ps1",
    ),
    "run_python": QT_TRANSLATE_NOOP(
        "Handover", "Python with httpx: pip install httpx, then python request.py"
    ),
    "run_postman": QT_TRANSLATE_NOOP(
        "Handover",
        "Postman: import the file and write the secret into the current value of the variable secret, which "
        "stays on your computer. Then send the requests from top to bottom.",
    ),
    "run_power_query": QT_TRANSLATE_NOOP(
        "Handover",
        "Power BI: new blank query, Advanced Editor, paste the file. It becomes a function that asks for the "
        "secret. Power BI keeps what you enter in the report's file: don't pass that file on.",
    ),
    "run_env": QT_TRANSLATE_NOOP(
        "Handover", "Settings for programs that read such a file. Its last line waits for the secret."
    ),
    "heading_secret": QT_TRANSLATE_NOOP("Handover", "The secret"),
    "secret_comes": QT_TRANSLATE_NOOP(
        "Handover",
        "It comes as a file that any browser opens with a passphrase. File and passphrase reach you "
        "separately, by mail and by telephone for example.",
    ),
    "secret_keep": QT_TRANSLATE_NOOP(
        "Handover",
        "Keep it in a password store. Don't send it by mail or chat, and don't write it into a program. "
        "If somebody else may have seen it, ask for a new one.",
    ),
    "heading_fingerprint": QT_TRANSLATE_NOOP("Handover", "Do both sides hold the same secret?"),
    "fingerprint_use": QT_TRANSLATE_NOOP(
        "Handover",
        "This is the fingerprint of key and secret. The file with the secret shows one too: compare them, or "
        "read yours aloud on the telephone. Nobody can turn it back into the secret.",
    ),
    "fingerprint_command": QT_TRANSLATE_NOOP(
        "Handover", "To work it out yourself, type this in a terminal with Python, then the secret:"
    ),
}
