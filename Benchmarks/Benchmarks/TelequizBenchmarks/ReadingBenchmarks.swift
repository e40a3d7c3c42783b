import Benchmark
import BenchmarkData
import QuestionBank
import StrictYAML

/// Bank files on their way to values.
func reading() {
  for items in [1_000, 10_000] {
    let bytes = Array(GeneratedBank.text(items: items).utf8)

    Benchmark("Reading the tree of a bank of \(items) items") { benchmark in
      for _ in benchmark.scaledIterations { blackHole(Document(parsing: bytes)) }
    }

    Benchmark("Reading and checking a bank of \(items) items") { benchmark in
      for _ in benchmark.scaledIterations {
        let library = Library(reading: [SourceFile(name: "generated.bank.yaml", bytes: bytes)])
        precondition(library.diagnostics.isEmpty && library.banks.first?.items.count == items)
        blackHole(library)
      }
    }
  }
}
