"""A timeline as files that other programs read: captions, chapters, events and lyrics; each is a text."""
