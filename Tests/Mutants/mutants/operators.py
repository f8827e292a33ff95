"""Operators that stand in for Swift's own: each works like the one that it replaces until its change is switched on.

So no change has to know where its operands begin and end: precedence says it.
"""

# A name of its own for each: two characters of the Braille patterns, which Swift lets operators have.
FIRST_CHARACTER = 0x2800


def operator(number):
    """The operator of a change."""
    return chr(FIRST_CHARACTER + number // 256) + chr(FIRST_CHARACTER + number % 256)


COMPARABLE = """
private func {o} <T: Comparable>(l: T, r: T) -> Bool {{ isMutant({n}) ? l {new} r : l {old} r }}
private func {o} <A: Comparable, B: Comparable>(l: (A, B), r: (A, B)) -> Bool {{
  isMutant({n}) ? l {new} r : l {old} r
}}
private func {o} <A: Comparable, B: Comparable, C: Comparable>(l: (A, B, C), r: (A, B, C)) -> Bool {{
  isMutant({n}) ? l {new} r : l {old} r
}}"""
EQUATABLE = """
private func {o} <T: Equatable>(l: T, r: T) -> Bool {{ isMutant({n}) ? l {new} r : l {old} r }}
private func {o} <T>(l: T?, r: _OptionalNilComparisonType) -> Bool {{ isMutant({n}) ? l {new} r : l {old} r }}
private func {o} <A: Equatable, B: Equatable>(l: (A, B), r: (A, B)) -> Bool {{ isMutant({n}) ? l {new} r : l {old} r }}
private func {o} <A: Equatable, B: Equatable, C: Equatable>(l: (A, B, C), r: (A, B, C)) -> Bool {{
  isMutant({n}) ? l {new} r : l {old} r
}}
@_disfavoredOverload
private func {o} <A: StringProtocol, B: StringProtocol>(l: A, r: B) -> Bool {{
  isMutant({n}) ? l {new} r : l {old} r
}}"""
AND_TO_OR = """
private func {o} (l: Bool, r: @autoclosure () throws -> Bool) rethrows -> Bool {{
  if l == isMutant({n}) {{ return l }}
  return try r()
}}"""
OR_TO_AND = """
private func {o} (l: Bool, r: @autoclosure () throws -> Bool) rethrows -> Bool {{
  if l != isMutant({n}) {{ return l }}
  return try r()
}}"""
SUM = """
private func {o} <T: AdditiveArithmetic>(l: T, r: T) -> T {{ isMutant({n}) ? l {new} r : l {old} r }}"""
JOINED = """
private func {o} <T: RangeReplaceableCollection>(l: T, r: T) -> T {{ isMutant({n}) ? l : l + r }}"""
PRODUCT = """
private func {o} <T: BinaryInteger>(l: T, r: T) -> T {{ isMutant({n}) ? l {new} r : l {old} r }}
private func {o} <T: FloatingPoint>(l: T, r: T) -> T {{ isMutant({n}) ? l {new} r : l {old} r }}"""
REMAINDER = """
private func {o} <T: BinaryInteger>(l: T, r: T) -> T {{ isMutant({n}) ? l {new} r : l {old} r }}"""
ADDED = """
private func {o} <T: AdditiveArithmetic>(l: inout T, r: T) {{
  if isMutant({n}) {{ l {new} r }} else {{ l {old} r }}
}}"""
APPENDED = """
private func {o} <T: RangeReplaceableCollection, S: Sequence>(l: inout T, r: S) where S.Element == T.Element {{
  if !isMutant({n}) {{ l += r }}
}}"""
ALTERNATIVE = """
private func {o} <T>(l: T?, r: @autoclosure () throws -> T) rethrows -> T {{
  if let l, !isMutant({n}) {{ return l }}
  return try r()
}}
private func {o} <T: OptionalUnderMutant>(l: T, r: @autoclosure () throws -> T) rethrows -> T {{
  if l.hasValue, !isMutant({n}) {{ return l }}
  return try r()
}}"""
HALF_OPEN = """
private func {o} <T: Strideable>(l: T, r: T) -> Range<T> where T.Stride == Int {{
  l..<(isMutant({n}) && l < r ? r.advanced(by: -1) : r)
}}"""
CLOSED = """
private func {o} <T: Strideable>(l: T, r: T) -> ClosedRange<T> where T.Stride == Int {{
  l...(isMutant({n}) && l < r ? r.advanced(by: -1) : r)
}}
private func {o} (l: Double, r: Double) -> ClosedRange<Double> {{ l...(isMutant({n}) && l <= r - 1 ? r - 1 : r) }}"""
NEGATION = """
private prefix func {o} (value: Bool) -> Bool {{ isMutant({n}) ? value : !value }}"""

# Operator, what it becomes, precedence group, functions.
INFIX = [
    ("<", "<=", "ComparisonPrecedence", COMPARABLE),
    ("<", ">=", "ComparisonPrecedence", COMPARABLE),
    ("<=", "<", "ComparisonPrecedence", COMPARABLE),
    ("<=", ">", "ComparisonPrecedence", COMPARABLE),
    (">", ">=", "ComparisonPrecedence", COMPARABLE),
    (">", "<=", "ComparisonPrecedence", COMPARABLE),
    (">=", ">", "ComparisonPrecedence", COMPARABLE),
    (">=", "<", "ComparisonPrecedence", COMPARABLE),
    ("==", "!=", "ComparisonPrecedence", EQUATABLE),
    ("!=", "==", "ComparisonPrecedence", EQUATABLE),
    ("&&", "||", "LogicalConjunctionPrecedence", AND_TO_OR),
    ("||", "&&", "LogicalDisjunctionPrecedence", OR_TO_AND),
    ("+", "-", "AdditionPrecedence", SUM + JOINED),
    ("-", "+", "AdditionPrecedence", SUM),
    ("*", "+", "MultiplicationPrecedence", PRODUCT),
    ("/", "*", "MultiplicationPrecedence", PRODUCT),
    ("%", "+", "MultiplicationPrecedence", REMAINDER),
    ("+=", "-=", "AssignmentPrecedence", ADDED + APPENDED),
    ("-=", "+=", "AssignmentPrecedence", ADDED),
    ("??", "the right side", "NilCoalescingPrecedence", ALTERNATIVE),
    ("..<", "one less", "RangeFormationPrecedence", HALF_OPEN),
    ("...", "one less", "RangeFormationPrecedence", CLOSED),
]


def declarations(number, old, new, precedence, functions):
    """What a file needs for its changed operator."""
    kind = f"infix operator {operator(number)}: {precedence}" if precedence else f"prefix operator {operator(number)}"
    return kind + functions.format(o=operator(number), n=number, old=old, new=new)
