"""Stands in shiboken6's place on PYTHONPATH, so that tests, and programs they start, run as where it is missing."""

REASON = "shiboken6 is not here: this run is the proof that all but the screen does without it"
raise ModuleNotFoundError(REASON, name="shiboken6")
