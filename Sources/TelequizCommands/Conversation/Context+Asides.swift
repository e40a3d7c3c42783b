import LineEditing
import Practice
import QuestionBank
import Statistics
import TerminalText

/// What can be asked for in the middle of a conversation.
extension Context {
  /// Shows a short summary of all answers.
  func showStatistics() {
    do {
      let page = try statisticsPage()
      console.show(lines: page.lines([], width: console.renderer.width))
    } catch {
      complain((error as? CommandFailure)?.message ?? "\(error)")
    }
  }

  /// Lists the settings, shows one, or changes one until the program ends.
  ///
  /// - Parameters:
  ///   - words: The name of a setting and a value; either may be left out.
  ///   - isInSession: Whether a session goes on, whose plan is made already.
  func set(_ words: [String], isInSession: Bool = false) {
    let view = SettingsView(settings: settings)
    guard let name = words.first else {
      return console.show(lines: view.lines(width: console.renderer.width))
    }
    do throws(Settings.Refusal) {
      guard words.count > 1 else {
        return console.show([view.paragraph(for: try Settings.setting(named: name))])
      }
      let setting = try settings.set(name, to: words.dropFirst().joined(separator: " "))
      let waits = isInSession && setting.isAboutPlanning
      let when = waits ? ", from the next session on" : ""
      console.say("\(setting.name) is \(setting.value(in: settings)) now\(when).")
    } catch {
      console.say(error.sentence)
    }
  }

  /// The ids that may follow an option or a command, for completion.
  var ids: [String: [String]] {
    let concepts = curriculum.subjects.flatMap(\.concepts).map(\.id.text)
    return [
      "--bank": library.banks.map(\.id.text), "--concept": concepts, "learn": concepts,
      "why": concepts + curriculum.allExamples.map(\.key.description),
      "stats": StatisticsSection.allCases.map(\.rawValue),
      "--difficulty": ["1", "2", "3"],
      "try": library.banks.flatMap { bank in
        [bank.id.text] + bank.items.map { "\(bank.id):\($0.id)" }
      },
    ]
  }
}
