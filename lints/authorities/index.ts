/**
 * What may be cited: Acts, regulations, cases and protocols, paragraph by paragraph, as data.
 *
 * `text` is the exact wording, and stands only where it was checked against the source named (`verified`). A protocol's
 * paragraph carries a `statement` of our own, never the council's sentence.
 */
import cases from './cases.json' with {type: 'json'}
import guidance from './guidance.json' with {type: 'json'}
import lga1972 from './lga-1972.json' with {type: 'json'}
import lga1986 from './lga-1986.json' with {type: 'json'}
import lga2000 from './lga-2000.json' with {type: 'json'}
import lgha1989 from './lgha-1989.json' with {type: 'json'}
import otherActs from './other-acts.json' with {type: 'json'}
import protocol000 from './protocol-000.json' with {type: 'json'}
import protocol001 from './protocol-001.json' with {type: 'json'}
import protocol002e from './protocol-002e.json' with {type: 'json'}
import protocol002r from './protocol-002r.json' with {type: 'json'}
import protocol003 from './protocol-003.json' with {type: 'json'}
import protocol004 from './protocol-004.json' with {type: 'json'}
import si1990851 from './si-1990-851.json' with {type: 'json'}
import si20012290 from './si-2001-2290.json' with {type: 'json'}
import si20122089 from './si-2012-2089.json' with {type: 'json'}
import si20142095 from './si-2014-2095.json' with {type: 'json'}
import ukGdpr from './uk-gdpr.json' with {type: 'json'}
import type {Authority} from '../../src/engine/define-rule.ts'
import type {Kind, Nation} from '../../src/report/profile.ts'

/** One entry of an authorities file. */
export interface AuthorityEntry {
  /** As a person would print it. */
  cite: string
  /** The exact wording, or null where it was not checked. */
  text: string | null
  /** True when `text` was read at the source. */
  verified?: boolean
  /** Our own short statement of what it asks. */
  statement?: string
  note?: string
  source?: string
  /** Where it is law, and for which kinds of council; absent for all. A finding cites only what binds the council at hand. */
  nations?: Nation[]
  kinds?: Kind[]
  /** True when it binds only a council that has an executive. */
  executive?: boolean
  /** The date from which it applies, ISO 8601. */
  from?: string
}

const entries = {
  ...cases.entries, ...guidance.entries, ...lga1972.entries, ...lga1986.entries, ...lga2000.entries, ...lgha1989.entries,
  ...otherActs.entries, ...protocol000.entries, ...protocol001.entries, ...protocol002e.entries, ...protocol002r.entries,
  ...protocol003.entries, ...protocol004.entries, ...si1990851.entries, ...si20012290.entries, ...si20122089.entries,
  ...si20142095.entries, ...ukGdpr.entries,
}

/** The name of one authority, as in `lga-1972-s100D` or `protocol-003-8`. */
export type AuthorityKey = keyof typeof entries

/** Everything that may be cited, by key. */
export const authorities = entries as Readonly<Record<AuthorityKey, AuthorityEntry>>

/**
 * The authorities for these keys, in the order given. An unknown key is a type error.
 * @returns what a finding prints: key, citation, the wording where it was checked, and where it is law
 */
export function cite(...keys: AuthorityKey[]): Authority[] {
  return keys.map((key) => {
    const {cite: printed, text, nations, kinds, executive} = authorities[key]
    return {key, cite: printed, text, ...(nations && {nations}), ...(kinds && {kinds}), ...(executive && {executive})}
  })
}
