"""What a desktop may do for a person, as plain values: when to remind, and where a start at login is written down."""
