"""One-line changes of the sources, all compiled in at once and switched on one at a time."""
