#include "standard_banks.h"
