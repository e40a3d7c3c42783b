#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "ceditline.h"

// A handler does nothing but write the signal's number to a pipe, which the reader polls together with
// the terminal: everything else happens outside of the handler.

enum { MOST = 16, PATIENCE_IN_SECONDS = 1 };

static int ends[2] = {-1, -1};
static struct { int number; struct sigaction before; } caught[MOST];
static size_t caught_count = 0;
static volatile sig_atomic_t unread_since = 0;  // seconds; 0: everything has been read

static int asks_to_end(int number) {
  return number == SIGINT || number == SIGQUIT || number == SIGTERM || number == SIGHUP;
}

/// A program that is too busy to read can still be ended by asking again after a while.
static void insist(int number) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  sig_atomic_t seconds = (sig_atomic_t)now.tv_sec + 1;
  if (unread_since == 0) unread_since = seconds;
  if (seconds - unread_since <= PATIENCE_IN_SECONDS) return;
  terminal_guard_restore();
  die_of_signal(number);
}

static void arrived(int number) {
  int error = errno;
  unsigned char byte = (unsigned char)number;
  ssize_t written = write(ends[1], &byte, 1);
  (void)written;
  if (asks_to_end(number)) insist(number);
  errno = error;
}

int caught_signals_begin(const int *signals, size_t count) {
  if (ends[0] >= 0 || count > MOST || pipe(ends) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
  }
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = arrived;
  action.sa_flags = SA_RESTART;
  sigfillset(&action.sa_mask);
  caught_count = 0;
  for (size_t i = 0; i < count; i++) {
    struct sigaction before;
    if (sigaction(signals[i], NULL, &before) != 0) continue;
    // nohup and shells in the background ignore signals on purpose.
    if (before.sa_handler == SIG_IGN && (asks_to_end(signals[i]) || signals[i] == SIGTSTP)) continue;
    caught[caught_count].number = signals[i];
    caught[caught_count++].before = before;
    sigaction(signals[i], &action, NULL);
  }
  return ends[0];
}

void caught_signals_end(void) {
  for (size_t i = 0; i < caught_count; i++) sigaction(caught[i].number, &caught[i].before, NULL);
  caught_count = 0;
  for (int i = 0; i < 2; i++) {
    if (ends[i] >= 0) close(ends[i]);
    ends[i] = -1;
  }
}

int caught_signals_next(void) {
  unsigned char byte = 0;
  unread_since = 0;
  return ends[0] >= 0 && read(ends[0], &byte, 1) == 1 ? byte : 0;
}

void caught_signals_suspend(void) {
  struct sigaction stopping, before;
  memset(&stopping, 0, sizeof stopping);
  stopping.sa_handler = SIG_DFL;
  sigemptyset(&stopping.sa_mask);
  sigaction(SIGTSTP, &stopping, &before);
  raise(SIGTSTP);  // of this process only: the terminal has signalled the rest of its job already
  sigaction(SIGTSTP, &before, NULL);
}

void die_of_signal(int number) {
  struct sigaction dying;
  memset(&dying, 0, sizeof dying);
  dying.sa_handler = SIG_DFL;
  sigemptyset(&dying.sa_mask);
  sigaction(number, &dying, NULL);
  raise(number);
}
