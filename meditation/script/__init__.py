"""What an author writes: the script, its parser and its problems, and the shelf of all scripts found."""
