#include "editor.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

/// How libedit asks for a key.
static int next_key(EditLine *edit, wchar_t *key) {
  line_editor *editor = line_editor_of(edit);
  int32_t next = editor->client.next_key(editor->client.context);
  if (next == LINE_INPUT_ENDED) return 0;
  if (next < 0) return -1;
  *key = (wchar_t)next;
  return 1;
}

line_editor *line_editor_of(EditLine *edit) {
  void *editor = NULL;
  el_get(edit, EL_CLIENTDATA, &editor);
  return editor;
}

static FILE *duplicate(int descriptor, const char *mode) {
  int copy = dup(descriptor);
  FILE *file = copy < 0 ? NULL : fdopen(copy, mode);
  if (!file && copy >= 0) close(copy);
  return file;
}

/// Whether the terminal can do what libedit needs to draw in place.
static int can_edit(EditLine *edit) {
  char *up = NULL, *clear = NULL;
  return el_get(edit, EL_GETTC, "up", &up) == 0 && up && *up
    && el_get(edit, EL_GETTC, "ce", &clear) == 0 && clear && *clear;
}

line_editor *line_editor_open(
  const char *program, int input, int output, line_editor_client client
) {
  line_editor *editor = calloc(1, sizeof *editor);
  if (!editor) return NULL;
  editor->client = client;
  editor->input = duplicate(input, "r");
  editor->output = duplicate(output, "w");
  // libedit complains about a terminal that it does not know; we go plain there, without a word.
  editor->nowhere = fopen("/dev/null", "w");
  if (editor->input && editor->output && editor->nowhere)
    editor->edit = el_init(program, editor->input, editor->output, editor->nowhere);
  if (!editor->edit || !can_edit(editor->edit) || !line_editor_install_history(editor)) {
    line_editor_close(editor);
    return NULL;
  }
  el_set(editor->edit, EL_CLIENTDATA, editor);
  // libedit's own handler allocates memory and signals the whole process group.
  el_set(editor->edit, EL_SIGNAL, 0);
  el_set(editor->edit, EL_EDITOR, "emacs");
  // Between reads, too, keys are kept as they are typed: not echoed into what is being shown, and not
  // edited by the terminal, which would take Ctrl-D for an end that nobody reads.
  el_set(editor->edit, EL_SETTY, "-x", "-echo", "-icanon", (char *)NULL);
  el_set(editor->edit, EL_GETCFN, next_key);
  line_editor_install_prompt(editor);
  line_editor_add_functions(editor);
  return editor;
}

void line_editor_close(line_editor *editor) {
  if (!editor) return;
  if (editor->edit) {
    // Without this el_end throws away what was typed ahead.
    el_set(editor->edit, EL_EDITMODE, 0);
    el_end(editor->edit);
  }
  if (editor->history) history_wend(editor->history);
  if (editor->input) fclose(editor->input);
  if (editor->output) fclose(editor->output);
  if (editor->nowhere) fclose(editor->nowhere);
  free(editor->prompt);
  free(editor);
}

int line_editor_is_enabled(line_editor *editor) {
  int mode = 0;
  return el_get(editor->edit, EL_EDITMODE, &mode) == 0 && mode;
}

int line_editor_read(line_editor *editor, const uint32_t **text, size_t *count) {
  int length = 0;
  errno = 0;  // libedit leaves it alone at the end of the input
  const wchar_t *line = el_wgets(editor->edit, &length);
  *text = (const uint32_t *)line;
  *count = line && length > 0 ? (size_t)length : 0;
  if (line) return 1;
  return length < 0 && errno != 0 ? -1 : 0;
}

void line_editor_enter_raw(line_editor *editor) {
  // libedit believes that the terminal is as it left it, which a shell may have changed meanwhile.
  el_set(editor->edit, EL_PREP_TERM, 0);
  el_set(editor->edit, EL_PREP_TERM, 1);
}

void line_editor_leave_raw(line_editor *editor) {
  el_set(editor->edit, EL_PREP_TERM, 0);
}
