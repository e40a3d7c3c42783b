import Testing

@testable import TelequizCommands

@Suite("A setting")
struct SettingTests {
  @Test("takes every value that it shows, and shows every value that it takes")
  func roundTrip() throws {
    for setting in Setting.all {
      var settings = Settings()
      #expect(setting.set(setting.value(in: settings), in: &settings))
      #expect(settings == Settings(), "\(setting.name)")
      for value in setting.samples {
        #expect(setting.set(value, in: &settings), "\(setting.name) \(value)")
        #expect(setting.value(in: settings) == value)
      }
    }
  }

  @Test("changes itself only")
  func independence() {
    for setting in Setting.all {
      var settings = Settings()
      for value in setting.samples { _ = setting.set(value, in: &settings) }
      for other in Setting.all where other.name != setting.name {
        #expect(other.value(in: settings) == other.value(in: Settings()))
      }
    }
  }

  @Test(
    "refuses what is out of its range or of another kind, and stays as it was",
    arguments: [
      "", "x", "-1", "1000", "1.5.2", "nan", "inf", "ON ", "99999999999999999999999", "yess",
      "0x10",
    ])
  func refusals(value: String) {
    for setting in Setting.all {
      var settings = Settings()
      #expect(!setting.set(value, in: &settings), "\(setting.name)")
      #expect(settings == Settings())
    }
  }

  @Test("is found by the beginning of its name, or the nearest name is suggested")
  func names() throws {
    #expect(try Settings.setting(named: "single").name == "single-key")
    #expect(throws: Settings.Refusal.ambiguous("m", ["minutes", "max-interval"])) {
      try Settings.setting(named: "m")
    }
    #expect(throws: Settings.Refusal.unknown("colour", suggestion: "color")) {
      try Settings.setting(named: "colour")
    }
  }
}

extension Setting {
  /// Some of the values that it takes, its ends among them.
  fileprivate var samples: [String] {
    switch kind {
    case .toggle: ["on", "off"]
    case .whole(_, let range): ["\(range.lowerBound)", "\(range.upperBound)"]
    case .wholeOrOff(_, let range): ["\(range.lowerBound)", "\(range.upperBound)", "off"]
    case .number(_, let range): ["\(range.lowerBound)", "\(range.upperBound)", "0.85"]
    case .dayOrOff: ["2026-12-24", "1999-01-01", "off"]
    case .color: ["always", "never", "auto"]
    }
  }
}
