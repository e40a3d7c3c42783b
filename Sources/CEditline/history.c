#include "editor.h"

#include <stdlib.h>
#include <string.h>

int line_editor_install_history(line_editor *editor) {
  HistEventW event;
  editor->history = history_winit();
  if (!editor->history) return 0;
  history_w(editor->history, &event, H_SETSIZE, 1000);  // the default keeps nothing
  history_w(editor->history, &event, H_SETUNIQUE, 1);
  el_wset(editor->edit, EL_HIST, history_w, editor->history);
  return 1;
}

void line_editor_remember(line_editor *editor, const uint32_t *text, size_t count) {
  HistEventW event;
  wchar_t *copy = calloc(count + 1, sizeof *copy);
  if (!copy) return;
  memcpy(copy, text, count * sizeof *copy);
  history_w(editor->history, &event, H_ENTER, copy);
  free(copy);
}
