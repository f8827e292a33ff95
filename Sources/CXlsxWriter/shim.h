#include <xlsxwriter.h>
/* What libxlsxwriter deflates with: its packages are checked before they reach the disk. */
#include <zlib.h>
/* In glibc since 2.27, declared by <sys/mman.h> only for _GNU_SOURCE, which Swift does not set. */
int memfd_create(const char *name, unsigned int flags);
