/** A member's edits as lines for a person. */
import type {PlacedComment} from '../member-edits/member-edits.ts'
import type {Proposal} from '../member-edits/proposals.ts'
import {maskValues} from './masking.ts'
import {plainLine, shortened, wrapped} from './plain-line.ts'
import {membersWords, placeOf} from './separate-report-blocks.ts'

type Placed<T> = T & {where: string}

export interface ListedEdits {
  mine: readonly string[]
  proposals: readonly Placed<Proposal>[]
  comments: readonly Placed<PlacedComment>[]
  left: readonly string[]
}

/** The list, each change under the number by which it may be approved. @param file as it was typed */
export function printSeparatedText(file: string, {mine, proposals, comments, left}: ListedEdits): string {
  return [
    `${plainLine(file)}: ${plural(proposals.length, 'change')} and ${plural(comments.length, 'comment')} by ${mine.map((each) => `“${plainLine(each)}”`).join(', ')}.`,
    ...proposals.flatMap((each, index) => item(`${index + 1}.`, proposalLine(each))),
    ...comments.flatMap(({where, text}) => item('–', maskValues(`${plainLine(where)}, a comment: “${shortened(text)}”`))),
    ...left.length > 0 ? item('!', `${plural(left.length, 'added table row or cell', 'added table rows or cells')} could not be taken out, as others have written or commented in them. They stay tracked: settle them in Word.`) : [],
    '',
  ].join('\n')
}

/** “Paragraph 2.1: “rise” became “fall””, on one line, personal values masked. */
export function proposalLine(proposal: Placed<Proposal>): string {
  const {officer} = proposal
  const instead = shortened(membersWords(proposal))
  const isSaid = instead.startsWith('“')
  const plain = isSaid ? instead : instead.slice(1, -1)
  const said = officer.trim() === '' ? (isSaid ? `${plain} put in` : plain) : `“${shortened(officer.trim())}” ${isSaid ? 'to' : '–'} ${plain}`
  return maskValues(plainLine(`${placeOf(proposal)}: ${said}`))
}

function item(sign: string, words: string): string[] {
  return wrapped(words, 80).map((line, index) => `  ${(index === 0 ? sign : '').padEnd(4)}${line}`)
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
