"""Histories from elsewhere: one reader for each kind of file, each giving sittings, and rows that are set aside."""
