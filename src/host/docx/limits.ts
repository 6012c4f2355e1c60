/**
 * What is refused from a .docx before it is read. Only the XML that holds text is ever unpacked, so pictures do not count.
 *
 * They are set so that reading stays within 5 seconds and 1 GB on a slow machine. A 300-page report with tables and
 * tracked changes unpacks to about 5 MB; the longest public reports we know, of some 2,000 pages, to about 30 MB.
 */

/** Bytes of one unpacked part. */
export const MAX_PART = 48_000_000

/** Bytes of all unpacked parts together. */
export const MAX_TOTAL = 64_000_000

/** How many times larger than its packed form a part may be, once it is over `RATIO_FROM`. Real reports stay below 100. */
export const MAX_RATIO = 300

/** Bytes below which the ratio says nothing. */
export const RATIO_FROM = 4_000_000

/** Parts in the package, pictures included. */
export const MAX_ENTRIES = 10_000
