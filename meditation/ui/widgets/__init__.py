"""Painted widgets without decisions: buttons, cards, the orb, words, scenes."""
