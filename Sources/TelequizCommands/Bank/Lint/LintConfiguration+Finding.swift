/// A configuration that was found for the files of a folder.
struct FoundLintConfiguration {
  /// Where it is.
  let path: String
  /// What it says; nil if it cannot be read.
  let configuration: LintConfiguration?
  /// Why it cannot be read.
  let failure: FileFailure?

  /// Looks for a configuration in a folder, then in those around it up to a repository's or to the home.
  ///
  /// - Parameters:
  ///   - folder: The folder of the files.
  ///   - context: What the command runs in.
  init?(for folder: String, in context: Context) {
    let access = context.invocation.files
    let home = context.invocation.environment["HOME"]
    for folder in Self.folders(from: folder, here: context.invocation.environment["PWD"]) {
      let path = folder.joinedPath(LintConfiguration.fileName).withoutDotSlash
      if access.kind(path) == .file {
        self.path = path
        switch access.read(path) {
        case .success(let bytes):
          (configuration, failure) = (LintConfiguration(parsing: bytes), nil)
        case .failure(let reason): (configuration, failure) = (nil, reason)
        }
        return
      }
      if folder == home || access.kind(folder.joinedPath(".git")) != nil { return nil }
    }
    return nil
  }

  /// A folder and those around it, the nearest first.
  private static func folders(from folder: String, here: String?) -> [String] {
    var folders: [String] = []
    var next = folder
    while next != "." && next != "/" && !next.hasSuffix("..") {
      folders.append(next)
      next = next.folder
    }
    folders.append(next)
    guard next == ".", let here, here.hasPrefix("/") else { return folders }
    var around = here
    while around != "/" {
      around = around.folder
      folders.append(around)
    }
    return folders
  }
}
