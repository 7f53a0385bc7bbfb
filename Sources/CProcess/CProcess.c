#include "CProcess.h"

#ifdef __linux__
#include <signal.h>
#include <sys/prctl.h>

int tl_end_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL); }
#else
int tl_end_with_parent(void) { return -1; }
#endif
