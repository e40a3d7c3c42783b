/// Where on the screen the parts of a line stand that libedit has drawn.
struct LineGeometry {
  /// The width of the screen in cells; at least 1.
  let columns: Int
  /// The width of the prompt in cells.
  let promptWidth: Int

  /// How many rows below the prompt's first the end of a text stands.
  func row(after text: some Sequence<Unicode.Scalar>) -> Int {
    var cells = promptWidth
    for scalar in text {
      let width = self.width(of: scalar)
      // A wide character never stands across two rows.
      if width == 2 && cells % columns == columns - 1 { cells += 1 }
      cells += width
    }
    return cells / columns
  }

  private func width(of scalar: Unicode.Scalar) -> Int {
    // libedit shows a control character as ^A.
    scalar.value < 0x20 || scalar.value == 0x7F ? 2 : CellWidth.of(scalar)
  }
}
