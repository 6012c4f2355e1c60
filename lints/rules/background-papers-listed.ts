/**
 * The list of background papers is missing, or its heading stands over nothing. The public cannot see what the advice rests
 * on, and cannot ask for it in time; a planning permission has been quashed for less. “None” is an answer; a blank is not.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {whoStands} from '../../src/language/posts.ts'
import {classification} from '../../src/report/classification.ts'
import {cued} from '../../src/report/cues.ts'
import {headerFields} from '../../src/report/header-fields.ts'
import {perParagraph} from '../../src/report/per-paragraph.ts'
import {body} from '../../src/report/plain-text.ts'
import type {Report, Stretch} from '../../src/report/report.ts'
import {saidUnder} from '../../src/report/said-under.ts'
import {namesPapersReliedOn} from '../../src/report/relied-on.ts'
import {kindsOfTitle} from '../../src/report/section-words.ts'
import {inAppendix, sections} from '../../src/report/sections.ts'
import type {Section} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import published from '../lexicons/published-works.json' with {type: 'json'}

export const backgroundPapersListed = defineRule({
  id: 'background-papers-listed',
  title: 'Background papers are listed',
  family: 'form',
  severity: 'must',
  authority: cite('lga-1972-s100D', 'lga-1972-s100D-5', 'si-2012-2089-reg15', 'case-joicey-2014'),
  why: 'The public may read the papers that the report relies on, so each copy of the report lists them.',
  messages: {
    missing: 'No background papers are listed; list those relied on, or say that there are none. Democratic services can advise.',
    empty: 'Nothing is listed under “{title}”; list the papers relied on, or say that there are none.',
    later: 'No background papers are listed; if any of this exempt report is opened, it needs the list.',
    published: 'Only published works are listed under “{title}”; list unpublished papers relied on, or say that there are none.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: '# Recommendation\nThat fees rise.\n# Background papers\nFee survey, May 2026.'},
      {report: '# Recommendation\nThat fees rise.\n# Background papers\nNone.'},
      {report: '| Report by | The Clerk |\n| Background papers | None |\n# Recommendation\nThat fees rise.'},
      {report: '# Recommendation\nThat fees rise.', profile: {kind: 'town'}},
    ],
    notOk: [
      {report: '# Recommendation\nThat fees rise.', findings: [{at: 'whole report', message: 'missing'}]},
      {report: '# Recommendation\nThat fees rise.\n# Background papers\n# Contact\nAnn Day, Head of Parks', findings: [{at: '3:1-3:18', message: 'empty'}]},
      {report: '# Recommendation\nThat fees rise.\nBACKGROUND PAPERS\nContact officer: Ann Day, 01632 960001', findings: [{at: '3:1-3:18', message: 'empty'}]},
      {report: '# Recommendation\nThat fees rise.\n# Background papers\nLocal Government Act 1972', findings: [{at: '4:1-4:26', message: 'published'}]},
      {report: 'EXEMPT\n# Recommendation\nThat the bid be accepted.', findings: [{at: 'whole report', message: 'later'}]},
    ],
  },
}, (report, {profile, find}) => {
  const own = sections(report).filter(({kinds, heading: at, title}) => !kinds.includes('appendix') && (kinds.includes('background papers') || (at && heading.test(title))))
  const listed = own.map((section) => ({section, papers: saidUnder(report, section).filter((place) => !isNobodysPaper(report, place))}))
  const field = headerFields(report).find(({label, value, labelAt}) => heading.test(label) && /\p{L}/u.test(value) && !inAppendix(report, labelAt.line))
  if (field || saidElsewhere(report) || own.some((section) => goesOn(report, section))) return
  const filled = listed.find(({papers}) => papers.length)
  const [blank] = listed
  const severity = profile.kind === 'town' || classification(report).kind === 'exempt' ? 'should' : undefined
  if (filled) {
    const [first] = filled.papers
    const last = filled.papers.at(-1)
    if (!first || !last || !filled.papers.every((place) => isPublished(wordsAt(report, place)))) return
    find(first.line === last.line ? {...first, end: last.end} : first, 'published', {values: {title: filled.section.title}, severity: 'consider'})
  } else if (blank?.section.heading) find(blank.section.heading, 'empty', {values: {title: blank.section.title}, ...(severity && {severity})})
  // A town council keeps no such list by law, and an exempt report needs one only when it is opened.
  else if (profile.kind === 'town') return
  else if (classification(report).kind === 'exempt') find(null, 'later', {severity: 'consider'})
  else find(null, 'missing')
})

const heading = cued(/\bbackground (?:papers?|documents?)\b|\b(?:papers|documents) (?:used|relied (?:up)?on|consulted)\b|\b(?:papurau|dogfennau) cefndir\b/i)
const none = cued(/\b(?:no|nil|not any) (?:other |additional |further |unpublished |relevant )?background (?:papers?|documents?)\b|\bbackground (?:papers?|documents?)\b[^.;]{0,40}\b(?:none|nil)\b|\bdim papurau cefndir\b/i)
// “The following papers were relied on:” opens a list; by itself it lists nothing.
const leadIn = /(?::|\bas follows|\blisted below)\s*$|^\(?(?:list|please list|insert|identify|set out|state)\b/i

const document = cued(/\b(?:reports?|minutes?|files?|papers?|notes?|letters?|plans?|strategy|surveys?|assessments?|study|policy|advice|correspondence|responses?|returns?|application|agreement|appraisal|valuation)\b/i)

/** True when the first paper in the list, or “NONE”, stands in bold or capitals, and so looks like a heading of its own. */
function goesOn(report: Report, {last}: Section): boolean {
  const next = sections(report).find(({first}) => first === last + 1)
  const at = next?.heading && body(report)[next.heading.line - 1]
  return Boolean(next && at && !next.kinds.length && at.outline === null && (document.test(next.title) || /^\W*(?:none|nil|n\/?a|not applicable|dim)\b/i.test(next.title)))
}

/** What stands under the heading and is not a paper: a contact line, a lead-in with nothing after it, the officer's name. */
function isNobodysPaper(report: Report, place: Stretch): boolean {
  const words = wordsAt(report, place)
  const contact = headerFields(report).some(({kind, labelAt}) => (kind === 'contact' || kind === 'author') && labelAt.line === place.line)
  const {officers, members, names} = whoStands(words)
  // “Tree Register” looks like a name; a name as it is signed has a post under it.
  const signed = names.length > 0 && whoStands(body(report)[place.line]?.text ?? '').officers.length > 0
  const person = (officers.length > 0 || signed) && !members.length && words.length < 90 && !document.test(words)
  return contact || person || leadIn.test(words)
}

const inSentence = cued(/\bbackground (?:papers?|documents?)\b(?:[^.:]{0,80}: *(?!tb[cad]\b)\p{L}| (?:(?:to|for|of|used in|behind) [^.:]{3,40} )?(?:are|were|include|comprise|consist of) (?:the|an?|our|its|[0-9])[^.]* \p{L})/iu)

/** “There are no background papers”, and a list in a sentence, may stand anywhere in the report proper. */
function saidElsewhere(report: Report): boolean {
  return body(report).some((paragraph) => saysSo(paragraph) && !inAppendix(report, paragraph.line)) || isAfterAppendixList(report)
}

const saysSo = perParagraph(({text}) => none.test(text) || inSentence.test(text) || opensAList(text))

/** “Papers used in preparing this report. (i) Returns for 2025 …”: named in the first words, and listed in the same paragraph. */
function opensAList(text: string): boolean {
  const [, opening = '', rest = ''] = /^([^.:]{10,90})[.:] *(.*)$/su.exec(text) ?? []
  return namesPapersReliedOn(opening) && namedFirst.test(opening) && !tellsOfPapers.test(opening) && /\p{L}/u.test(rest)
}

// “Files used by the contractor were lost” tells of papers, “Documents used: …” and “The papers relied on are …” list them.
const tellsOfPapers = cued(/\b(?:was|were|is|are|has|had|have|will|can|may|must|should|would)\b(?! *$)(?! (?:been )?(?:used|drawn|relied|consulted|as follows|listed|set out))/iu)
const namedFirst = /^(?:\W*\p{L}+){0,2}\W*(?:background )?(?:papers|documents|materials?|files|sources|papurau|dogfennau)\b/iu

/** A list of appendices set as headings (“Appendix 1”, and what it is) may stand before the list of papers. */
function isAfterAppendixList(report: Report): boolean {
  const lines = body(report).filter(({text}) => text.trim())
  return lines.some(({line, text}, index) => inAppendix(report, line) && text.length < 60 && kindsOfTitle(text).includes('background papers')
    && (lines[index + 1]?.text.length ?? 0) > 4)
}

/** True when every entry of a line is a published work: an Act, a statutory instrument, national policy, a web address. */
function isPublished(words: string): boolean {
  const entries = words.split(/;|\v|(?<=\p{L}{2}|\d{4})\.\s+(?=\p{Lu})/u).map((entry) => entry.trim().replace(/\.$/, '')).filter((entry) => /\p{L}/u.test(entry))
  return entries.length > 0 && entries.every((entry) => works.some((work) => work.test(entry)))
}

const works = published.works.map((work) => new RegExp(work, 'iu'))

function wordsAt(report: Report, {line, start, end}: Stretch): string {
  return body(report)[line - 1]?.text.slice(start, end) ?? ''
}
