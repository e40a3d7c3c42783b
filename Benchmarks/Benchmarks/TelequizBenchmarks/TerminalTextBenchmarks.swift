import Benchmark
import TerminalText

/// Text on its way to the screen.
func terminalText() {
  let sentence = """
    A software solution that lets primary care providers send patient photos of a rash or mole to \
    a dermatologist at another location for quick diagnosis
    """

  Benchmark("Wrapping 1,000 services at 80 columns") { benchmark in
    for _ in benchmark.scaledIterations {
      for _ in 0..<1_000 { blackHole(StyledText(sentence).wrapped(to: 80, after: "12/20  ")) }
    }
  }

  Benchmark("Wrapping a word of 4,000 characters") { benchmark in
    let word = String(repeating: "telemedicine", count: 334)
    for _ in benchmark.scaledIterations { blackHole(StyledText(word).wrapped(to: 80)) }
  }

  Benchmark("Display width of 1,000 services in Japanese") { benchmark in
    let text = "皮膚科医が離れた場所から患者の発疹の写真を見て診断するための遠隔医療ソフトウェア"
    for _ in benchmark.scaledIterations {
      for _ in 0..<1_000 { blackHole(text.displayWidth) }
    }
  }
}
