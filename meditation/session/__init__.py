"""What will happen, and where we are in it: compiling a script, the timeline, the moment, the player."""
