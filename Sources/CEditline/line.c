#define _GNU_SOURCE 1  // wcwidth
#include "editor.h"

#include <stdlib.h>
#include <string.h>
#include <wchar.h>

// What may be done to the line while it is read.

int character_width(uint32_t scalar) {
  return wcwidth((wchar_t)scalar);
}

const uint32_t *line_editor_line(line_editor *editor, size_t *count, size_t *cursor) {
  const LineInfoW *line = el_wline(editor->edit);
  *count = (size_t)(line->lastchar - line->buffer);
  *cursor = (size_t)(line->cursor - line->buffer);
  return (const uint32_t *)line->buffer;
}

int line_editor_insert(line_editor *editor, const uint32_t *text, size_t count) {
  wchar_t *copy = calloc(count + 1, sizeof *copy);
  if (!copy) return 0;
  memcpy(copy, text, count * sizeof *copy);
  int done = count == 0 || el_winsertstr(editor->edit, copy) == 0;
  free(copy);
  return done;
}

void line_editor_delete_before(line_editor *editor, size_t count) {
  if (count) el_deletestr(editor->edit, (int)count);
}

void line_editor_push(line_editor *editor, uint32_t key) {
  const wchar_t keys[] = {(wchar_t)key, 0};
  el_wpush(editor->edit, keys);
}

void line_editor_write(line_editor *editor, const char *bytes, size_t count) {
  fwrite(bytes, 1, count, editor->output);
  fflush(editor->output);
}

void line_editor_redraw(line_editor *editor) {
  el_set(editor->edit, EL_REFRESH);
}

void line_editor_resize(line_editor *editor) {
  el_resize(editor->edit);
}
