"""Spoken words: voices behind one protocol, what they have said kept on the disk, rendered ahead of the session."""
