/** A sentence of the tables, made into a short report with the council it is for. */
import type {Profile} from '../../../src/report/profile.ts'

export interface Sentence {
  text: string
  /** The sentence that goes before it, in the same paragraph. */
  before?: string
  section?: 'recommendations' | 'contact'
  governance?: 'committee' | 'executive'
  jurisdiction?: 'town'
}

/** The report's lines and what is special about its council; “ | ” makes a table row. */
export function sourceOf({text, before, section, governance, jurisdiction}: Sentence): {source: string; profile: Partial<Profile>} {
  const heading = section === 'recommendations' ? 'Recommendations' : section === 'contact' ? 'Contact officer' : 'The proposal'
  const line = before ? `${before} ${text}` : text
  return {
    source: `Report to Committee\n# ${heading}\n${line.includes(' | ') ? `| ${line} |` : line}`,
    profile: {...(governance === 'committee' && {governance: 'committee' as const}), ...(jurisdiction === 'town' && {kind: 'town' as const, governance: 'committee' as const})},
  }
}
