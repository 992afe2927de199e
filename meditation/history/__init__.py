"""What was done: the row of one session, the store that keeps it, and the figures made from it."""
