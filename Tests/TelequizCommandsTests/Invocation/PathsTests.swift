import Testing

@testable import TelequizCommands

@Suite("Where a learner's files are")
struct PathsTests {
  @Test("in the home folder, when nothing else is said")
  func home() {
    let paths = Paths(Environment(["HOME": "/home/ada"]))
    #expect(paths.progress == "/home/ada/.local/share/telequiz/progress.sqlite")
    #expect(paths.ownBankFolder == "/home/ada/.local/share/telequiz/banks")
    #expect(paths.configuration == "/home/ada/.config/telequiz/config.yaml")
    #expect(paths.history == "/home/ada/.local/state/telequiz/history")
    #expect(paths.namedBankFolders.isEmpty)
  }

  @Test("where the environment says")
  func named() {
    let paths = Paths(
      Environment([
        "HOME": "/home/ada", "XDG_DATA_HOME": "/data", "XDG_CONFIG_HOME": "/etc/ada",
        "XDG_STATE_HOME": "/state", "TELEQUIZ_BANKS": "/a:b::/c",
      ]))
    #expect(paths.progress == "/data/telequiz/progress.sqlite")
    #expect(paths.configuration == "/etc/ada/telequiz/config.yaml")
    #expect(paths.history == "/state/telequiz/history")
    #expect(paths.namedBankFolders == ["/a", "b", "/c"])
    #expect(
      Paths(Environment(["TELEQUIZ_PROGRESS": "p.sqlite"])).progress == "p.sqlite",
      "what names our file itself may be relative")
  }

  @Test("relative and empty folders in XDG variables are ignored")
  func relative() {
    let paths = Paths(
      Environment(["HOME": "/home/ada", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": ""]))
    #expect(paths.progress == "/home/ada/.local/share/telequiz/progress.sqlite")
    #expect(paths.configuration == "/home/ada/.config/telequiz/config.yaml")
  }

  @Test(
    "nowhere without a home, or with one that is no absolute path", arguments: [nil, "", "ada"])
  func homeless(home: String?) {
    let paths = Paths(Environment(home.map { ["HOME": $0] } ?? [:]))
    #expect(paths.progress == nil && paths.configuration == nil && paths.history == nil)
  }

  @Test("the history may be elsewhere, or nowhere")
  func history() {
    #expect(Paths(Environment(["TELEQUIZ_HISTFILE": "/h"])).history == "/h")
    #expect(
      Paths(Environment(["HOME": "/home/ada", "TELEQUIZ_HISTFILE": "/dev/null"])).history == nil)
  }

  @Test("are shown with ~ for the home folder, and for nothing that only begins like it")
  func shown() {
    let paths = Paths(Environment(["HOME": "/home/ada"]))
    #expect(paths.shown("/home/ada/x/y") == "~/x/y")
    #expect(paths.shown("/home/adam/x") == "/home/adam/x")
    #expect(paths.shown("/home/ada") == "/home/ada")
  }
}
