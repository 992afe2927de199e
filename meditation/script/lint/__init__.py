"""Content advice: whether the words of a script are kind, clear and safe, as far as a machine can judge."""
