"""Pictures of every page and state of the window, made from a made-up person's files."""
