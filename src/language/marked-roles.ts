/**
 * A sentence with the roles in it written as signs, so that a meaning can be looked for in its words whoever the people are:
 * § a member or group that counts, ¤ officers or the author, ¦ a body, ¶ before a part of the report.
 */
import type {Sentence} from './analysis.ts'
import type {Seat} from './seats.ts'

/**
 * The sentence's words in lower case, a space between, with signs for who and what.
 * @param seats the members that count, as places in the sentence
 * @param isPart whether the word at a token is a part of the report
 */
export function markedLine({all, bounds, mentions}: Pick<Sentence, 'all' | 'bounds' | 'mentions'>, seats: readonly Seat[], isPart: (at: number) => boolean): string {
  const words: string[] = []
  for (let at = bounds.from; at < bounds.to; at++) {
    const seat = seats.find(({from, to}) => at >= from && at < to)
    if (seat) {
      words.push(seat.whose ? '§s' : '§')
      at = seat.to - 1
      // “the Liberal Democrat spokesman”
      while (!seat.whose && heads.has(all[at + 1]?.lower ?? '') && at + 1 < bounds.to) at++
      continue
    }
    const mention = mentions.find(({from, to, kind}) => at >= from && at < to && (kind === 'officer' || kind === 'officers' || kind === 'body'))
    if (mention) {
      words.push(mention.kind === 'body' ? '¦' : '¤')
      at = mention.to - 1
      continue
    }
    const lower = all[at]?.lower ?? ''
    words.push(authors.has(lower) ? '¤' : isPart(at) ? `¶${lower}` : lower)
  }
  // “the Chairman, Councillor Old, has …” is one person.
  return words.join(' ').replaceAll(/§ , § ,|§ \( § \)/g, '§')
}

const heads = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'spokespersons', 'group', 'leader', 'leaders', 'whip', 'whips', 'councillors', 'members', 'administration'])

const authors = new Set(['we', 'us', 'i', 'me', 'officers', 'officer', 'author', 'authors'])
