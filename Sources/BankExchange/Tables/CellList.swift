/// Several texts in one cell: separated by `;`, or by line breaks where a text has a `;` itself.
enum CellList {
  /// The cell of texts, none of which has a line break.
  static func cell(of texts: [String]) -> String {
    guard texts.contains(where: { $0.unicodeScalars.contains(";") }) else {
      return texts.joined(separator: "; ")
    }
    // One text alone says by a line break behind it that its `;` separates nothing.
    return texts.count == 1 ? texts[0] + "\n" : texts.joined(separator: "\n")
  }

  /// The texts of a cell.
  static func texts(in cell: String) -> [String] {
    let hasLines = cell.unicodeScalars.contains { $0 == "\n" || $0 == "\r" }
    return cell.unicodeScalars.split { hasLines ? $0 == "\n" || $0 == "\r" : $0 == ";" }
      .map { String($0).trimmingSpace() }.filter { !$0.isEmpty }
  }
}
