"""Acts of the administrator on shared settings. They stand above `acting`, which the shared parts may not import."""
