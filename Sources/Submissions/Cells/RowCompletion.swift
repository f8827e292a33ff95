import Movement

/// Settles what a cell alone leaves open: the year of a day, the session beside a date, the measure beside a quantity.
struct RowCompletion {
  let form: PreparedForm
  let month: YearMonth

  /// What a cell says besides its value.
  struct Remark {
    /// The field's place in the form.
    var field: Int
    var reading: CellParser.Reading
  }

  /// Completes the values of a row, by the field's place in the form; `report` takes what is wrong with a field's cell.
  func complete(_ values: inout [CellValue], _ remarks: [Remark], report: (Int, CellFault) -> Void) {
    for field in values.indices {
      guard case .daysOfYear(let days, let written) = values[field] else { continue }
      do throws(CellFault) {
        values[field] = try dated(days, written: written, at: field, values)
      } catch {
        values[field] = .missing
        report(field, error)
      }
    }
    for remark in remarks {
      if let session = remark.reading.session { complete(session, from: remark.field, &values) }
      if let measure = remark.reading.measure { complete(measure, from: remark.field, &values, report) }
    }
  }

  /// A day in `date` is the last one not after the month's end; another is the first one not before `date`.
  private func dated(
    _ days: [DayOfYear], written: String, at field: Int, _ values: [CellValue]
  ) throws(CellFault) -> CellValue {
    let begun = form.index(of: .date).flatMap { $0 == field ? nil : values[$0].days.first }
    var dates: Set<CalendarDate> = []
    for day in days {
      guard let date = begun.map(day.first(notBefore:)) ?? day.last(notAfter: month.lastDay) else {
        throw CellFault(TypeError(.noYear))
      }
      try day.weekday?.check(date)
      dates.insert(date)
    }
    let sorted = dates.sorted()
    guard let first = sorted.first else { throw CellFault(TypeError(.noYear)) }
    return sorted.count == 1 ? .date(first, written: written) : .days(sorted, written: written)
  }

  /// A session beside the date is that of the row whose own cell is empty.
  private func complete(_ session: Session, from field: Int, _ values: inout [CellValue]) {
    guard form.index(of: .date) == field, let place = form.index(of: .session), values[place].isMissing else { return }
    values[place] = .codes([session.rawValue])
  }

  /// A measure beside a quantity is that of the row whose own cell is empty, and must not be another.
  private func complete(
    _ measure: String, from field: Int, _ values: inout [CellValue], _ report: (Int, CellFault) -> Void
  ) {
    guard form.index(of: .quantity) == field, let place = form.index(of: .quantityUnit) else {
      return report(field, CellFault(TypeError(.notANumber)))
    }
    switch values[place] {
    case .missing: values[place] = .text(measure)
    case .text(let own) where MeasureName.key(own) == MeasureName.key(measure): break
    default:
      let number = values[field].decimal.map(NumberWording.vietnamese) ?? ""
      report(field, CellFault(TypeError(.hasMeasure(.init(number: number, measure: measure)))))
      values[field] = .missing
    }
  }
}
