#include "editor.h"

#include <stdlib.h>
#include <string.h>

static int obey(line_editor *editor, int count, const char **words, char **complaint) {
  size_t length = 0;
  FILE *complaints = open_memstream(complaint, &length);
  if (!complaints) return el_parse(editor->edit, count, words);
  el_set(editor->edit, EL_SETFP, 1, editor->nowhere);
  el_set(editor->edit, EL_SETFP, 2, complaints);
  int result = el_parse(editor->edit, count, words);
  el_set(editor->edit, EL_SETFP, 1, editor->output);
  el_set(editor->edit, EL_SETFP, 2, editor->nowhere);
  fclose(complaints);
  return result;
}

// libedit can read such a file itself, but crashes on a quotation mark without its partner, stops at
// the first mistake, and does not say where it is.
enum line_editor_obedience line_editor_obey(
  line_editor *editor, const char *line, char **complaint
) {
  const char **words = NULL;
  int count = 0;
  *complaint = NULL;
  Tokenizer *tokenizer = tok_init(NULL);
  if (!tokenizer) return LINE_EDITOR_REFUSED;
  enum line_editor_obedience obedience = LINE_EDITOR_OBEYED;
  if (tok_str(tokenizer, line, &count, &words) != 0) {
    obedience = LINE_EDITOR_UNFINISHED;
  } else if (count > 0) {
    int result = obey(editor, count, words, complaint);
    int has_complaint = *complaint && **complaint;
    if (result == -1) obedience = LINE_EDITOR_UNKNOWN;
    else if (result != 0 || has_complaint) obedience = LINE_EDITOR_REFUSED;
  }
  tok_end(tokenizer);
  return obedience;
}
