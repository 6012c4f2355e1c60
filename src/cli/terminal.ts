/** What the commands need of the world: where to print, and what each place can show. */
export interface Terminal {
  out: (text: string) => void
  /** For what is said about the run, never for findings. */
  err: (text: string) => void
  /** True when what is printed may be coloured. */
  colour: boolean
  /** True when a line on stderr can be written over: somebody is watching. */
  watched: boolean
  /** Milliseconds from any fixed point. */
  now: () => number
  /** The day, ISO 8601. */
  today: () => string
  /** The instant, ISO 8601 in UTC. */
  instant: () => string
}
