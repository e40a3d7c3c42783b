#pragma once

#include <stdint.h>
#include <sys/types.h>

// What a test needs of pseudo-terminals that Swift cannot do: no Swift may run between fork and exec.

/// Starts a program on a new terminal. The master's descriptor does not block.
/// `user` is the id that the program runs as, or -1 for the own one; -1 is returned on failure.
pid_t pseudo_terminal_spawn(
  const char *path, char *const arguments[], char *const environment[], const char *folder,
  int rows, int columns, int64_t user, int *master);

int pseudo_terminal_resize(int master, int rows, int columns);

/// The local modes of the program's side, as `tcgetattr` has them; 0 when they cannot be read.
unsigned long pseudo_terminal_local_modes(int master);

/// The width of a character in cells in a UTF-8 locale; -1 for what cannot be printed.
int pseudo_terminal_character_width(uint32_t scalar);

// How a process ended, from the number that waitpid gives; -1 when it ended the other way.
int process_exit_code(int status);
int process_death_signal(int status);
int process_is_stopped(int status);
