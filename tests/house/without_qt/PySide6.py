"""Stands in PySide6's place on PYTHONPATH: this run, and every program it starts, is as on a machine without it."""

REASON = "PySide6 is not here: this run is the proof that all but the screen does without it"
raise ModuleNotFoundError(REASON, name="PySide6")
