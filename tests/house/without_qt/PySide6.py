"""Stands in PySide6's place on PYTHONPATH, so that a test run, and every program it starts, is as where it is missing."""

raise ModuleNotFoundError("PySide6 is not here: all but the screen does without it", name="PySide6")
