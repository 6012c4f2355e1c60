/** What `publish` says when it is done: counts, grounds and the proof, and none of the text. */
import type {Certificate} from '../publication/certificate.ts'
import {plainLine, wrapped} from './plain-line.ts'

const width = 88

/** The lines for a person. @param input @param output the paths as they were typed */
export function printPublishedText({taken, withheld, embedded, repeatedLines, proof}: Certificate, input: string, output: string): string {
  const counts = Object.entries(taken).map(([kind, count]) => `${kind} ${count}`)
  const grounds = [...new Set(withheld.flatMap(({paragraphs}) => paragraphs.map(({cite, number}) => cite ?? `paragraph ${number}`)))]
  const unstated = withheld.filter(({paragraphs}) => paragraphs.length === 0).length
  const looked = proof.checks.find(({name}) => name.startsWith('none of the text'))?.looked ?? 0
  return [
    `${plainLine(input)} → ${plainLine(output)}`,
    ...said('Taken out', counts.length === 0 ? 'nothing' : counts.join(', ')),
    ...said('Grounds stated', withheld.length === 0 ? 'nothing in this report is marked as withheld' : grounds.join('; ') || 'none'),
    ...unstated > 0 ? said('Look at', `${unstated} withheld ${unstated === 1 ? 'part states' : 'parts state'} no paragraph of the Schedule; the marking wants one`) : [],
    ...repeatedLines.length > 0 ? said('Look at', `${repeatedLines.length === 1 ? 'line' : 'lines'} ${repeatedLines.join(', ')} said what a withheld part says, and lost those words; if they are public, use --keep-shared`) : [],
    ...embedded.length > 0 ? said('Look at', `${embedded.map(({kind, name}) => plainLine(name) || kind).join(', ')} ${embedded.length === 1 ? 'is' : 'are'} not in the copy; paste a picture in the report where one is needed`) : [],
    ...said('Proof', `${proof.checks.length} checks passed; ${looked} runs of words, figures and names looked for in every part, none found`),
    '',
  ].join('\n')
}

function said(label: string, words: string): string[] {
  return wrapped(words, width - 18).map((line, index) => `  ${(index === 0 ? label : '').padEnd(16)}${line}`)
}
