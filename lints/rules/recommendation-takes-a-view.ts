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
    unclear: 'No advice can be read here; the report’s author should say which course officers recommend.',
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
      {report: '# Recommendation\nThe pool costs more each year.', findings: [{at: '2:1-2:31', message: 'unclear'}]},
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
  const [noted] = limbs.flatMap(({place, tasks}) => tasks.filter((task) => sort(task) !== 'nothing').map((task) => ({place, task})))
  if (!inside.length && noted && purpose === 'decision') return find({line: noted.place.line, start: noted.place.start + noted.task.start, end: noted.place.start + noted.task.end}, 'noted', {severity: 'consider'})
  if (!inside.length && !noted && saysNothing(sentences.map(({text}) => text)) && sentences[0]) return find(sentences[0].place, 'unclear', {severity: 'consider'})
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
const [note, weigh, choose, decide, adopt, carry, voice, tell] = [sense('note'), sense('weigh'), sense('choose'), sense('decide'), sense('adopt'), sense('carry'), sense('voice'), sense('tell')]
const wishes = [...sense('wish')]
const declining = decliningReader({advisers: [...recommending.advisers, 'author', 'the author', 'this paper', 'paper', 'staff'], bodies: recommending.bodies, advice: [...sense('advice')], wishes})

const wish = new RegExp(`^(?:\\S+ ){0,6}?(?:${wishes.join('|')})\\b(?! (?:to (?!officers|the\\b|an?\\b|any\\b|each\\b|all\\b|these\\b|its\\b)\\p{L}+|that|set out|in (?:appendix|section|paragraph|annex)|as (?:drafted|set out)|attached|under|at (?:appendix|annex)))`, 'iu')
const made = /^(?:\S+ ){0,4}?(?:decisions?|choices?|suggestions?|comments?|observations?|determination|conclusions?)\b/iu
// What is to be chosen is not named: “which …”, “one of the following”, “Option A or B”, “such … as it sees fit”, “a way forward”.
const open = /^(?:(?:on|upon|as to|about|over|officers?|the question of|the matter of|the) )*(?:which|whether|what|whatever|whichever|how|when|if|either|such|between|among|amongst|from|one (?:of|or)|any (?:one )?of|a|an|its|their|your|preferred)\b|^(?:the )?(?:option|scheme|site|bid|tender|design|route|model)s? \S{1,12}(?: \(.*?\))?,? or\b|\b(?:as|that|which|what|if) (?:it|they|members|the [\p{L} ]{1,30}) (?:sees?|thinks?|deems?|considers?|wish(?:es)?|prefers?|may)\b|^(?:the |a )?(?:way forward|preferred [\p{L}]+)\b|\bbetween\b/iu
const opensAdopting = /^(?:either|one|whichever|which|whether|what|such|a way|the way|its|their|(?:the )?(?:option|scheme|site|bid|route|model))/iu
const closed = /^(?:to \p{L}|that\b|against\b|in favour\b|for\b|no\b)|\bin (?:accordance|line) with\b|\bby (?:\p{L}+ing)\b|\bas (?:recommended|proposed|set out|advised|drafted|shown|listed|in|at)\b|\bat (?:£|\d|a (?:rate|sum|level))|£\d/iu
const rolls = /\b(?:nominations?|candidates?|appointments?|representatives?|allowances?|motions?|petitions?|vacanc(?:y|ies)|declarations?|(?:vice-?)?chair(?:man|woman|person)?|deputy mayor|(?:committee|panel|board|forum)[’'’]s (?:\p{L}+ )?(?:observations|comments|views|recommendations))\b/iu
const informational = /^(?:and \p{L}+ )?(?:the |this )?(?:[\p{L}-]+ ){0,3}?(?:minutes|performance|monitoring|progress|outturn|update|(?:annual|quarterly|monthly|half-yearly) (?:report|review|letter|accounts))\b/iu
// A time, or a meeting: the matter is put on a course, which is advice.
const timed = /\b(?:in|by|every|within|after|next|each|again|before|until) (?:\S+ )?(?:months?|years?|weeks?|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|spring|summer|autumn|winter)\b|\b(?:annually|yearly|quarterly|monthly|again)\b|\b(?:next|later|following|special|future) meeting\b|\bin (?:private|public|part ii)\b|\bfavourably\b/iu

/** Whether one task holds the officer's view: `bare` holds none, `carried` sends the paper on, `noted` may be enough, `nothing` is only a pointer. */
function sort({lemma, object, rest, passive, negated}: Task): 'view' | 'bare' | 'carried' | 'noted' | 'nothing' {
  if (negated) return 'view'
  if (note.has(lemma) || (weigh.has(lemma) && informational.test(passive ? object : rest))) return 'noted'
  if (rolls.test(object)) return 'view'
  if (passive) {
    if (asksFor.has(lemma) && (wish.test(object) || /^(?:which|what|where|whether|how|if|when|for (?:their|its|a|any))\b/u.test(rest))) return 'nothing'
    if (lemma === 'leave') return /^(?:\p{L}+ )?(?:blank|open|to|with|for)\b/u.test(rest) ? 'nothing' : 'view'
    if (adopt.has(lemma)) return /^(?:such|whatever|whichever|any|either)\b|^(?:the )?option \S+ or\b/.test(object) ? 'bare' : 'view'
    if (weigh.has(lemma)) return timed.test(rest) || rest.startsWith('with ') ? 'view' : 'bare'
    if (decide.has(lemma) || choose.has(lemma)) return closed.test(rest) ? 'view' : 'bare'
    return carry.has(lemma) ? 'carried' : 'view'
  }
  if (lemma === 'see' && /\b(?:discussion|sections?|paragraphs?|appendix|report|above|below)\b/.test(object)) return 'nothing'
  if (voice.has(lemma) && (lemma === 'make' || lemma === 'take' ? made : wish).test(object) && wish.test(object)) return 'bare'
  if (tell.has(lemma) && /^(?:(?:the )?(?:officers?|director|clerk|head of \p{L}+),? )?(?:on |as to |of |about )?(?:which|whether|what|how|where|its|their|any)\b/iu.test(object)) return 'bare'
  if (weigh.has(lemma)) return timed.test(object) || (lemma === 'discuss' && object.includes(' with ')) ? 'view' : 'bare'
  if (decide.has(lemma)) return closed.test(object) ? 'view' : 'bare'
  if (choose.has(lemma)) return open.test(object) || object === '' ? 'bare' : 'view'
  if (adopt.has(lemma)) return open.test(object) && opensAdopting.test(object) ? 'bare' : 'view'
  return carry.has(lemma) ? 'carried' : 'view'
}

// A course named without a verb, or said to be right: “Refusal”, “Option 2”, “The lease should be renewed”, “… is not recommended”.
const named = /\bno change\b|^\W*(?:that )?(?:not to|do nothing|leave|keep)\b|\b(?<!\b(?:no|without|see the|presumptuous of)\b[^.;]{0,30})(?:recommend|advis|advice|propos)(?!ations?\s*:)\w*|^\W*(?:\p{L}+ )?(?:approval|refusal|acceptance|adoption|deferral|renewal|confirmation|option \S+|no (?:further |other )?(?:change|action|objection|comment)|none|nil|n\/a|not applicable)\b|\b(?:should|ought to|best|better|right|preferred|favours|cheapest|lowest|strongest|sound|justified|acceptable|unacceptable|merit|consider that|in (?:my|our|officers[’']|the officers?[’']s?) (?:\p{L}+ )?(?:view|opinion|judgement))\b(?![^.?]*\?)|\b(?:argymhell|cymeradwy|cytun|mabwysiad|awdurdod|gwrthod|gohir|nodi|derbyn)/iu

/** True for a short recommendation in which no course is named in any form. */
function saysNothing(sentences: readonly string[]): boolean {
  const words = sentences.join(' ')
  return words.split(/\s+/).length < 80 && /\p{L}/u.test(words) && !named.test(words) && !advises.test(words)
}

// On a hearing, or on officers' own pay, there is good reason to give no view.
const hearing = /\b(?:quasi-?judicial|hearings?|heard|natural justice|allowances|on the evidence|both (?:sides|parties)|officers[’'] own|own (?:pay|posts?|terms)|conflicts? of interest|licensing (?:act|sub-?committee)|standards (?:sub-?committee|hearing)|appeals? (?:panel|committee|sub-?committee))\b/i
const scrutiny = /\b(?:scrutiny|select committee|policy (?:development|advisory)|craffu)\b/i
const advises = new RegExp(`\\b(?:advice|recommendation|preference|answer|course)(?: of (?:the )?[\\p{L} ]{3,30}?)? (?:is|would be|remains|must be)\\b(?! (?:for|that it|that this|no|not|given|made|offered|requested|sought)\\b)|\\bofficers would (?!be|like|welcome|wish|need|want|value)\\p{L}+|\\b(?:comes?|leans?|inclines?) (?:down )?(?:in favour|towards?|on the side|to the)\\b|\\bours would\\b|\\b(?:officers?|i|we|director|clerk|manager|author) (?:\\w+ly )?(?:consider|believe|conclude|judge)s? (?!that (?:it|this) is|which|whether|it )|\\b(?:my|our|officers[’']|officer[’']s) (?:\\p{L}+ )?(?:view|opinion|judgement|conclusion)\\b(?! (?:will|can))|\\b(?:manager|officer|surveyor|engineer|treasurer|accountant|author) (?:\\w+ly )?(?:advises|recommends|favours|prefers|proposes|suggests)\\b(?! not\\b)|\\b(?:officers?|i|we|director|clerk|solicitor|head of [\\p{L} ]{3,30}?) (?:\\w+ly )?(?:advis|recommend|favour|prefer|advocat|propos|suggest|support)(?:e?s|e)?\\b(?! (?:no|not|neither|either)\\b)|\\b(?:option|site|bid|tender|scheme|route) \\S+ is (?:\\w+ly )?(?:recommended|preferred|advised|favoured)\\b|\\b(?:officer[’']?s?[’']?|my|our) (?:recommendation|advice|preference) is\\b|\\b(?:no|not) \\p{L}+ is recommended\\b`, 'iu')

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
