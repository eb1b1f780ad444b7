"""How fast the server is, beside the database alone: ``python -m config.bench`` (make bench)."""
