"""Charts of the history, painted by hand."""
