"""The commands that one types, a module for each kind; each imports what it needs when it is asked for."""
