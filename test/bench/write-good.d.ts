/** write-good has no types of its own. */
declare module 'write-good' {
  /** Suggestions for a text: the peer that a full check is timed against. */
  export default function writeGood(text: string): {index: number; offset: number; reason: string}[]
}
