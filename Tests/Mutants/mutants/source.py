"""Swift sources as lines of code: what is text or comment is blanked, so that only code is looked at."""

import re
from dataclasses import dataclass

OPENING = {"(": ")", "[": "]", "{": "}"}
STRING = re.compile(r'(#*)("""|")')


def blanked(source):
    """The source with comments replaced by spaces and what is in texts by `_`; places stay the same."""
    result = list(source)
    place = 0
    while place < len(source):
        end = _end_of_comment(source, place)
        if end:
            _blank(result, place, end, " ")
            place = end
            continue
        string = STRING.match(source, place)
        if string:
            end = _end_of_string(source, string)
            _blank(result, string.end(), end - len(string.group(0)), "_")
            place = end
        else:
            place += 1
    return "".join(result)


def _blank(characters, start, end, blank):
    for place in range(start, end):
        if characters[place] != "\n":
            characters[place] = blank


def _end_of_comment(source, place):
    if source.startswith("//", place):
        end = source.find("\n", place)
        return len(source) if end < 0 else end
    if source.startswith("/*", place):
        end = source.find("*/", place)
        return len(source) if end < 0 else end + 2
    return None


def _end_of_string(source, opening):
    hashes, quotes = opening.groups()
    closing, escape = quotes + hashes, "\\" + hashes
    place = opening.end()
    while place < len(source) and not source.startswith(closing, place):
        if source.startswith(escape + "(", place):
            place = _end_of_interpolation(source, place + len(escape) + 1)
        elif source.startswith(escape, place):
            place += len(escape) + 1
        else:
            place += 1
    return place + len(closing)


def _end_of_interpolation(source, place):
    depth = 1
    while depth and place < len(source):
        string = STRING.match(source, place)
        if string:
            place = _end_of_string(source, string)
            continue
        depth += {"(": 1, ")": -1}.get(source[place], 0)
        place += 1
    return place


def end_of_group(code, place):
    """The place after the bracket that closes the one at `place`, or None where the line does not close it."""
    depth = 0
    for end in range(place, len(code)):
        if code[end] in OPENING:
            depth += 1
        elif code[end] in OPENING.values():
            depth -= 1
            if depth == 0:
                return end + 1
    return None


def is_balanced(code):
    """Whether all brackets of a line are closed in it, in order."""
    expected = []
    for character in code:
        if character in OPENING:
            expected.append(OPENING[character])
        elif character in OPENING.values() and (not expected or expected.pop() != character):
            return False
    return not expected


@dataclass
class Line:
    """A line of a source."""

    number: int
    text: str
    # The same, with texts and comments blanked.
    code: str
    # The bracket in which the line begins, "" outside all.
    bracket: str
    # The lines of code before and after it, stripped; "" where there is none.
    before: str
    after: str
    # The head of the function, initialiser or property in which it stands.
    owner: str

    @property
    def indent(self):
        return len(self.code) - len(self.code.lstrip())


HEAD = re.compile(r"^[^=]*\b(func|init|var|subscript|deinit)\b")


def lines(source):
    """The lines of a source that have code."""
    texts = source.split("\n")
    numbered = [(number, code.rstrip()) for number, code in enumerate(blanked(source).split("\n")) if code.strip()]
    brackets, found = [], []
    # Indents and heads of what the line stands in.
    owners = []
    for place, (number, code) in enumerate(numbered):
        stripped = code.strip()
        indent = len(code) - len(code.lstrip())
        while owners and owners[-1][0] >= indent and not (owners[-1][0] == indent and stripped.startswith(")")):
            owners.pop()
        before = numbered[place - 1][1].strip() if place else ""
        after = numbered[place + 1][1].strip() if place + 1 < len(numbered) else ""
        owner = owners[-1][1] if owners else ""
        found.append(
            Line(number + 1, texts[number], code, brackets[-1] if brackets else "", before, after, owner))
        if stripped.startswith(")") and owners and owners[-1][0] == indent:
            owners[-1] = (indent, owner + " " + stripped)
        elif HEAD.match(code):
            owners.append((indent, stripped))
        for character in code:
            if character in OPENING:
                brackets.append(character)
            elif character in OPENING.values() and brackets:
                brackets.pop()
    return found
