import Testing
import VietnameseText

@Suite("Vietnamese order: a list out of order is sent back by every reader")
struct VietnameseOrderTests {
  private static let sorted = [
    "Tao Văn An",
    "Trần Thị Ánh",
    "Lường Thị Ân",
    "Điêu Văn Ẩn",
    "Phạm Quang Bình",
    "Hạng A Chua",
    "Giàng A Chứ",
    "Sùng A Chứ",
    "Sùng Seo Chứ",
    "Sùng A Dơ",
    "Vàng Thị Dợ",
    "Nguyễn Đức Dũng",
    "Chẻo Tả Đao",
    "Bùi Thị Đào",
    "Lò Văn Đạt",
    "Lò Hà",
    "Lò Thị Hà",
    "Lò Văn Hà",
    "Lò Thị Hạ",
    "Khoàng Văn Hải",
    "Quàng Thị Hoa",
    "Quàng Văn Hòa",
    "Thùng Văn Hóa",
    "Cà Thị Họa",
    "Lò Văn Kiên",
    "Lô Văn Kiên",
    "Lù Văn Kiên",
    "Lường Văn Kiên",
    "Giàng Thị Mai",
    "Giàng Thị Mái",
    "Thào Thị Mỷ",
    "Vừ A Ná",
    "Thào A Nhìa",
    "Mùa A Páo",
    "Chảo Mắn Pham",
    "Lầu A Phứ",
    "Lê Thị Phượng",
    "Tòng Thị Út",
    "Tẩn Phủ Xoang",
    "Lý Thị Ý",
  ]

  @Test func listsAreInOrder() {
    #expect(Self.sorted.reversed().sorted(by: VietnameseOrder.precedes) == Self.sorted)
    #expect(Self.sorted.sorted { $0 < $1 }.sorted(by: VietnameseOrder.precedes) == Self.sorted)
  }

  @Test(arguments: [
    ("Hạ", "Hải"), ("Lò Hà", "Lò Thị Hà"), ("Hà", "Lò Hà"), ("Lò A", "Lò Á"), ("Dung", "Đung"), ("Dz", "Đa"),
    ("Tổ 2", "Tổ A"), ("Ea", "Fa"), ("Fa", "Ga"), ("Via", "Wa"), ("Ya", "Za"), ("Za", "Яна"), ("", "A"),
    ("Lò Thị Vân Hà", "Lò Thị Xuân Hà"), ("Lò Hà Hà", "Lò Hạ Hà"),
  ])
  func oneBeforeTheOther(first: String, second: String) {
    #expect(VietnameseOrder.precedes(first, second))
    #expect(!VietnameseOrder.precedes(second, first))
  }

  @Test(arguments: [("LÒ VĂN HOÀ", "Lò Văn Hòa"), ("Giàng  A Chứ", "Giàng A Chứ")])
  func caseTonePlacementAndWidthDoNotCount(first: String, second: String) {
    #expect(VietnameseOrder.Key(first) == VietnameseOrder.Key(second))
  }
}
