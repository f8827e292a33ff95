/// A table of participation as old computers saved it, a byte a character; in a Unicode file it is what old fonts left of it.
enum OldText {
  static let tcvn3 = """
    Ngµy,Hä vµ tªn,Néi dung
    8/10/2022,Lß V¨n Tïng,VÖ sinh ®\u{AD}êng liªn b¶n
    8/10/2022,Vµng A Hå,Ch¨m sãc hµng c©y hoa ban

    """

  static let vni = """
    Ngaøy,Hoï vaø teân,Noäi dung
    8/10/2022,Loø Vaên Tuøng,Veä sinh ñöôøng lieân baûn
    8/10/2022,Vaøng A Hoà,Chaêm soùc haøng caây hoa ban

    """

  static let viscii = """
    Ngày,H÷ và tên,Nµi dung
    8/10/2022,Lò Vån Tùng,V® sinh ðß¶ng liên bän
    8/10/2022,Vàng A H°,Chåm sóc hàng cây hoa ban

    """

  static let windows1258 = """
    Ngày,Hoò và tên,Nôòi dung
    8/10/2022,LoÌ Vãn Tùng,Vêò sinh ðýõÌng liên baÒn
    8/10/2022,Vàng A HôÌ,Chãm sóc hàng cây hoa ban

    """

  /// Two bytes a character, as Excel saves what it calls Unicode text.
  static let utf16: [UInt8] = [0xFF, 0xFE] + "Ngày\tHọ và tên\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }

  /// UTF-8 that was opened as Windows-1252 and saved again.
  static let savedTwice = """
    Ngay,Ho va ten,Noi dung
    8/10/2022,LÃ² VÄƒn TÃ¹ng,Vá»‡ sinh liÃªn báº£n
    8/10/2022,Ly A Su,ChÄƒm sÃ³c cÃ¢y hoa ban

    """
}

extension String {
  /// A byte a character.
  var bytes: [UInt8] { unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }
}
