import HypertextPages

extension EffortSection {
  /// Time, hints and leeches, each behind its name.
  var hypertext: [Markup] { [.terms(rows.map { ($0.label, [.text($0.text)]) })] }
}
