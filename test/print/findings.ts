/** Findings to print, without any rule: what a rule would have said. */
import type {CheckedFile, PlacedFinding} from '../../src/print/checked-file.ts'

/** A finding at “paragraph 2.1”, with anything changed. */
export function finding(changes: Partial<PlacedFinding> = {}): PlacedFinding {
  return {
    rule: 'no-lone-decision', family: 'ownership', severity: 'must', message: '“the Chair approves” gives the decision to one councillor; name the body.',
    why: 'A councillor alone cannot decide.', quote: 'the Chair approves', section: 'recommendations', label: '2.1', place: {line: 7, start: 5, end: 23},
    authority: [{key: 'act', cite: 'The Act, section 101', text: null}], suggestion: null, stands: 'body', ...changes,
  }
}

/** A checked file with these findings. */
export function file(name: string, ...findings: PlacedFinding[]): CheckedFile {
  return {file: name, error: null, pack: {id: 'statutory', title: 'Statutory floor', rules: 16}, words: 1240, paragraphs: 88, findings, silent: [], waived: [], stale: []}
}
