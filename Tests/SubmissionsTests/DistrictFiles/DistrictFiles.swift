/// The smallest district in which everything is there, to be broken in one place at a time.
enum DistrictFiles {
  static let units = """
    code,name,kind,parent,must_submit,aliases,valid_from,valid_to,successor
    NP,Huyện Nậm Pồ,district,,no,,,,
    03169,Xã Nà Hỳ,commune,NP,yes,Nà Hỳ;na-hy,,,
    03176,Xã Vàng Đán,commune,NP,có,Vàng Đán,,2025-06-30,3169
    BTG,Ban Tuyên giáo,agency,NP,yes,,,,
    CB1,Chi bộ bản Huổi Sang,party-cell,03169,no,,,,
    B1,Bản Huổi Sang,village,03169,no,,,,

    """
  static let villages = """
    commune,name,aliases,valid_from,valid_to
    3169,Bản Huổi Sang,Huổi Sang,,2025-06-30

    """
  static let commended = """
    kind,id,name,date,form,number
    individual,03169-001,Giàng A Páo,2022-09-06,letter,12-QĐ
    collective,3169,Xã Nà Hỳ,6/9/2022,,
    collective,3169/Bản Huổi Sang,Bản Huổi Sang,2022-09-06,,
    resident,03169/Huổi Sang/Lò Văn Kiên/1960,Lò Văn Kiên,2022-09-06,letter,
    household,ho:03169/huoi sang/lo van kien,Hộ Lò Văn Kiên,2022-09-06,letter,

    """
  static let joint = """
    month,unit,activity_id,same_as_unit,same_as_activity_id,decided_by
    2022-10,BTG,A1,3169,H–1,Văn phòng
    2022-10,03169,H-1,03176,V1,Văn phòng
    2022-10,03169,H2,,,Văn phòng

    """
  static let excluded = """
    kind,id,from_date,to_date,reason
    individual,03169-001,2022-10-15,2023-03-31,Xem xét kỷ luật
    collective,03169/bản huổi sang,,,Đang thanh tra

    """
  static let rules = """
    movement:
      name: Ngày cuối tuần
      launched: 2022-09-02
    monthly_rule:
      weekdays: [saturday, sunday]
      days_per_month: 1
      min_available_days: 2
      sessions: {full: 1, morning: 0.5, afternoon: 0.5, half: 0.25}
    calendar:
      working_weekend_days: [2022-10-01]
    content_groups:
      - {code: roads, label: Làm đường, aliases: [Giao thông]}
      - {code: other, label: Khác}
    outputs:
      - {code: road, label: Đường bê tông, unit: m, units: {km: 1000, mét: 1}, aliases: [bê tông]}
      - {code: coverage, label: Bao phủ, unit: "%"}
    feedback: {answer_within_days: 30}
    commendation:
      individuals:
        quota: 124
        require:
          - {id: days, metric: weekend_days, at_least: 2, label: Số ngày}
          - {id: not-yet, metric: commended_before, at_most: 0, label: Chưa được khen}
          - {id: known, metric: months_unreported, at_most: 0, evidence: true, label: Đủ số liệu, if_undefined: holds}
        rank_by: [weekend_days, activities]
      residents:
        quota: 5
        require:
          - {id: nominated, metric: nominated, at_least: 1, label: Được đề nghị}
        rank_by: [nominated]
      collectives:
        quota: 8
        require:
          - {id: rate, metric: participation_rate, at_least: 0.7, label: Tỷ lệ}
        rank_by: [participation_rate]

    """

  static var all: [String: String] {
    [
      "units.csv": units, "villages.csv": villages, "commended.csv": commended, "joint.csv": joint,
      "excluded.csv": excluded,
      "rules.yaml": rules,
    ]
  }

  /// The files with one text of one of them replaced.
  static func broken(_ file: String, _ old: String, _ new: String) -> [String: String] {
    var files = all
    files[file] = files[file]?.replacing(old, with: new, maxReplacements: 1)
    return files
  }
}
