#pragma once

#include <histedit.h>
#include <stdio.h>

#include "ceditline.h"

// What the files of this target share.

struct line_editor {
  EditLine *edit;
  HistoryW *history;
  FILE *input, *output, *nowhere;
  wchar_t *prompt;
  line_editor_client client;
};

line_editor *line_editor_of(EditLine *);
/// Before `.editrc`, which may name our functions.
void line_editor_add_functions(line_editor *);
void line_editor_install_prompt(line_editor *);
int line_editor_install_history(line_editor *);
