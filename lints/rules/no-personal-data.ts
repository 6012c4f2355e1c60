/*
 * A date of birth, a bank account or a tenant's e-mail address is copied from a form into the report, though nothing turns
 * on it. The report is published for good and read by anyone, and the person may be robbed, traced or shamed. The duty to
 * publish does not excuse it: surplus detail comes out, in an exempt report too where a mere number would do nobody good.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {birthDates} from '../../src/language/birth-dates.ts'
import {homeAddresses} from '../../src/language/home-addresses.ts'
import {identifiersIn} from '../../src/language/identifiers.ts'
import {sensesOf} from '../../src/language/matter/matter.ts'
import {privateContacts} from '../../src/language/private-contacts.ts'
import {sensitiveDetails} from '../../src/language/sensitive-details.ts'
import {cued} from '../../src/report/cues.ts'
import {headerFields} from '../../src/report/header-fields.ts'
import {perParagraph} from '../../src/report/per-paragraph.ts'
import type {Unplaced} from '../../src/report/per-paragraph.ts'
import {paragraphs, slice} from '../../src/report/plain-text.ts'
import type {Report, Stretch} from '../../src/report/report.ts'
import {sectionAt} from '../../src/report/sections.ts'
import {withheldLines} from '../../src/report/withheld-lines.ts'
import {cite} from '../authorities/index.ts'
import personal from '../lexicons/private-matter.json' with {type: 'json'}

const details = sensitiveDetails(sensesOf(personal))

export const noPersonalData = defineRule({
  id: 'no-personal-data',
  title: 'No private person’s details stand in the report',
  family: 'exempt',
  severity: 'must',
  authority: cite('uk-gdpr-art5-1-c', 'protocol-004-21', 'protocol-003-12', 'protocol-001-8'),
  why: 'Publishing a report does not excuse details of a person that it does not need.',
  messages: {
    value: 'This gives the {what} of a private person; expected to be left out. Ask the Data Protection Officer if it is needed.',
    again: 'The same {what} stands here again; expected to be left out here too. Ask the Data Protection Officer if it is needed.',
    detail: 'This tells of the health, benefits, status or offences of an identifiable person; expected to be left out. Ask the Data Protection Officer.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'The switchboard is 01632 960100, and Ann Day is at ann.day@example.gov.uk.'},
      {report: 'The lease of the mill began on 3 May 1951 under code 40-17-23.'},
      {report: 'Sweeper AB12 CDE was off the road.'},
      {report: '# Contact officer\nAnn Day, 07700 900123'},
      {report: 'NOT FOR PUBLICATION\nMrs Crale lives at 4 Mill Lane.'},
    ],
    notOk: [
      {report: 'His NHS number is 943 476 5919.', findings: [{at: '1:19-1:31 “943 476 5919”', message: 'value'}]},
      {report: 'Mr Roe, born on 4 March 1951, won.', findings: [{at: '1:9-1:29 “born on 4 March 1951”', message: 'value'}]},
      {report: 'Mrs Crale of 4 Mill Lane wrote.\nBins at 4 Mill Lane were missed.', findings: [{at: '1:14-1:25 “4 Mill Lane”', message: 'value'}, {at: '2:9-2:20', message: 'again'}]},
      {report: 'A resident may be reached at ivy.roe@gmail.com.', findings: [{at: '1:30-1:47', message: 'value'}]},
      {report: 'Mr Roe has multiple sclerosis.', findings: [{at: '1:1-1:30', message: 'detail'}]},
      {report: 'NOT FOR PUBLICATION\nHer National Insurance number is JG 10 37 59 A.', findings: [{at: '2:34-2:47', message: 'value'}]},
    ],
  },
}, (report, {find}) => {
  const withheld = withheldLines(report)
  const apart = ownDetails(report)
  const all = paragraphs(report)
  const values = all.flatMap((paragraph) => valuesIn(paragraph, apart(paragraph.line)).filter(({number}) => number || !withheld(paragraph.line)).map(({start, end, ...value}): Value => ({...value, at: {line: paragraph.line, start, end}})))
  const told: Stretch[] = []
  const tell = (at: Stretch, message: 'value' | 'again' | 'detail', sure: boolean, what?: string): void => {
    if (told.some((each) => each.line === at.line && each.start < at.end && at.start < each.end)) return
    told.push(at)
    // In a report that is withheld anyway the detail harms less, and a person may need it to decide.
    find(at, message, {...(what !== undefined && {values: {what}}), ...((!sure || withheld(at.line)) && {severity: 'should' as const}), suggestion: 'Take it out; where members need to tell people apart, use a letter or a reference.'})
  }
  for (const {at, what, sure} of values) tell(at, 'value', sure, what)
  for (const {at, what} of recurring(report, values, apart)) if (!withheld(at.line)) tell(at, 'again', true, what)
  for (const paragraph of all) {
    const {line, text, outline} = paragraph
    if (outline !== null || text.length < 15 || withheld(line) || apart(line)) continue
    for (const {start, end, sure} of detailsIn(paragraph)) tell({line, start, end}, 'detail', sure)
  }
})

interface Value {
  at: Stretch
  /** “date of birth”: what the message calls it. */
  what: string
  sure: boolean
  /** A number that stands for one person, which nobody needs to read in order to decide. */
  number: boolean
  /** What to look for elsewhere, in capitals, without spaces; empty for none. */
  key: string
}

type ValueInLine = Omit<Value, 'at'> & {start: number; end: number}

// Kept by paragraph: after one edit only one paragraph is read again.
const valuesIn = perParagraph((paragraph: Unplaced, apart: boolean) => readValues(paragraph, apart))
const detailsIn = perParagraph(({text}) => details(text, ''))

function readValues({text}: Unplaced, apart: boolean): ValueInLine[] {
  if (!/[\d@]/u.test(text) && !/\p{Lu}\p{Ll}+,? \p{Lu}/u.test(text)) return []
  const key = (start: number, end: number): string => text.slice(start, end).replace(/[\s-]/gu, '').toUpperCase()
  const found: ValueInLine[] = []
  for (const {kind, start, end, sure} of identifiersIn(text)) {
    if (kind === 'vehicle mark' ? !isPrivateVehicle(text, start, end) : (kind === 'bank account' || kind === 'IBAN') && isCouncilAccount(text, start)) continue
    found.push({start, end, what: kind, sure, number: true, key: key(start, end)})
  }
  for (const {start, end, sure} of birthDates(text)) found.push({start, end, what: 'date of birth', sure, number: false, key: text.slice(start, end).replace(/^\D+/u, '').replace(/\W+$/u, '').toUpperCase().replace(/\s/gu, '')})
  if (!apart) for (const {start, end, sure} of homeAddresses(text)) found.push({start, end, what: 'home address', sure, number: false, key: key(start, end)})
  for (const {kind, start, end, sure} of privateContacts(text, apart)) found.push({start, end, what: kind, sure, number: false, key: key(start, end)})
  return found
}

const privately = cued(/\b(?:his|her|their|owner|driver|drives|driven by|perchennog|appellant|resident|pensioner|widow\w*|student|nurse|carer|worker|employee|caller|victim|suspect|somebody|someone|family|couple|lodger|householder|neighbour|husband|wife|son|daughter|mother|father|parent|man|woman|visitor|tenant|Mr|Mrs|Ms|Miss|Dr|belong\w*|parked|clamped|abandoned|seen|penalty|ticket|fine|motorist|keeper|complainant|blue badge|permit holder|taxi|private hire)\b/u)
const fleet = cued(/\b(?:council['’]?s|fleet|mayoral|civic|ceremonial|gritters?|sweepers?|refuse|minibus|library|dumper|tractor|tipper|mower|pool car|depot|lease car|ambulance|fire engine|appliance|off the road|serviced?|MOT|gearbox|transport team)\b/iu)
const person = cued(/\b(?:Mr|Mrs|Ms|Miss|Dr|owner|keeper|appellant|resident|complainant|his own|her own|private)\b/u)

/** A vehicle is a person's where words beside it say so, not for being a car. */
function isPrivateVehicle(text: string, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - 90), end + 90)
  return privately.test(near) && (!fleet.test(near) || person.test(near))
}

/** Where to pay the council is for everybody to know. */
function isCouncilAccount(text: string, start: number): boolean {
  const near = text.slice(Math.max(0, start - 120), start + 60)
  return /\b(?:council|authority|town council|income|collection|trust|charity|appeal)['’]?s? (?:bank )?account|\b(?:payable|pa(?:y|id|ying)|payments?|refunds?|remit\w*|transfers?)\b[^.;]{0,40}\bto the (?:council|authority)|\bcouncil['’]s\b/iu.test(near) && !/\b(?:his|her|Mr|Mrs|Ms|Miss|tenant|resident)\b/u.test(near)
}

/** The same value elsewhere: in a table, a footnote, a page header. */
function recurring(report: Report, values: readonly Value[], apart: (line: number) => boolean): {at: Stretch; what: string}[] {
  const wanted = new Map(values.filter(({key}) => key.length > 5).map(({key, what}) => [key, what]))
  if (!wanted.size) return []
  return paragraphs(report).flatMap(({line, text}) => [...wanted].flatMap(([key, what]) => {
    if (apart(line)) return []
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${[...key].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s-]*')}(?![\\p{L}\\p{N}])`, 'giu')
    return [...text.matchAll(pattern)].map(({0: words, index}) => ({at: {line, start: index, end: index + words.length}, what}))
  })).filter(({at}) => slice(report, at).trim() !== '')
}

/** Lines where officers and members give their own details. */
function ownDetails(report: Report): (line: number) => boolean {
  const fields = new Set(headerFields(report).filter(({kind}) => kind === 'author' || kind === 'contact' || kind === 'portfolio').flatMap(({labelAt, valueAt}) => [labelAt.line, valueAt?.line ?? 0]))
  return (line) => fields.has(line) || sectionAt(report, line) === 'contact'
}
