import Testing
import Workload

@Suite("What several courses come to")
struct WorkloadForecastTests {
  @Test("a figure has the mean of the runs, and a range that leaves out the lowest and the highest")
  func figure() {
    let figure = WorkloadFigure([5, 1, 2, 100, 2])
    #expect(figure.mean == 22)
    #expect(figure.range == 2...5)
  }

  @Test("the range of one or two runs is all there is", arguments: [[3.0], [3, 4]])
  func few(values: [Double]) {
    let figure = WorkloadFigure(values)
    #expect(figure.range == (values.min() ?? 0)...(values.max() ?? 0))
  }

  @Test("nothing comes to nothing")
  func nothing() {
    #expect(WorkloadFigure([]) == WorkloadFigure([0]))
  }

  @Test("days are put together run by run, and the first of all met is found")
  func days() {
    let runs = [[(4, 1, 0.5), (6, 2, 1.5)], [(2, 2, 1.0), (0, 2, 2.0)]].map { run in
      run.map { WorkloadDay(questions: $0.0, met: $0.1, remembered: $0.2) }
    }
    let forecast = WorkloadForecast(runs: runs)
    #expect(forecast.days.map(\.questions.mean) == [3, 3])
    #expect(forecast.days.map(\.met.mean) == [1.5, 2])
    #expect(forecast.questionsADay.mean == 3)
    #expect(forecast.questionsADay.range == 1...5)
    #expect(forecast.rememberedAtEnd.mean == 1.75)
    #expect(forecast.busiestDay.mean == 4)
  }
}
