import Testing

@testable import BankExchange

@Suite(
  "The files of gift-pegjs", .enabled(if: GIFTCorpus.folder != nil, "no shared test files here"))
struct GIFTCorpusTests {
  @Test("read as that reader reads them, but where Moodle differs", arguments: GIFTCorpus.names)
  func file(name: String) throws {
    let expected = try GIFTCorpus.questions(name).map(Summary.init)
    let lines = try SourceLines(GIFTCorpus.bytes(name))
    let found = GIFTReader.blocks(of: lines).compactMap { block -> Summary? in
      do throws(SkipReason) { return try GIFTQuestion.read(block).map(Summary.init) } catch {
        return Summary(type: "error: \(error)")
      }
    }
    #expect(found.count == expected.count)
    for (ours, theirs) in zip(found, expected) { #expect(ours == theirs) }
  }

  @Test("are taken or skipped whole", arguments: GIFTCorpus.names)
  func everyQuestion(name: String) throws {
    let bytes = try GIFTCorpus.bytes(name)
    let blocks = GIFTReader.blocks(of: try SourceLines(bytes)).count
    let file = try? ForeignFile(bytes, as: .gift)
    guard let file else { return }
    let skipped = file.remarks.count(where: \.isSkip)
    #expect(file.questions.count + skipped <= blocks)
  }
}

/// What both readers say of a question.
private struct Summary: Equatable {
  var type: String
  var id: String?
  var tags: [String] = []
  var title: String?
  var stem: String?
  var choices: [String] = []
  var feedback: String?

  init(type: String) { self.type = type }

  init(_ question: PegQuestion) {
    type = question.type
    id = question.id
    tags = question.tags ?? []
    title = question.title?.trimmingSpace()
    // The one difference in these files: behind the gap of a missing word that reader puts a space
    // before whatever follows, Moodle's importer puts none.
    stem = question.stem.map { $0.text.oneLine.replacing("_____ .", with: "_____.") }
    if let text = question.globalFeedback?.text, !text.isEmpty { feedback = text.oneLine }
    if type == "TF" {
      choices = [question.isTrue == true ? "T" : "F"]
    } else if type == "MC" || type == "Short" {
      choices = (question.choices ?? []).map { choice in
        let percent = choice.weight ?? (choice.isCorrect ? 100 : 0)
        let feedback = choice.feedback?.text.oneLine ?? ""
        return "\(percent) \(choice.text.text.oneLine)" + (feedback.isEmpty ? "" : " # \(feedback)")
      }
    }
    if type == "Category" {
      stem = title
      title = nil
    }
  }

  init(_ question: GIFTQuestion) {
    type =
      switch question.body {
      case .category: "Category"
      case .description: "Description"
      case .essay: "Essay"
      case .numerical: "Numerical"
      case .matching: "Matching"
      case .trueFalse: "TF"
      case .shortAnswer: "Short"
      case .choice: "MC"
      }
    id = question.id
    tags = question.tags
    title = question.title?.trimmingSpace()
    stem = question.stem.text.oneLine
    feedback = question.generalFeedback?.text.oneLine
    switch question.body {
    case .category(let path): stem = path
    case .trueFalse(let isTrue, _, _): choices = [isTrue ? "T" : "F"]
    case .shortAnswer(let answers), .choice(let answers, _):
      choices = answers.map { answer in
        "\(answer.percent) \(answer.text.text.oneLine)"
          + (answer.feedback.map { " # \($0.text.oneLine)" } ?? "")
      }
    default: break
    }
  }
}

extension String {
  fileprivate var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
