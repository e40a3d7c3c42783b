import Testing

@testable import TelequizCommands

@Suite("bank import")
struct BankImportCommandTests {
  private func world() -> World {
    let world = World()
    world.isTerminal = false
    world.files = [
      "care.subject.yaml": BankTexts.subject, "photos.bank.yaml": BankTexts.bank,
      "food.gift": Self.gift,
      "update.csv": """
      id;hint;difficulty;service;answer;colour
      rash-photo;Who asks: the boy?;;;;red
      rash-atlas;;3;;;
      ;;;A dermatologist sees a boy by video.;Telemedicine;
      ;;;A talk about skin.;telehealth;

      """,
    ]
    return world
  }

  private static let gift = """
    // Sorting
    $CATEGORY: top/Food

    ::Apple::Is an <b>apple</b> &amp; a pear {=Fruit#Yes. ~Vegetable#No.}

    Write about food. {}

    // [id:carrot-1] [tag:difficulty:1] [tag:orange]
    A carrot {~Fruit =Vegetable}

    A tomato {~%50%Fruit ~%50%Vegetable}

    A cucumber {=Vegetable

    ~Fruit}

    """

  @Test("prints a new bank, whose categories are the options, and tells what it left out")
  func newBank() throws {
    let world = world()
    #expect(world.run(["bank", "import", "food.gift"]) == .done)
    #expect(world.run(["bank", "import", "food.gift", "--dry-run"]) == .done)
    let arguments = [
      "bank", "import", "food.gift", "-o", "my-food.bank.yaml", "--title", "My: food",
    ]
    #expect(world.run(arguments) == .done)
    #expect(world.run(["bank", "check", "my-food.bank.yaml"]) == .done)
    #expect(world.run(arguments) == .failed)
    #expect(world.run(arguments + ["--force", "--quiet"]) == .done)
    try Transcript.check(world.transcript, "bank-import-new")
  }

  @Test("updates a bank by id, keeps what is not told, and says what changed")
  func update() throws {
    let world = world()
    let arguments = ["bank", "import", "update.csv", "--into", "photos.bank.yaml"]
    #expect(world.run(arguments + ["--dry-run"]) == .done)
    #expect(world.files["photos.bank.yaml"] == BankTexts.bank)
    #expect(world.run(arguments) == .done)
    world.show(world.files["photos.bank.yaml"] ?? "")
    #expect(world.run(["bank", "check", "photos.bank.yaml"]) == .done)
    #expect(world.run(arguments + ["--fails", "care"]) == .done)
    #expect(world.run(arguments + ["--fails", "care"]) == .done)
    try Transcript.check(world.transcript, "bank-import-into")
  }

  @Test(
    "takes what bank export writes for what it is",
    arguments: ["gift", "aiken", "xml", "csv", "txt"])
  func again(ending: String) throws {
    let formats = ["xml": "moodle-xml", "txt": "anki"]
    let world = world()
    world.run([
      "bank", "export", "photos.bank.yaml", "--to", formats[ending] ?? ending, "-o", "x.\(ending)",
      "--retired", "--contested",
    ])
    #expect(world.run(["bank", "import", "x.\(ending)", "--into", "photos.bank.yaml"]) == .done)
    #expect(world.files["photos.bank.yaml"] == BankTexts.bank)
    #expect(world.output.contains("0 items added, 0 updated, 3 unchanged, 0 questions skipped"))
  }

  @Test("is for a subject beside the bank, or where banks are looked for")
  func subject() {
    let world = world()
    world.files["a.csv"] = "service,answer\nA visit,telemedicine\n"
    #expect(world.run(["bank", "import", "a.csv", "--subject", "care"]) == .done)
    #expect(world.output.contains("\nsubject: care\n"))
    #expect(world.run(["bank", "import", "a.csv", "--subject", "telehealth"]) == .done)
    #expect(world.run(["bank", "import", "a.csv", "--subject", "cares"]) == .failed)
    #expect(world.error.contains("no subject 'cares'; did you mean 'care'?"))
  }

  @Test("says what is wrong with a file, and what to do")
  func faults() throws {
    let world = world()
    world.files["empty.csv"] = ""
    world.files["binary.gift"] = "a\0b"
    world.files["notes.txt"] = "Dear Ada,\n"
    world.files["wrong.gift"] = "One\nA) x\nB) y\nANSWER: A\n"
    world.files["columns.csv"] = "a,b\n1,2\n"
    world.files["broken.xml"] = "<quiz>\n<question type=\"essay\">\n</quiz>"
    world.files["folder/a.csv"] = ""
    world.files["who.gift"] = "Who? {=Ada ~Bob}\n\nWhere? {=Rome ~Paris}\n"
    for name in [
      "empty.csv", "binary.gift", "notes.txt", "wrong.gift", "columns.csv", "broken.xml", "folder",
      "nothing.gift", "who.gift",
    ] {
      #expect(world.run(["bank", "import", name]) == .failed)
    }
    #expect(world.run(["bank", "import", "notes.txt", "--from", "word"]) == .usage)
    #expect(world.run(["bank", "import", "food.gift", "--into", "nothing.bank.yaml"]) == .failed)
    #expect(world.run(["bank", "import", "food.gift", "--into", "care.subject.yaml"]) == .failed)
    #expect(world.run(["bank", "import", "food.gift", "--into", "photos.bank.yaml"]) == .failed)
    #expect(
      world.run(["bank", "import", "food.gift", "--into", "photos.bank.yaml", "--id", "x"])
        == .usage)
    #expect(world.run(["bank", "import", "food.gift", "--id", "My Food"]) == .usage)
    #expect(
      world.run(["bank", "import", "food.gift", "--subject", "care", "--fails", "car"]) == .usage)
    try Transcript.check(world.transcript, "bank-import-faults")
  }

  @Test("goes into no bank that has errors")
  func brokenBank() {
    let world = world()
    world.files["bad.bank.yaml"] = BankTexts.badBank
    #expect(world.run(["bank", "import", "update.csv", "--into", "bad.bank.yaml"]) == .failed)
    #expect(world.error.contains("'bad.bank.yaml' has errors; nothing was imported into it"))
    #expect(world.files["bad.bank.yaml"] == BankTexts.badBank)
  }

  @Test("tells of names without letting them steer the terminal")
  func hostile() {
    let world = world()
    world.files["x.csv"] = "id,service,answer\n\u{1B}[2J,a,b\n\u{1B}]52,c,d\nx,\u{7},\u{9B}\n"
    world.run(["bank", "import", "x.csv"])
    world.run(["bank", "import", "x.csv", "--subject", "telehealth"])
    let steering = world.transcript.unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
    }
    #expect(steering.isEmpty)
  }
}
