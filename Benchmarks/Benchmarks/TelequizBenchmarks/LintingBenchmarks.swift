import BankLint
import Benchmark
import BenchmarkData
import QuestionBank

/// Everything that can be improved in a bank; a bank of 200 items is linted on every save.
func linting() {
  for items in [200, 2_000] {
    let file = SourceFile(
      name: "generated.bank.yaml", bytes: Array(GeneratedCues.text(items: items).utf8))

    Benchmark("Reading and linting a bank of \(items) items") { benchmark in
      for _ in benchmark.scaledIterations {
        blackHole(findings(in: file, settings: LintSettings()))
      }
    }

    Benchmark("Reading a bank of \(items) items and looking for surface cues") { benchmark in
      var settings = LintSettings()
      settings.selected = [
        .lint(.cueWord), .lint(.predictableLabels), .lint(.lengthCue), .lint(.formatCue),
      ]
      for _ in benchmark.scaledIterations {
        let found = findings(in: file, settings: settings)
        precondition(found.contains { $0.lint == .predictableLabels })
        blackHole(found)
      }
    }
  }
}

private func findings(in file: SourceFile, settings: LintSettings) -> [Finding] {
  let library = LintedLibrary(Library(reading: [file]), files: [file])
  return Linting.findings(in: library, files: [file.name], settings: settings)
}
