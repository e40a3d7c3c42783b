import Practice
import QuestionBank
import Testing

@Suite("The categories as a learner may name them")
struct ChoicesTests {
  let choices: Choices = {
    var telehealth = Category(id: "telehealth", key: "h", name: "telehealth")
    telehealth.synonyms = ["health", "tele-health"]
    var telemedicine = Category(
      id: "telemedicine", key: "m", name: "telemedicine", partOf: "telehealth")
    telemedicine.synonyms = ["medicine", "télémédecine"]
    return Choices([telehealth, telemedicine])
  }()

  @Test(
    "are the key, the number, the name, a synonym and any beginning that fits one of them",
    arguments: [
      "m", "2", "telemedicine", "telem", "medicine", "med", " m ", "TELEMEDICINE", "Telemedicine",
      "tele medicine", "tele-medicine", "telemédicine", "telemedecine",
      "te\u{301}le\u{301}medecine",
    ])
  func names(text: String) {
    #expect(choices.entry(text) == .answer("telemedicine", .plain))
  }

  @Test("are sure as a capital key, and only then")
  func sure() {
    #expect(choices.entry("M") == .answer("telemedicine", .sure))
    #expect(choices.entry("H") == .answer("telehealth", .sure))
    #expect(choices.entry("Medicine") == .answer("telemedicine", .plain))
  }

  @Test("are asked back when a beginning fits several")
  func ambiguity() {
    for text in ["t", "tele", "Tele", "telé"] {
      #expect(choices.entry(text) == .ambiguous(choices.categories))
    }
  }

  @Test("are suggested when a text is near one of them, and only then")
  func suggestions() {
    #expect(choices.entry("telehelath") == .unknown(suggestion: choices.categories[0]))
    #expect(choices.entry("medcine") == .unknown(suggestion: choices.categories[1]))
    for text in ["3", "0", "-1", "x", "hm", "yes", "🩺"] {
      #expect(choices.entry(text) == .unknown(suggestion: nil))
    }
  }

  @Test("have keys that answer by themselves: both cases, and numbers")
  func keys() {
    #expect(choices.keys == ["h", "H", "m", "M", "1", "2"])
  }

  @Test("a letter is used by a key, and by the beginning of a name")
  func usedLetters() {
    #expect(choices.use("h") && choices.use("M") && choices.use("t"))
    #expect(!choices.use("u") && !choices.use("g"))
  }

  @Test("a whole name wins over the beginning of a longer one")
  func wholeNames() {
    let sizes = Choices([
      Category(id: "care", key: "a", name: "care"),
      Category(id: "career", key: "b", name: "career"),
    ])
    #expect(sizes.entry("care") == .answer("care", .plain))
    #expect(sizes.entry("caree") == .answer("career", .plain))
    #expect(sizes.entry("car") == .ambiguous(sizes.categories))
  }

  @Test("keys without cases and keys in capitals work, and none of these says sure by accident")
  func unusualKeys() {
    let odd = Choices([
      Category(id: "one", key: "E", name: "erste"), Category(id: "two", key: "é", name: "zweite"),
      Category(id: "three", key: "?", name: "dritte"),
      Category(id: "four", key: "医", name: "vierte"),
    ])
    #expect(odd.entry("E") == .answer("one", .plain) && odd.entry("e") == .answer("one", .plain))
    #expect(odd.entry("é") == .answer("two", .plain) && odd.entry("É") == .answer("two", .sure))
    #expect(odd.entry("医") == .answer("four", .plain))
    #expect(odd.entry("4") == .answer("four", .plain))
  }

  @Test("names of signs alone stay apart")
  func signs() {
    let languages = Choices([
      Category(id: "c-plus-plus", key: "p", name: "C++"),
      Category(id: "c-sharp", key: "s", name: "C#"),
    ])
    #expect(languages.entry("c#") == .answer("c-sharp", .plain))
    #expect(languages.entry("c++") == .answer("c-plus-plus", .plain))
    #expect(languages.entry("c") == .ambiguous(languages.categories))
  }
}
