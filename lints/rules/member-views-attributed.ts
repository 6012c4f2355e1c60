/**
 * A report passes off councillors' opinion as its own text: “it is felt by some Members”, “Members' wish is”, “one
 * councillor considers”, or a councillor's view inside the recommendation. Nobody can tell whose view it is or answer it,
 * and the officer's own advice is lost. A view may be reported with the councillor's name, outside the recommendation.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {wordsOfParagraph} from '../../src/language/analysis.ts'
import type {Sentence} from '../../src/language/analysis.ts'
import {memberViewsIn, viewWords} from '../../src/language/member-views.ts'
import type {MemberView} from '../../src/language/member-views.ts'
import {inQuotation} from '../../src/language/quotation.ts'
import {cued} from '../../src/report/cues.ts'
import type {Report} from '../../src/report/report.ts'
import {inAppendix, sectionAt, sections} from '../../src/report/sections.ts'
import type {SectionKind} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import memberViews from '../lexicons/member-views.json' with {type: 'json'}

const words = viewWords(memberViews)

export const memberViewsAttributed = defineRule({
  id: 'member-views-attributed',
  title: 'Members’ views are given as theirs, outside the recommendation',
  family: 'ownership',
  severity: 'should',
  authority: cite('protocol-001-5-closing', 'protocol-000-5.2', 'protocol-002r-5.1', 'protocol-004-6'),
  why: 'A councillor’s view may be reported with the name, apart from the recommendation, which is the officer’s own.',
  messages: {
    unattributed: '“{words}” gives members’ opinion without saying whose; name the councillor or the meeting, or give the officer’s view. Ask the Monitoring Officer.',
    anonymous: '“{words}” gives a view without a name; say which councillor holds it, or leave it out. Ask the Monitoring Officer.',
    recommending: '“{words}” puts a councillor’s view into the recommendation; report it under consultation. Ask the Monitoring Officer.',
  },
  reads: 'paragraph',
  examples: {
    ok: [
      {report: '# Consultation\nCouncillor Roe considers the rent too low.'},
      {report: 'At its meeting on 4 June the Panel felt that more evidence was needed.'},
      {report: 'Members may feel that a trial is needed.'},
      {report: 'Members of the public feel unsafe there.'},
      {report: 'Members considered the report in May.'},
    ],
    notOk: [
      {report: 'Some Members feel that the charge is too high.', findings: [{at: '1:1-1:46', message: 'unattributed'}]},
      {report: 'One councillor considers it too dear.', findings: [{at: '1:1-1:37', message: 'anonymous'}]},
      {report: '# Recommendation\nThat the lease end. Councillor Roe considers it too dear.', findings: [{at: '2:21-2:57', message: 'recommending'}]},
    ],
  },
}, (paragraph, {report, profile, find}) => {
  if (!cue.test(paragraph.text) || inAppendix(report, paragraph.line) || isTheirOwn(report, paragraph.line)) return
  const section = sectionAt(report, paragraph.line)
  const read = wordsOfParagraph(paragraph, profile)
  for (const sentence of read.sentences) {
    const view = memberViewsIn(sentence, words).find((each) => speaks(each, sentence, section))
    if (!view) continue
    const place = {line: paragraph.line, start: read.all[view.from]?.start ?? 0, end: read.all[view.to - 1]?.end ?? 0}
    while (/[\s.,;:]/.test(paragraph.text[place.end - 1] ?? '')) place.end--
    if (inQuotation(paragraph.text, place.start)) continue
    const message = view.sort === 'named' ? 'recommending' as const : view.sort === 'one' ? 'anonymous' as const : 'unattributed' as const
    const doubtful = section === 'consultation' || view.sort === 'named' && section === 'reasons' || !view.held
    find(place, message, {values: {words: opening(paragraph.text.slice(place.start, place.end))}, ...(doubtful && {severity: 'consider' as const})})
  }
})

// Cheap first: no councillor in the paragraph means no view of one.
const cue = cued(/\b(?:members?|councillors?|cllrs?|leader|mayor|chair|chairman|portfolio|politicians?|chamber|elected|council)\b/i)
/** A meeting, or another occasion with a record, says whose view it is. */
const recorded = cued(/\b(?:at|by|from|in|during|after|following|when) (?:the |its |their |this |an? |that )?(?:(?!members?\b|councillors?\b|cllrs?\b)\p{L}+ ){0,5}?(?:meeting|committee|sub-committee|council|cabinet|panel|board|commission|working group|task group|task and finish group|workshops?|seminar|site visit|scrutiny|debate|away day|survey|questionnaire)\b(?! (?:tax|house|housing|land|officers|services?))|\bminutes?\b|\bresolved\b|\b(?:responded|replied|responses?)\b/iu)
const meeting = cued(/\b(?:committee|panel|council|scrutiny|board|cabinet|commission|working group)\b[^.;]{0,40}\b(?:considered|discussed|debated|met|reviewed|examined|received|heard|resolved|recommended|visited)\b/iu)

function speaks(view: MemberView, sentence: Sentence, section: SectionKind | null): boolean {
  if (view.sort === 'named') return (section === 'recommendations' || section === 'reasons') && view.held
  const {text} = sentence.words.paragraph
  const own = text.slice(sentence.start, sentence.end)
  if (section === 'recommendations' && /^\W*(?:that )?(?:the )?members\b/i.test(own) && !/\b(?:feel|felt|believe|think|thought|want|would|have|are)\b/i.test(own)) return false
  if (recorded.test(own) || sentence.words.sentences.slice(0, sentence.index).some(({start, end}) => meeting.test(text.slice(start, end)))) return section === 'recommendations'
  return !(view.ward && !view.some && view.sort === 'members')
}

/** True under a heading that gives the words to members: minutes, a foreword, ward members' comments. */
function isTheirOwn(report: Report, line: number): boolean {
  return sections(report).some(({first, last, title, heading}) => line >= first && line <= last && heading?.line !== line && /\b(?:minutes?|foreword|motions?|questions?|(?:ward|local) (?:member|councillor)s?|(?:member|councillor)s?[’'] (?:comments|views|representations))\b/i.test(title))
}

function opening(said: string): string {
  const all = said.split(/\s+/)
  return all.length > 7 ? `${all.slice(0, 6).join(' ')} …` : said
}
