// Lints, fixes, the formatter and the differences between banks.
