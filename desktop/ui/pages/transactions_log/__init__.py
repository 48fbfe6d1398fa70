"""Transactions Log: Fracttal's own log beside the journal of this computer."""
