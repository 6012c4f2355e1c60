/**
 * Members are asked to decide and are not told what the officer advises: “Members to choose between …”, “instructions are
 * requested”, or verbs that hold no view. They decide without professional advice, and the choice cannot later be
 * defended. A paper for information may be noted, scrutiny may comment, and a hearing is decided on what is heard.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {wordsOfSense} from '../../src/language/blame-lexicon.ts'
import {decliningReader} from '../../src/language/declined-advice.ts'
import {leadsIn, tasksIn} from '../../src/language/resolution-tasks.ts'
import type {Task} from '../../src/language/resolution-tasks.ts'
import {body} from '../../src/report/plain-text.ts'
import type {Report, Stretch} from '../../src/report/report.ts'
import {saidUnder} from '../../src/report/said-under.ts'
import {inAppendix, sectionAt, sectionsOf} from '../../src/report/sections.ts'
import {statedPurpose} from '../../src/report/stated-purpose.ts'
import {cite} from '../authorities/index.ts'
import advising from '../lexicons/advising.json' with {type: 'json'}
import recommending from '../lexicons/recommending.json' with {type: 'json'}

export const recommendationTakesAView = defineRule({
  id: 'recommendation-takes-a-view',
  title: 'The recommendation takes a view',
  family: 'ownership',
  severity: 'should',
  authority: cite('protocol-001-5-closing', 'protocol-004-5', 'protocol-001-4', 'protocol-002r-5.1'),
  why: 'Members decide on advice, so the recommendation says what the officer advises and not only what the choices are.',
  messages: {
    choice: 'This asks members to decide without saying what is advised; the report’s author should say which course officers recommend.',
    declined: 'This gives members no advice; the report’s author should say what officers recommend, or why they cannot.',
    noted: 'Members are only asked to note a report that is for decision; the report’s author should say what is advised.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: '# Recommendation\nThat the Committee considers the report and approves Option 2.'},
      {report: '| Purpose | For information |\n# Recommendation\nThat the report be considered.'},
      {report: '# Recommendation\nThat the application be refused.'},
      {report: '# Recommendation\nThat the Scrutiny Panel comments on the draft.'},
      {report: '# Recommendation\nThat the licence be determined after the hearing.'},
    ],
    notOk: [
      {report: '# Recommendation\nMembers to choose between repair and sale.', findings: [{at: '2:12-2:42', message: 'choice'}]},
      {report: '# Recommendation\nInstructions are requested.', findings: [{at: '2:1-2:28', message: 'declined'}]},
      {report: '# The bids\nOfficers have not formed a view. Two were received.', findings: [{at: '2:1-2:33', message: 'declined'}]},
      {report: '| Purpose | For decision |\n# Recommendation\nTo note the report.', findings: [{at: '4:4-4:19', message: 'noted'}]},
      {report: '# Recommendation\nMembers to review and forward to Council.', findings: [{at: '2:12-2:41', message: 'choice'}]},
    ],
  },
}, (report, {find}) => {
  const purpose = statedPurpose(report)
  if (purpose === 'information') return
  const places = recommendationsOf(report)
  const words = places.map((place) => wordsAt(report, place)).join('\n')
  const top = body(report).filter(({line}) => sectionAt(report, line) === 'header').map(({text}) => text).join('\n')
  if (hearing.test(words) || hearing.test(top) || scrutiny.test(words) || scrutiny.test(top)) return
  const limbs = places.map((place, index) => ({place, tasks: tasksIn(wordsAt(report, place), index > 0 && ledInto(report, places, index))}))
  const all = limbs.flatMap(({tasks}) => tasks)
  const sentences = places.flatMap((place) => sentencesAt(report, place))
  const takesAView = all.some((task) => sort(task) === 'view') || sentences.some(({text}) => advises.test(text) && declining(text) !== 'declines')
  const inside = sentences.filter(({text}) => {
    const found = declining(text)
    return found === 'declines' || (found !== null && !takesAView)
  })
  for (const {place} of inside.slice(0, 1)) find(place, 'declined')
  if (takesAView) return
  if (!inside.length) for (const {place, tasks} of limbs) {
    const bare = tasks.filter((task) => sort(task) === 'bare' || sort(task) === 'carried')
    const [first] = bare
    const last = bare.at(-1)
    if (!first || !last || !bare.some((task) => sort(task) === 'bare')) continue
    // What goes on to another body is half-way advice; a bare choice is none.
    return find({line: place.line, start: place.start + first.start, end: place.start + last.end}, 'choice', bare.some((task) => sort(task) === 'carried') ? {severity: 'consider'} : {})
  }
  const [noted] = limbs.flatMap(({place, tasks}) => tasks.map((task) => ({place, task})))
  if (!inside.length && noted && purpose === 'decision') return find({line: noted.place.line, start: noted.place.start + noted.task.start, end: noted.place.start + noted.task.end}, 'noted', {severity: 'consider'})
  for (const {line, text} of body(report)) {
    if (inAppendix(report, line) || places.some((place) => place.line === line) || notOurs.has(sectionAt(report, line) ?? '')) continue
    for (const sentence of sentencesAt(report, {line, start: 0, end: text.length})) {
      if ((declining(sentence.text) === 'declines' || declining(sentence.text) === 'asks') && !hearing.test(text) && !scrutiny.test(text)) find(sentence.place, 'declined')
    }
  }
})

const notOurs = new Set<string>(['consultation', 'background papers', 'contact'])
// “Instructions are requested” asks for nothing but what the sentence says.
const asksFor = new Set(['request', 'seek', 'invite', 'await', 'need', 'ask', 'require'])
const sense = (name: string): ReadonlySet<string> => wordsOfSense(advising, name)
const [note, weigh, choose, decide, adopt, carry, voice] = [sense('note'), sense('weigh'), sense('choose'), sense('decide'), sense('adopt'), sense('carry'), sense('voice')]
const wishes = [...sense('wish')]
const declining = decliningReader({advisers: [...recommending.advisers, 'author', 'the author', 'this paper', 'paper', 'staff'], bodies: recommending.bodies, advice: [...sense('advice')], wishes})

const wish = new RegExp(`^(?:\\S+ ){0,6}?(?:${wishes.join('|')})\\b`, 'iu')
// What is to be chosen is not named: “which …”, “one of the following”, “Option A or B”, “such … as it sees fit”, “a way forward”.
const open = /^(?:(?:on|upon|as to|about|over|officers?|the question of|the matter of|the) )*(?:which|whether|what|whatever|whichever|how|when|if|either|such|between|among|amongst|from|one (?:of|or)|any (?:one )?of|a|an|its|their|your|preferred)\b|^(?:the )?(?:option|scheme|site|bid|tender|design|route|model)s? \S{1,12}(?: \(.*?\))?,? or\b|\b(?:as|that|which|what|if) (?:it|they|members|the [\p{L} ]{1,30}) (?:sees?|thinks?|deems?|considers?|wish(?:es)?|prefers?|may)\b|^(?:the |a )?(?:way forward|preferred [\p{L}]+)\b|\bbetween\b/iu
const closed = /^(?:to \p{L}|that\b|against\b|in favour\b|in accordance with\b|in line with\b|no\b)|\bby (?:\p{L}+ing)\b|\bas (?:recommended|proposed|set out|advised|drafted)\b|\bin (?:accordance|line) with (?:the )?(?:officer|recommend)/iu
const rolls = /\b(?:nominations?|candidates?|appointments?|allowances?|motions?|vacanc(?:y|ies)|declarations?)\b/i

/** Whether one task holds the officer's view: `bare` holds none, `carried` sends the paper on, `noted` may be enough. */
function sort({lemma, object, passive, negated}: Task): 'view' | 'bare' | 'carried' | 'noted' {
  if (negated) return 'view'
  if (note.has(lemma)) return 'noted'
  const objectOf = passive ? '' : object
  if (rolls.test(object)) return 'view'
  if (passive && asksFor.has(lemma)) return 'noted'
  if (passive && adopt.has(lemma) && /^(?:such|whatever|whichever|any)\b/.test(object)) return 'bare'
  if (voice.has(lemma) && (wish.test(objectOf) || (open.test(objectOf) && /^(?:officers?\b|which|whether|what|how)/.test(objectOf)))) return 'bare'
  if (weigh.has(lemma)) return 'bare'
  if (decide.has(lemma)) return closed.test(objectOf) ? 'view' : 'bare'
  if (choose.has(lemma)) return open.test(objectOf) || objectOf === '' ? 'bare' : 'view'
  if (adopt.has(lemma) && !passive) return open.test(objectOf) && /^(?:either|one|whichever|which|whether|what|such|a way|the way|its|their|(?:the )?(?:option|scheme|site|bid|route|model))/.test(objectOf) ? 'bare' : 'view'
  if (carry.has(lemma)) return 'carried'
  return 'view'
}

const hearing = /\b(?:quasi-judicial|hearings?|natural justice|licensing (?:act|sub-?committee)|standards (?:sub-?committee|hearing)|appeals? (?:panel|committee|sub-?committee))\b/i
const scrutiny = /\b(?:scrutiny|select committee|policy (?:development|advisory)|craffu)\b/i
const advises = new RegExp(`\\b(?:officers?|i|we|director|clerk|solicitor|head of [\\p{L} ]{3,30}?) (?:\\w+ly )?(?:advis|recommend|favour|prefer|advocat|propos|suggest|support)(?:e?s|e)?\\b|\\b(?:option|site|bid|tender|scheme|route) \\S+ is (?:\\w+ly )?(?:recommended|preferred|advised|favoured)\\b|\\b(?:officer[’']?s?[’']?|my|our) (?:recommendation|advice|preference) is\\b|\\b(?:no|not) \\p{L}+ is recommended\\b`, 'iu')

/** Where the report recommends: its own recommendations sections; without one, what members are asked to do. */
function recommendationsOf(report: Report): Stretch[] {
  const others = new RegExp(`\\b(?:${recommending.otherAdvisers.join('|')})`, 'i')
  const own = sectionsOf(report, 'recommendations').filter(({title}) => !others.test(title))
  const said = own.flatMap((section) => saidUnder(report, section)).filter(({line}) => !inAppendix(report, line))
  if (said.length) return said
  return body(report).filter(({line, text}) => !inAppendix(report, line) && isAsked.test(text)).map(({line, text}) => ({line, start: 0, end: text.length}))
}

const isAsked = new RegExp(`^\\W*(?:the )?(?:\\p{L}+ ){0,3}(?:${recommending.bodies.join('|')}) (?:is|are) (?:\\w+ly |therefore )*(?:${recommending.asked.join('|')}) to\\b|^\\W*it is (?:\\w+ly |therefore )*recommended that\\b`, 'iu')

/** True when a limb goes on from a lead-in above it: “That Cabinet:”, or is one of a list that does. */
function ledInto(report: Report, places: readonly Stretch[], index: number): boolean {
  return places.slice(0, index).some((place) => leadsIn(wordsAt(report, place)))
}

function sentencesAt(report: Report, place: Stretch): {place: Stretch; text: string}[] {
  const words = wordsAt(report, place)
  return [...words.matchAll(/\S[^]*?(?:[.?!](?=\s+\p{Lu}|\s*$)|$)/gu)].map(({0: text, index}) => ({text, place: {line: place.line, start: place.start + index, end: place.start + index + text.trimEnd().length}}))
}

function wordsAt(report: Report, {line, start, end}: Stretch): string {
  return body(report)[line - 1]?.text.slice(start, end) ?? ''
}
