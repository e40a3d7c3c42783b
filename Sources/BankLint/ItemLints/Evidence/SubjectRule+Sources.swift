internal import QuestionBank
internal import StrictYAML

extension SubjectRule {
  /// A source cannot be found by what is said of it, or not safely.
  static let weakSource = SubjectRule(.weakSource, page: .weakSource) { subject, _ in
    subject.subject.sources.flatMap { source -> [Finding] in
      if source.publisher == nil, source.url == nil {
        let place = subject.place(of: source.id)
        return [subject.finding(.untraceableSource(source.id), at: place)]
      }
      guard let url = source.url, url.hasPrefix("http://") else { return [] }
      let place = subject.place(of: source.id, field: "url")
      return [
        subject.finding(.insecureSource(source.id), at: place, fix: subject.secured(at: place))
      ]
    }
  }

  /// A source was looked at long ago.
  ///
  /// The format has no field for the day; authors who write it down do so under `x-accessed`.
  static let staleSource = SubjectRule(.staleSource, page: .staleSource) { subject, library in
    guard let today = library.today else { return [] }
    return subject.subject.sources.compactMap { source in
      guard let entry = subject.sources[source.id.text]?.entry(of: "x-accessed"),
        case .scalar(let text) = entry.value.content, let date = CalendarDate(isoDate: text.text)
      else { return nil }
      let months = date.months(to: today)
      return months > oldestSource
        ? subject.finding(.staleSource(source.id, months: months), at: entry.shownSpan) : nil
    }
  }

  /// Months since a source was looked at (FACTS §4.3).
  private static let oldestSource = 24
}

extension LintedSubject {
  /// A finding about the subject.
  func finding(
    _ flaw: BankFlaw, at place: Span, related: [Diagnostic.Related] = [], fix: Fix? = nil
  ) -> Finding {
    Finding(file: file.name, span: place, kind: .bank(flaw), related: related, fix: fix)
  }

  fileprivate var sources: Mapping {
    if case .mapping(let sources)? = file.root["sources"]?.value.content { return sources }
    return Mapping(entries: [], style: .block)
  }

  /// Where a source is named, or a field of it stands.
  fileprivate func place(of source: Source.ID, field: String? = nil) -> Span {
    let entry = sources[source.text]
    return field.flatMap { entry?.entry(of: $0)?.shownSpan } ?? entry?.keySpan
      ?? file.span(of: "sources")
  }

  /// The change that asks for an address over TLS; whether it is there nobody knows without a network.
  fileprivate func secured(at url: Span) -> Fix? {
    let line = file.document.text.line(url.start.line).unicodeScalars
    guard line.dropFirst(url.start.column - 1).starts(with: "http://".unicodeScalars) else {
      return nil
    }
    let colon = Position(line: url.start.line, column: url.start.column + "http".count)
    return Fix(
      edits: [Fix.Edit(span: Span(start: colon, end: colon), text: "s")], applicability: .maybe)
  }
}

extension Mapping.Entry {
  /// An entry of the mapping that is the value.
  fileprivate func entry(of field: String) -> Mapping.Entry? {
    if case .mapping(let mapping) = value.content { return mapping[field] }
    return nil
  }
}

extension CalendarDate {
  /// Reads `2026-11-22`; nil for anything else.
  fileprivate init?(isoDate text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
