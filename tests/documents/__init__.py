"""Papers: drafted, approved, issued, acknowledged."""
