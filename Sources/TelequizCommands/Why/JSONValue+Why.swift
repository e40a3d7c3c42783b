import Practice
import QuestionBank
import Scheduling
import Statistics

extension JSONValue {
  /// Why a concept is due when it is due.
  init(_ story: ConceptStory) {
    let account = story.account
    var retrievability: Double?
    let standing: String
    switch account.standing {
    case .new: standing = "new"
    case .unrated: standing = "unrated"
    case .rated(_, let share):
      standing = "rated"
      retrievability = share
    }
    self = [
      "schema": 1, "kind": "concept", "today": .day(account.today),
      "concept": .string("\(account.key)"), "name": .string(story.context.names[account.key]),
      "standing": .string(standing), "due": .day(account.dueOn),
      "retrievability": .number(retrievability),
      "memory": account.progress?.rated.map { JSONValue($0.memory) } ?? .null,
      "lastRating": .string(account.progress?.rated.map { "\($0.rating)" }),
      "lastRated": .day(account.progress?.rated?.day),
      "lapses": .integer(account.progress?.rated?.lapses ?? 0),
      "recalledOn": .day(account.progress?.recalledOn),
      "interval": account.interval.map(JSONValue.init) ?? .null,
      "days": .array(account.days.map(JSONValue.init)),
    ]
  }

  /// What was done with an example, and when it may be asked again.
  init(_ story: ItemStory) {
    let account = story.account
    let entry = story.context.items[account.key]
    self = [
      "schema": 1, "kind": "item", "today": .day(story.context.today),
      "item": .string("\(account.key)"), "service": .string(entry?.item.service),
      "answer": .string(entry?.item.answer.text),
      "concept": .string(entry.map { "\($0.concept(key: account.key))" }),
      "retired": .string(entry?.item.retired), "contested": .string(entry?.item.contested),
      "exposures": .integer(account.progress?.exposures ?? 0),
      "lastSeen": .day(account.progress?.lastSeen), "openMiss": .day(account.progress?.openMiss),
      "why": .array(story.reasons.map(JSONValue.string)),
      "events": .array(
        account.events.map { event in
          switch event {
          case .shown(let moment): ["at": .string(moment.iso8601), "shown": true]
          case .answered(let answer): JSONValue(answer)
          }
        }),
    ]
  }

  private init(_ memory: ChosenMemory) {
    self = ["stability": .number(memory.stability), "difficulty": .number(memory.difficulty)]
  }

  private init(_ interval: Interval) {
    var limit: String?
    var longest: Int?
    switch interval.limit {
    case .none: break
    case .growth(let days):
      limit = "twice the days before"
      longest = max(2, 2 * days)
    case .longest(let days):
      limit = "max-interval"
      longest = days
    }
    self = [
      "modelDays": .number(interval.modelDays), "limit": .string(limit),
      "limitDays": longest.map(JSONValue.integer) ?? .null,
      "from": .integer(interval.choice.lowerBound), "to": .integer(interval.choice.upperBound),
      "days": .integer(interval.days),
    ]
  }

  private init(_ day: ConceptAccount.Day) {
    self = [
      "day": .day(day.day), "answers": .array(day.answers.map(JSONValue.init)),
      "rating": .string(day.settlement.map { "\($0.after.rating)" }),
      "retrievability": .number(day.settlement?.retrievability),
      "before": day.settlement?.before.map { JSONValue($0.memory) } ?? .null,
      "after": day.settlement.map { JSONValue($0.after.memory) } ?? .null,
      "interval": day.interval.map(JSONValue.init) ?? .null,
      "unfinished": day.unfinished.map {
        ["right": .integer($0.right), "needed": .integer($0.needed)]
      } ?? .null,
      "recalledOn": .day(day.recalledOn),
    ]
  }

  private init(_ answer: AccountedAnswer) {
    self = [
      "at": .string(answer.moment.iso8601), "item": .string("\(answer.item)"),
      "answer": .string(answer.answer.text), "response": .string(answer.response.text),
      "right": .bool(answer.isRight), "mode": .string(answer.mode.rawValue),
      "rating": .string("\(answer.rating)"), "confidence": .string(answer.confidence.rawValue),
      "hint": .bool(answer.usedHint), "settles": .bool(answer.settlement != nil),
    ]
  }
}
