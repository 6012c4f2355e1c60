/** Open-class words that the reading of phrases must know: adjectives that look like verbs, nouns in -ing, verbs that are no nouns. */
import {cued} from '../report/cues.ts'
import {classesOf, cls} from './closed-class.ts'

export const nounsInIng = new Set(('planning housing building licensing parking meeting hearing training funding spending heating lighting cleaning catering banking accounting billing briefing procuring commissioning gritting ' +
  'cleansing recycling marketing offering finding ruling reading wording dwelling standing saving earning setting hiring testing timing paving crossing landing opening outing pricing rating ring thing morning evening ' +
  'ceiling sibling spring string wing king during nothing something anything everything warning understanding filing scoring beginning proceeding undertaking failing shortcoming misunderstanding wellbeing living wiring drawing mailing handling').split(' '))

const notAdverbs = new Set('family reply supply apply early daily weekly monthly yearly quarterly likely unlikely lovely friendly unfriendly elderly costly timely untimely lonely assembly anomaly july italy rely multiply ally bully comply imply folly jelly only holy ugly silly orderly disorderly cowardly scholarly leisurely fly ply sly homely deadly kindly'.split(' '))

export const bareDeterminers = new Set(['all', 'both', 'some', 'many', 'most', 'few', 'several', 'these', 'those', 'either', 'neither', 'each', 'much', 'this', 'that', 'none', 'more', 'any'])

export const adjectives = new Set('able unable slow quick late early aware unaware content happy unhappy responsible guilty wrong right clear unclear sure unsure absent present due open ready willing unwilling likely unlikely reluctant keen prone subject free full short poor weak strong careless negligent rude idle lazy evasive inaccurate adequate inadequate outstanding pending missing disappointing puzzling worrying surprising regrettable troubling astonishing baffling existing remaining'.split(' '))

/** Endings of adjectives. */
export const qualityLike = cued(/(?:ive|ful|less|ous|able|ible|ish|ary|ory|ful|rude|slow|late|lazy|idle|weak|poor|evasive|unfit|arrogant|negligent|absent|incompetent|indifferent|reluctant|hostile|cold|curt|abrupt|wanting|lacking|unprepared|asleep|inept|dishonest|unfair|unsuited|unsuitable)$/)

/** Base forms that are no nouns. */
export const verbOnly = new Set('rest vest accept acquire adopt advise agree allocate allow amend appoint approve arise authorise become bring choose come comply confirm consider consist contain decide delegate determine dispose empower enable endorse ensure enter exist get give go include inform instruct keep lie make negotiate obtain occur provide receive recommend refuse rely remain require retain select sell take undertake vary'.split(' '))

/** Verbs whose third person is no common plural, so that a preposition may follow: “the blame lies with”. */
export const stative = new Set(['lie', 'belong', 'depend', 'apply', 'stem', 'arise', 'consist', 'remain', 'rely', 'refer', 'begin', 'sit', 'come', 'go', 'derive', 'originate', 'fall', 'rest', 'vest', 'reside', 'relate', 'stand', 'appear', 'comply', 'differ', 'suffer', 'depart', 'arrive', 'look'])

export const numerals = new Set(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'fourteen', 'twenty', 'thirty'])

/** Participles that are prepositions elsewhere: “be given discretion”. */
export const prepositional = new Set(['given', 'provided', 'following', 'including', 'excluding', 'saved', 'considered', 'regarding', 'concerning'])

/** True for an adverb: one in -ly, or of the closed class. */
export function isAdverb(lower: string): boolean {
  return (lower.length > 4 && lower.endsWith('ly') && !notAdverbs.has(lower)) || (classesOf(lower) & cls.adverb) !== 0
}

/** True for the class mask of an auxiliary: a modal, “be”, “have” or “do”. */
export function isAux(mask: number): boolean {
  return (mask & (cls.modal | cls.be | cls.have | cls.do)) !== 0
}
