"""Stands in shiboken6's place on PYTHONPATH, so that a test run, and every program it starts, is as on a machine without it."""

raise ModuleNotFoundError("shiboken6 is not here: this run is the proof that all but the screen does without it", name="shiboken6")
