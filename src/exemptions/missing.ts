/** What an exemption still lacks: what the law asks for of this kind of council, and what the protocols ask beside it. */
import {paragraphs} from '../report/plain-text.ts'
import {stretchesOf} from '../report/passage.ts'
import type {Profile} from '../report/profile.ts'
import type {Report} from '../report/report.ts'
import type {Exemption, ExemptionLaw, Missing} from './exemption.ts'

// Capital or small: section 100B(5) prints “Not”, regulation 7(5) “not”. The Welsh is how Welsh councils say the same.
const mark = /\bnot for publication\b|\bnid (?:yw |ydyw )?(?:i['’]?w|ar gyfer ei) (?:g|ch)?yhoeddi\b|\bddim i['’]?w gyhoeddi\b/iu

/** Lists it, in the order in which a clerk would ask. */
export function missingIn(exemption: Exemption, {nation, kind}: Profile, law: ExemptionLaw, report: Report | null): Missing[] {
  const {grounds, reasons, forDisclosure, forWithholding, until, confirmed, signed, cover} = exemption
  const found: Missing[] = []
  const add = (what: Missing['what'], sentence: string): void => { found.push({what, sentence}) }
  const town = kind === 'town'
  if (town) {
    if (!reasons.length && !grounds.length) add('special reason', 'No special reason is given; the resolution under the 1960 Act must state one.')
  } else {
    if (!grounds.length) add('paragraph', `No paragraph of Schedule ${law.schedule} is cited; expected one of ${law.range}.`)
    for (const {number} of grounds.filter((each) => !each.described && law.isGround(each.number))) {
      add('description', `Paragraph ${number} stands without its description${statedAs(law, number)}.`)
    }
    if (nation !== 'scotland' && report && cover.passages.length > 0 && !isMarked(exemption, report)) add('marking', '“Not for publication” does not stand on it.')
    if (!reasons.length) add('reason', 'No reason is given why publication would do harm in this case.')
    if (grounds.length === 0 ? nation !== 'scotland' : grounds.some(({number}) => law.needsBalance(number) || !law.isGround(number))) {
      if (!forDisclosure.length) add('interest in disclosure', 'Nothing is said of the public interest in disclosing it.')
      if (!forWithholding.length) add('interest in withholding', 'Nothing is said of the public interest in withholding it.')
    }
  }
  if (!until) add('end', 'Nothing says when it ends or is looked at again: a date, or the event that ends it.')
  if (!confirmed && !signed) add('confirmation', `Nobody is said to have confirmed it: expected the ${town ? 'Clerk' : 'proper officer or the Monitoring Officer'}.`)
  return found
}

function statedAs(law: ExemptionLaw, number: string): string {
  const about = law.about(number)
  return about?.exact ? `: “${about.words.replace(/\.$/, '')}”` : ''
}

/** The mark stands in what is withheld, over the report, or in a page header or footer. */
function isMarked({cover}: Exemption, report: Report): boolean {
  const lines = new Set(cover.passages.flatMap((passage) => stretchesOf(report, passage).map(({line}) => line)))
  return paragraphs(report).some(({line, place, text}) => (lines.has(line) || place === 'header' || place === 'footer') && mark.test(text))
}
