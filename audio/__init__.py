"""Sound, knowing nothing of meditation and nothing of Qt: instruments, score, render, transport, outputs."""
