/// A number that is not negative, with so many digits after the point.
func rounded(_ value: Double, places: Int = 4) -> String {
  let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
  let digits = String(Int((value * scale).rounded()))
  let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
  return places == 0 ? padded : padded.dropLast(places) + "." + padded.suffix(places)
}
