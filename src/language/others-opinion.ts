/** Whose opinion a sentence gives: what residents, traders or a group said is theirs, and a report may set it out. */
import {cued} from '../report/cues.ts'
import type {Sentence} from './analysis.ts'
import {classesOf, cls} from './closed-class.ts'
import {lemmaOf} from './political-actors.ts'

const saying = new Set('say write argue complain tell criticise praise allege suggest comment assert remark urge reply maintain insist contend thank commend congratulate ask respond describe accuse express deplore blame credit condemn denounce'.split(' '))
/** Verbs with other uses too: they report an opinion when “that”, a colon or a quotation comes next. */
const sayingThat = new Set('believe think state claim feel consider hold find report note observe regard read welcome object hope fear question regret attribute'.split(' '))
/** “Most replies were critical of …” */
const replied = cued(/\b(?:replies|responses|respondents|comments|letters|representations|objectors|submissions|e-?mails)\b(?: \S+){0,3} (?:were|was|are|is|had|have|showed|wanted)\b/iu)
/** Verbs that give a thing a name: the name is the speaker's. */
const naming = new Set('call brand label dub'.split(' '))
/** Who speaks for the report: the officer, the council, or nobody in particular. */
const own = cued(/\b(?:officers?|i|we|it|report|paper|this|council|committee|cabinet|that|which|director|manager|clerk|head)\b(?:\s+\S+){0,2}\s*$/i)
const reply = cued(/\b(?:respond\p{L}*|repl(?:y|ies)|responses?|representations?|objections?|comments?|letters?|petition\p{L}*|submissions?|according to|in the (?:words|view|opinion) of|in (?:its|their|his|her) (?:view|opinion|words)|survey|consultees?|question \d+|motion|amendment (?:reads?|says)|headline|headed|minutes? (?:record|state)|hansard|leaflet|newspaper|press|editorial|tweet)\b/iu)

/**
 * True when what stands at a token is told as somebody else's words.
 * @param at a token of the sentence's paragraph
 */
export function isAttributed(sentence: Sentence, at: number): boolean {
  const {all, bounds, words: {paragraph: {text}}} = sentence
  const start = all[at]?.start ?? 0
  if (quoted(text, start) && (reply.test(text) || all.some(({lower}) => saying.has(lemmaOf(lower))))) return true
  const upTo = text.slice(sentence.start, start)
  const told = /\b(?:according to|in the (?:words|view|opinion) of|in (?:its|their|his|her) (?:view|opinion|words))\b/iu.test(upTo)
  if (told || replied.test(upTo)) return true
  for (let index = bounds.from + 1; index < at; index++) {
    const token = all[index]
    if (token?.kind !== 'word' || token.capital || !speaks(sentence, index) || isNoun(all[index - 1]?.lower ?? '')) continue
    const lead = text.slice(sentence.start, token.start)
    if (own.test(lead.trimEnd()) || /\b(?:to|be|is|are|was|were|been|being|should|must|will|may|can)\s+(?:\S+ly\s+)?$/i.test(lead)) continue
    return true
  }
  return false
}

function speaks({all}: Sentence, index: number): boolean {
  const {lower = ''} = all[index] ?? {}
  // “thanks to the Group”: nobody thanks anybody.
  if (lower === 'thanks' && all[index + 1]?.lower === 'to') return false
  const lemma = lemmaOf(lower)
  // “called the scheme a waste”; an item is called in.
  if (naming.has(lemma)) return classesOf(all[index + 1]?.lower ?? '') !== 0 && !/^(?:for|in|on|upon|out|by|to|off|up)$/.test(all[index + 1]?.lower ?? '') && !all.slice(index + 1, index + 6).some(({lower: next}) => next === 'in' || next === 'off')
  return saying.has(lemma) || sayingThat.has(lemma) && /^(?:that|:|“|"|how|it|as)$/.test(all[index + 1]?.lower ?? '')
}

/** After “the”, “its” or “of” a word such as “report” or “claims” is a noun; so is it after a possessive. */
function isNoun(before: string): boolean {
  return before === "'s" || before === "'" || before === 'of' || before === 'for' || (classesOf(before) & (cls.determiner | cls.possessive)) !== 0
}

function quoted(text: string, start: number): boolean {
  const before = text.slice(0, start)
  const curly = (before.match(/“/g)?.length ?? 0) - (before.match(/”/g)?.length ?? 0)
  const straight = (before.match(/"/g)?.length ?? 0) % 2
  const single = (before.match(/(?<!\p{L})‘/gu)?.length ?? 0) - (before.match(/’(?!\p{L})/gu)?.length ?? 0)
  return curly > 0 || straight === 1 || single > 0 && before.includes('‘')
}
