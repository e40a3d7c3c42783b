/// A plot, what it says in a sentence, and the table of its numbers.
public struct Figure: Hashable, Sendable {
  /// What the plot is called, and what ids in it begin with: a letter, then letters, digits and hyphens.
  public var id: String
  /// The plot.
  public var plot: Drawing
  /// How the plot is to be read.
  public var caption: String
  /// Its numbers.
  public var table: DataTable

  /// Creates a figure.
  public init(id: String, plot: Drawing, caption: String, table: DataTable) {
    self.id = id
    self.plot = plot
    self.caption = caption
    self.table = table
  }

  /// The figure as an element.
  public var markup: Markup {
    .tag(
      "figure", ["id": id],
      [plot.markup(id: id), .tag("figcaption", [:], caption), table.markup])
  }
}
