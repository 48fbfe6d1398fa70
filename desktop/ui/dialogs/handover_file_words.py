"""The words in the ready requests and in the file with the secret."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

FILE_WORDS: dict[str, object] = {
    "about_request": QT_TRANSLATE_NOOP(
        "Handover", "Gets a token from Fracttal and reads a few records. Changes nothing."
    ),
    "about_secret": QT_TRANSLATE_NOOP(
        "Handover",
        "The secret isn't in this file: set the environment variable FRACTTAL_SECRET, or type it when asked.",
    ),
    "about_arguments": QT_TRANSLATE_NOOP(
        "Handover", "Key and secret go through the input: other programs can see the arguments of a command."
    ),
    "about_power_query": QT_TRANSLATE_NOOP(
        "Handover", "The secret isn't in this file: the function asks for it."
    ),
    "about_env": QT_TRANSLATE_NOOP("Handover", "Access to Fracttal. Keep this file out of version control."),
    "secret_here": QT_TRANSLATE_NOOP("Handover", "Write the secret behind the equals sign:"),
    "page_limit": QT_TRANSLATE_NOOP("Handover", "Fracttal gives no more in one answer"),
    "ask_secret": QT_TRANSLATE_NOOP("Handover", "Secret (it isn't shown while you type):"),
    "no_token": QT_TRANSLATE_NOOP("Handover", "There is no token: check key, secret and addresses."),
    "not_allowed": QT_TRANSLATE_NOOP(
        "Handover",
        "This consumer may not make this call: its permission group or the company's plan doesn't allow it.",
    ),
    "limit_used_up": QT_TRANSLATE_NOOP(
        "Handover", "The company's 200 requests a minute are used up. Try again in a minute."
    ),
    "refused": QT_TRANSLATE_NOOP("Handover", "Fracttal refused the call:"),
    "open_this": QT_TRANSLATE_NOOP(
        "Handover",
        "Open this address in a browser, agree, and paste the whole address that the browser shows then:",
    ),
    "wrong_state": QT_TRANSLATE_NOOP(
        "Handover", "That address isn't the answer to this question. Start anew."
    ),
    "secret_title": QT_TRANSLATE_NOOP("Handover", "The secret of “{consumer}”"),
    "secret_from": QT_TRANSLATE_NOOP("Handover", "From {company}, for the API of Fracttal."),
    "nothing_is_sent": QT_TRANSLATE_NOOP(
        "Handover", "This file is opened on your own computer. Nothing is sent anywhere."
    ),
    "needs_script": QT_TRANSLATE_NOOP("Handover", "Allow JavaScript for this file: it opens the secret."),
    "passphrase": QT_TRANSLATE_NOOP("Handover", "Passphrase"),
    "passphrase_hint": QT_TRANSLATE_NOOP("Handover", "It reached you separately from this file."),
    "see_passphrase": QT_TRANSLATE_NOOP("Handover", "Show what I type"),
    "open_it": QT_TRANSLATE_NOOP("Handover", "Open"),
    "opening": QT_TRANSLATE_NOOP("Handover", "Opening…"),
    "wrong_passphrase": QT_TRANSLATE_NOOP(
        "Handover", "This passphrase doesn't open the file. Check each word, capitals and spaces."
    ),
    "old_browser": QT_TRANSLATE_NOOP(
        "Handover",
        "This browser can't open the file. Save it on your computer and open it with a current Chrome, Edge, "
        "Firefox or Safari.",
    ),
    "opened": QT_TRANSLATE_NOOP("Handover", "Key and secret"),
    "copy": QT_TRANSLATE_NOOP("Handover", "Copy the secret"),
    "copied": QT_TRANSLATE_NOOP("Handover", "Copied."),
    "not_copied": QT_TRANSLATE_NOOP(
        "Handover", "The browser doesn't allow copying. Select it and copy it yourself."
    ),
    "hide": QT_TRANSLATE_NOOP("Handover", "Hide it again"),
    "fingerprint_name": QT_TRANSLATE_NOOP("Handover", "Fingerprint"),
    "fingerprint_compare": QT_TRANSLATE_NOOP(
        "Handover", "Compare it by telephone: when both sides see the same one, they hold the same secret."
    ),
    "keep_it_safe": QT_TRANSLATE_NOOP(
        "Handover", "Put the secret into a password store, then delete this file."
    ),
    "secret_until": QT_TRANSLATE_NOOP("Handover", "Please open it by {date}."),
    "secret_expired": QT_TRANSLATE_NOOP(
        "Handover",
        "This file was meant to be opened by {date}. Ask {company} for a new one. (The date only reminds: "
        "what protects the secret is the passphrase.)",
    ),
    "foot": QT_TRANSLATE_NOOP(
        "Handover", "Made with Consumer Desk, an independent program. Fracttal belongs to its owner."
    ),
}
