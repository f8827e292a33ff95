/// The smallest district in which everything is there, to be broken in one place at a time.
enum DistrictFiles {
  static let units = """
    code,name,kind,parent,must_submit,aliases,valid_from,valid_to
    NP,Huyện Nậm Pồ,district,,no,,,
    03169,Xã Nà Hỳ,commune,NP,yes,Nà Hỳ;na-hy,,
    03176,Xã Vàng Đán,commune,NP,có,Vàng Đán,,2025-06-30
    BTG,Ban Tuyên giáo,agency,NP,yes,,,

    """
  static let villages = """
    commune,name,aliases
    3169,Bản Huổi Sang,Huổi Sang

    """
  static let commended = """
    kind,id,name,date,form,number
    individual,03169-001,Giàng A Páo,2022-09-06,letter,12-QĐ
    collective,3169,Xã Nà Hỳ,6/9/2022,,

    """
  static let rules = """
    movement:
      name: Ngày cuối tuần
      launched: 2022-09-02
    monthly_rule:
      weekdays: [saturday, sunday]
      days_per_month: 1
      min_available_days: 2
      sessions: {full: 1, morning: 0.5, afternoon: 0.5}
    calendar:
      working_weekend_days: [2022-10-01]
    content_groups:
      - {code: roads, label: Làm đường, aliases: [Giao thông]}
      - {code: other, label: Khác}
    commendation:
      individuals:
        quota: 124
        require:
          - {id: days, metric: weekend_days, at_least: 2, label: Số ngày}
          - {id: not-yet, metric: commended_before, at_most: 0, label: Chưa được khen}
        rank_by: [weekend_days, activities]
      collectives:
        quota: 8
        require:
          - {id: rate, metric: participation_rate, at_least: 0.7, label: Tỷ lệ}
        rank_by: [participation_rate]

    """

  static var all: [String: String] {
    ["units.csv": units, "villages.csv": villages, "commended.csv": commended, "rules.yaml": rules]
  }

  /// The files with one text of one of them replaced.
  static func broken(_ file: String, _ old: String, _ new: String) -> [String: String] {
    var files = all
    files[file] = files[file]?.replacing(old, with: new, maxReplacements: 1)
    return files
  }
}
