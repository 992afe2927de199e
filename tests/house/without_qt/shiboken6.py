"""Stands in shiboken6's place on PYTHONPATH, so that a test run, and every program it starts, is as where it is missing."""

raise ModuleNotFoundError("shiboken6 is not here: all but the screen does without it", name="shiboken6")
