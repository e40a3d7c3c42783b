/// The binomial density C(n, k) · p^k · (1 − p)^(n − k) for real k and n, with 0 ≤ k ≤ n.
///
/// It is put together from small deviations instead of large log-gammas, so that it keeps its digits
/// when the counts reach millions.
///
/// - SeeAlso: Loader, "Fast and accurate computation of binomial probabilities", 2000.
func binomialDensity(_ k: Double, of n: Double, _ p: Double, complement q: Double) -> Double {
  if p == 0 { return k == 0 ? 1 : 0 }
  if q == 0 { return k == n ? 1 : 0 }
  if k == 0 { return n == 0 ? 1 : Double.exp(n * logOfComplement(p, q)) }
  if k == n { return Double.exp(n * logOfComplement(q, p)) }
  let exponent =
    stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p)
    - deviance(n - k, n * q)
  return Double.exp(exponent) * (n / (2 * .pi * k * (n - k))).squareRoot()
}

/// The logarithm of q = 1 − p, by the way that loses no digits.
private func logOfComplement(_ p: Double, _ q: Double) -> Double {
  p < 0.5 ? Double.log(onePlus: -p) : Double.log(q)
}

/// ln n! less Stirling's approximation ½ ln(2πn) + n ln n − n, for n > 0.
private func stirlingError(_ n: Double) -> Double {
  guard n > 15 else {
    return Double.logGamma(n + 1) - (n + 0.5) * Double.log(n) + n - 0.5 * Double.log(2 * .pi)
  }
  // The asymptotic series 1/12n − 1/360n³ + …; its next term is under 1e-16 from n = 15 on.
  let square = n * n
  return
    (1 / 12.0
    - (1 / 360.0
      - (1 / 1_260.0
        - (1 / 1_680.0 - (1 / 1_188.0 - 691 / 360_360.0 / square)
          / square)
          / square)
        / square)
      / square)
    / n
}

/// x · ln(x / mean) + mean − x, without cancellation where both are close.
private func deviance(_ x: Double, _ mean: Double) -> Double {
  let difference = x - mean
  guard abs(difference) < 0.1 * (x + mean) else {
    return x * Double.log(x / mean) + mean - x
  }
  let v = difference / (x + mean)
  var sum = difference * v
  var term = 2 * x * v
  var divisor = 3.0
  while true {
    term *= v * v
    let next = sum + term / divisor
    if next == sum { return sum }
    sum = next
    divisor += 2
  }
}
