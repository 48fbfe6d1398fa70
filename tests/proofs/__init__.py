"""The long proofs: minutes each, run by `packaging/dev.py prove`, left out of the suite."""
