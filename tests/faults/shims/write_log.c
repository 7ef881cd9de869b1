/* A witness of the disk: every write, truncation and sync of a station's files, in their order, is
   appended to the file named by WRITE_LOG: five little-endian words of 8 bytes (operation, file,
   offset, length, number of bytes that follow), then the bytes.
   Operations: 1 write, 2 sync, 3 truncate. Files: 0 station.db, 1 station.db-wal, 2 acknowledged.
   Preloaded (LD_PRELOAD) before the C library. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

static int which(int file)
{
    static const char *const names[] = {"station.db", "station.db-wal", "acknowledged"};
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return -1;
    path[length] = 0;
    const char *slash = strrchr(path, '/');
    for (int i = 0; slash && i < 3; i++)
        if (!strcmp(slash + 1, names[i]))
            return i;
    return -1;
}

static void note(uint64_t operation, int file, uint64_t offset, uint64_t length, const void *bytes)
{
    static int log = -1;
    uint64_t size = bytes ? length : 0;
    uint64_t head[5] = {operation, (uint64_t)file, offset, length, size};
    struct iovec parts[2] = {{head, sizeof head}, {(void *)bytes, size}};
    pthread_mutex_lock(&one_at_a_time);
    if (log < 0)
        log = open(getenv("WRITE_LOG"), O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (writev(log, parts, 2) != (ssize_t)(sizeof head + size))
        abort();
    pthread_mutex_unlock(&one_at_a_time);
}

#define NEXT(type, name) \
    static type next;    \
    if (!next)           \
        next = (type)dlsym(RTLD_NEXT, name)

typedef ssize_t (*placed)(int, const void *, size_t, off_t);
typedef ssize_t (*plain)(int, const void *, size_t);
typedef int (*cut)(int, off_t);
typedef int (*settle)(int);

#define PWRITE(name)                                                            \
    ssize_t name(int file, const void *bytes, size_t count, off_t offset)       \
    {                                                                           \
        NEXT(placed, #name);                                                    \
        ssize_t done = next(file, bytes, count, offset);                        \
        int known = which(file);                                                \
        if (known >= 0 && done > 0)                                             \
            note(1, known, (uint64_t)offset, (uint64_t)done, bytes);            \
        return done;                                                            \
    }

PWRITE(pwrite)
PWRITE(pwrite64)

ssize_t write(int file, const void *bytes, size_t count)
{
    NEXT(plain, "write");
    int known = which(file);
    off_t offset = known >= 0 ? lseek(file, 0, SEEK_CUR) : 0;
    ssize_t done = next(file, bytes, count);
    if (known >= 0 && done > 0)
        note(1, known, (uint64_t)offset, (uint64_t)done, bytes);
    return done;
}

#define TRUNCATE(name)                                                          \
    int name(int file, off_t length)                                            \
    {                                                                           \
        NEXT(cut, #name);                                                       \
        int done = next(file, length);                                          \
        int known = which(file);                                                \
        if (known >= 0 && !done)                                                \
            note(3, known, 0, (uint64_t)length, NULL);                          \
        return done;                                                            \
    }

TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

#define SYNC(name)                                                              \
    int name(int file)                                                          \
    {                                                                           \
        NEXT(settle, #name);                                                    \
        int done = next(file);                                                  \
        int known = which(file);                                                \
        if (known >= 0 && !done)                                                \
            note(2, known, 0, 0, NULL);                                         \
        return done;                                                            \
    }

SYNC(fsync)
SYNC(fdatasync)
