"""Hand on Heart: a private, offline guided-meditation player."""
