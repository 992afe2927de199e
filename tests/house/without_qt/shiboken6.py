"""Stands in shiboken6's place on PYTHONPATH: this run, and every program it starts, is as on a machine without it."""

REASON = "shiboken6 is not here: this run is the proof that all but the screen does without it"
raise ModuleNotFoundError(REASON, name="shiboken6")
