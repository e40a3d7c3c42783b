import Testing

@testable import BankExchange
@testable import TelequizCommands

@Suite("The result of an exam, later")
struct ExamHypertextTests {
  let world = World()

  private func page(_ options: [String] = []) throws -> PageReading {
    world.run(["exam", "--html", "e.html", "--force"] + options)
    return try PageReading(try #require(world.files["e.html"]))
  }

  private func take(_ questions: Int, _ steps: [Step]) {
    world.run(["exam", "--new", "--questions", "\(questions)"], doing: steps)
  }

  @Test("as a page: score, categories, every miss explained with its source, every answer")
  func whole() throws {
    take(6, [.right, .wrong, .sure, .wrong, .right, .wrong, "q"])
    let page = try page()
    #expect(page.faults == [])
    #expect(page.words.contains("3 of 6 right") && page.words.contains("Exam 1 with telequiz"))
    let misses = page.all("article")
    #expect(misses.count == 3)
    for miss in misses {
      #expect(
        miss.words.contains("You said ") && miss.words.contains(" → ") || miss.words.contains("yes")
      )
      #expect(miss.withDescendants.contains { $0.attributes["class"] == "service" })
      #expect(miss.withDescendants.contains { $0.name == "a" })
    }
    #expect(page.element("answers")?.withDescendants.count { $0.name == "tbody" } == 6)
    #expect(page.element("about")?.words.contains("revision") == true)
  }

  @Test("with every answer right has no misses")
  func allRight() throws {
    take(4, [.right, .right, .right, .right])
    let page = try page()
    #expect(page.faults == [])
    #expect(page.element("misses") == nil && page.words.contains("4 of 4 right"))
  }

  @Test("of a number is the one that stats lists by it")
  func numbered() throws {
    take(2, [.right, .right])
    take(3, [.wrong, .wrong, .wrong, "q"])
    #expect(try page(["--result", "1"]).words.contains("2 of 2 right"))
    #expect(try page(["--result", "2"]).words.contains("0 of 3 right"))
    #expect(try page().words.contains("0 of 3 right"))
    world.run(["stats", "exams"])
    #expect(world.output.contains("2  22 November  0 of 3 right"))
  }

  @Test("shows again on the screen what was left with q")
  func again() throws {
    take(3, [.wrong, .wrong, .wrong, "q"])
    world.run(["exam", "--result", "1"])
    for number in 1...3 { #expect(world.output.contains("\(number)/3  ")) }
    #expect(world.output.contains("0 right, 0 %"))
  }

  @Test("is not told of an exam that can go on, and the one before it is the latest")
  func unfinished() throws {
    #expect(world.run(["exam", "--html", "e.html"]).code == 1)
    #expect(world.error.contains("there is no finished exam yet"))
    take(2, [.wrong, .right])
    take(5, [.wrong, ":quit"])
    #expect(try page().words.contains("1 of 2 right"))
    #expect(world.run(["exam", "--result", "2"]).code == 1)
    #expect(world.error.contains("exam 2 is not finished"))
    #expect(world.run(["exam", "--result", "3"]).code == 64)
    #expect(world.run(["exam", "--result", "0"]).code == 64)
  }

  @Test("is never written over a file without being asked, and takes no exam")
  func options() throws {
    take(2, [.right, .right])
    world.files["e.html"] = "mine"
    #expect(world.run(["exam", "--html", "e.html"]).code == 1)
    #expect(world.files["e.html"] == "mine")
    for others in [["--questions", "3"], ["--new"], ["--bank", "telehealth-basics"]] {
      #expect(world.run(["exam", "--html", "q.html"] + others).code == 64)
      #expect(world.run(["exam", "--result", "1"] + others).code == 64)
    }
    #expect(world.run(["exam", "--force"]).code == 64)
    #expect(world.log.kept.answerCount == 2)
  }
}
