/** Whether a paragraph carries matter of the kind that an exemption claims: by the readers of exempt matter, and by what it names. */
import {adviceMatter} from '../../src/language/matter/advice.ts'
import {circumstanceMatter} from '../../src/language/matter/circumstances.ts'
import {commercialMatter} from '../../src/language/matter/commercial.ts'
import {dealingMatter} from '../../src/language/matter/dealings.ts'
import {crimeMatter, noticeMatter} from '../../src/language/matter/enforcement.ts'
import {matterIn} from '../../src/language/matter/in-paragraph.ts'
import {individualMatter} from '../../src/language/matter/individuals.ts'
import {labourMatter} from '../../src/language/matter/labour.ts'
import {sensesOf} from '../../src/language/matter/matter.ts'
import type {MatterReader} from '../../src/language/matter/matter.ts'
import {namedIn} from '../../src/language/named.ts'
import type {NamedSort} from '../../src/language/named.ts'
import {body} from '../../src/report/plain-text.ts'
import type {Nation} from '../../src/report/profile.ts'
import type {Paragraph, Report} from '../../src/report/report.ts'
import commercial from '../lexicons/commercial-matter.json' with {type: 'json'}
import enforcement from '../lexicons/enforcement-matter.json' with {type: 'json'}
import labour from '../lexicons/labour-matter.json' with {type: 'json'}
import legal from '../lexicons/legal-matter.json' with {type: 'json'}
import personal from '../lexicons/private-matter.json' with {type: 'json'}
import {pointsTo, tellingIn} from './exempt-descriptions.ts'
import {isGround, successorsOf, twinOf} from './schedule-12a.ts'

/** The English number of each kind of matter, whatever the nation. */
type Kind = '1' | '2' | '3' | '4' | '5' | '6' | '7'

// Made when first asked for: a report that is not withheld whole has no need of them.
let made: Readonly<Record<Kind, readonly MatterReader[]>> | null = null

function readers(): Readonly<Record<Kind, readonly MatterReader[]>> {
  if (made) return made
  const words = sensesOf(commercial, enforcement, labour, legal, personal)
  const individual = [individualMatter(words), circumstanceMatter(words)]
  made = {1: individual, 2: individual, 3: [commercialMatter(words), dealingMatter(words)], 4: [labourMatter(words)], 5: [adviceMatter(words)], 6: [noticeMatter(words)], 7: [crimeMatter(words)]}
  return made
}

/** Names or figures that make a paragraph on the subject carry the matter itself, and not only speak of it. */
const telling: Readonly<Record<Kind, readonly NamedSort[]>> = {
  1: ['person', 'name', 'role', 'someone', 'address'], 2: ['person', 'name', 'role', 'someone', 'address'], 3: ['money', 'percent', 'firm', 'name'],
  4: ['money', 'percent', 'union'], 5: ['money', 'percent'], 6: ['address', 'firm', 'name', 'person', 'place'], 7: ['address', 'firm', 'name', 'person', 'place'],
}
// What stands here was said in public already.
const already = /\b(?:in public|publicly|published|public domain|open session|exhibited|on the website|press|announced|already known|open report)\b/iu

/**
 * Makes the test for one claim.
 * @param numbers the paragraphs relied on; a former number stands for its successors
 * @param stated the words of the claim, whose description counts as well as its number
 */
export function carriesClaimed(report: Report, nation: Nation, numbers: readonly string[], stated: string): (paragraph: Paragraph) => boolean {
  const kinds = kindsOf(nation, numbers, stated)
  const all = readers()
  const own = [...new Set(kinds.flatMap((kind) => all[kind]))]
  const clear = (paragraph: Paragraph): boolean => own.length > 0 && matterIn(report, paragraph, own).length > 0
  // Who is named where the matter is plain is known by name elsewhere: “Denholm’s lead came from …”.
  const named = new Set(body(report).flatMap((paragraph) => (clear(paragraph) ? namesIn(paragraph.text) : [])))
  return (paragraph) => {
    const {text} = paragraph
    if (clear(paragraph)) return true
    if (already.test(text)) return false
    if (namesIn(text).some((name) => named.has(name))) return true
    const sorts = new Set(namedIn(text).map(({sort}) => sort))
    return kinds.some((kind) => telling[kind].some((sort) => sorts.has(sort)) && subject(text, kind))
  }
}

/** Plainly on the subject; weak signs are enough beside a sum. */
function subject(text: string, kind: Kind): boolean {
  if (tellingIn(text).some(({topic}) => topic.england.includes(kind))) return true
  return kind !== '1' && kind !== '2' && pointsTo(text, 'england', kind) && namedIn(text).some(({sort}) => sort === 'money')
}

function kindsOf(nation: Nation, numbers: readonly string[], stated: string): Kind[] {
  const english = numbers.flatMap((number) => {
    const now = isGround(nation, number) ? [number] : successorsOf(nation, number).length ? successorsOf(nation, number) : isGround('england', number) ? [number] : []
    return nation === 'wales' ? now.flatMap((each) => (isGround('wales', each) ? twinOf('england', each) ?? [] : each)) : now
  })
  const described = tellingIn(stated).flatMap(({topic}) => topic.england)
  return [...new Set([...english, ...described])].filter((each): each is Kind => /^[1-7]$/u.test(each))
}

/** Names of firms and people, by their first word, which is how they are named again. */
function namesIn(text: string): string[] {
  return namedIn(text).flatMap(({sort, start, end}) => (sort === 'firm' || sort === 'name' || sort === 'single'
    ? [text.slice(start, end).replace(/['’]s?$/u, '').split(/\s+/u)[0] ?? ''].filter((word) => /^\p{Lu}[\p{Ll}-]{3,}/u.test(word) && !common.test(word)) : []))
}

const common = /^(?:The|This|That|These|Those|There|They|Five|Four|Three|Appoint|Repair|Quality|Council|Board|Cabinet|Committee|Equality|Staff|Bidder|Provider|Firm|Option|Appendix|Their|Members|Officers|Section|Climate|Community|Financial|Legal)$/u
