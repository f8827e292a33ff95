"""The changes that no test notices, with the reason why each is left."""


def named(file):
    """The survivors that the file names: the reason by path, text of the line and change."""
    reasons = {}
    for line in file.read_text().splitlines():
        if line and not line.startswith("#"):
            path, text, words, reason = line.split("\t")
            reasons[path, text, words] = reason
    return reasons


def key(change):
    """How the file names a change: by its line's text, so that edits elsewhere leave it named."""
    return change.path, change.text, change.words
