/** One line on stderr that says how far a long run is; only for somebody who is watching. */
import {plainLine} from '../print/plain-line.ts'
import type {Terminal} from './terminal.ts'

export interface Progress {
  /** Says which file is next; `index` counts from 0. */
  next: (file: string, index: number) => void
  /** Takes the line away. */
  done: () => void
}

const quiet = 800
const widest = 70

/** A progress line that shows itself once a run over several files has lasted most of a second. */
export function progress({err, watched, now}: Terminal, total: number): Progress {
  const began = now()
  let shown = false
  return {
    next(file, index) {
      if (!watched || total < 2 || now() - began < quiet) return
      shown = true
      err(`\r\u001B[2K${`Checking ${index + 1} of ${total}: ${plainLine(file)}`.slice(0, widest)}`)
    },
    done() {
      if (shown) err('\r\u001B[2K')
    },
  }
}
