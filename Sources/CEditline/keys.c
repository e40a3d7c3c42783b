#include "editor.h"

#include <stdlib.h>

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

void line_editor_bind_private_keys(line_editor *editor) {
  EditLine *edit = editor->edit;
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

void line_editor_install_keys(line_editor *editor) {
  EditLine *edit = editor->edit;
  el_set(edit, EL_ADDFN, "private-key", "Used by the program itself", private_key);
  el_set(
    edit, EL_ADDFN, "private-key-in-command-map", "Used by the program itself",
    private_key_in_command_map);
  el_set(edit, EL_ADDFN, "complete-word", "Complete the word, or list what fits", complete);
  el_set(edit, EL_BIND, "^I", "complete-word", (char *)NULL);
  el_set(edit, EL_BIND, "^R", "em-inc-search-prev", (char *)NULL);
  el_set(edit, EL_BIND, "^W", "ed-delete-prev-word", (char *)NULL);
  line_editor_bind_private_keys(editor);
}

int line_editor_is_bound(line_editor *editor, const char *sequence) {
  // libedit tells only by printing: on the output what is bound, among the errors what is not.
  char *told = NULL;
  size_t count = 0;
  FILE *output = open_memstream(&told, &count), *nowhere = fopen("/dev/null", "w");
  if (output && nowhere) {
    el_set(editor->edit, EL_SETFP, 1, output);
    el_set(editor->edit, EL_SETFP, 2, nowhere);
    el_set(editor->edit, EL_BIND, sequence, (char *)NULL);
    el_set(editor->edit, EL_SETFP, 1, editor->output);
    el_set(editor->edit, EL_SETFP, 2, editor->error);
  }
  if (output) fclose(output);
  if (nowhere) fclose(nowhere);
  free(told);
  return count > 0;
}
