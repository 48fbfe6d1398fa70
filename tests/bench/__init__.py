"""Benchmarks, apart from the tests: everything is measured side by side in one run, and compared as
ratios."""
