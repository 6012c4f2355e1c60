/** Kept until its readers have moved to lexicon.ts. */
export * from './lexicon.ts'
