/* A disk that fails: from the FAIL_SYNC_AT-th call on, fsync and fdatasync answer EIO.
   Preloaded (LD_PRELOAD) before the C library. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>

static long calls;

static int fails(void)
{
    const char *from = getenv("FAIL_SYNC_AT");
    return from && ++calls >= atol(from);
}

#define SYNC(name)                                               \
    int name(int file)                                           \
    {                                                            \
        static int (*next)(int);                                 \
        if (!next)                                               \
            next = (int (*)(int))dlsym(RTLD_NEXT, #name);        \
        if (fails()) {                                           \
            errno = EIO;                                         \
            return -1;                                           \
        }                                                        \
        return next(file);                                       \
    }

SYNC(fsync)
SYNC(fdatasync)
