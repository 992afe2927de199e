"""Mending: names for all cues, marks where words are missing, clean signs; every other byte stays as it was."""
