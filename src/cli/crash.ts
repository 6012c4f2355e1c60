/** A fault of this tool itself, told without a word of any report. */
import type {FileFault} from '../print/checked-file.ts'

/** Names the kind of fault and the place in our own code. The message is left out, since it may hold words of a report. */
export function crash(reason: unknown): FileFault {
  const kind = reason instanceof Error ? reason.name : typeof reason
  const stack = reason instanceof Error ? reason.stack?.replace(reason.message, '') : undefined
  const place = /([\w.-]+:\d+:\d+)\)?$/m.exec(stack ?? '')?.[1]
  return {
    code: 'crash',
    message: `This tool failed (${kind}${place ? ` at ${place}` : ''}), and what it had found is left out. Tell its makers this line; keep the report to yourself.`,
  }
}
