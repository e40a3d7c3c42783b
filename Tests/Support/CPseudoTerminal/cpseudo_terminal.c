#include "cpseudo_terminal.h"
