#include "editor.h"

#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static wchar_t *current(EditLine *edit) {
  line_editor *editor = line_editor_of(edit);
  return editor && editor->prompt ? editor->prompt : L"";
}

void line_editor_install_prompt(line_editor *editor) {
  // The wide form: a prompt that the locale cannot decode makes the other one crash.
  el_wset(editor->edit, EL_PROMPT_ESC, current, L'\1');
}

void line_editor_set_prompt(line_editor *editor, const uint32_t *text, size_t count) {
  wchar_t *copy = calloc(count + 1, sizeof *copy);
  if (!copy) return;
  memcpy(copy, text, count * sizeof *copy);
  free(editor->prompt);
  editor->prompt = copy;
}
