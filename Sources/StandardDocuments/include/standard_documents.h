#pragma once

#include <stddef.h>

/// A text of the folder Documentation that is compiled into the program.
struct standard_document {
  /// The bytes of the file; they live as long as the program.
  const unsigned char *_Nonnull bytes;
  /// How many bytes there are.
  size_t length;
};

/// The JSON Schema of what `stats --json` prints.
struct standard_document standard_statistics_schema(void);
