/** The words of criticism, as the lexicons give them, made ready to look up. */
import {companionsOfSense, wordsOfSense} from '../lexicon.ts'
import type {Lexicon, Words} from '../lexicon.ts'
import {classesOf} from '../closed-class.ts'
import {singular} from '../morphology.ts'
import {cuesOf, formsOf, readTurns} from './turns.ts'
import type {Turns} from './turns.ts'

/** The lexicons, one subject each. */
export interface CriticismLexicons {
  verbs: Lexicon
  qualities: Lexicon
  nouns: Lexicon
  turns: Lexicon
  /** What is no fault in those whom a rule asks about: a member's rights. */
  rights?: Lexicon
}

/** Smaller kinds of words, each asked after in one place: the file and the sense in it. */
const kinds = [
  'verbs accusing',
  'verbs acquitting',
  'verbs giving',
  'verbs readying',
  'verbs speaking to',
  'verbs telling',
  'verbs mending',
  'verbs spoiling',
  'verbs holding good',
  'verbs leading to',
  'verbs reaching',
  'verbs upholding',
  'verbs accounting for',
  'verbs cooperating',
  'verbs granting',
  'verbs ending',
  'verbs refusable',
  'verbs voicing',
  'verbs befalling',
  'verbs no duty',
  'verbs approving',
  'verbs spared',
  'qualities unjustly',
  'qualities suffered',
  'nouns heed',
  'nouns due',
  'nouns had without fault',
  'nouns counting',
  'nouns raised',
  'nouns doubtful',
  'nouns unwillingness',
  'verbs owed',
  'nouns lack',
  'nouns lacked',
  'nouns pattern',
  'verbs noting',
  'verbs denying',
  'verbs finding',
  'verbs preventing',
  'nouns risk',
  'nouns claim',
  'verbs dismaying',
  'verbs withholding',
  'nouns given',
  'nouns suffered',
  'verbs making',
  'verbs undone without fault',
  'verbs taking charge',
  'verbs worse',
  'verbs promising',
  'nouns blot',
  'nouns trouble',
  'nouns charge',
] as const

export type Kind = (typeof kinds)[number]

export interface CriticismWords {
  kind: Readonly<Record<Kind, Words>>
  /** Verbs: a fault whatever the object; a fault with one of these after it. */
  fault: Words
  faultWith: ReadonlyMap<string, Words>
  mildFault: Words
  duty: Words
  dutyWith: ReadonlyMap<string, Words>
  refusal: Words
  /** What anybody may leave undone. */
  spared: Words
  criticise: Words
  sanction: Words
  describe: Words
  harms: Words
  /** What is bad in the object is the doer's: “sent a rude letter”. */
  carrying: Words
  /** What is bad in the object is another's: “reported poor work”. */
  dealing: Words
  /** “appears to”, “continued to”: what follows is said of the subject. */
  raising: Words
  worsening: Words
  bad: Words
  mild: Words
  amiss: Words
  badAdverb: Words
  good: Words
  /** Adjectives about something: “critical of”, “aware of”. */
  attitude: Words
  /** Formed by denial, and harmless. */
  harmlessDenials: Words
  faultNoun: Words
  quality: Words
  work: Words
  harm: Words
  sanctionNoun: Words
  matter: Words
  /** What keeps people from their duty without their fault. */
  blameless: Words
  acts: Turns
  being: Turns
  personnel: Turns
  openings: Turns
  frames: Turns
  clearing: Turns
  /** True for a word without one of which no sentence finds fault. */
  cue: (lower: string) => boolean
}

/**
 * Reads the lexicons.
 * @param lexicons what finds fault with anybody, and what is a right of those asked about
 */
export function criticismWords({verbs, qualities, nouns, turns, rights}: CriticismLexicons): CriticismWords {
  const right = rights ? wordsOfSense(rights, "a member's right") : new Set<string>()
  const matters = rights ? wordsOfSense(rights, "a member's matter") : new Set<string>()
  const rest = (words: Words, out: Words): Words => new Set([...words].filter((word) => !out.has(word)))
  const verb = (sense: string): Words => inForms(wordsOfSense(verbs, sense))
  const plain = (lexicon: Lexicon, sense: string): Words => wordsOfSense(lexicon, sense)
  // What is read of a noun phrase is its singular.
  const both = (sense: string): Words => new Set([...wordsOfSense(nouns, sense)].flatMap((noun) => [noun, singular(noun)]))
  const companions = rights ? new Map([...[...companionsOfSense(verbs, 'fault with')].filter(([each]) => !right.has(each)), ...companionsOfSense(verbs, 'fault with, of a member')]) : new Map([...companionsOfSense(verbs, 'fault with, of a member'), ...companionsOfSense(verbs, 'fault with')])
  const base = {
    fault: rest(verb('fault'), right), faultWith: withForms(companions), mildFault: verb('mild fault'), duty: rest(verb('duty'), right), dutyWith: withForms(companionsOfSense(verbs, 'duty with')),
    refusal: verb('refusal'), criticise: verb('criticise'), sanction: verb('sanction'), describe: verb('describe'), harms: verb('harm'), carrying: verb('carrying'), dealing: verb('dealing'), raising: verb('raising'), worsening: verb('worsening'),
    bad: rest(plain(qualities, 'bad'), right), mild: plain(qualities, 'mild'), amiss: plain(qualities, 'amiss'), badAdverb: rest(plain(qualities, 'bad adverb'), right), good: rest(plain(qualities, 'good'), right),
    attitude: plain(qualities, 'attitude'), harmlessDenials: plain(qualities, 'harmless denial'),
    faultNoun: rest(plain(nouns, 'fault noun'), matters), quality: both('quality'), work: both('work'), harm: plain(nouns, 'harm'), sanctionNoun: plain(nouns, 'sanction'), matter: plain(nouns, 'matter'), blameless: plain(nouns, 'blameless cause'),
  }
  const classes: Record<string, Words> = {
    'fault': base.fault, 'duty': base.duty, 'criticise': base.criticise, 'bad': base.bad, 'good': base.good, 'fault noun': base.faultNoun, 'quality': base.quality, 'work': base.work, 'harm': base.harm,
    'sanction': base.sanctionNoun, 'feeling': plain(nouns, 'feeling'), 'upset': plain(qualities, 'upset'), 'time': plain(nouns, 'time'), 'number': plain(nouns, 'number'), 'own': ownWords, 'state': plain(nouns, 'state'),
  }
  const turnsOf = (...senses: string[]): Turns => readTurns(turns.entries.flatMap(({sense, phrases}) => senses.includes(sense) ? phrases ?? [] : []), classes)
  const mine = rights ? 'of a member' : 'of an officer'
  const acts = turnsOf('said of whoever acts', `said of whoever acts, ${mine}`)
  const being = turnsOf('said of what somebody is', `said of what somebody is, ${mine}`)
  const personnel = rights ? new Map() : turnsOf('personnel')
  const openings = turnsOf('opening')
  const frames = turnsOf('frame', `frame, ${mine}`)
  const cues = new Set<string>([...[wordsOfSense(verbs, 'worse'), base.fault, base.criticise, base.sanction, base.bad, base.amiss, base.badAdverb, base.faultNoun, base.harms, denials].flatMap((words) => [...words]), ...[...base.faultWith].flatMap(([each, beside]) => beside.size ? [...beside].filter((word) => !classesOf(word)) : [each]),
    ...[acts, being, personnel, openings, frames].flatMap((each) => [...cuesOf(each)])])
  const known = new Map<string, boolean>()
  const cue = (lower: string): boolean => {
    let is = known.get(lower)
    if (is === undefined) {
      is = formsOf(lower).some((form) => cues.has(form)) || adverse.test(lower) || /^mis\w{3}|^over-/.test(lower)
      if (known.size < 50_000) known.set(lower, is)
    }
    return is
  }
  const files = {verbs, nouns, qualities}
  const kind = Object.fromEntries(kinds.map((each) => {
    const [file = '', ...sense] = each.split(' ')
    const list = wordsOfSense(files[file as keyof typeof files], sense.join(' '))
    return [each, file === 'verbs' ? inForms(list) : list]
  })) as Record<Kind, Words>
  const spared = new Set([...kind['verbs undone without fault'], ...kind['verbs no duty'], ...right, ...base.fault, ...base.faultWith.keys(), ...base.mildFault, ...base.harms, 'behave'])
  return {...base, spared, kind, acts, being, personnel, openings, frames, clearing: turnsOf('clearing'), cue}
}

const ownWords: Words = new Set(['his', 'her', 'their', 'its'])
/** Without one of these nothing is denied, and no duty is left undone. */
const denials: Words = new Set('not never no nobody nothing none neither nor without hardly scarcely barely rarely seldom little few cannot unable should too only until still yet late later finally eventually less far than could would why what how had'.split(' '))

/** A quality that English forms by denial: “unbusinesslike”, “incautious”. */
export const adverse = /^(?:un|in|im|ir|il|dis|mis|ill-|half-|over-|under-)[a-z-]{3,}(?:ive|ful|able|ible|ous|ate|ish|like|worthy|minded|hearted|baked|zealous|cautious)$/

/** A verb that no list knows is read by its ending: “postured” as “postur”. */
function inForms(verbs: Words): Words {
  return new Set([...verbs].flatMap((verb) => verb.endsWith('e') ? [verb, verb.slice(0, -1)] : [verb]))
}

function withForms(map: ReadonlyMap<string, Words>): ReadonlyMap<string, Words> {
  return new Map([...map].flatMap(([verb, words]) => [...inForms(new Set([verb]))].map((each): [string, Words] => [each, words])))
}
