import Foundation

// Goes into each changed module: the switch of a change, and calls that have one.

/// The number of the change that is on; 0 is none.
private let switchedOn = ProcessInfo.processInfo.environment["MUTANT"].flatMap { Int($0) } ?? 0

/// A file, shared by all changed modules, with a byte for each change that tells whether it was reached.
nonisolated(unsafe) private let reached: UnsafeMutablePointer<UInt8>? = {
  guard let path = ProcessInfo.processInfo.environment["MUTANTS_REACHED"] else { return nil }
  let file = open(path, O_RDWR)
  let size = Int(lseek(file, 0, Int32(SEEK_END)))
  let memory = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
  close(file)
  return memory == MAP_FAILED ? nil : memory?.assumingMemoryBound(to: UInt8.self)
}()

/// Whether a change is on.
@inline(never) func isMutant(_ number: Int) -> Bool {
  reached?[number] = 1
  return number == switchedOn
}

/// An optional as such: `a ?? b` of two optionals is one, and `a` must not become a value of an optional of optionals.
protocol OptionalUnderMutant {
  var hasValue: Bool { get }
}

extension Optional: OptionalUnderMutant {
  var hasValue: Bool { if case .none = self { false } else { true } }
}

func leastMutant<T: Comparable>(_ number: Int, _ first: T, _ others: T...) -> T {
  isMutant(number) ? others.reduce(first, max) : others.reduce(first, min)
}

func mostMutant<T: Comparable>(_ number: Int, _ first: T, _ others: T...) -> T {
  isMutant(number) ? others.reduce(first, min) : others.reduce(first, max)
}

extension Sequence {
  func filter(mutant number: Int, _ isIncluded: (Element) throws -> Bool) rethrows -> [Element] {
    isMutant(number) ? Array(self) : try filter(isIncluded)
  }

  func sorted(mutant number: Int, by precedes: (Element, Element) throws -> Bool) rethrows -> [Element] {
    isMutant(number) ? Array(self) : try sorted(by: precedes)
  }

  func allSatisfy(mutant number: Int, _ holds: (Element) throws -> Bool) rethrows -> Bool {
    isMutant(number) ? try contains(where: holds) : try allSatisfy(holds)
  }

  func contains(mutant number: Int, where holds: (Element) throws -> Bool) rethrows -> Bool {
    isMutant(number) ? try allSatisfy(holds) : try contains(where: holds)
  }
}

extension Sequence where Element: Comparable {
  func min(mutant number: Int) -> Element? { isMutant(number) ? self.max() : self.min() }

  func max(mutant number: Int) -> Element? { isMutant(number) ? self.min() : self.max() }

  func sorted(mutant number: Int) -> [Element] { isMutant(number) ? Array(self) : sorted() }
}

extension Collection {
  func isEmpty(mutant number: Int) -> Bool { isEmpty != isMutant(number) }
}

extension BidirectionalCollection {
  func first(mutant number: Int) -> Element? { isMutant(number) ? last : first }

  func last(mutant number: Int) -> Element? { isMutant(number) ? first : last }

  func reversed(mutant number: Int) -> [Element] { isMutant(number) ? Array(self) : reversed() }
}

extension RangeReplaceableCollection {
  func filter(mutant number: Int, _ isIncluded: (Element) throws -> Bool) rethrows -> Self {
    isMutant(number) ? self : try filter(isIncluded)
  }
}

extension Dictionary {
  func filter(mutant number: Int, _ isIncluded: (Element) throws -> Bool) rethrows -> Self {
    isMutant(number) ? self : try filter(isIncluded)
  }
}

extension Set {
  func filter(mutant number: Int, _ isIncluded: (Element) throws -> Bool) rethrows -> Self {
    isMutant(number) ? self : try filter(isIncluded)
  }
}
