/**
 * Members are asked to decide and are not told what the officer advises: “Members to choose between …”, “instructions are
 * requested”, or verbs that hold no view. They decide without professional advice, and the choice cannot later be
 * defended. A paper for information may be noted, scrutiny may comment, and a hearing is decided on what is heard.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {wordsOfSense} from '../../src/language/lexicon.ts'
import {decliningReader} from '../../src/language/declined-advice.ts'
import {givesAdvice, heldViewReader, saysNothing} from '../../src/language/held-view.ts'
import {limbsOf, sentencesAt} from '../../src/language/recommended.ts'
import type {Task} from '../../src/language/resolution-tasks.ts'
import {cued} from '../../src/report/cues.ts'
import {body} from '../../src/report/plain-text.ts'
import type {Stretch} from '../../src/report/report.ts'
import {inAppendix, sectionAt} from '../../src/report/sections.ts'
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
      {report: '# The bids\nOfficers take no view. Two were received.', findings: [{at: '2:1-2:23', message: 'declined'}]},
      {report: '| Purpose | For decision |\n# Recommendation\nTo note the report.', findings: [{at: '4:4-4:19', message: 'noted'}]},
      {report: '# Recommendation\nThe pool costs more each year.', findings: [{at: '2:1-2:31', message: 'unclear'}]},
      {report: '# Recommendation\nMembers to review and forward to Council.', findings: [{at: '2:12-2:41', message: 'choice'}]},
    ],
  },
}, (report, {find}) => {
  const purpose = statedPurpose(report)
  if (purpose === 'information') return
  const limbs = limbsOf(report, recommending)
  const about = [...limbs.map(({text}) => text), ...body(report).filter(({line}) => sectionAt(report, line) === 'header').map(({text}) => text)].join('\n')
  if (noViewDue.test(about)) return
  const sentences = limbs.flatMap(({place}) => sentencesAt(report, place))
  const held = limbs.map(({place, text, tasks}) => ({place, tasks: tasks.map((task) => ({...task, held: alternatives.test(text) ? 'bare' as const : heldIn(task)})).filter((task) => task.held !== 'nothing')}))
  const bareChoice = limbs.find(({text, tasks}) => tasks.length === 0 && choiceAlone.test(text))
  if (bareChoice) return find(bareChoice.place, 'choice')
  const none = limbs.find(({text}) => nothing.test(text))
  if (none) return find(none.place, 'declined')
  const takesAView = held.some(({tasks}) => tasks.some((task) => task.held === 'view')) || sentences.some(({text}) => givesAdvice(text) && declining(text) !== 'declines')
  const declined = sentences.find(({text}) => declining(text) === 'declines' || (!takesAView && declining(text) !== null))
  if (declined) find(declined.place, 'declined')
  if (takesAView || declined) return
  const noted = held.find(({tasks}) => tasks.some((task) => task.held === 'noted'))
  for (const {place, tasks} of held) {
    // To note a paper and comment on it is what one does with information.
    if (noted && tasks.every((task) => task.held === 'noted' || remarks.has(task.lemma))) continue
    const bare = tasks.filter((task) => task.held === 'bare' || task.held === 'carried')
    // What goes on to another body is half-way advice; a bare choice is none.
    if (bare.some((task) => task.held === 'bare')) return find(spanning(place, bare), 'choice', bare.some((task) => task.held === 'carried') ? {severity: 'consider'} : {})
  }
  const only = noted ?? held.find(({tasks}) => tasks.length)
  if (only) return purpose === 'decision' ? find(spanning(only.place, only.tasks), 'noted', {severity: 'consider'}) : undefined
  if (sentences[0] && saysNothing(sentences.map(({text}) => text))) return find(sentences[0].place, 'unclear', {severity: 'consider'})
  for (const {line, text} of body(report)) {
    if (!cue.test(text) || noViewDue.test(text) || inAppendix(report, line) || notOurs.has(sectionAt(report, line) ?? '') || limbs.some(({place}) => place.line === line)) continue
    for (const sentence of sentencesAt(report, {line, start: 0, end: text.length})) {
      const found = declining(sentence.text)
      if ((found === 'declines' || found === 'asks') && !later.test(sentence.text)) find(sentence.place, 'declined')
    }
  }
})

/** “Adopt, amend or reject”, “Option 1 or Option 2”: what may be done, and not what should be. */
const alternatives = cued(/\b(?:adopt|approve|agree|accept|grant|confirm|support|endorse|permit|allow)\b(?:,? \w+)?,? or (?:to )?(?:reject|refuse|amend|decline|modify|oppose|dismiss|withhold|not)\b/i)
const choiceAlone = /^\W*(?:option|site|bid|tender|route|scheme|design) \S+,? or (?:(?:option|site|bid|tender|route|scheme|design) )?\S+?(?:,? (?:as|whichever|whatever|at|if|according to) [^.]*)?\W*$/i
const nothing = /^\W*(?:recommend\w*\W+)?(?:none|nil)\.\s+\p{Lu}/iu
const remarks = new Set(['comment', 'discuss', 'review'])
// A part of the matter that is to come back is not one left without advice.
const later = cued(/\bwill (?:come|follow|be (?:reported|brought|put|considered))\b/i)
const notOurs = new Set<string>(['consultation', 'background papers', 'contact'])
const cue = cued(/\b(?:recommend|view|opinion|preference|advi[cs]e|steer|position|conclusion|judgement|stance|neutral|undecided|agnostic|divided|neither|instruction|direction|guidance|feedback|wish|thought|mandate|decision)/i)
const heldIn = heldViewReader(advising)
const declining = decliningReader({
  advisers: [...recommending.advisers, 'author', 'the author', 'this paper', 'paper', 'staff'], bodies: recommending.bodies,
  advice: [...wordsOfSense(advising, 'advice')], wishes: [...wordsOfSense(advising, 'wish')],
})
// On a hearing, or on officers' own pay, there is good reason to give no view; scrutiny forms its own.
const noViewDue = cued(/\b(?:quasi-?judicial|hearings?|heard|natural justice|allowances|on the evidence|both (?:sides|parties)|officers[’'] own|own (?:pay|posts?|terms)|conflicts? of interest|licensing (?:act|sub-?committee)|standards (?:sub-?committee|hearing)|appeals? (?:panel|committee|sub-?committee)|scrutiny|audit (?:and \p{L}+ )?(?:committee|panel)|advisory (?:panel|committee|group|forum)|select committee|policy (?:development|advisory)|craffu)\b/iu)

function spanning({line, start}: Stretch, tasks: readonly Task[]): Stretch {
  return {line, start: start + (tasks[0]?.start ?? 0), end: start + (tasks.at(-1)?.end ?? 0)}
}
