/** What is said of a named person's health, benefits, immigration or offences: details that the law guards most. */
import {cued} from '../report/cues.ts'
import {ownRequest} from './matter/circumstances.ts'
import {individualMatter} from './matter/individuals.ts'
import {has, typedSentences} from './matter/matter.ts'
import {patterns} from './patterns.ts'
import type {Senses} from './senses.ts'

export interface SensitiveDetail {
  start: number
  end: number
  sure: boolean
}

/** Makes the reader from the lexicon of private matter. */
export function sensitiveDetails(senses: Senses): (text: string, before: string) => SensitiveDetail[] {
  const health = senses['health state'] ?? []
  const dealing = senses['special dealing'] ?? []
  const nothing = ['\uE0FF']
  const reader = individualMatter({
    ...senses, state: health, dealing, 'plain private': nothing, 'family money': nothing, allegation: nothing, source: nothing, 'not chosen': nothing, mistreated: nothing, trait: nothing,
  })
  const like = patterns(senses)
  const worn = like('(?:{person|name|role})[^.;]{0,60}?{wears}\\s+(?:[\\p{L}\'-]+\\s+){0,3}?(?:{special dealing}|{condition})(?!\\s+{compound})')
  const public_ = like('{consent}|{settled in public}|{public person}|{named for business}')
  // The detail anywhere in a sentence about somebody named, and nothing public said of them.
  const beside = like('{condition|health state|special dealing|orientation or belief}(?!\\s+{compound})')
  const somebody = like('{person}|{role}[^.;]{0,80}?{place|address}')
  const busy = like('{at large}|{professional}')
  const placed = like('{person|name|place|address}')
  return (text, before) => typedSentences(text, before, '').flatMap((sentence) => {
    const found = reader(sentence).filter(({kind}) => kind === 1)
    if (!found.length && (worn.may(sentence.typed) || beside.may(sentence.typed)) && !has(public_, sentence.typed) && !has(busy, sentence.typed.replace(ownRequest, '')) && has(placed, sentence.typed)) {
      for (const match of worn.all(sentence.typed)) found.push({kind: 1, start: match.index, end: match.end, clear: false})
      const [party] = found.length ? [] : somebody.all(sentence.typed)
      const [detail] = party ? beside.all(sentence.typed) : []
      if (party && detail && !denied.test(sentence.typed)) found.push({kind: 1, start: Math.min(party.index, detail.index), end: Math.max(party.end, detail.end), clear: false})
    }
    if (!found.length) return []
    const words = sentence.text.slice(0, Math.max(...found.map(({end}) => end))).trimEnd()
    return [{start: sentence.start + Math.min(...found.map(({start}) => start)), end: sentence.start + words.length, sure: found.some(({clear}) => clear)}]
  })
}

const denied = cued(/\b(?:no|not|never|without|policy|strategy|duty|research\w*)\b/u)
