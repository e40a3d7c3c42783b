#pragma once

#include <histedit.h>
#include <stdio.h>

#include "ceditline.h"

// What the files of this target share.

struct line_editor {
  EditLine *edit;
  HistoryW *history;
  FILE *input, *output, *error;
  wchar_t *prompt;
  line_editor_client client;
};

line_editor *line_editor_of(EditLine *);
void line_editor_install_keys(line_editor *);
/// Run again after `.editrc`, which may have taken a private key away.
void line_editor_bind_private_keys(line_editor *);
void line_editor_install_prompt(line_editor *);
int line_editor_install_history(line_editor *);
