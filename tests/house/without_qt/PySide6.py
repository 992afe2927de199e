"""Stands in PySide6's place on PYTHONPATH, so that a test run, and every program it starts, is as on a machine without it."""

raise ModuleNotFoundError("PySide6 is not here: this run is the proof that all but the screen does without it", name="PySide6")
