#define _GNU_SOURCE 1
#include "cpseudo_terminal.h"

#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#if defined(__APPLE__)
  #include <util.h>
  #include <xlocale.h>
#else
  #include <grp.h>
  #include <pty.h>
#endif

static int become(int64_t user) {
  if (user < 0) return 1;
  return setgroups(0, NULL) == 0 && setgid((gid_t)user) == 0 && setuid((uid_t)user) == 0;
}

pid_t pseudo_terminal_spawn(
  const char *path, char *const arguments[], char *const environment[], const char *folder,
  int rows, int columns, int64_t user, int *master
) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  pid_t child = forkpty(master, NULL, NULL, &size);
  if (child == 0) {
    // Tests run on threads that block nearly every signal, and exec keeps the mask.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
    if (become(user) && chdir(folder) == 0) execve(path, arguments, environment);
    _exit(127);
  }
  if (child > 0) {
    fcntl(*master, F_SETFD, FD_CLOEXEC);
    fcntl(*master, F_SETFL, O_NONBLOCK);
  }
  return child;
}

int pseudo_terminal_resize(int master, int rows, int columns) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  return ioctl(master, TIOCSWINSZ, &size);
}

unsigned long pseudo_terminal_local_modes(int master) {
  struct termios modes;
  return tcgetattr(master, &modes) == 0 ? modes.c_lflag : 0;
}

int pseudo_terminal_character_width(uint32_t scalar) {
  static locale_t characters = (locale_t)0;
  if (!characters) characters = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  if (!characters) characters = newlocale(LC_CTYPE_MASK, "en_US.UTF-8", (locale_t)0);
  locale_t before = uselocale(characters);
  int width = wcwidth((wchar_t)scalar);
  uselocale(before);
  return width;
}

int process_exit_code(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : -1; }
int process_death_signal(int status) { return WIFSIGNALED(status) ? WTERMSIG(status) : -1; }
int process_is_stopped(int status) { return WIFSTOPPED(status); }
