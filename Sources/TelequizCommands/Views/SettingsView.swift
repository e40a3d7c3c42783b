import TerminalText

/// How the settings look when they are listed.
struct SettingsView {
  /// The settings.
  let settings: Settings

  /// A line a setting: name, value, what it is for.
  func lines(width: Int) -> [StyledText] {
    var table = TextTable(columns: [.left, .left, .left])
    for setting in Setting.all {
      table.append([
        StyledText(setting.name, .bold), StyledText(setting.value(in: settings)),
        "\(setting.help) (\(setting.domain))",
      ])
    }
    return table.lines(width: width)
  }

  /// A line for one setting.
  func paragraph(for setting: Setting) -> Paragraph {
    let value = setting.value(in: settings)
    return Paragraph("\(setting.name, .bold) is \(value): \(setting.help) (\(setting.domain))")
  }
}
