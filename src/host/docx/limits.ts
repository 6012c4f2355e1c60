/**
 * What is refused from a .docx before it is read. Only the XML that holds text is ever unpacked, so pictures do not count.
 *
 * They are set so that even what is made to be slow is read or refused within about 5 seconds. A generated report of 300
 * pages, with tables and tracked changes, unpacks to 5 MB, so they leave room for some 2,000 pages.
 */

/** Bytes of one unpacked part. */
export const MAX_PART = 32_000_000

/** Bytes of all unpacked parts together. */
export const MAX_TOTAL = 40_000_000

/** How many times larger than its packed form a part may be, once it is over `RATIO_FROM`. Text in Word's XML packs 5 to 50 times. */
export const MAX_RATIO = 300

/** Bytes below which the ratio says nothing. */
export const RATIO_FROM = 4_000_000

/** Parts in the package, pictures included. */
export const MAX_ENTRIES = 10_000
