extension ModelPredictor where Model: FittableModel {
  /// Creates a predictor whose parameters are fitted to each training, as far as that has enough.
  public static func fitted(_ name: String, counting dayCounting: DayCounting) -> Self {
    Self(name, counting: dayCounting) {
      Model(parameters: Model.parameters(fittedTo: $0))
    }
  }
}
