#pragma once

#include <stddef.h>

/// A question-bank file that is compiled into the program.
struct standard_bank {
  /// The name of the file in `QuestionBanks`.
  const char *_Nonnull name;
  /// The bytes of the file; they live as long as the program.
  const unsigned char *_Nonnull bytes;
  /// How many bytes there are.
  size_t length;
};

/// How many files are compiled in: subjects and banks.
size_t standard_bank_count(void);

/// One of the files, in alphabetical order; null if there is no such index.
const struct standard_bank *_Nullable standard_bank(size_t index);
