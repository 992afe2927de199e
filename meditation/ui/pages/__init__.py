"""The pages: each shows one view and says, by signals, what was chosen."""
