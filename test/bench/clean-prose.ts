/** Blameless committee prose of any length, the same each time: what a full check must read without a false alarm. */

const openings = ['The service', 'The Council', 'Officers', 'The Head of Highways', 'The contractor', 'The Committee', 'Residents of the ward', 'The Director of Place', 'The programme', 'The Cabinet Member for Housing', 'A working group', 'The Section 151 Officer', 'Ward councillors', 'The tenants', 'The Monitoring Officer']
const verbs = ['considered', 'reviewed', 'reported on', 'was consulted about', 'set out', 'has published', 'noted', 'will complete', 'supports', 'has costed', 'met to discuss', 'is responsible for']
const objects = ['the condition of the bridges', 'the lettings policy', 'a conservative estimate of the income', 'the programme of works at Mill Lane', 'the green waste collections', 'the replies to the consultation', 'the risks of late delivery', 'the capital budget of £1.2 million', 'the lease of the community centre', 'the annual audit plan', 'the equality impact assessment', 'the tender documents']
const tails = ['in the spring', 'at its meeting in June', 'before the end of the financial year', 'with the parish council', 'in line with the policy adopted in 2024', 'subject to planning permission', 'because the present contract ends in March', 'after a survey of 412 households', 'as the law requires', 'and will report the outcome in the autumn']
const headings = ['Purpose', 'Recommendations', 'Reasons', 'Background', 'Consultation', 'Options considered', 'Financial implications', 'Legal implications', 'Equality', 'Risk', 'Background papers']

/**
 * A report in the notation of `from-text.ts`.
 * @param words at least this many words of text
 */
export function cleanProse(words: number): string {
  const lines = ['Classification: Open', 'Report of the Director of Place']
  let [count, seed] = [0, 7]
  const next = (list: readonly string[]): string => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return list[seed % list.length] ?? ''
  }
  for (let paragraph = 0; count < words; paragraph++) {
    if (paragraph % 12 === 0) lines.push(`# ${headings[(paragraph / 12) % headings.length] ?? ''}`)
    const sentences = Array.from({length: 5}, () => `${next(openings)} ${next(verbs)} ${next(objects)} ${next(tails)}.`)
    lines.push(`${paragraph + 1}. ${sentences.join(' ')}`)
    count += sentences.join(' ').split(' ').length
  }
  return lines.join('\n')
}

/**
 * A report that is one long table, as of assets or of payments: three cells a row.
 * @param rows how many
 */
export function longTable(rows: number): string {
  return ['Classification: Open', '# Background', ...Array.from({length: rows}, (_, row) => `| Asset ${row + 1} | ${objects[row % objects.length] ?? ''} | £${(row * 137) % 90_000} |`)].join('\n')
}
