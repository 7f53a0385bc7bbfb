#ifndef CPROCESS_H
#define CPROCESS_H

// What Swift cannot call, since it takes a varying number of arguments.

// Has this process ended by SIGKILL when the thread that forked it ends (prctl(2), PR_SET_PDEATHSIG). Returns 0, or -1 where
// the system has no such thing. The thread may have ended before: compare getppid() afterwards.
int tl_end_with_parent(void);

#endif
