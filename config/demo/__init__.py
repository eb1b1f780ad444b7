"""The demo: a county that has worked, on this machine, by one command (``make demo``).

``python -m config.demo`` brings up the database, prepares it, imports the sample county, starts the web server, plays
the story through the public API and says where to look. A second start finds all of it done.
"""
