@testable import TableReading

/// Encodes Vietnamese text as old computers did, independently of the decoders' tables where that is possible.
enum LegacyText {
  /// The letters of Vietnamese in the order of the encodings below.
  static let letters = Array(
    ("àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵăâêôơưđ"
      + "ÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴĂÂÊÔƠƯĐ").unicodeScalars)

  /// The bytes of a text in an 8-bit encoding; TCVN3 writes capitals with tones as small letters.
  static func encoded(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      scalar.isASCII ? [UInt8(truncatingIfNeeded: scalar.value)] : table(encoding)[scalar] ?? [0x3F]
    }
  }

  /// The text's bytes, each as the character that Windows-1252 shows for it.
  static func shown(_ bytes: [UInt8]) -> String {
    String(String.UnicodeScalarView(bytes.map { Unicode.Scalar(UInt16(windows1252[Int($0)])) ?? "?" }))
  }

  private static func table(_ encoding: TextEncoding) -> [Unicode.Scalar: [UInt8]] {
    switch encoding {
    case .tcvn3: tcvn3
    case .vni: vni
    case .viscii: viscii
    default: windows1258
    }
  }

  private static let windows1252: [UInt16] = (0..<128).map(UInt16.init) + LegacyTables.windows1252

  /// The bytes as published in hexadecimal, in the order of `letters`.
  private static func table(_ hexadecimal: String) -> [Unicode.Scalar: [UInt8]] {
    let codes = hexadecimal.split(separator: " ").map { code in
      stride(from: 0, to: code.count, by: 2).map { UInt8(code.dropFirst($0).prefix(2), radix: 16) ?? 0 }
    }
    return Dictionary(uniqueKeysWithValues: zip(letters, codes))
  }

  private static let tcvn3 = table(
    """
    B5 B6 B7 B8 B9 BB BC BD BE C6 C7 C8 C9 CA CB CC CE CF D0 D1 D2 D3 D4 D5 D6 D7 D8 DC DD DE DF E1 E2 \
    E3 E4 E5 E6 E7 E8 E9 EA EB EC ED EE EF F1 F2 F3 F4 F5 F6 F7 F8 F9 FA FB FC FD FE A8 A9 AA AB AC AD \
    AE B5 B6 B7 B8 B9 BB BC BD BE C6 C7 C8 C9 CA CB CC CE CF D0 D1 D2 D3 D4 D5 D6 D7 D8 DC DD DE DF E1 \
    E2 E3 E4 E5 E6 E7 E8 E9 EA EB EC ED EE EF F1 F2 F3 F4 F5 F6 F7 F8 F9 FA FB FC FD FE A1 A2 A3 A4 A5 \
    A6 A7
    """)

  private static let vni = table(
    """
    61F8 61FB 61F5 61F9 61EF 61E8 61FA 61FC 61E9 61EB 61E0 61E5 61E3 61E1 61E4 65F8 65FB 65F5 65F9 65EF \
    65E0 65E5 65E3 65E1 65E4 EC E6 F3 ED F2 6FF8 6FFB 6FF5 6FF9 6FEF 6FE0 6FE5 6FE3 6FE1 6FE4 F4F8 F4FB \
    F4F5 F4F9 F4EF 75F8 75FB 75F5 75F9 75EF F6F8 F6FB F6F5 F6F9 F6EF 79F8 79FB 79F5 79F9 EE 61EA 61E2 \
    65E2 6FE2 F4 F6 F1 41D8 41DB 41D5 41D9 41CF 41C8 41DA 41DC 41C9 41CB 41C0 41C5 41C3 41C1 41C4 45D8 \
    45DB 45D5 45D9 45CF 45C0 45C5 45C3 45C1 45C4 CC C6 D3 CD D2 4FD8 4FDB 4FD5 4FD9 4FCF 4FC0 4FC5 4FC3 \
    4FC1 4FC4 D4D8 D4DB D4D5 D4D9 D4CF 55D8 55DB 55D5 55D9 55CF D6D8 D6DB D6D5 D6D9 D6CF 59D8 59DB 59D5 \
    59D9 CE 41CA 41C2 45C2 4FC2 D4 D6 D1
    """)

  private static let viscii = table(
    """
    E0 E4 E3 E1 D5 A2 C6 C7 A1 A3 A5 A6 E7 A4 A7 E8 EB A8 E9 A9 AB AC AD AA AE EC EF EE ED B8 F2 F6 F5 \
    F3 F7 B0 B1 B2 AF B5 B6 B7 DE BE FE F9 FC FB FA F8 D7 D8 E6 D1 F1 CF D6 DB FD DC E5 E2 EA F4 BD DF \
    F0 C0 C4 C3 C1 80 82 02 05 81 83 85 86 06 84 87 C8 CB 88 C9 89 8B 8C 8D 8A 8E CC 9B CE CD 98 D2 99 \
    A0 D3 9A 90 91 92 8F 93 96 97 B3 95 94 D9 9C 9D DA 9E BB BC FF BA B9 9F 14 19 DD 1E C5 C2 CA D4 B4 \
    BF D0
    """)

  private static let windows1258 = table(
    """
    E0 61D2 61DE E1 61F2 E3CC E3D2 E3DE E3EC E3F2 E2CC E2D2 E2DE E2EC E2F2 E8 65D2 65DE E9 65F2 EACC \
    EAD2 EADE EAEC EAF2 69CC 69D2 69DE ED 69F2 6FCC 6FD2 6FDE F3 6FF2 F4CC F4D2 F4DE F4EC F4F2 F5CC \
    F5D2 F5DE F5EC F5F2 F9 75D2 75DE FA 75F2 FDCC FDD2 FDDE FDEC FDF2 79CC 79D2 79DE 79EC 79F2 E3 E2 EA \
    F4 F5 FD F0 C0 41D2 41DE C1 41F2 C3CC C3D2 C3DE C3EC C3F2 C2CC C2D2 C2DE C2EC C2F2 C8 45D2 45DE C9 \
    45F2 CACC CAD2 CADE CAEC CAF2 49CC 49D2 49DE CD 49F2 4FCC 4FD2 4FDE D3 4FF2 D4CC D4D2 D4DE D4EC \
    D4F2 D5CC D5D2 D5DE D5EC D5F2 D9 55D2 55DE DA 55F2 DDCC DDD2 DDDE DDEC DDF2 59CC 59D2 59DE 59EC \
    59F2 C3 C2 CA D4 D5 DD D0
    """)
}
