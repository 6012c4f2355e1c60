/** Where a text names what a company, charity or society must register: its accounts as filed, its directors, its charges, its rules. */
import {cued} from '../report/cues.ts'
import {sentencesOf} from './exemption-citation.ts'
import type {Extent} from './schedule-12a.ts'

export interface RegisteredLexicon {
  entries: Readonly<Record<'always' | 'when registered' | 'registers' | 'bodies' | 'not registered', {says: readonly string[]}>>
}

export interface RegisteredMatter extends Extent {
  sentence: Extent
}

const quick = cued(/account|director|charge|share|charit|regist|filed|companies|incorporat|societ|trustee|association|return|confirmation|control|debenture|mortgage|annual report|memorandum|turnover|income|owner|rules|public file|cyfrif|cyfarwydd|ymddiried/iu)
/** What was registered is out of the withheld part, is said to be public, or was only looked at. */
const handled = cued(/\b(?:moved|taken out|left out|removed|omitted|separated|stripped|excluded from|not (?:in|part of|included|withheld)|kept out|transferred|put in|published(?! (?:\w+ )?(?:accounts|returns?|reports?))|can be (?:read|seen|found|inspected)|may be (?:read|seen|inspected)|freely available|publicly available|already (?:public|available)|in the (?:open|public) (?:report|part|section|paper)|linked from|linked in|is (?:open|public)|are (?:open|public)|background paper|open to inspection|open report|checked|examined|reviewed against|considered by|verified)\b/iu)
const denied = cued(/\b(?:not|never|nothing|none|no|neither|nor|without|nid|heb)\b[^.;]{0,45}\b(?:filed|fil\w+|regist\w+|lodged|public|companies house|commission|ffeil\w+|cofrestr\w+)\b|\bun(?:filed|registered)\b|\b(?:yet|still|due) to be (?:filed|registered|lodged)|\bbefore (?:they|it) (?:are|is) filed\b/iu)
const extract = cued(/\b(?:what|all that|everything|extracts? from|searches? of|search at|print-?outs? (?:from|of)|details from|as|held (?:at|by|on)|from)\s+(?:the )?(?:Companies House|Registrar of Companies|Charity Commission(?:['’]s (?:register|website))?|register of (?:companies|charities)|Mutuals(?: Public)? Register|public (?:file|register))(?:\s+(?:holds|records|shows|lists|has))?/u)
/** Names in one list are one place: “its directors, its charges and its share capital”. */
function joined(matches: readonly RegExpExecArray[], text: string): {index: number; 0: string}[] {
  const places: {index: number; 0: string}[] = []
  for (const {index, 0: found} of matches) {
    const last = places.at(-1)
    const between = last ? text.slice(last.index + last[0].length, index) : ''
    if (last && between.length < 40 && !/[.;:]|\b(?:but|though|while)\b/iu.test(between)) last[0] = text.slice(last.index, index + found.length)
    else places.push({index, 0: found})
  }
  return places
}

const mark = cued(/\bnot (?:for publication|to be published|open)\b/giu)
const councilsOwn = cued(/\b(?:council|authority|corporation|officer|finance|resources|operations|services|education|assistant|deputy|executive|corporate|strategic|managing)['’]?s? (?:own )?(?:statement of )?(?:accounts|directors)\b|\bdirectors? of \p{Lu}/u)

/**
 * Makes the reader of these words.
 * @returns a function from a text to every naming of registered matter in it; offsets 0-based
 */
export function registeredReader({entries}: RegisteredLexicon): (text: string) => RegisteredMatter[] {
  const any = (says: readonly string[]): string => says.map((each) => `(?:${each})`).join('|')
  const lead = String.raw`(?:(?:the|its|their|our|each|last|three|two|years?['’]?)\s+)*(?:[\p{L}-]+(?:['’]s|s['’])\s+)?`
  const always = cued(new RegExp(String.raw`(?<![\p{L}])${lead}(?:${any(entries.always.says)})(?![\p{L}]|['’](?:\s|s\s))`, 'giu'))
  const loose = cued(new RegExp(String.raw`(?<![\p{L}])${lead}(?:${any(entries['when registered'].says)})(?![\p{L}])`, 'giu'))
  const register = cued(new RegExp(any(entries.registers.says), 'iu'))
  const body = cued(new RegExp(String.raw`(?<![\p{L}])(?:${any(entries.bodies.says)})(?![\p{L}])`, 'iu'))
  const own = cued(new RegExp(any(entries['not registered'].says), 'giu'))
  const accountsOf = cued(/\b(?:audited|annual|published|last (?:\w+ )?years?['’]?s?|latest) (?:(?:audited|annual|published|financial) )*(?:accounts|report and accounts|financial statements)\b/iu)

  return (text) => {
    if (!quick.test(text)) return []
    return sentencesOf(text).flatMap((sentence): RegisteredMatter[] => {
      const said = text.slice(sentence.start, sentence.end)
      if (!quick.test(said) || handled.test(said) || denied.test(said.replace(mark, ''))) return []
      // What is a body's own is blanked out, so that only what is left can be registered.
      const left = said.replace(own, (found) => ' '.repeat(found.length))
      const strict = [...left.matchAll(always)]
      const matches = strict.length ? strict : !councilsOwn.test(left) && body.test(left) && (register.test(left) || accountsOf.test(left)) ? [...left.matchAll(loose)] : []
      if (!matches.length) {
        // What a register holds, named by the register alone.
        const held = extract.exec(left)
        return held ? [{start: sentence.start + held.index, end: sentence.start + held.index + held[0].length, sentence}] : []
      }
      return joined(matches, left).map(({index, 0: found}) => ({start: sentence.start + index, end: sentence.start + index + withRegister(left.slice(index), found.trimEnd().length, register), sentence}))
    })
  }
}

/** How long a naming is with the register that it comes from: “the accounts as filed at Companies House”. */
function withRegister(rest: string, length: number, register: RegExp): number {
  const after = register.exec(rest.slice(length))
  return after && !/[;:]/.test(rest.slice(length, length + after.index)) ? length + after.index + after[0].length : length
}
