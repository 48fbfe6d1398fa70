"""Any input at all into what reads the texts of others: only the promised errors come out."""
