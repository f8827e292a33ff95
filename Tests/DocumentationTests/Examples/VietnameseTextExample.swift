import VietnameseText

func place(called name: String, among places: [String]) -> String? {
  let wanted = TextNormalization.folded(name)
  let found = places.filter { TextNormalization.folded($0) == wanted }
  return found.min(by: VietnameseOrder.precedes)
}
