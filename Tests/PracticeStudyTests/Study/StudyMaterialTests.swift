import Practice
import PracticeStudy
import Testing

@Suite("The items of the study")
struct StudyMaterialTests {
  @Test("are 210: three of each concept held out, twelve practised", arguments: 1...5)
  func balance(seed: UInt64) {
    let material = StudyMaterial(seed: seed)
    #expect(material.practised.count == 168 && material.heldOut.count == 42)
    for concept in 0..<material.conceptCount {
      #expect(material.heldOut.count { $0.concept == concept } == 3)
      #expect(material.practised.count { $0.concept == concept } == 12)
    }
  }

  @Test("that are held out are not in what the session practises, all others are")
  func hidden() {
    let material = StudyMaterial(seed: 3)
    #expect(material.heldOut.allSatisfy { material.curriculum[$0.key] == nil })
    #expect(material.practised.allSatisfy { material.curriculum[$0.key] != nil })
    #expect(material.curriculum.allExamples.count == 168)
    #expect(material.curriculum.allExamples.allSatisfy { !$0.isContested })
  }

  @Test("are dealt by the seed")
  func seeds() {
    #expect(StudyMaterial(seed: 4).heldOut == StudyMaterial(seed: 4).heldOut)
    #expect(StudyMaterial(seed: 4).heldOut != StudyMaterial(seed: 5).heldOut)
  }
}
