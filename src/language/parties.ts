/**
 * Parties, political groups, administrations and governments, and the ordinary senses of the same words:
 * a conservative estimate, green waste, the labour market, independent living, Labour Club, reform of a rule.
 */
import parties from './words/parties.json' with {type: 'json'}
import {classesOf, cls} from './closed-class.ts'
import type {Mention, Reading} from './mentions.ts'
import type {Token} from './tokens.ts'

const sure = new Set(parties.sure)
const seconds = new Map<string, Set<string>>()
for (const [first = '', second = ''] of parties.pairs) seconds.set(first, (seconds.get(first) ?? new Set()).add(second))
const byCompany = new Set(parties.byCompany)
const company = new Set(parties.company)
const notParty = new Map(Object.entries(parties.notParty).map(([word, next]) => [word, new Set<string>(next)]))
const control = new Set(parties.control)
const controlCues = new Set(parties.controlCues)
const government = new Set(parties.government)
const notGovernment = new Set(parties.notGovernment)
/** What a party's name may stand before without ending it: “Labour group”, “Conservative administration”. */
const tails = new Set(['group', 'groups', 'party', 'administration', 'administrations', 'councillors', 'members', 'councillor', 'opposition', 'cabinet', 'leadership', 'government', 'governments', 'benches', 'regime', 'coalition', 'colleagues', 'council', 'councils', 'grouping', 'majority', 'minority', 'backbenchers', 'ministers', 'minister', 'politicians', 'mps'])
const hyphenated = /^(tory|labour|conservative|green|reform|independent|liberal|plaid|snp|lib|democrat|lib-dem|ukip)-(run|led|controlled|dominated|majority|supporting|voting|held)$/

export function isPartyWord(lower: string): boolean {
  return sure.has(lower) || byCompany.has(lower) || control.has(lower) || government.has(lower) || lower === 'group' || lower === 'groups' || seconds.has(lower) || hyphenated.test(lower)
}

/** Reads the party, group, administration or government named at a token; null in another sense. */
export function partyAt(reading: Reading, at: number): Mention | null {
  const {all, from, to} = reading
  const token = all[at]
  if (!token) return null
  const {lower} = token
  const next = all[at + 1]?.lower ?? ''
  if (government.has(lower)) return governmentAt(reading, at)
  if (control.has(lower)) return controlAt(reading, at)
  if (lower === 'group' || lower === 'groups') return groupAt(reading, at)
  if (hyphenated.test(lower)) return party(at, tailEnd(all, at + 1, to), at)
  if (!token.capital) return null
  if (seconds.get(lower)?.has(next)) {
    if (isPremises(all, at + 2)) return null
    return party(at, tailEnd(all, at + 2, to), at)
  }
  if (lower === 'snp' && /^(?:array|arrays|genotyping|testing|analysis|data|markers?|profile|typing|panel)$/.test(next)) return null
  // “Greens Farm”, “Conservatives House”: a place.
  if (sure.has(lower) && all[at + 1]?.kind === 'word' && all[at + 1]?.capital && !company.has(next)) return null
  // “Independents' Day”: a name.
  if ((next === "'" || next === "'s") && isPremises(all, at + 2)) return null
  if (sure.has(lower)) return isPremises(all, at + 1) ? null : party(at, tailEnd(all, at + 1, to), at)
  if (!byCompany.has(lower)) return null
  if (next === 'and' || next === 'or' || next === ',' || next === '/') {
    // “Labour and Conservative groups”, “Labour, Green and Independent councillors”
    const skip = all[at + 2]?.lower === 'the' && all[at + 3]?.capital ? 3 : 2
    const after = all[at + skip]?.lower ?? ''
    if ((byCompany.has(after) || sure.has(after) || seconds.has(after) || after === 'and' || after === 'the') && all[at + skip]?.capital) return party(at, at + 1, at)
  }
  if (company.has(next)) {
    const members = lower === 'independent' && (next === 'member' || next === 'members')
    if (isPremises(all, at + 1) || members && isLay(reading, at) || (lower === 'independent' || lower === 'residents') && (next === 'ward' || next === 'ms' || lower === 'residents' && next.startsWith('member')) && !partyContext(reading, at)) return null
    if (!members && notParty.get(lower)?.has(next) && !(next === 'policy' || next === 'regime')) return null
    return party(at, tailEnd(all, at + 1, to), at)
  }
  // “opposed by Labour for party reasons”: work has no capital within a sentence.
  if (notParty.get(lower)?.has(next) && !(lower === 'labour' && at > from && /^(?:in|for|from|on|and|only|matter)$/.test(next) && /^(?:by|under|unlike|than|with|from|that|when|while|because|of)$/.test(all[at - 1]?.lower ?? ''))) return null
  if (lower === 'labour') {
    if (isPremises(all, at + 1)) return null
    const following = all[at + 1]
    // At the head of a sentence “Labour” is a party only in company; elsewhere its capital says so.
    if (at === from || all[at - 1]?.kind === 'mark' && all[at - 1]?.text !== ',' ) return following && !isWork(all, at + 1) && (following.lower === "'s" || classesOf(following.lower) & (cls.have | cls.modal | cls.be | cls.do) || following.lower.endsWith('ed')) ? party(at, at + 1, at) : null
    if (following?.capital && !company.has(following.lower)) return null
    return party(at, at + 1, at)
  }
  if (lower === 'reform' && next === "'s" && !isPremises(all, at + 2)) return party(at, at + 1, at)
  if (at > from && (lower === 'conservative' || lower === 'green' || lower === 'reform' || lower === 'independent' || lower === 'liberal')) {
    // A figure after it: “Conservative 14 (31.8%)”.
    if (all[at + 1]?.kind === 'number' || partyBeside(all, at, from, to)) return party(at, at + 1, at)
    if (lower === 'conservative' && !all[at + 1]?.capital && all[at - 1]?.kind === 'word') return party(at, at + 1, at)
    if (lower === 'reform' && all[at - 1]?.kind === 'word' && !/^(?:the|a|and)$/.test(all[at - 1]?.lower ?? '') && !all[at - 1]?.capital && !all[at + 1]?.capital) return party(at, at + 1, at)
  }
  return null
}

/** “Labour was in short supply”, “Labour is charged at £40 an hour”: work. */
function isWork(all: readonly Token[], at: number): boolean {
  return all.slice(at, at + 6).some(({lower}) => /^(?:supply|scarce|short|hourly?|hours?|charged|costed|priced|costs?|expensive|cheaper|cheap|plentiful|available|materials?|tender|sourced|hired|subcontracted|sub-contracted|rates?|overheads|plant)$/.test(lower))
}

function party(from: number, to: number, head: number): Mention {
  return {kind: 'party', from, to, head, text: '', plural: true, role: 'party', name: null, sure: true}
}

function partyBeside(all: readonly Token[], at: number, from: number, to: number): boolean {
  for (const index of [at - 2, at - 1, at + 1, at + 2]) {
    const token = all[index]
    if (index >= from && index < to && token?.capital && index !== at && (sure.has(token.lower) || byCompany.has(token.lower) || seconds.has(token.lower))) return true
  }
  return false
}

function partyContext({all, from, to}: Reading, at: number): boolean {
  for (let index = from; index < to; index++) {
    const lower = all[index]?.lower ?? ''
    if (index !== at && (sure.has(lower) || lower === 'group' || lower === 'labour' || lower === 'opposition')) return true
  }
  return false
}

/** “Independent members of the Audit Committee”: people from outside, not councillors of no party. */
function isLay(reading: Reading, at: number): boolean {
  const {all, from, to} = reading
  if (partyContext(reading, at)) return false
  if (all[at + 2]?.lower === 'of' || all[at + 1]?.lower === 'member') return true
  for (let index = from; index < to; index++) if (lay.test(all[index]?.lower ?? '')) return true
  return false
}
const lay = /^(?:audit|standards|remuneration|panels?|committees?|boards?|forum|lay|co-opted|recruit\w*|persons?|governance|appoint\w*|fostering|adoption|trustees?|governors?|allowances?|complaints?|conduct|co-optees?|school|tribunals?)$/

/** “Caldermouth Labour Club”, “Conservative Association Hall”, “Liberal Street” */
function isPremises(all: readonly Token[], at: number): boolean {
  const token = all[at]
  return Boolean(token?.capital && /^(?:club|hall|street|road|lane|house|inn|arms|buildings?|rooms|association|lawn|park|terrace|place|square|close|avenue|institute|school|bar|day|cup|league|festival|market|parade)$/.test(token.lower))
}

function tailEnd(all: readonly Token[], at: number, to: number): number {
  let end = at
  while (end < to && tails.has(all[end]?.lower ?? '')) end++
  return end
}

function groupAt({all, from, found}: Reading, at: number): Mention | null {
  const token = all[at]
  const before = all[at - 1]
  if (!token || !before || at - 1 < from) return null
  const last = found.at(-1)
  if (last && last.to >= at && last.kind === 'party') return null
  if (before.lower === 'political' || before.lower === 'ruling' || before.lower === 'opposition' || before.lower === 'majority' || before.lower === 'minority' || before.lower === 'controlling' || before.lower === 'party') {
    return {kind: 'party', from: at - 1, to: at + 1, head: at, text: '', plural: true, role: 'group', name: null, sure: true}
  }
  return null
}

function controlAt(reading: Reading, at: number): Mention | null {
  const {all, from, to, found} = reading
  const token = all[at]
  if (!token) return null
  const {lower} = token
  const floor = Math.max(from, found.at(-1)?.to ?? 0)
  const before = all[at - 1]?.lower ?? ''
  const after = all[at + 1]?.lower ?? ''
  if (lower.startsWith('opposition')) {
    // “opposition to the scheme”, “opposition from traders”: not the Opposition.
    if (after === 'to' || after === 'from' || after === 'came' || after === 'among' || after === 'by') return token.capital && at > from && after !== 'to' ? control1(all, at, at, to) : null
    const companion = company.has(after) || /^(?:councillors?|members?|groups?|party|parties|leader|spokes\w+|benches)$/.test(after)
    if (/^(?:teams?|players?|fans|goal|goals|half|captain|batsm[ae]n|bowlers?)$/.test(after)) return null
    if (!companion && !(before === 'the' && !/^(?:to|from|of|by|among|expressed|received)$/.test(after)) && !controlCues.has(before)) return null
    if (companion && /^(?:councillors?|members?|leader)$/.test(after)) return null
    return control1(all, controlCues.has(before) && at - 1 >= floor ? at - 1 : at, at, to)
  }
  if (lower === 'leadership') return before === 'political' || before === 'council' && token.capital ? control1(all, at - 1, at, to) : null
  if (lower === 'coalition') return before === 'the' || controlCues.has(before) ? control1(all, at, at, to) : null
  let start = at
  while (start - 1 >= floor && (controlCues.has(all[start - 1]?.lower ?? '') || (all[start - 1]?.capital && start - 1 > from))) start--
  const cued = start < at
  // “the administration of medicines”, “went into administration”, “pensions administration”, “the administrator”.
  if (lower.startsWith('administration') && (after === 'of' || /^(?:costs|blocks?|buildings?|centre|hub|unit|assistants?)$/.test(after) && !/^(?:£|\d)/.test(all[at + 2]?.text ?? '') || after === 'fee' || after === 'fees' || after === 'charge' || after === 'and' && all[at + 2]?.lower === 'management')) return null
  if (lower === 'regime' || lower === 'regimes') return cued && (all[start]?.capital || !isPartyName.test(all[start]?.lower ?? '')) && /^(?:old|previous|former|last|labour|conservative|tory|green|liberal|democrat|current|present|past|this)$/.test(all[start]?.lower ?? '') && !/^(?:of|for)$/.test(after) ? control1(all, start, at, to) : null
  const determined = before === 'the' || before === 'this' || before === 'an' || before === 'that' || before === 'any' || before === 'its'
  if (!cued && !(determined && (token.capital || classesOf(after) & (cls.have | cls.be | cls.modal | cls.relative) || after === 'with' || after === "'s" || after.endsWith('ed') || before === 'the' || before === 'this'))) return null
  return control1(all, start, at, to)
}

const isPartyName = /^(?:labour|conservative|tory|green|liberal|democrat)$/

function control1(all: readonly Token[], from: number, at: number, to: number): Mention {
  const role = /^oppo/.test(all[at]?.lower ?? '') ? 'opposition' : 'administration'
  return {kind: 'party', from, to: tailEnd(all, at + 1, to), head: at, text: '', plural: true, role, name: null, sure: true}
}

function governmentAt({all, from, found}: Reading, at: number): Mention | null {
  const token = all[at]
  if (!token) return null
  const {lower} = token
  const before = all[at - 1]?.lower ?? ''
  const after = all[at + 1]?.lower ?? ''
  if (notGovernment.has(before) || before === 'better' || before === 'good' || (notGovernment.has(after) && lower.startsWith('government'))) return null
  if (lower === 'treasury' && (!token.capital || /^(?:management|strategy|adviser|advisers|investment|activity|limits|indicators|policy|manager|team|officer|outturn)$/.test(after))) return null
  if (lower === 'minister' || lower === 'ministers') {
    if (!token.capital && !(before === 'the' || before === 'government' || before === 'by') && lower === 'minister') return null
  } else if (lower === 'chancellor' || lower === 'westminster' || lower === 'whitehall') {
    if (!token.capital || /^(?:city|council|hospital|abbey|school|road|street|close|theatre)$/.test(after)) return null
  } else if (lower === 'parliament' || lower === 'senedd' || lower === 'holyrood' || lower === 'downing') {
    if (!token.capital) return null
  }
  const floor = Math.max(from, found.at(-1)?.to ?? 0)
  let start = at
  while (start - 1 >= floor && /^(?:welsh|uk|scottish|central|national|british|labour|conservative|tory|previous|former|last|present|current|new|coalition|prime|successive|hm|his|majesty's|majesty|'s)$/.test(all[start - 1]?.lower ?? '')) start--
  if (all[start]?.lower === "'s" || all[start]?.lower === 'his') start = at
  return {kind: 'government', from: start, to: at + 1, head: at, text: '', plural: false, role: 'government', name: null, sure: true}
}
