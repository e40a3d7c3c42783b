/// How closely two numbers agree, as a share of the greater; 0 when they are the same.
func relativeError(_ value: Double, _ expected: Double) -> Double {
  if value == expected { return 0 }
  return abs(value - expected) / max(abs(value), abs(expected))
}
