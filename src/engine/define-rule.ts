/**
 * A rule: one thing the protocol or the law requires, and the check for it, as a unified plugin.
 *
 * The plugin's setting is `['must', options]`; `false` turns the rule off. A pack is a unified preset of such settings.
 * Facts about the council reach the rule as unified data (see `check-report.ts`).
 */
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {Kind, Nation, Profile} from '../report/profile.ts'
import type {Recorded} from '../report/recorded.ts'
import type {Paragraph, Report, Stretch} from '../report/report.ts'
import {paragraphs} from '../report/plain-text.ts'
import {addFinding} from './finding.ts'

export type Family = 'ownership' | 'exempt' | 'criticism' | 'neutrality' | 'form' | 'publication'
/** must: plainly not met · should: likely wrong, a person decides · consider: advice. */
export type Severity = 'must' | 'should' | 'consider'

/** What may be cited: a section of an Act or a paragraph of a protocol. `text` only when its wording is verified. */
export interface Authority {
  key: string
  cite: string
  text: string | null
  /** Nations and kinds of council that it binds; absent for all. */
  nations?: readonly Nation[]
  kinds?: readonly Kind[]
  /** True when it binds only a council that has an executive. */
  executive?: boolean
}

export interface Example {
  /** The report, in the notation of `from-text.ts`. */
  report: string
  /** What differs from the assumed profile (England, principal, leader and cabinet). */
  profile?: Partial<Profile>
  /** What the report's record says, where the rule reads it: what is left out is empty. */
  record?: Partial<Recorded>
  /** Options of the rule, where the example needs other than the defaults: a pack may set them. */
  options?: Options
}

export interface NotOkExample extends Example {
  /** Each finding as `3:1-3:9 “the exact words”` or, for the whole report, `whole report`; then the message's id. */
  findings: {at: string; message: string}[]
}

export type Options = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** A fact that the profile must give before the rule can speak. */
export type Need = 'members' | 'offices'

export interface RuleDescription<Message extends string, O extends Options> {
  /** The file's name. Never reused. */
  id: string
  /** What holds when the report is right: “Background papers are listed”. */
  title: string
  family: Family
  severity: Severity
  authority: readonly Authority[]
  /** One sentence for the officer. */
  why: string
  /** Sentences with placeholders in braces, 25 words at most. */
  messages: Readonly<Record<Message, string>>
  options?: O
  needs?: readonly Need[]
  /** `paragraph`: judged a paragraph at a time, so that one edit re-checks one paragraph. `report`: judged whole. */
  reads: 'paragraph' | 'report'
  examples: {ok: readonly Example[]; notOk: readonly NotOkExample[]}
}

export interface FindingExtras {
  values?: Record<string, string | number>
  suggestion?: string
  /** When this one finding weighs less than the rule's own severity: a doubt, not a breach. */
  severity?: Severity
}

export interface Context<Message extends string, O extends Options> {
  report: Report
  profile: Profile
  options: O
  /** Files that hold what is withheld, given beside the report; empty when there are none. */
  exempt: readonly Report[]
  /** What the report's record says; null when it has none: that is not to say that nobody approved it. */
  record: Recorded | null
  /**
   * Adds a finding.
   * @param place where the words stand; null for the whole report
   * @param message the id of one of the rule's messages
   */
  find: (place: Stretch | null, message: Message, extras?: FindingExtras) => void
}

/** A rule as a pack holds it. */
export type Rule = Plugin<[(false | readonly [Severity, Options?])?], Report> & {readonly rule: RuleDescription<string, Options>}

type Check<Subject, Message extends string, O extends Options> = (subject: Subject, context: Context<Message, O>) => void

/** Makes a rule that is judged on the whole report. */
export function defineRule<Message extends string, O extends Options>(
  description: RuleDescription<Message, O> & {reads: 'report'}, check: Check<Report, Message, O>): Rule
/** Makes a rule that is judged one paragraph at a time, body and beside. */
export function defineRule<Message extends string, O extends Options>(
  description: RuleDescription<Message, O> & {reads: 'paragraph'}, check: Check<Paragraph, Message, O>): Rule
export function defineRule<Message extends string, O extends Options>(
  description: RuleDescription<Message, O>, check: Check<Report, Message, O> | Check<Paragraph, Message, O>): Rule {
  const plugin: Plugin<[(false | readonly [Severity, Options?])?], Report> = function (setting = [description.severity]) {
    if (setting === false) return
    const [severity, given = {}] = setting
    const options = readOptions(description, given)
    const {profile, lines, exempt = [], record = null} = this.data()
    return function (report: Report, file: VFile) {
      if (!profile || !hasWhatItNeeds(description, profile)) return
      const context: Context<Message, O> = {
        report, profile, options, exempt, record,
        find: (place, message, extras = {}) => { addFinding(file, report, profile, description, extras.severity ?? severity, place, message, extras) },
      }
      if (description.reads === 'report') (check as Check<Report, Message, O>)(report, context)
      else for (const paragraph of paragraphs(report)) {
        if (paragraph.text && (!lines || lines.has(paragraph.line))) (check as Check<Paragraph, Message, O>)(paragraph, context)
      }
    }
  }
  Object.defineProperty(plugin, 'name', {value: description.id})
  return Object.assign(plugin, {rule: description})
}

/** True when the profile gives every fact the rule reads; without them it is silent, and the command line says so once. */
export function hasWhatItNeeds({needs = []}: Pick<RuleDescription<string, Options>, 'needs'>, profile: Profile): boolean {
  return needs.every((need) => profile[need].length > 0)
}

/** An option that the rule does not have, or of another type: a fault of the pack, not of the report. */
export class OptionFault extends Error {
  override name = 'OptionFault'
}

function readOptions<O extends Options>({id, options}: RuleDescription<string, O>, given: Options): O {
  const defaults: Options = options ?? {}
  for (const [key, value] of Object.entries(given)) {
    const expected = defaults[key]
    if (expected === undefined) throw new OptionFault(`${id} has no option “${key}”; it has ${Object.keys(defaults).join(', ') || 'none'}`)
    if (typeof value !== typeof expected || Array.isArray(value) !== Array.isArray(expected)) throw new OptionFault(`${id}: option “${key}” must be like ${JSON.stringify(expected)}`)
  }
  return {...defaults, ...given} as O
}
