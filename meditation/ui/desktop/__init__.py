"""The window among the other programs of a desktop: one window, media keys, a screen kept awake, notes, a tray."""
