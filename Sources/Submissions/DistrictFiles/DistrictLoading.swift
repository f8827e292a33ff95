public import Configuration

extension District {
  /// Loads `units.csv`, `villages.csv`, `rules.yaml`, and those of `commended.csv`, `waivers.csv`, `joint.csv` and `excluded.csv` that
  /// are there.
  /// - Throws: `ConfigurationError` for the first thing that is wrong.
  public static func load(from directory: String) throws(ConfigurationError) -> District {
    let units = try UnitTable.load("\(directory)/units.csv")
    return District(
      units: units,
      villages: try VillageTable.load("\(directory)/villages.csv", units: units),
      commended: try CommendedTable.load("\(directory)/commended.csv", units: units),
      waivers: try WaiverTable.load("\(directory)/waivers.csv", units: units),
      jointWork: try JointWorkTable.load("\(directory)/joint.csv", units: units),
      exclusions: try ExclusionTable.load("\(directory)/excluded.csv", units: units),
      rules: try RulesReader.load("\(directory)/rules.yaml"))
  }
}
