import Practice
import Statistics
import Testing

@testable import BankExchange
@testable import TelequizCommands

@Suite("stats as a page")
struct StatsHypertextTests {
  private func page(_ world: World, _ options: [String] = []) throws -> PageReading {
    world.run(["stats", "--html", "p.html", "--force"] + options)
    return try PageReading(try #require(world.files["p.html"]))
  }

  @Test(
    "keeps the laws of pages after three answers, a week and a year",
    arguments: [(1, 3), (7, 200), (365, 9_999)])
  func laws(days: Int, answers: Int) throws {
    let page = try page(try World.afterPractice(days: days, answers: answers))
    #expect(page.faults == [])
    #expect(page.all("section").count == 11)
  }

  @Test("of nobody yet says so")
  func empty() throws {
    let page = try page(World())
    #expect(page.faults == [])
    #expect(page.words.contains("No answers yet"))
    #expect(page.all("section").map { $0.attributes["id"] } == ["about"])
  }

  @Test("has every figure that the terminal has", arguments: [1, 7, 60, 365])
  func sameFigures(days: Int) throws {
    let world = try World.afterPractice(days: days)
    world.columns = 200
    let words = try page(world).words
    world.run(["stats"] + StatisticsSection.allCases.map(\.rawValue))
    let pattern =
      /[0-9,]+ of [0-9,]+|[0-9]+ %|[0-9]+–[0-9]+|[0-9.]+ days|d′ [0-9.-]+|a share after [0-9] more/
    let figures = Set(world.output.matches(of: pattern).map { String($0.output) })
    #expect(figures.count > 5)
    // Of nothing the page says that there is none yet.
    #expect(figures.filter { !words.contains($0) && $0 != "0 of 0" } == [])
  }

  @Test("has every number of a plot in the table behind it")
  func sameNumbers() throws {
    let page = try page(try World.afterPractice(days: 365))
    for figure in page.all("figure") where figure.attributes["id"] != "calendar-weeks" {
      let description = try #require(figure.first("svg")?.first("desc")?.text)
      let table = try #require(figure.first("table")).words
      let numbers = description.matches(of: /[0-9]+/).map { String($0.output) }
      #expect(!numbers.isEmpty && numbers.allSatisfy(table.contains))
    }
  }

  @Test("says which answers to which revisions of which banks, and when it was made")
  func about() throws {
    let world = try World.afterPractice(days: 30)
    let about = try #require(try page(world).element("about")).words
    for bank in ["telehealth-basics", "telehealth-practice"] { #expect(about.contains(bank)) }
    #expect(about.contains("22 November 2026, 12:00 UTC"))
    #expect(about.contains("the one of today"))
    let narrow = try page(
      world, ["--bank", "telehealth-basics", "--since", "7d", "--concept", "education"])
    let words = try #require(narrow.element("about")).words
    #expect(words.contains("only those of") && words.contains("about education"))
    #expect(words.contains("since 16 November 2026") && !words.contains("telehealth-practice"))
  }

  @Test("tells an earlier revision of a bank from the one of today")
  func revisions() throws {
    let world = try World.afterPractice(days: 3)
    world.files["/home/ada/.local/share/telequiz/banks/own.bank.yaml"] = OddBank.text(categories: 2)
    let answer = OddBank.answer(1, 0, chosen: 1, daysAgo: 0, now: world.now)
    try world.log.append([answer], today: world.now.studyDay)
    let about = try #require(try page(world).element("about")).words
    #expect(about.contains("an earlier one") && about.contains("0000000000000001"))
  }

  @Test("has the sections that are asked for, each once")
  func sections() throws {
    let world = try World.afterPractice(days: 30)
    let page = try page(world, ["forecast", "concepts", "forecast"])
    #expect(
      page.all("section").map { $0.attributes["id"] } == ["about", "forecast", "concepts"])
    #expect(page.faults == [])
  }

  @Test("shows any history", arguments: [1, 2, 40])
  func shapes(answers: Int) throws {
    for (categories, chosen) in [(2, 0), (2, 1), (3, 2), (40, 7)] {
      for items in [1, categories] {
        let world = World()
        world.files["/home/ada/.local/share/telequiz/banks/own.bank.yaml"] = OddBank.text(
          categories: categories)
        let facts = (0..<answers).map {
          OddBank.answer($0, $0 % items, chosen: chosen, daysAgo: $0 / 3, now: world.now)
        }
        try world.log.append(facts, today: world.now.studyDay)
        let page = try page(world)
        #expect(page.faults == [])
        #expect(!page.words.contains("nan") && !page.words.contains("inf "))
      }
    }
  }

  @Test("shows hostile text as text")
  func hostile() throws {
    let world = World()
    let evil = "<b onclick='x'> ]]> &amp; </style>"
    world.files["/home/ada/.local/share/telequiz/banks/own.bank.yaml"] = OddBank.text(
      categories: 2, words: evil)
    let facts = (0..<30).map {
      OddBank.answer($0, $0 % 2, chosen: 0, daysAgo: $0 / 3, now: world.now)
    }
    try world.log.append(facts, today: world.now.studyDay)
    let page = try page(world)
    #expect(page.faults == [])
    #expect(page.words.contains("Many \(evil)"))
  }

  @Test("is never written over a file without being asked, and refuses what it cannot be")
  func options() throws {
    let world = try World.afterPractice(days: 3)
    world.files["p.html"] = "mine"
    #expect(world.run(["stats", "--html", "p.html"]).code == 1)
    #expect(world.files["p.html"] == "mine" && world.error.contains("--force replaces it"))
    for others in [["--json"], ["--schema"], ["--csv", "accuracy"]] {
      #expect(world.run(["stats", "--html", "q.html"] + others).code == 64)
    }
    #expect(world.run(["stats", "--force"]).code == 64)
    #expect(world.files["q.html"] == nil)
    world.run(["stats", "--html", "-"])
    #expect(try PageReading(world.output).faults == [])
  }
}
