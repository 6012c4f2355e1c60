/**
 * A prompt or a blank of the report template is still there: “[Insert …]”, “xx/xx/20xx”, “Please provide a written
 * explanation”. A form half filled in is published. Readers cannot tell whether the question was ever answered, and the
 * advice around it loses weight.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import type {Severity} from '../../src/engine/define-rule.ts'
import {cued} from '../../src/report/cues.ts'
import type {Paragraph} from '../../src/report/report.ts'
import {inAppendix} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import lexicon from '../lexicons/template-text.json' with {type: 'json'}

export const templateTextLeft = defineRule({
  id: 'template-text-left',
  title: 'No prompt or blank of the template is left',
  family: 'form',
  severity: 'must',
  authority: cite('protocol-000-5.2'),
  why: 'A prompt left in shows readers that a question on the form was not answered.',
  messages: {
    prompt: '“{words}” is the template’s own prompt; the report’s author should answer it or delete it.',
    blank: '“{words}” is a blank of the template; the report’s author should fill it in or delete it.',
    pending: '“{words}” leaves this open; the report’s author should give it, or say when it will be known.',
  },
  reads: 'paragraph',
  examples: {
    ok: [
      {report: 'Heesom [2014] EWHC 1504 (Admin) was followed.'},
      {report: 'The Council will delete this section of the policy.'},
      {report: 'The form says “please provide two references”.'},
      {report: '# Appendix 1\nApplication form\n[Insert name]'},
    ],
    notOk: [
      {report: 'Report by: [Insert name]', findings: [{at: '1:12-1:25', message: 'blank'}]},
      {report: 'The meeting is on xx/xx/20xx.', findings: [{at: '1:19-1:29', message: 'blank'}]},
      {report: 'Please describe the risks. They are few.', findings: [{at: '1:1-1:27', message: 'prompt'}]},
      {report: '# LEGAL: MANDATORY: DO NOT DELETE', findings: [{at: '1:8-1:32', message: 'prompt'}]},
      {report: 'This section should set out the options.', findings: [{at: '1:1-1:41', message: 'prompt'}]},
      {report: '| Date | TBC |', findings: [{at: '2:1-2:4', message: 'pending'}]},
    ],
  },
}, (paragraph, {report, find}) => {
  // A form attached to a report is meant to be blank.
  if (inAppendix(report, paragraph.line)) return
  let covered = 0
  for (const {start, end, message, severity} of [...inControls(paragraph), ...inText(paragraph)].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < covered) continue
    covered = end
    find({line: paragraph.line, start, end}, message, {values: {words: shortened(paragraph.text.slice(start, end))}, ...(severity && {severity})})
  }
})

interface Left {
  start: number
  end: number
  message: 'prompt' | 'blank' | 'pending'
  severity?: Severity
}

const any = (words: readonly string[]): string => `(?:${words.join('|')})`
const edge = String.raw`(?<![\p{L}\p{N}/])`
const after = String.raw`(?![\p{L}\p{N}])`
// “The Council will delete this section” is a decision; only the bare verb speaks to the report's author.
const bare = String.raw`(?<![\p{L}\p{N}])(?<!\b(?:will|to|may|can|would|must|should|shall|could|not) )`
const bracketed = cued(/\[([^\][]{1,300})\]|\{([^{}]{1,400})\}|<{1,2}([^<>@/]{1,200})>{1,2}|\((?=(?:please )?(?:insert|enter|specify|max(?:imum)?|no more than)\s[\p{L}\d])([^()]{1,200})\)/giu)
const instruction = cued(new RegExp(`^\\W*(?:please )?${any(lexicon.instructions)}(?![\\p{L}])`, 'iu'))
const kept = cued(new RegExp(any(lexicon.kept), 'i'))
const fields = new Set(lexicon.fields)
const choices = new Set(lexicon.choices)
const prompts = cued(new RegExp(`${bare}${any(lexicon.prompts)}`, 'giu'))
const guidance = cued(new RegExp(`${edge}${any(lexicon.guidance)}`, 'giu'))
const command = cued(new RegExp(`^\\W*${any(lexicon.commands)}(?![\\p{L}])`, 'iu'))
const blanks = cued(new RegExp(`${edge}${any(lexicon.blanks)}${after}`, 'giu'))
const shortBlank = cued(/(?<![\p{L}\p{N}])xx(?![\p{L}\p{N}])/gu)
const pending = cued(new RegExp(`${edge}${any(lexicon.pending)}${after}`, 'gu'))

/** What Word itself marks as a placeholder nobody has typed over. */
function inControls({spans, text}: Paragraph): Left[] {
  return spans.flatMap((span) => (span.kind === 'control' && span.placeholder && text.slice(span.start, span.end).trim() ? [{start: span.start, end: span.end, message: 'blank' as const}] : []))
}

function inText({text, look}: Paragraph): Left[] {
  // Quoted words are somebody else's form; blanked out, they keep their room.
  const own = text.replace(/“[^”]*”|"[^"]*"/gu, (quoted) => ' '.repeat(quoted.length))
  const found: Left[] = []
  for (const match of own.matchAll(bracketed)) {
    const message = bracketSays(match, own)
    if (message) found.push({start: match.index, end: match.index + match[0].length, message})
  }
  const toSentenceEnd = (match: RegExpExecArray): {start: number; end: number} => ({start: match.index, end: sentenceEnd(own, match.index, match[0].length)})
  for (const match of own.matchAll(prompts)) found.push({...toSentenceEnd(match), message: 'prompt'})
  for (const match of own.matchAll(guidance)) found.push({...toSentenceEnd(match), message: 'prompt', severity: 'should'})
  // Templates put their guidance in italics, and in the imperative.
  if (look.italic && command.test(own)) found.push({start: text.search(/\S/), end: text.trimEnd().length, message: 'prompt', severity: 'should'})
  for (const pattern of [blanks, shortBlank]) for (const {index, 0: words} of own.matchAll(pattern)) found.push({start: index, end: index + words.length, message: 'blank'})
  for (const {index, 0: words} of own.matchAll(pending)) found.push({start: index, end: index + words.length, message: 'pending', severity: 'should'})
  return found
}

/** Whether brackets hold a prompt or a blank, and not a citation, an editor's word in a quotation or a tick box. */
function bracketSays(match: RegExpExecArray, text: string): Left['message'] | null {
  const [whole, square, curly, angled, round] = match
  const inside = (square ?? curly ?? angled ?? round ?? '').trim()
  if (/^●+$/.test(inside) || (whole.startsWith('<<') && inside)) return 'blank'
  if (!/[\p{L}?]/u.test(inside) || kept.test(inside)) return null
  const words = inside.toLowerCase()
  const alternatives = words.split(/\s*\/\s*|\s+or\s+/)
  if (fields.has(words) || instruction.test(inside) || (alternatives.length > 1 && alternatives.every((each) => choices.has(each)))) {
    return inside.split(/\s+/).length > 4 ? 'prompt' : 'blank'
  }
  // “[X]” is a blank; “[x]” among “[ ]” is a tick.
  if (/^(?:X|x{2,}|\?+)$/.test(inside) || /^X{2,}$/.test(inside)) return /\[ ?\]/.test(text) ? null : 'blank'
  return whole.startsWith('{') && inside.split(/\s+/).length > 1 ? 'prompt' : null
}

/** The end of the sentence or bracket that a prompt stands in. */
function sentenceEnd(text: string, start: number, length: number): number {
  const rest = text.slice(start + length)
  // Only a bracket that was open before the prompt closes it: “the outcome(s) of …” goes on.
  const inBracket = /[([{][^)\]}]*$/.test(text.slice(0, start))
  const stop = (inBracket ? /[.!?](?=\s|$)|(?=[)\]}\v])/u : /[.!?](?=\s|$)|(?=\v)/u).exec(rest)
  return stop ? start + length + stop.index + stop[0].length : text.trimEnd().length
}

function shortened(words: string): string {
  const all = words.split(/\s+/)
  return all.length > 8 ? `${all.slice(0, 7).join(' ')} …` : words.replace(/\.$/, '')
}
