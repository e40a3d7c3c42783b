#if canImport(Darwin)
  public import Darwin
#elseif canImport(Musl)
  public import Musl
#else
  public import Glibc
#endif

// The elementary functions, named as swift-numerics names them, so that only this file asks which
// C library the platform has.
extension Double {
  /// e to the power of a number.
  @inlinable
  public static func exp(_ x: Double) -> Double {
    #if canImport(Darwin)
      Darwin.exp(x)
    #elseif canImport(Musl)
      Musl.exp(x)
    #else
      Glibc.exp(x)
    #endif
  }

  /// e to the power of a number, less one; exact near zero.
  @inlinable
  public static func expMinusOne(_ x: Double) -> Double { expm1(x) }

  /// The natural logarithm; not a number below zero.
  @inlinable
  public static func log(_ x: Double) -> Double {
    #if canImport(Darwin)
      Darwin.log(x)
    #elseif canImport(Musl)
      Musl.log(x)
    #else
      Glibc.log(x)
    #endif
  }

  /// The natural logarithm of one more than a number; exact near zero.
  @inlinable
  public static func log(onePlus x: Double) -> Double { log1p(x) }

  /// A number to the power of another.
  @inlinable
  public static func pow(_ x: Double, _ y: Double) -> Double {
    #if canImport(Darwin)
      Darwin.pow(x, y)
    #elseif canImport(Musl)
      Musl.pow(x, y)
    #else
      Glibc.pow(x, y)
    #endif
  }

  /// The complementary error function; exact in the upper tail.
  @inlinable
  public static func erfc(_ x: Double) -> Double {
    #if canImport(Darwin)
      Darwin.erfc(x)
    #elseif canImport(Musl)
      Musl.erfc(x)
    #else
      Glibc.erfc(x)
    #endif
  }

  /// The logarithm of the gamma function of a positive number.
  @inlinable
  public static func logGamma(_ x: Double) -> Double { lgamma(x).0 }
}
