/** Whether a recommendation holds the officer's view: told from what each of its tasks leaves open, and from words that advise. */
import {cued} from '../report/cues.ts'
import type {Lexicon, Words} from './lexicon.ts'
import {wordsOfSense} from './lexicon.ts'
import type {Task} from './resolution-tasks.ts'

/** bare: no view · carried: sends the paper on · noted: enough for a paper that only informs · nothing: a pointer or a question. */
export type Held = 'view' | 'bare' | 'carried' | 'noted' | 'nothing'

// “Instructions are requested” asks for nothing but what the sentence says.
const asksFor = new Set(['request', 'seek', 'invite', 'await', 'need', 'ask', 'require'])
const made = /^(?:\S+ ){0,4}?(?:decisions?|choices?|suggestions?|comments?|observations?|determination|conclusions?)\b/iu
// What is to be chosen is not named: “which …”, “one of the following”, “Option A or B”, “such … as it sees fit”, “a way forward”.
const open = cued(/^(?:the )?preferred one\b|^(?:(?:on|upon|as to|about|over|officers?|the question of|the matter of|the) )*(?:which|whether|what|whatever|whichever|how|when|if|either|such|between|among|amongst|from|one (?:of|or)|any (?:one )?of|a|an|its|their|your|preferred)\b|^(?:the )?(?:option|scheme|site|bid|tender|design|route|model)s? \S{1,12}(?: \(.*?\))?,? or\b|\b(?:as|that|which|what|if) (?:it|they|members|the [\p{L} ]{1,30}) (?:sees?|thinks?|deems?|considers?|wish(?:es)?|prefers?|may)\b|^(?:the |a )?(?:way forward|preferred [\p{L}]+)\b|\bbetween\b/iu)
const opensAdopting = /^(?:either|one|(?:the )?preferred one|as (?:it|they|members)|whichever|which|whether|what|such|a way|the way|its|their|(?:the )?(?:option|scheme|site|bid|route|model))/iu
const closed = cued(/\bas (?:£|\d)|^(?:to \p{L}|not to\b|that\b|against\b|in favour\b|for\b|no\b)|\bin (?:accordance|line) with\b|\bby (?:\p{L}+ing)\b|\bas (?:recommended|proposed|set out|advised|drafted|shown|listed|in|at)\b|\bat (?:£|\d|a (?:rate|sum|level))|£\d/iu)
const rolls = cued(/\b(?:nominations?|candidates?|appointments?|representatives?|allowances?|motions?|petitions?|vacanc(?:y|ies)|declarations?|(?:vice-?)?chair(?:man|woman|person)?|deputy mayor|(?:committee|panel|board|forum)[’'’]s (?:\p{L}+ )?(?:observations|comments|views|recommendations))\b/iu)
const informational = /^(?:and \p{L}+ )?(?:the |this )?(?:[\p{L}-]+ ){0,3}?(?:minutes|performance|monitoring|progress|outturn|update|forward plan|work programme|register|(?:annual|quarterly|monthly|half-yearly) (?:report|review|letter|accounts))\b/iu
// A time, or a meeting: the matter is put on a course, which is advice.
const timed = cued(/\b(?:in|by|every|within|after|next|each|again|before|until) (?:\S+ )?(?:months?|years?|weeks?|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|spring|summer|autumn|winter)\b|\b(?:annually|yearly|quarterly|monthly|again)\b|\b(?:next|later|following|special|future) meeting\b|\bin (?:private|public|part ii)\b|\bfavourably\b/iu)


/** Makes the reader of a task from a lexicon of advising. */
export function heldViewReader(lexicon: Lexicon): (task: Task) => Held {
  const sense = (name: string): Words => wordsOfSense(lexicon, name)
  const [note, weigh, choose, decide, adopt, carry, voice, tell] = [sense('note'), sense('weigh'), sense('choose'), sense('decide'), sense('adopt'), sense('carry'), sense('voice'), sense('tell')]
  const wish = cued(new RegExp(`^(?:\\S+ ){0,6}?(?:${[...sense('wish')].join('|')})\\b(?! (?:to (?!officers|the\\b|an?\\b|any\\b|each\\b|all\\b|these\\b|its\\b)\\p{L}+|that|set out|in (?:appendix|section|paragraph|annex)|as (?:drafted|set out)|attached|under|at (?:appendix|annex)))`, 'iu'))
  return ({lemma, object, rest, passive, negated}) => {
    if (negated) return 'view'
    // “Cabinet is asked for its thoughts on whether the depot should be sold”
    if (passive && /\b(?:asked|invited|requested) (?:for|whether|which|what|how)\b/.test(object)) return 'nothing'
    if (note.has(lemma) || (weigh.has(lemma) && informational.test(passive ? object : rest))) return 'noted'
    if (rolls.test(object)) return 'view'
    if (passive) {
      if (asksFor.has(lemma) && (wish.test(object) || /^(?:which|what|where|whether|how|if|when|for (?:their|its|a|any))\b/u.test(rest))) return 'nothing'
      if (lemma === 'leave') return /^(?:\p{L}+ )?(?:blank|open|to|with|for)\b/u.test(rest) ? 'nothing' : 'view'
      if (/^(?:an? |the |due |full )*(?:decision|choice|consideration|way forward|view)\b/.test(object) && (adopt.has(lemma) || voice.has(lemma))) return closed.test(rest) && !(/consideration$/.test(object) && rest.startsWith('to ')) || timed.test(rest) ? 'view' : 'bare'
      if (adopt.has(lemma)) return /^(?:such|whatever|whichever|any|either)\b|^(?:the )?option \S+ or\b/.test(object) ? 'bare' : 'view'
      if (weigh.has(lemma)) return timed.test(rest) || rest.startsWith('with ') ? 'view' : 'bare'
      if (choose.has(lemma)) return open.test(object) ? 'bare' : 'view'
      if (decide.has(lemma)) return closed.test(rest) ? 'view' : 'bare'
      return carry.has(lemma) ? 'carried' : 'view'
    }
    if (lemma === 'see' && /\b(?:discussion|sections?|paragraphs?|appendix|report|above|below)\b/.test(object)) return 'nothing'
    if (voice.has(lemma) && (lemma === 'make' || lemma === 'take' ? made : wish).test(object) && wish.test(object)) return 'bare'
    if (tell.has(lemma) && /^(?:(?:the )?(?:officers?|director|clerk|head of \p{L}+),? )?(?:know )?(?:on |as to |of |about )?(?:which|whether|what|how|where|its|their|any|yes or no|yea or nay|yes, no)\b/iu.test(object)) return 'bare'
    if (lemma === 'have' && /^(?:due |full )?regard\b/.test(object)) return 'bare'
    if (weigh.has(lemma)) return timed.test(object) || (lemma === 'discuss' && object.includes(' with ')) ? 'view' : 'bare'
    if (decide.has(lemma)) return closed.test(object) ? 'view' : 'bare'
    if (choose.has(lemma)) return open.test(object) || object === '' ? 'bare' : 'view'
    if (adopt.has(lemma) && /^(?:an?|its|their) (?:\p{L}+ )?(?:award|choice|selection|ruling)\b(?! (?:of|to)\b)/u.test(object)) return 'bare'
    if (adopt.has(lemma)) return open.test(object) && !/\b(?:least|most|lowest|highest|cheapest|best value)\b/.test(object) && opensAdopting.test(object) ? 'bare' : 'view'
    return carry.has(lemma) ? 'carried' : 'view'
  }
}

// A course named without a verb, or said to be right: “Refusal”, “Option 2”, “The lease should be renewed”, “… is not recommended”.
const named = cued(/^\W*(?:yes|no|agreed?)\b,?|\bchoice is\b|\bno change\b|^\W*(?:that )?(?:not to|do nothing|leave|keep)\b|\b(?<!\b(?:no|without|see the|presumptuous of)\b[^.;]{0,30})(?:recommend|advis|advice|propos)(?!ations?\s*:)\w*|^\W*(?:\p{L}+ )?(?:approval|refusal|acceptance|adoption|deferral|renewal|confirmation|option \S+|no (?:further |other )?(?:change|action|objection|comment)|none|nil|n\/a|not applicable)\b|\b(?:should|ought to|(?<!know )best|better|right|preferred|favours|cheapest|lowest|strongest|sound|justified|acceptable|unacceptable|merit|consider that|in (?:my|our|officers[’']|the officers?[’']s?) (?:\p{L}+ )?(?:view|opinion|judgement))\b(?![^.?]*\?)|\b(?:argymhell|cymeradwy|cytun|mabwysiad|awdurdod|gwrthod|gohir|nodi|derbyn)/iu)

/**
 * True for a short recommendation in which no course is named in any form.
 * @param sentences all that the recommendation says
 */
export function saysNothing(sentences: readonly string[]): boolean {
  const words = sentences.join(' ')
  return words.split(/\s+/).length < 80 && /\p{L}/u.test(words) && !named.test(words) && !advises.test(words)
}

/** True for a sentence in which the officer's advice stands: “Officers favour the steel bridge”. */
export function givesAdvice(sentence: string): boolean {
  return advises.test(sentence)
}

const advises = cued(new RegExp(`\\b(?:advice|recommendation|preference|answer|course)(?: of (?:the )?[\\p{L} ]{3,30}?)? (?:is|would be|remains|must be)\\b(?! (?:for|that it|that this|no|not|given|made|offered|requested|sought)\\b)|\\bofficers would (?!be|like|welcome|wish|need|want|value)\\p{L}+|\\b(?:comes?|leans?|inclines?) (?:down )?(?:in favour|towards?|on the side|to the)\\b|\\bours would\\b|\\b(?:officers?|i|we|director|clerk|manager|author) (?:\\w+ly )?(?:consider|believe|conclude|judge)s? (?!that (?:it|this) is|which|whether|it )|\\b(?:my|our|officers[’']|officer[’']s) (?:\\p{L}+ )?(?:view|opinion|judgement|conclusion)\\b(?! (?:will|can))|\\b(?:manager|officer|surveyor|engineer|treasurer|accountant|author) (?:\\w+ly )?(?:advises|recommends|favours|prefers|proposes|suggests)\\b(?! not\\b)|\\b(?:officers?|i|we|director|clerk|solicitor|head of [\\p{L} ]{3,30}?) (?:\\w+ly )?(?:advis|recommend|favour|prefer|advocat|propos|suggest|support)(?:e?s|e)?\\b(?! (?:no|not|neither|either)\\b)|\\b(?:option|site|bid|tender|scheme|route) \\S+ is (?:\\w+ly )?(?:recommended|preferred|advised|favoured)\\b|\\b(?:officer[’']?s?[’']?|my|our) (?:recommendation|advice|preference) is\\b|\\b(?:no|not) \\p{L}+ is recommended\\b`, 'iu'))
