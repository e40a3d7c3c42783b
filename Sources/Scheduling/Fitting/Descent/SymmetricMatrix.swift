/// A square table of numbers that is its own mirror image; only its lower half is kept.
struct SymmetricMatrix: Hashable, Sendable {
  /// How many rows it has.
  let count: Int
  /// The rows up to the diagonal, one after the other.
  private(set) var elements: [Double]

  /// Creates a matrix of zeros.
  init(count: Int) {
    self.count = count
    elements = [Double](repeating: 0, count: count * (count + 1) / 2)
  }

  /// An element at or below the diagonal.
  subscript(row: Int, column: Int) -> Double {
    get { elements[row * (row + 1) / 2 + column] }
    set { elements[row * (row + 1) / 2 + column] = newValue }
  }

  /// Adds the products of each two of some numbers.
  mutating func addProducts(of numbers: UnsafeBufferPointer<Double>) {
    elements.withUnsafeMutableBufferPointer { elements in
      var index = 0
      for row in 0..<count {
        let number = numbers[row]
        // Numbers that a card has no part in are exactly 0.
        if number != 0 {
          for column in 0...row { elements[index + column] += number * numbers[column] }
        }
        index += row + 1
      }
    }
  }

  /// The numbers x for which the matrix times x is the right side.
  ///
  /// - Precondition: The matrix is positive definite.
  /// - SeeAlso: Golub and Van Loan, "Matrix Computations", the Cholesky factorisation.
  func solution(for rightSide: [Double]) -> [Double] {
    var factor = self
    var x = rightSide
    for row in 0..<count {
      for column in 0...row {
        var sum = factor[row, column]
        for inner in 0..<column { sum -= factor[row, inner] * factor[column, inner] }
        factor[row, column] = row == column ? sum.squareRoot() : sum / factor[column, column]
      }
      for column in 0..<row { x[row] -= factor[row, column] * x[column] }
      x[row] /= factor[row, row]
    }
    for row in stride(from: count - 1, through: 0, by: -1) {
      for below in (row + 1)..<max(count, row + 1) { x[row] -= factor[below, row] * x[below] }
      x[row] /= factor[row, row]
    }
    return x
  }
}
