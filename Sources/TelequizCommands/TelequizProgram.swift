/// The program.
public enum TelequizProgram {
  /// Runs it.
  public static func main() {}
}
