"""Which changes are made: some of every file that has any, at most one of a line."""

import hashlib
import math
from pathlib import Path

from . import source, survivors
from .changes import changes_of

# The modules that are changed, each tested by its own tests and by those of the modules after it.
MODULES = ["Movement", "Submissions", "Reporting"]
# Of so many lines that can be changed, one is.
LINES_A_CHANGE = 15


def digest(value):
    """Tells an order that looks like chance and is always the same."""
    return hashlib.sha256(repr(value).encode()).digest()


def changed_files(repository, only=None):
    """The sources that are changed, as paths in the repository."""
    files = [file for module in MODULES for file in (repository / "Sources" / module).rglob("*.swift")]
    paths = sorted(file.relative_to(repository).as_posix() for file in files)
    return [path for path in paths if only is None or Path(path).is_relative_to(only)]


def ranked(repository, path):
    """One change for each line of a file that can be changed, in an order that edits elsewhere leave as it is."""
    best, seen = {}, {}
    for line in source.lines((repository / path).read_text()):
        for change in changes_of(path, line):
            # Not the path, so that a file can move, and not the line's number.
            name = (change.text, change.words, change.start - line.indent)
            seen[name] = seen.get(name, 0) + 1
            rank = digest((name, seen[name]))
            if line.number not in best or rank < best[line.number][0]:
                best[line.number] = (rank, change)
    return [change for _, change in sorted(best.values(), key=lambda pair: pair[0])]


class Choice:
    """The changes to make, of which those that do not compile are replaced by others."""

    def __init__(self, repository, sample=None, seed="", only=None, every=False):
        self.refused = set()
        self.sample = sample
        lines = 1 if every else LINES_A_CHANGE
        ordered = [ranked(repository, path) for path in changed_files(repository, only)]
        # Of each file its changes in order, and how many of them are made.
        self.files = [(changes, math.ceil(len(changes) / lines)) for changes in ordered]
        # A sample is of those that are made in the whole.
        pool = [change for changes, count in self.files for change in changes[:count]]
        self.pool = sorted(pool, key=lambda change: digest((seed, survivors.key(change))))

    def changes(self):
        """The changes that are made now, by file and line."""
        if self.sample is None:
            chosen = [change for changes, count in self.files for change in self._accepted(changes)[:count]]
        else:
            chosen = self._accepted(self.pool)[: self.sample]
        return sorted(chosen, key=lambda change: (change.path, change.number))

    def _accepted(self, changes):
        return [change for change in changes if change not in self.refused]
