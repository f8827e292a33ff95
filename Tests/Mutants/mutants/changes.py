"""The changes that can be made to a line of Swift."""

import re
from dataclasses import dataclass

from . import operators
from .source import end_of_group, is_balanced


@dataclass(frozen=True)
class Change:
    """One change of a line: what stands at its place once it is compiled in, on or off."""

    path: str
    number: int
    # The line, stripped.
    text: str
    start: int
    end: int
    # What is changed into what, for people.
    words: str
    # With {n} for the change's number and {o} for its operator.
    code: str
    # The operator that `code` uses, if it does: its arguments for `operators.declarations`.
    operator: tuple = ()

    def compiled(self, line, number):
        """The line with both, and what its file needs for it."""
        code = self.code.replace("{n}", str(number)).replace("{o}", operators.operator(number))
        declarations = operators.declarations(number, *self.operator) if self.operator else ""
        return line[: self.start] + code + line[self.end :], declarations


# Declarations that are no code, and where operators are no operators.
NO_CODE = re.compile(
    r"\s*((public|private|fileprivate|internal|final|indirect) )*"
    r"(import|enum|struct|class|extension|protocol|associatedtype|typealias)\b|\s*[@#]|.*\bfunc ")
DEFAULT_VALUE = re.compile(r".*\w: [\w?\[\]. :]+ = ")
RAW_VALUE = re.compile(r"\s*case [\w, =.-]+$")
NUMBER = re.compile(r"(?<![\w$])(?<![^.]\.)(\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)(?!\w)(?!\.\d)")


def changes_of(path, line):
    """The changes of a line of a file."""
    found = []

    def change(start, end, words, code, operator=()):
        found.append(Change(path, line.number, line.text.strip(), start, end, words, code, operator))

    code = line.code
    if NO_CODE.match(code) or RAW_VALUE.match(code) or line.bracket == "(" and DEFAULT_VALUE.match(code):
        return []
    _operators(code, change)
    _literals(code, change)
    _calls(code, change)
    _conditions(line, change)
    if is_statement(line):
        _dropped(line, change)
        _returned(line, change)
    return found


def _operators(code, change):
    for old, new, precedence, functions in operators.INFIX:
        token = re.escape(old)
        pattern = rf"(?<=[\w)\]}}]){token}(?=[\w($])" if old in ("..<", "...") else rf"(?<= ){token}(?= )"
        for match in re.finditer(pattern, code):
            if not (old == "..." and _is_of_one(code, match) or old + "=" == new and _is_of_unequal(code, match)):
                change(*match.span(), f"`{old}` → {_quoted(new)}", "{o}", (old, new, precedence, functions))
    for match in re.finditer(r"(?<=[ (\[{])!(?=[\w($])", code):
        change(*match.span(), "without `!`", "{o}", ("!", "", None, operators.NEGATION))


def _is_of_one(code, range_sign):
    """Whether a range begins and ends with the same, and so has nothing to lose."""
    start = re.search(r"[\w.]+$", code[: range_sign.start()])
    return start and re.match(re.escape(start.group(0)) + r"\b(?![.(\[])", code[range_sign.end() :])


def _is_of_unequal(code, less):
    """Whether a comparison is of what an `if` before it found to be unequal, so that it never is of equals."""
    left, right = re.search(r"\S+$", code[: less.start() - 1]), re.match(r"[^\s,)}]+", code[less.end() + 1 :])
    return left and right and f"if {left.group(0)} != {right.group(0)} {{" in code[: less.start()]


def _quoted(new):
    return new if " " in new else f"`{new}`"


def _literals(code, change):
    for match in NUMBER.finditer(code):
        number = match.group(1)
        if re.fullmatch(r"[\d_]+", number):
            value = int(number.replace("_", ""))
            others = [str(value + 1)] + ([str(value - 1)] if value else [])
        else:
            others = ["0.0", f"2 * {number}"] if float(number) else ["1.0"]
        for other in others:
            change(*match.span(1), f"`{number}` → `{other}`", f"(isMutant({{n}}) ? {other} : {number})")
    for match in re.finditer(r"(?<![\w.])(true|false)\b(?!:)", code):
        other = "false" if match.group(1) == "true" else "true"
        change(*match.span(1), f"`{match.group(1)}` → `{other}`", f"(isMutant({{n}}) ? {other} : {match.group(1)})")


# A call as the pattern of its name and what follows, what it becomes in words, and its name with the change's number.
CALLS = [
    (r"(?<![\w.])min(?=\()", "`min` → `max`", None, "leastMutant"),
    (r"(?<![\w.])max(?=\()", "`max` → `min`", None, "mostMutant"),
    (r"(?<=\.)isEmpty\b(?!\()", "`isEmpty` negated", "isEmpty(mutant: {n})", None),
    (r"(?<=\.)first\b(?! ?[({])", "`first` → `last`", "first(mutant: {n})", None),
    (r"(?<=\.)last\b(?! ?[({])", "`last` → `first`", "last(mutant: {n})", None),
    (r"(?<=\.)min\(\)", "`min` → `max`", "min(mutant: {n})", None),
    (r"(?<=\.)max\(\)", "`max` → `min`", "max(mutant: {n})", None),
    (r"(?<=\.)sorted\(\)", "without `sorted`", "sorted(mutant: {n})", None),
    (r"(?<=\.)sorted(?= \{)", "without `sorted`", "sorted(mutant: {n})", None),
    (r"(?<=\.)sorted\((?=by:)", "without `sorted`", "sorted(mutant: {n}, ", None),
    (r"(?<=\.)reversed\(\)", "without `reversed`", "reversed(mutant: {n})", None),
    (r"(?<=\.)filter(?= \{)", "without `filter`", "filter(mutant: {n})", None),
    (r"(?<=\.)filter\((?=[\w.!])", "without `filter`", "filter(mutant: {n}, ", None),
    (r"(?<=\.)allSatisfy(?= \{)", "`allSatisfy` → `contains`", "allSatisfy(mutant: {n})", None),
    (r"(?<=\.)allSatisfy\((?=[\w.!{])", "`allSatisfy` → `contains`", "allSatisfy(mutant: {n}, ", None),
    (r"(?<=\.)contains\((?=where:)", "`contains` → `allSatisfy`", "contains(mutant: {n}, ", None),
    (r"(?<=\.)contains(?= \{)", "`contains` → `allSatisfy`", "contains(mutant: {n})", None),
]


def _calls(code, change):
    for pattern, words, name, function in CALLS:
        for match in re.finditer(pattern, code):
            if function:
                change(match.start(), match.end() + 1, words, f"{function}({{n}}, ")
            else:
                change(*match.span(), words, name)


CONDITION = re.compile(r"\s*(?:\} else )?(?:if|guard|while) ")
FILTERED_LOOP = re.compile(r"\s*(?:for .*)?\bwhere ")


def _conditions(line, change):
    """Negates the clauses of a condition that end in the line."""
    code = line.code
    opening = CONDITION.match(code) or FILTERED_LOOP.match(code)
    if not opening:
        return
    start = place = opening.end()
    while place is not None and place < len(code):
        if code[place] in "([":
            place = end_of_group(code, place)
            continue
        is_end = code.startswith((" {", " else {"), place)
        if is_end or code[place] == ",":
            clause = line.text[start:place]
            if _can_be_negated(code[start:place]):
                change(start, place, "condition negated", f"({clause}) != isMutant({{n}})")
            start = place + 2
        place = None if is_end else place + 1


def _can_be_negated(clause):
    # The operators of a comparison have changes of their own, and so has `!`.
    return (
        is_balanced(clause) and not re.match(r"(let|var|case|try|await) |[#{!]|$", clause)
        and not re.search(r" (=|==|!=|<|>|<=|>=) ", clause))


# What a line begins with that is no call and no assignment, or cannot be left out.
KEYWORD = re.compile(
    r"(if|guard|for|while|switch|return|let|var|func|case|default|self\.init|super\.init|init|private|fileprivate"
    r"|public|internal|static|lazy|defer|do|repeat|else|mutating)\b|\.")
CONTINUED = re.compile(r"(?:[,=(\[+\-*/|&?:<>]|\b(?:return|where|throws|else))$")
CONTINUING = re.compile(r"[.?:&|+\-*/=<>,)\]]|(where|else|throws|catch)\b")


def is_statement(line):
    """Whether a line is a statement of its own, as far as its brackets and its neighbours say."""
    code = line.code.strip()
    begins = not CONTINUED.search(line.before) or line.before.startswith(("case ", "default:"))
    ends = not CONTINUED.search(code) and not CONTINUING.match(line.after)
    return line.bracket == "{" and is_balanced(code) and begins and ends


# Not the name of a type: a value made and not kept is the result of a closure or a function.
NAME = r"(?![A-Z][\w.]*\()(?:[\w.$?]|\[[^\]]*\])+"
CALL = re.compile(rf"(?:try |await )*{NAME}(\(.*\)|(\(.*\))? \{{.*\}})$")
ASSIGNMENT = re.compile(rf"({NAME}) (=|\+=|-=|\*=|/=|\|=|&=) \S")


def _dropped(line, change):
    code = line.code.strip()
    start, end = line.indent, len(line.code)
    assignment = ASSIGNMENT.match(code)
    if code in ("continue", "break", "return") or code.startswith("throw "):
        can_be_dropped = line.before.endswith("{") and not re.search(r"\belse \{$", line.before)
    elif KEYWORD.match(code):
        can_be_dropped = False
    elif assignment:
        # An initialiser has to set every property, but may pass over an element.
        can_be_dropped = not ("init" in line.owner and assignment.group(2) == "=" and "[" not in assignment.group(1))
    else:
        is_result = line.before == line.owner and line.after == "}" and re.search(r"->|\bvar ", line.owner)
        can_be_dropped = CALL.match(code) and not is_result
    if can_be_dropped:
        change(start, end, "dropped", "if !isMutant({n}) { " + line.text[start:end] + " }")


# What a function may return instead, by the end of its type.
RESULTS = [
    (r"Bool", "result negated", "({value}) != isMutant({n})"),
    (r".*\?", "returns `nil`", "isMutant({n}) ? nil : {value}"),
    (r"\[[^:]*\]", "returns `[]`", "isMutant({n}) ? [] : {value}"),
    (r"\[.*:.*\]", "returns `[:]`", "isMutant({n}) ? [:] : {value}"),
    (r"Int|Double", "returns `0`", "isMutant({n}) ? 0 : {value}"),
    (r"String", "returns an empty text", 'isMutant({n}) ? "" : {value}'),
]


def _returned(line, change):
    returned = re.match(r"\s*return (?=\S)", line.code)
    result = re.search(r"(?:-> |\bvar \w+: )([^{]+) \{$", line.owner)
    if not returned or not result:
        return
    start, end = returned.end(), len(line.code)
    value = line.text[start:end]
    for pattern, words, code in RESULTS:
        if re.fullmatch(pattern, result.group(1)) and value not in ("nil", "true", "false", "[]", "[:]"):
            change(start, end, words, code.replace("{value}", value))
            return
