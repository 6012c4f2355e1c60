/**
 * What became of a service while somebody was in charge of it: “under X”, “since X took over”, “in X's time”. The person is
 * said to have done nothing; the time is, and the reader draws the rest.
 */
import {singular} from '../morphology.ts'
import type {Token} from '../tokens.ts'
import type {CriticismWords} from './lexicon.ts'
import {formsOf} from './turns.ts'
import type {Add, Place, Told} from './whom.ts'

/**
 * Finds those in whose time things went wrong.
 * @param add takes whom it finds fault with, how plainly, and the words
 */
export function inCharge(t: Told, add: Add): void {
  const {sentence: {all, bounds}, words} = t
  for (let index = bounds.from; index < bounds.to; index++) {
    const lower = all[index]?.lower ?? ''
    if (!times.has(lower)) continue
    // “since Mrs Lacey took over as Registrar”
    const named = lower === 'since' || lower === 'when' || lower === 'after' ? t.sentence.mentions.find(({from, kind}) => kind === 'person' && from === index + 1) : undefined
    const post = named ? t.sentence.mentions.find((mention) => t.wanted(mention) && mention.from > named.to && mention.from < named.to + 7 && /^(?:as|became|of)$/.test(all[mention.from - 1]?.lower ?? '')) : undefined
    if (post && (awry(all, bounds.from, index, words) || awry(all, post.to, bounds.to, words))) return add(post, 'likely', bounds.from, bounds.to)
    for (const place of t.places()) {
      if (own.test(all[place.from]?.lower ?? '') && !place.doing || place.from < index + 1 || place.from > index + 3 || index + 1 < place.from && !/^(?:the|all|much|most|of)$/.test(all[index + 1]?.lower ?? '')) continue
      const end = charged(lower, place, all, words)
      if (end === 0 || !awry(all, bounds.from, index, words) && !awry(all, end, bounds.to, words)) continue
      add(place.target, 'likely', bounds.from, bounds.to)
      return
    }
  }
}

/** The token after the words that put somebody in charge; 0 when they do not. */
function charged(opening: string, {to, from, doing}: Place, all: readonly Token[], words: CriticismWords): number {
  if (opening === 'under') return doing && !holds(all, from, to, words) ? 0 : to
  if (opening === 'since' || opening === 'after' || opening === 'until' || opening === 'when') {
    if (!doing) for (let index = to; index < to + 4; index++) if (formsOf(all[index]?.lower ?? '').some((form) => words.kind['verbs taking charge'].has(form))) return index + 1
    return holds(all, from, to, words) ? to : 0
  }
  if (opening === 'with') return all[to]?.lower === 'in' && words.kind['nouns charge'].has(all[to + 1]?.lower ?? '') ? to + 2 : 0
  return holds(all, from, to + 3, words) ? to : 0
}

function holds(all: readonly Token[], from: number, to: number, words: CriticismWords): boolean {
  for (let index = from; index < to; index++) if (words.kind['nouns charge'].has(all[index]?.lower ?? '')) return true
  return false
}

/** Something went wrong, or trouble was high: and nothing mended. */
function awry(all: readonly Token[], from: number, to: number, words: CriticismWords): boolean {
  let trouble = false
  let high = false
  let low = false
  let wrong = false
  for (let index = from; index < to; index++) {
    const lower = all[index]?.lower ?? ''
    if (mended.has(lower) || lower === 'not' || lower === 'no' || lower === 'despite') return false
    const form = singular(lower)
    if (words.kind['nouns trouble'].has(form)) trouble = true
    if (grew.has(lower)) high = true
    if (sank.has(lower)) low = true
    if (words.bad.has(lower) || words.badAdverb.has(lower) || words.faultNoun.has(form)) wrong = true
    if (formsOf(lower).some((each) => words.kind['verbs worse'].has(each)) && !grew.has(lower) && !sank.has(lower)) wrong = true
  }
  return wrong || trouble && (high || low)
}

const own = /^(?:his|her|their|its)$/
const times = new Set(['under', 'since', 'during', 'in', 'with', 'after', 'throughout', 'on', 'when'])
const mended = new Set(['improved', 'improve', 'recovered', 'better', 'cleared', 'reduced', 'halved', 'cut', 'mended', 'remedied', 'resolved', 'tackled', 'good', 'excellent'])
const grew = new Set(['high', 'higher', 'highest', 'risen', 'rose', 'rising', 'grown', 'grew', 'growing', 'doubled', 'trebled', 'tripled', 'increased', 'increasing', 'soared', 'mounted', 'up', 'worse', 'record', 'exceptionally', 'unprecedented'])
const sank = new Set(['low', 'lower', 'lowest', 'fallen', 'fell', 'falling', 'declined', 'dropped', 'sunk', 'slipped', 'poor', 'poorer', 'down'])
