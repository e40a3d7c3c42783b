/// A picture made of lines and shapes, with words for those who do not see it.
public struct Drawing: Hashable, Sendable {
  /// How large it is, in CSS pixels.
  enum Size: Hashable {
    /// As wide as there is room, places across it being percentages; so high.
    case wide(height: Int)
    /// So large.
    case fixed(width: Int, height: Int)
  }

  /// What it shows.
  var title: String
  /// What is seen on it, in a sentence.
  var description: String
  var size: Size
  var shapes: [Markup]

  func markup(id: String) -> Markup {
    let words: [Markup] = [
      .tag("title", ["id": "\(id)-title"], title), .tag("desc", ["id": "\(id)-desc"], description),
    ]
    let names = "\(id)-title \(id)-desc"
    switch size {
    case .wide(let height):
      return .tag(
        "svg",
        [
          "class": "wide", "role": "img", "aria-labelledby": names, "width": "100%",
          "height": "\(height)",
        ], words + shapes)
    case .fixed(let width, let height):
      return .tag(
        "svg",
        [
          "role": "img", "aria-labelledby": names, "width": "\(width)", "height": "\(height)",
          "viewBox": "0 0 \(width) \(height)",
        ], words + shapes)
    }
  }
}

/// A place or a length, in whole or broken CSS pixels.
func pixels(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }

/// A place across a drawing that is as wide as there is room; 0 to 1.
func across(_ share: Double) -> String { "\((min(max(share, 0), 1) * 10_000).rounded() / 100)%" }

extension Markup {
  /// A straight line.
  static func line(_ kind: String, x1: String, y1: String, x2: String, y2: String) -> Markup {
    .tag("line", ["class": kind, "x1": x1, "y1": y1, "x2": x2, "y2": y2])
  }

  /// A rectangle.
  static func rectangle(
    _ kind: String, x: String, y: String, width: String, height: String, radius: Double = 0
  ) -> Markup {
    .tag(
      "rect",
      [
        "class": kind, "x": x, "y": y, "width": width, "height": height, "rx": pixels(radius),
      ])
  }

  /// A dot.
  static func dot(_ kind: String, x: String, y: String, radius: Double) -> Markup {
    .tag("circle", ["class": kind, "cx": x, "cy": y, "r": pixels(radius)])
  }

  /// Where a word is held.
  enum Anchor: String { case start, middle, end }

  /// A word in a drawing.
  static func word(
    _ text: String, x: String, y: String, _ anchor: Anchor = .start, isQuiet: Bool = false
  ) -> Markup {
    .tag(
      "text",
      [
        "class": isQuiet ? "quiet" : "word", "x": x, "y": y, "text-anchor": anchor.rawValue,
      ], text)
  }
}
