/** Why a file could not be read as a report. */

export type FaultCode =
  | 'empty' | 'not-a-zip' | 'old-doc' | 'password-protected' | 'not-a-word-document'
  | 'signed' | 'truncated' | 'zip-damaged' | 'zip-bomb' | 'too-large' | 'missing-part' | 'broken-xml' | 'dtd'

/** A file that is refused. The message is one line: what is wrong and what to do next. It never quotes the report. */
export class ReportFault extends Error {
  override name = 'ReportFault'
  readonly code: FaultCode
  constructor(code: FaultCode, message: string) {
    super(message)
    this.code = code
  }
}

/** A part's name, safe to show on one line: a hostile name may hold line ends or terminal codes. */
export function showName(name: string): string {
  const clean = name.replace(/[^\x20-\x7e]/g, '?')
  return clean.length > 80 ? `${clean.slice(0, 77)}...` : clean
}
