/**
 * What has changed in what an approval covers. Any change there lapses the approval; changes elsewhere leave it standing.
 *
 * Only fingerprints decide. The words that were kept beside the record serve to say what a paragraph was, and to pair it with
 * the one that took its place.
 */
import {paragraphs} from '../report/plain-text.ts'
import type {ParagraphChange} from '../report/recorded.ts'
import type {Report} from '../report/report.ts'
import {sections} from '../report/sections.ts'
import {alignment} from './alignment.ts'
import {compared, scopeOf} from './cover.ts'
import type {Approval, CoveredSection} from './entry.ts'
import {countedOf, printsOf} from './fingerprint.ts'
import type {Printed} from './fingerprint.ts'
import type {Digest} from './ports.ts'
import type {Kept} from './record-xml.ts'

/**
 * The changes, in the order of the approved text.
 * @param kept the paragraphs kept beside the record
 * @returns empty while the approval stands
 */
export function changesSince({covers, sections: covered}: Pick<Approval, 'covers' | 'sections'>, report: Report, kept: Kept, digest: Digest): ParagraphChange[] {
  const all = printsOf(paragraphs(report), digest)
  const lines = new Map(all.map(({print, paragraph}) => [print, paragraph.line]))
  const taken = new Set<number>()
  return covered.flatMap((section) => compareWith(section, covers === 'report' ? all : today(report, section, all, taken, digest), lines, report, kept))
}

/** The section's paragraphs as they are: under the same heading or, when that was changed, where most of them stand. */
function today(report: Report, {title, kinds, paragraphs: approved}: CoveredSection, all: readonly Printed[], taken: Set<number>, digest: Digest): readonly Printed[] {
  const before = new Set(approved)
  const candidates = sections(report).filter((section) => !taken.has(section.first) && section.kinds.join() === kinds.join()).flatMap((section) => {
    const isSame = compared(section.title) === compared(title)
    if (!isSame && kinds.length === 0) return []
    const prints = printsOf(scopeOf(report, section), digest)
    return [{first: section.first, isSame, prints, shared: prints.filter(({print}) => before.has(print)).length}]
  })
  const best = candidates.sort((one, other) => Number(other.isSame) - Number(one.isSame) || other.shared - one.shared)[0]
  if (best) {
    taken.add(best.first)
    return best.prints
  }
  const pairs = alignment(approved, all.map(({print}) => print))
  const [start, end] = [pairs[0], pairs.at(-1)]
  if (!start || !end || pairs.length * 3 < approved.length) return []
  // The heading is what was changed, or it would have been found: another stands in its place.
  return all.slice(Math.max(0, start[1] - (start[0] > 0 ? 1 : 0)), end[1] + 1)
}

function compareWith({paragraphs: approved}: CoveredSection, now: readonly Printed[], lines: ReadonlyMap<string, number>, report: Report, kept: Kept): ParagraphChange[] {
  const prints = now.map(({print}) => print)
  if (approved.length === prints.length && approved.every((print, index) => print === prints[index])) return []
  const pairs = alignment(approved, prints)
  const gone = left(approved, pairs.map(([old]) => old))
  const come = left(prints, pairs.map(([, at]) => at))
  const changes: {order: number; change: ParagraphChange}[] = []
  const put = (order: number, change: ParagraphChange): void => void changes.push({order, change})
  const was = (print: string): string | null => kept.get(print)?.text ?? null
  // The first place of each is taken first, so they stand in turn.
  const places = new Map<string, number[]>()
  for (const at of come.toReversed()) {
    const known = places.get(prints[at] ?? '')
    if (known) known.push(at)
    else places.set(prints[at] ?? '', [at])
  }
  const standing = new Set(prints)
  const moved = new Set<number>()
  const lost = gone.filter((old) => {
    const print = approved[old] ?? ''
    const at = places.get(print)?.pop()
    const line = at === undefined ? standing.has(print) ? undefined : elsewhere(was(print), lines.get(print)) : now[at]?.paragraph.line
    if (line === undefined) return true
    if (at !== undefined) moved.add(at)
    put(old, {kind: 'moved', line, was: was(print), now: was(print) ?? wordsAt(report, line), authors: authorsAt(report, line)})
    return false
  })
  const fresh = come.filter((at) => !moved.has(at))
  let [lostAt, freshAt] = [0, 0]
  const matched = [[-1, -1] as const, ...pairs, [approved.length, prints.length] as const]
  for (const [index, [old]] of matched.entries()) {
    const next = matched[index + 1]
    if (!next) break
    const [lostFrom, freshFrom] = [lostAt, freshAt]
    while ((lost[lostAt] ?? Infinity) < next[0]) lostAt++
    while ((fresh[freshAt] ?? Infinity) < next[1]) freshAt++
    const [before, after] = [lost.slice(lostFrom, lostAt), fresh.slice(freshFrom, freshAt)]
    const couples = coupled(before.map((each) => was(approved[each] ?? '') ?? ''), after.map((each) => now[each]?.paragraph.text ?? ''))
    const [pairedOld, pairedNow] = [new Set(couples.map(([one]) => one)), new Set(couples.map(([, other]) => other))]
    for (const [one, other] of couples) {
      const printed = now[after[other] ?? -1]
      const order = before[one] ?? old
      if (printed) put(order, {kind: 'changed', line: printed.paragraph.line, was: was(approved[order] ?? ''), now: countedOf(printed.paragraph).text, authors: authorsAt(report, printed.paragraph.line)})
    }
    for (const [one, each] of before.entries()) {
      const words = was(approved[each] ?? '')
      if (!pairedOld.has(one)) put(each, {kind: 'deleted', line: null, was: words, now: null, authors: deletedBy(report, words)})
    }
    for (const [other, each] of after.entries()) {
      const printed = now[each]
      if (!pairedNow.has(other) && printed) put(old + 0.5, {kind: 'inserted', line: printed.paragraph.line, was: null, now: countedOf(printed.paragraph).text, authors: authorsAt(report, printed.paragraph.line)})
    }
  }
  return changes.sort((one, other) => one.order - other.order).map(({change}) => change)
}

/** What has left a section and stands elsewhere was moved; of a few words, such as “None.”, that cannot be told. */
function elsewhere(was: string | null, line: number | undefined): number | undefined {
  return (was?.split(' ').length ?? 0) >= 5 ? line : undefined
}

function left(list: readonly string[], matched: readonly number[]): number[] {
  const set = new Set(matched)
  return [...list.keys()].filter((index) => !set.has(index))
}

/** Above this many a stretch is paired in order. */
const MANY = 60

/** Pairs what stood in a place with what stands there now: those most alike in words; in order where there are as many. */
function coupled(before: readonly string[], after: readonly string[]): [number, number][] {
  if (before.length === after.length) return before.map((_, index) => [index, index])
  if (before.length > MANY || after.length > MANY) return before.slice(0, after.length).map((_, index) => [index, index])
  const [bags, now] = [before.map(bag), after.map(bag)]
  const ranked = bags.flatMap((one, index) => now.map((other, at) => ({index, at, alike: alike(one, other)}))).filter(({alike: share}) => share >= 0.4).sort((one, other) => other.alike - one.alike)
  const couples: [number, number][] = []
  // Pairs do not cross: what changed its place as well as its words is told as gone and come.
  for (const {index, at} of ranked) if (couples.every(([old, new_]) => (old - index) * (new_ - at) > 0)) couples.push([index, at])
  return couples
}

function bag(words: string): Set<string> {
  return new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0
  for (const word of one) if (other.has(word)) both++
  return both / Math.max(1, one.size, other.size)
}

function wordsAt(report: Report, line: number): string | null {
  const paragraph = paragraphs(report)[line - 1]
  return paragraph ? countedOf(paragraph).text : null
}

function authorsAt(report: Report, line: number): string[] {
  return [...new Set(report.changes.filter((change) => change.line === line && change.kind !== 'formatting').map(({author}) => author))]
}

/** Who struck out words that a paragraph, now gone, was made of. */
function deletedBy({changes}: Report, was: string | null): string[] {
  if (!was) return []
  return [...new Set(changes.flatMap(({kind, text, author}) => {
    const words = text.replace(/\s+/gu, ' ').trim()
    return (kind === 'deletion' || kind === 'move-from' || kind === 'row') && words.length > 2 && (was.includes(words) || words.includes(was)) ? [author] : []
  }))]
}
