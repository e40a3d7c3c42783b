#pragma once

#include <stddef.h>
#include <stdint.h>

// What Swift cannot do by itself: libedit's variadic calls, and code that runs inside a signal handler.
// Text crosses as Unicode scalars, so no locale stands between; no type of libedit's crosses at all.

// MARK: The editor

/// An editor on a terminal. One thread owns it.
typedef struct line_editor line_editor;

/// Keys that only our own input sends to libedit. They are C1 controls, which are dropped when they
/// come from the keyboard, so nobody can type them.
enum {
  /// One of the keys that answer at once; `command` says what becomes of it.
  LINE_KEY_ANSWER = 0x98,
  /// The line is too long; `command` shortens it.
  LINE_KEY_TRIM = 0x99,
  LINE_KEY_PREVIOUS_WORD = 0x9A,
  LINE_KEY_NEXT_WORD = 0x9B,
  /// A paste waits to be inserted by `command`.
  LINE_KEY_PASTE = 0x9C,
  /// Ends the read the way Enter does: the cursor goes below the whole block.
  LINE_KEY_FINISH = 0x9D,
  /// A word is to be completed; sent to `command` only.
  LINE_KEY_COMPLETE = 0x9E,
};

/// What `next_key` returns when there is no key.
enum {
  LINE_INPUT_ENDED = -1,
  LINE_INPUT_FAILED = -2,
};

/// What `command` asks libedit to do.
enum line_command_result {
  LINE_COMMAND_REFRESH,
  LINE_COMMAND_BEEP,
  /// Show the line, then end the read.
  LINE_COMMAND_SUBMIT,
  /// Leave a count or an operator that waits for a motion as it is.
  LINE_COMMAND_KEEP_STATE,
};

/// The other side of an editor. Both are called on the thread that is inside `line_editor_read`.
typedef struct {
  void *context;
  /// The next key, or one of the negative values above.
  int32_t (*next_key)(void *context);
  /// Carries out one of the private keys; `command_map` is whether vi is in command mode.
  enum line_command_result (*command)(void *context, int32_t key, int command_map);
} line_editor_client;

/// Null when libedit cannot work here, for instance because the terminal cannot move its cursor.
line_editor *line_editor_open(
  const char *program, int input, int output, line_editor_client client);
void line_editor_close(line_editor *);

/// What became of a line of the user's `.editrc`.
enum line_editor_obedience {
  LINE_EDITOR_OBEYED,
  /// There is no such command.
  LINE_EDITOR_UNKNOWN,
  /// The command does not like its words; libedit says why.
  LINE_EDITOR_REFUSED,
  /// A quotation mark lacks its partner; libedit itself would crash on it.
  LINE_EDITOR_UNFINISHED,
};
/// Obeys a line; `complaint` is set to what libedit says, or to null, and is to be freed.
enum line_editor_obedience line_editor_obey(line_editor *, const char *line, char **complaint);
/// Gives keys to which the user has given no other meaning ours; behind `.editrc`.
void line_editor_bind_keys(line_editor *);

/// Whether lines are edited at all: `edit off` is a setting of libedit's.
int line_editor_is_enabled(line_editor *);
/// Whether the user gave a key sequence a meaning.
int line_editor_is_bound(line_editor *, const char *sequence);

/// Text between two U+0001 takes up no cells; copied, and used from the next read on.
void line_editor_set_prompt(line_editor *, const uint32_t *text, size_t count);
/// 1: a line, valid until the next call of anything; 0: the end of the input; -1: see `errno`.
int line_editor_read(line_editor *, const uint32_t **text, size_t *count);

/// Gives the terminal the modes for editing; otherwise keys are kept until somebody reads them.
void line_editor_enter_raw(line_editor *);
void line_editor_leave_raw(line_editor *);

// While a line is read.
const uint32_t *line_editor_line(line_editor *, size_t *count, size_t *cursor);
int line_editor_insert(line_editor *, const uint32_t *text, size_t count);
void line_editor_delete_before(line_editor *, size_t count);
void line_editor_push(line_editor *, uint32_t key);
/// Sends bytes past libedit, after what it has to say.
void line_editor_write(line_editor *, const char *bytes, size_t count);
/// Draws the line anew, from where the cursor stands at the start of a row.
void line_editor_redraw(line_editor *);
/// Learns the terminal's size.
void line_editor_resize(line_editor *);

/// Adds a line to those that Up brings back.
void line_editor_remember(line_editor *, const uint32_t *text, size_t count);

// MARK: The terminal

/// The width in cells; 0 when it is unknown.
int terminal_columns(int descriptor);
/// The height in rows; 0 when it is unknown.
int terminal_rows(int descriptor);
/// The width of a character in cells, as libedit sees it; -1 for what cannot be printed.
int character_width(uint32_t scalar);

// The guard puts a terminal back as it was when the process ends by `exit` or by any signal that can
// be caught. What it undoes: the terminal's modes and bracketed paste.
int terminal_guard_begin(int descriptor);
/// Whether the terminal brackets what is pasted, as long as the guard is on.
void terminal_guard_set_paste(int is_on);
void terminal_guard_end(void);
/// The same as what a death does; may be called inside a signal handler.
void terminal_guard_restore(void);

// MARK: Signals

/// Makes signals arrive as numbers that `caught_signals_next` returns. Ignored ones stay ignored.
/// Returns a descriptor that is readable while one waits, or -1. There can be one at a time.
int caught_signals_begin(const int *signals, size_t count);
void caught_signals_end(void);
/// The next signal that has arrived, or 0.
int caught_signals_next(void);
/// Stops this process as if nobody had caught the signal; returns when it is continued.
void caught_signals_suspend(void);
/// Dies of a signal. Returns only if the signal is ignored or blocked.
void die_of_signal(int number);
