#include "editor.h"

#include <stdlib.h>
#include <string.h>

// The private keys, and what stands behind them.

static unsigned char carry_out(EditLine *edit, int32_t key, int command_map) {
  line_editor *editor = line_editor_of(edit);
  switch (editor->client.command(editor->client.context, key, command_map)) {
    case LINE_COMMAND_REFRESH:
      return CC_REFRESH;
    case LINE_COMMAND_SUBMIT:
      line_editor_push(editor, LINE_KEY_FINISH);
      return CC_REFRESH;
    case LINE_COMMAND_KEEP_STATE:
      return CC_ARGHACK;
    case LINE_COMMAND_BEEP:
      break;
  }
  return CC_REFRESH_BEEP;
}

static unsigned char private_key(EditLine *edit, int key) {
  return carry_out(edit, key, 0);
}

static unsigned char private_key_in_command_map(EditLine *edit, int key) {
  return carry_out(edit, key, 1);
}

static unsigned char complete(EditLine *edit, int key) {
  (void)key;
  return carry_out(edit, LINE_KEY_COMPLETE, 0);
}

static void bind_private_keys(EditLine *edit) {
  // Octal, as libedit's own notation has it: 0x98 is \230. With -a in vi's command map.
  el_set(edit, EL_BIND, "\\230", "private-key", (char *)NULL);
  el_set(edit, EL_BIND, "-a", "\\230", "private-key-in-command-map", (char *)NULL);
  el_set(edit, EL_BIND, "\\231", "private-key", (char *)NULL);
  el_set(edit, EL_BIND, "-a", "\\231", "private-key-in-command-map", (char *)NULL);
  el_set(edit, EL_BIND, "\\232", "ed-prev-word", (char *)NULL);
  el_set(edit, EL_BIND, "-a", "\\232", "vi-prev-word", (char *)NULL);
  el_set(edit, EL_BIND, "\\233", "em-next-word", (char *)NULL);
  el_set(edit, EL_BIND, "-a", "\\233", "vi-next-word", (char *)NULL);
  el_set(edit, EL_BIND, "\\234", "private-key", (char *)NULL);
  el_set(edit, EL_BIND, "-a", "\\234", "private-key-in-command-map", (char *)NULL);
  el_set(edit, EL_BIND, "\\235", "ed-newline", (char *)NULL);
  el_set(edit, EL_BIND, "-a", "\\235", "ed-newline", (char *)NULL);
}

/// What libedit prints of a key; to be freed. It tells of what is bound in no other way, and of what
/// is not among its errors.
static char *told(line_editor *editor, const char *key) {
  char *text = NULL;
  size_t count = 0;
  FILE *output = open_memstream(&text, &count);
  if (!output) return NULL;
  el_set(editor->edit, EL_SETFP, 1, output);
  el_set(editor->edit, EL_BIND, key, (char *)NULL);
  el_set(editor->edit, EL_SETFP, 1, editor->output);
  fclose(output);
  return text;
}

int line_editor_is_bound(line_editor *editor, const char *sequence) {
  char *text = told(editor, sequence);
  int is_bound = text && *text;
  free(text);
  return is_bound;
}

/// Gives a key a meaning, unless it has one that is not libedit's own default.
static void prefer(line_editor *editor, const char *key, const char *old, const char *new) {
  char *text = told(editor, key);
  if (text && strstr(text, old)) el_set(editor->edit, EL_BIND, key, new, (char *)NULL);
  free(text);
}

void line_editor_bind_keys(line_editor *editor) {
  // `bind -v` and `bind -e` put every key back, so this has to come behind `.editrc`.
  prefer(editor, "^I", "ed-unassigned", "complete-word");
  prefer(editor, "^I", "ed-insert", "complete-word");
  prefer(editor, "^R", "ed-redisplay", "em-inc-search-prev");
  prefer(editor, "^W", "em-kill-region", "ed-delete-prev-word");
  // It would start an editor, and end this terminal's raw mode if there is none.
  el_set(editor->edit, EL_BIND, "-a", "v", "ed-unassigned", (char *)NULL);
  // libedit's own command line crashes on a quotation mark without its partner.
  el_set(editor->edit, EL_BIND, "-a", ":", "ed-unassigned", (char *)NULL);
  prefer(editor, "^[x", "ed-command", "ed-unassigned");
  prefer(editor, "^[X", "ed-command", "ed-unassigned");
  bind_private_keys(editor->edit);
}

void line_editor_add_functions(line_editor *editor) {
  EditLine *edit = editor->edit;
  el_set(edit, EL_ADDFN, "private-key", "Used by the program itself", private_key);
  el_set(
    edit, EL_ADDFN, "private-key-in-command-map", "Used by the program itself",
    private_key_in_command_map);
  el_set(edit, EL_ADDFN, "complete-word", "Complete the word, or list what fits", complete);
}
