"""The sample company: a real local HTTP server that speaks Fracttal's API and the management contract."""
