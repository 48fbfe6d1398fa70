"""Which languages must differ in every sentence, so that a missing translation is seen."""

from desktop.domain.tongues import CODES

# Spanish and Portuguese are here twice, and say many things alike.
APART = tuple(code for code in CODES if code not in ("es_ES", "pt_PT"))
