/** Where words speak of the report itself, of its parts, and of changes to them. */
import type {Sentence} from './analysis.ts'
import {classesOf, cls} from './closed-class.ts'
import {form, verbReading} from './morphology.ts'
import type {OwningWords} from './owning-words.ts'
import {line} from './stretches.ts'

export interface MatterReader {
  /** A part of the report stands between two tokens. `wide` counts “option” and “figure” too. */
  thing: (from: number, to: number, wide: boolean) => boolean
  /** The only part named is the whole report. */
  wholeReport: (from: number, to: number) => boolean
  /** A draft, or the text of the report; with `passive` also “the report … before publication”. */
  issued: (from: number, to: number, passive: boolean) => boolean
  /** Another paper altogether is what is spoken of: a motion, a lease, an auditor's report. */
  foreign: (from: number, to: number) => boolean
  /** The member's own: “her speech”, “their views”. */
  owned: (from: number, to: number) => boolean
  /** Officers, or the author. */
  officers: (from: number, to: number) => boolean
  /** What officers are told to do is what their report should advise. */
  content: (from: number, to: number, how: 'told' | 'asked') => boolean
  /** What is wanted is a change of the report. */
  change: (from: number, to: number, mild: boolean) => boolean
}

export function matterReader({all, bounds, mentions}: Sentence, words: OwningWords): MatterReader {
  const reader: MatterReader = {thing, wholeReport, issued, foreign, owned, officers, content, change}
  return reader

  function things(from: number, to: number, wide: boolean): number[] {
    const found: number[] = []
    for (let at = Math.max(from, bounds.from); at < Math.min(to, bounds.to); at++) {
      const lower = all[at]?.lower ?? ''
      const numbered = all[at]?.kind === 'number' && /^\d{1,2}\.\d{1,2}$/.test(lower) && /^(?:at|in|paragraph|section|to)$/.test(all[at - 1]?.lower ?? '')
      if (!numbered && !words.thing.has(lower) && !(wide && words.part.has(lower))) continue
      // “the draft strategy”: another paper.
      if (lower === 'draft' && /^(?:strategy|policy|plan|budget|programme|lease|agreement|minutes|byelaws?|leaflet|scheme|order|contract|response|letter|protocol|charter|document|regulations|code)$/.test(all[at + 1]?.lower ?? '')) continue
      if (mentions.some((each) => at >= each.from && at < each.to) || isElsewhere(at)) continue
      found.push(at)
    }
    return found
  }

  /** “the auditor's report”, “the wording of the lease”, “the policy document” */
  function isElsewhere(at: number): boolean {
    for (let index = at - 1; index >= Math.max(bounds.from, at - 3); index--) {
      if (/^['’]s?$/.test(all[index]?.lower ?? '')) return mentions.some(({to, kind}) => to === index && (kind === 'firm' || kind === 'outsider' || kind === 'body' || kind === 'government'))
    }
    if (words.motion.has(all[at - 1]?.lower ?? '')) return true
    const tail = /^(?:of|in|to|for) (?:the |a |an |this |his |her |their )?(?:\w+ )?([\w-]+)/.exec(line(all, at + 1, at + 6))
    return tail !== null && words.motion.has(tail[1] ?? '') && !words.thing.has(tail[1] ?? '') && !/\b(?:report|draft|paper)\b/.test(tail[0])
  }

  function thing(from: number, to: number, wide: boolean): boolean {
    return things(from, to, wide).length > 0
  }

  function wholeReport(from: number, to: number): boolean {
    const found = things(from, to, true)
    return found.length > 0 && found.every((at) => /^(?:reports?|paper|document)$/.test(all[at]?.lower ?? ''))
  }

  function issued(from: number, to: number, passive: boolean): boolean {
    const found = things(from, to, false).map((at) => all[at]?.lower ?? '')
    if (found.some((lower) => drafts.has(lower) || /^(?:scores|ratings|drafts|findings|texts)$/.test(lower))) return true
    if (/\b(?:original|first|earlier|initial|officers '?|draft) (?:recommendations?|report|paper|proposals?)\b/.test(line(all, from, to))) return true
    return found.some((lower) => /^(?:report|paper|recommendations?)$/.test(lower)) && (passive ? /\b(?:before|prior to|ahead of|in draft|publication|published|issued|came to|release)\b/.test(line(all, bounds.from, bounds.to)) : /\b(?:before (?:it|publication)|prior to publication|in draft|release)\b/.test(line(all, from, bounds.to)))
  }

  function foreign(from: number, to: number): boolean {
    let first: string | null = null
    for (let at = Math.max(from, bounds.from); at < Math.min(to, bounds.to); at++) {
      const lower = all[at]?.lower ?? ''
      if (words.thing.has(lower) || words.part.has(lower)) return isElsewhere(at) && first !== null
      if (words.motion.has(lower)) { first ??= lower; if (!words.thing.has(all[at + 1]?.lower ?? '')) return true }
    }
    return false
  }

  function owned(from: number, to: number): boolean {
    return things(from, to, true).some((at) => /^(?:his|her|their|own)$/.test(all[at - 1]?.lower ?? ''))
  }

  function officers(from: number, to: number): boolean {
    for (let at = Math.max(from, bounds.from); at < Math.min(to, bounds.to); at++) {
      if (/^(?:us|we|me|i|author|authors|officer|officers|staff)$/.test(all[at]?.lower ?? '')) return true
      if (mentions.some((each) => (each.kind === 'officer' || each.kind === 'officers') && at >= each.from && at < each.to)) return true
    }
    return false
  }

  function content(from: number, to: number, how: 'told' | 'asked'): boolean {
    for (let at = Math.max(from, bounds.from); at < Math.min(to, bounds.to); at++) {
      const lower = all[at]?.lower ?? ''
      const before = all.slice(Math.max(from, at - 3), at).map(({lower: each}) => each)
      const marked = before.some((each) => /^(?:to|not|should|must|officers|we|that|be|into|against|in|and)$/.test(each))
      const reading = classesOf(lower) === 0 ? verbReading(lower) : null
      if (!reading || !marked || !(words.told.has(reading.lemma) || words.edit.has(reading.lemma) || words.alter.has(reading.lemma) && how === 'told')) continue
      if ((reading.forms & (form.base | form.participle | form.ing)) === 0) continue
      const after = line(all, at + 1, to)
      if (firm.has(reading.lemma) && !/^(?:a |the |their )?(?:timetable|date|programme|contractor|ways?|how|whether)\b/.test(after)) return true
      if (reading.lemma === 'find') return /\b(?:grounds|reasons|a way|case|favourable)\b/.test(after)
      if (/^(?:leave|water|play|cut|tone|take)$/.test(reading.lemma) && /^(?:\w+ ){0,4}(?:out|down|up)\b/.test(after) && !foreign(at, to)) return true
      if (/^(?:mention|disclose|name|include|refer|say|state|think|overlook|hide|ignore)$/.test(reading.lemma) && before.includes('not')) return true
      if (words.edit.has(reading.lemma)) return !foreign(at, to)
      if (/^(?:report|present|bring|include|look|show|state|use|say|come|keep|think|review)$/.test(reading.lemma) && how === 'asked') continue
      if (thing(at + 1, to, true) && !foreign(at + 1, to) && !wholeReport(at + 1, to)) return true
      if (/^(?:change|alter|reconsider|reverse|redraft|amend|revise|rework|use|find)$/.test(reading.lemma) && thing(at + 1, to, false)) return true
    }
    if (/\bas the (?:only|best|preferred|officers '?)\b/.test(line(all, from, to))) return true
    // “asked to look for a more favourable one”
    return /\b(?:more|less) favourable\b|\b(?:kinder|softer|stronger|different|better) (?:\w+ )?(?:one|conclusion|recommendation|assessment|analysis|appraisal|score|rating|figure|advice)\b/.test(line(all, from, to))
  }

  function change(from: number, to: number, mild: boolean): boolean {
    const text = line(all, from, to)
    // “the removal of paragraph 3”, “its deletion”
    const noun = /\b(?:removal|deletion|omission|insertion|rewording|softening|exclusion|rewriting|toning down|inclusion)\b(?: of)?/.exec(text)
    if (noun) {
      const at = from + text.slice(0, noun.index).split(' ').filter(Boolean).length
      if (thing(at, to, true) && !foreign(at, to) || /\b(?:its|their) $/.test(text.slice(0, noun.index)) && thing(bounds.from, bounds.to, true)) return noun[0] !== 'inclusion of' || !mild
    }
    for (let at = Math.max(from, bounds.from); at < Math.min(to, bounds.to); at++) {
      const lower = all[at]?.lower ?? ''
      const reading = classesOf(lower) === 0 ? verbReading(lower) : null
      if (!reading || (reading.forms & (form.base | form.participle)) === 0 || at - from < 1) continue
      const {lemma} = reading
      if (!words.edit.has(lemma) && !words.alter.has(lemma) && !words.told.has(lemma) && !words.advise.has(lemma)) continue
      // “that the risk be shown as low”, “for the wording to be changed”, “the report to recommend closure”
      const lead = things(Math.max(from, at - 12), at, true)
      const last = lead.at(-1)
      const linked = last !== undefined && all.slice(last + 1, at).some(({lower: each}) => /^(?:be|to|should|is|not|must)$/.test(each)) || last === at - 1 || last !== undefined && /^(?:recommend|advise|conclude|say)$/.test(lemma)
      const whole = last !== undefined && lead.every((each) => /^(?:reports?|paper|document)$/.test(all[each]?.lower ?? ''))
      const negated = all.slice(Math.max(from, at - 3), at).some(({lower: each}) => (classesOf(each) & cls.negator) !== 0)
      if (linked && whole) {
        if (words.edit.has(lemma) || negated || /^(?:amend|change|alter|revise|strengthen|recommend|advise|conclude|say|favour|support|propose)$/.test(lemma)) return true
        continue
      }
      if (linked && (words.edit.has(lemma) || words.alter.has(lemma) || words.told.has(lemma)) && !(mild && /^(?:include|give|add|take|explain|cover)$/.test(lemma)) && !foreign(Math.max(from, at - 12), at)) return true
      // “that officers recommend closure”, “to drop the third option”
      if (words.edit.has(lemma) && thing(at + 1, to, true) && !foreign(at + 1, to)) return true
      if (officers(from, at) && firm.has(lemma)) return true
    }
    if (/\b(?:be|being|was|were) advised to\b|\bthat (?:\w+ ){1,4}be (?:recommended|advised|preferred|put forward)\b/.test(text)) return true
    return /\b(?:stronger|softer|kinder|different|better|more favourable|higher|lower) (?:\w+ )?(?:conclusions?|recommendation|assessment|analysis|appraisal|score|rating|figure|advice|wording)\b/.test(text)
  }
}

const drafts = new Set(['draft', 'text', 'wording', 'advice', 'section', 'paragraph', 'version', 'conclusion', 'conclusions', 'score', 'rating', 'appraisal', 'sections', 'paragraphs', 'assessment'])
const firm = new Set(['recommend', 'advise', 'conclude', 'propose', 'justify', 'favour', 'support', 'oppose', 'score', 'rate', 'soften', 'downplay', 'reword', 'rewrite', 'redraft', 'rescore'])
