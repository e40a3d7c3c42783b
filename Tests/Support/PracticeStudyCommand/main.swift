// Simulated learners practise the shipped banks for half a year under our rules and their rivals:
//   swift run -c release practice-study --learners 200 --vary all
// The same numbers give the same tables on every machine.
import PracticeStudy

do {
  let options = try StudyOptions(CommandLine.arguments.dropFirst())
  for variation in options.variations {
    let run = PracticeStudyRun(
      options.policies, kinds: options.kinds, learners: options.learners,
      assumptions: variation.assumptions, seed: options.seed)
    print("## \(variation.name)\n\n\(StudyReport(run).tables)\n\n\(StudyReport(run).goals)\n")
  }
} catch {
  print("practice-study: cannot understand '\(error.argument)'\n\(StudyOptions.usage)")
  throw error
}
