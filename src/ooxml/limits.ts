/** What is refused as too large to be a report, so that nothing takes longer than a few seconds. */

/** XML elements in one part. A 300-page report with tables and tracked changes has about 100,000. */
export const MAX_ELEMENTS = 3_000_000

/** Elements inside one another. Word's own nesting of tables ends far below the thousands. */
export const MAX_DEPTH = 20_000

/** Paragraphs in a report, table cells included. A 300-page report has about 10,000. */
export const MAX_PARAGRAPHS = 300_000

/** Open controls, links and fields that a paragraph is marked with, counted from the innermost. */
export const MAX_OPEN_SPANS = 8

/** Characters after which no more of a tracked row's words are collected: nested rows would repeat them without end. */
export const MAX_ROW_WORDS = 20_000
