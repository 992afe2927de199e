"""Captions, lyrics and pause-marked texts from elsewhere, brought into a script with a report of what was guessed."""
