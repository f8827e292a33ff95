/// The fields of all forms, by the names that results use.
enum FieldKey: String, CaseIterable, Sendable {
  case memberID = "member_id"
  case fullName = "full_name"
  case birthDate = "birth_date"
  case position
  case department
  case groups
  case fromDate = "from_date"
  case toDate = "to_date"
  case exemptReason = "exempt_reason"
  case exemptFrom = "exempt_from"
  case exemptTo = "exempt_to"
  case date
  case session
  case activityID = "activity_id"
  case village
  case contentGroup = "content_group"
  case content
  case confirmedBy = "confirmed_by"
  case leadUnit = "lead_unit"
  case partners
  case commune
  case members
  case villagers
  case beneficiaries
  case quantity
  case quantityUnit = "quantity_unit"
  case valueVND = "value_vnd"
  case kind
  case name
  case achievement
  case form
  case topic
  case withinAuthority = "within_authority"
  case resolution
  case resolvedOn = "resolved_on"
  case escalatedTo = "escalated_to"
  case morning
  case afternoon
  case attended
  case absent
  case note
  case output
  case labourDays = "labour_days"
  case landM2 = "land_m2"
  case contributedVND = "contributed_vnd"
  case caseID = "case_id"
  case answer
  case answeredOn = "answered_on"
  case toldOn = "told_on"
}
