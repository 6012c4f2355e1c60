/** Which of two lists' items are the same ones, in order: the longest runs that both have, found in time near their length. */

/** Pairs of indices, both rising, at which the lists agree. Items that stand alone in both lists are matched first. */
export function alignment(old: readonly string[], now: readonly string[]): [old: number, now: number][] {
  const pairs: [number, number][] = []
  const spans: [from: number, to: number, nowFrom: number, nowTo: number][] = [[0, old.length, 0, now.length]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    let [from, to, nowFrom, nowTo] = span
    while (from < to && nowFrom < nowTo && old[from] === now[nowFrom]) pairs.push([from++, nowFrom++])
    while (from < to && nowFrom < nowTo && old[to - 1] === now[nowTo - 1]) pairs.push([--to, --nowTo])
    if (from === to || nowFrom === nowTo) continue
    const anchors = anchorsOf(old, now, from, to, nowFrom, nowTo)
    if (anchors.length === 0) {
      pairs.push(...exactly(old, now, from, to, nowFrom, nowTo))
      continue
    }
    pairs.push(...anchors)
    for (const [at, nowAt] of [...anchors, [to, nowTo] as const]) {
      if (from < at && nowFrom < nowAt) spans.push([from, at, nowFrom, nowAt])
      from = at + 1
      nowFrom = nowAt + 1
    }
  }
  return pairs.sort(([one], [other]) => one - other)
}

/** Items that stand once in each stretch, as long a rising run of them as there is. */
function anchorsOf(old: readonly string[], now: readonly string[], from: number, to: number, nowFrom: number, nowTo: number): [number, number][] {
  const [alone, aloneNow] = [onceIn(old, from, to), onceIn(now, nowFrom, nowTo)]
  const both = [...alone].flatMap(([item, at]): [number, number][] => {
    const nowAt = aloneNow.get(item)
    return nowAt === undefined ? [] : [[at, nowAt]]
  })
  // The longest rising run, by piles: each pair remembers the top of the pile before its own.
  const tops: number[] = []
  const before: number[] = []
  for (const [index, [, at]] of both.entries()) {
    let [low, high] = [0, tops.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((both[tops[middle] ?? 0]?.[1] ?? 0) < at) low = middle + 1
      else high = middle
    }
    before[index] = tops[low - 1] ?? -1
    tops[low] = index
  }
  const run: [number, number][] = []
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = both[index]
    if (pair) run.push(pair)
  }
  return run.reverse()
}

function onceIn(list: readonly string[], from: number, to: number): Map<string, number> {
  const found = new Map<string, number>()
  const again = new Set<string>()
  for (let at = from; at < to; at++) {
    const item = list[at] ?? ''
    if (found.has(item)) again.add(item)
    else found.set(item, at)
  }
  for (const item of again) found.delete(item)
  return found
}

/** Above this many comparisons a stretch of repeated items is matched from its start only. */
const MOST = 1_000_000

function exactly(old: readonly string[], now: readonly string[], from: number, to: number, nowFrom: number, nowTo: number): [number, number][] {
  const [height, width] = [to - from, nowTo - nowFrom]
  if (height * width > MOST) return inOrder(old, now, from, to, nowFrom, nowTo)
  const lengths = Array.from({length: height + 1}, () => new Uint32Array(width + 1))
  for (let row = height - 1; row >= 0; row--) {
    for (let column = width - 1; column >= 0; column--) {
      const [here, below] = [lengths[row], lengths[row + 1]]
      if (here && below) here[column] = old[from + row] === now[nowFrom + column] ? (below[column + 1] ?? 0) + 1 : Math.max(below[column] ?? 0, here[column + 1] ?? 0)
    }
  }
  const pairs: [number, number][] = []
  for (let [row, column] = [0, 0]; row < height && column < width;) {
    if (old[from + row] === now[nowFrom + column]) pairs.push([from + row++, nowFrom + column++])
    else if ((lengths[row + 1]?.[column] ?? 0) >= (lengths[row]?.[column + 1] ?? 0)) row++
    else column++
  }
  return pairs
}

function inOrder(old: readonly string[], now: readonly string[], from: number, to: number, nowFrom: number, nowTo: number): [number, number][] {
  const places = new Map<string, number[]>()
  for (let at = nowTo - 1; at >= nowFrom; at--) {
    const known = places.get(now[at] ?? '')
    if (known) known.push(at)
    else places.set(now[at] ?? '', [at])
  }
  const pairs: [number, number][] = []
  let reached = nowFrom
  for (let at = from; at < to; at++) {
    const left = places.get(old[at] ?? '') ?? []
    let next = left.pop()
    while (next !== undefined && next < reached) next = left.pop()
    if (next === undefined) continue
    pairs.push([at, next])
    reached = next + 1
  }
  return pairs
}
