#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "ceditline.h"

static struct termios original;
static volatile sig_atomic_t guarded = -1;  // the descriptor
static volatile sig_atomic_t paste_is_on = 0;

// Every signal that ends a process: first those of its own mistakes.
static const int deadly[] = {
  SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS, SIGALRM, SIGVTALRM, SIGPROF,
  SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ, SIGINT, SIGQUIT, SIGTERM, SIGHUP,
};
enum { MISTAKES = 7, DEADLY = sizeof deadly / sizeof *deadly };
static struct sigaction before[DEADLY];
static int is_watching = 0;

int terminal_columns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

int terminal_rows(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_row : 0;
}

void terminal_guard_restore(void) {
  // In the background the terminal is somebody else's, and setting it would stop us.
  if (guarded < 0 || tcgetpgrp(guarded) != getpgrp()) return;
  if (paste_is_on) {
    ssize_t written = write(guarded, "\033[?2004l", 8);
    (void)written;
  }
  paste_is_on = 0;
  tcsetattr(guarded, TCSANOW, &original);
}

static void dying(int number) {
  terminal_guard_restore();
  guarded = -1;
  for (int i = 0; i < DEADLY; i++)
    if (deadly[i] == number) sigaction(number, &before[i], NULL);
  // A faulting instruction faults again under the action before ours; a sent signal is sent again.
  raise(number);
}

/// A stack overflow leaves no room for a handler on the stack itself.
static void use_own_stack(void) {
  static char room[1 << 16];
  stack_t stack;
  if (sigaltstack(NULL, &stack) != 0 || !(stack.ss_flags & SS_DISABLE)) return;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = room;
  stack.ss_size = sizeof room;
  sigaltstack(&stack, NULL);
}

static void watch_deaths(void) {
  if (is_watching) return;
  is_watching = 1;
  atexit(terminal_guard_restore);
  use_own_stack();
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = dying;
  action.sa_flags = SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < DEADLY; i++) {
    sigaction(deadly[i], NULL, &before[i]);
    // Swift's runtime may show a crash; it comes after us. Other handlers mean that nobody dies.
    if (before[i].sa_handler == SIG_DFL || (i < MISTAKES && before[i].sa_handler != SIG_IGN))
      sigaction(deadly[i], &action, NULL);
  }
}

int terminal_guard_begin(int descriptor) {
  struct termios modes;
  if (tcgetattr(descriptor, &modes) != 0) return 0;
  // A process that was stopped from outside finds the modes that it left itself.
  if (!is_watching || modes.c_lflag & ICANON) original = modes;
  guarded = descriptor;
  watch_deaths();
  return 1;
}

void terminal_guard_set_paste(int is_on) { paste_is_on = is_on; }

void terminal_guard_end(void) {
  terminal_guard_restore();
  guarded = -1;
}
