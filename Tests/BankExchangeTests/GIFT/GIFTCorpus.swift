import Foundation
import ProjectFiles

/// The test files of another reader of GIFT, each with what that reader makes of it.
enum GIFTCorpus {
  /// The folder of the files; nil in a clone without them.
  static let folder = ProjectFiles.shared("formats/fixtures/gift-pegjs/tests/questions")

  /// The names of the files, without their endings.
  static let names: [String] = {
    guard let folder else { return [] }
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".gift") }.map { String($0.dropLast(5)) }.sorted()
  }()

  /// The text of a file.
  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try data("\(name).gift"))
  }

  /// What the other reader makes of it.
  static func questions(_ name: String) throws -> [PegQuestion] {
    try JSONDecoder().decode([PegQuestion].self, from: data("\(name).json"))
  }

  private static func data(_ name: String) throws -> Data {
    guard let folder else { return Data() }
    return try Data(contentsOf: folder.appending(path: name))
  }
}

/// A question as the other reader has it.
struct PegQuestion: Decodable, Equatable {
  struct Text: Decodable, Equatable {
    var format: String
    var text: String
  }

  struct Choice: Decodable, Equatable {
    var isCorrect: Bool
    var weight: Double?
    var text: Text
    var feedback: Text?
  }

  var type: String
  var id: String?
  var tags: [String]?
  var title: String?
  var stem: Text?
  var isTrue: Bool?
  var trueFeedback: Text?
  var falseFeedback: Text?
  var globalFeedback: Text?
  var choices: [Choice]?

  private enum Key: String, CodingKey {
    case type, id, tags, title, stem, isTrue, trueFeedback, falseFeedback, globalFeedback, choices
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    type = try values.decode(String.self, forKey: .type)
    id = try values.decodeIfPresent(String.self, forKey: .id)
    tags = try values.decodeIfPresent([String].self, forKey: .tags)
    title = try values.decodeIfPresent(String.self, forKey: .title)
    stem = try? values.decodeIfPresent(Text.self, forKey: .stem)
    isTrue = try values.decodeIfPresent(Bool.self, forKey: .isTrue)
    trueFeedback = try values.decodeIfPresent(Text.self, forKey: .trueFeedback)
    falseFeedback = try values.decodeIfPresent(Text.self, forKey: .falseFeedback)
    globalFeedback = try values.decodeIfPresent(Text.self, forKey: .globalFeedback)
    // Numbers have choices of another form.
    choices = (try? values.decodeIfPresent([Choice].self, forKey: .choices)) ?? nil
  }
}
