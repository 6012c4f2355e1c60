/** Political actors may be named for what a report is about; they are not credited, blamed, mocked or compared in it. */
import {describe, expect, test} from '@jest/globals'
import {neutralPoliticalReference} from '../../../lints/rules/neutral-political-reference.ts'
import {found} from '../form/found.ts'
import breaches from './breaches.json' with {type: 'json'}
import lookalikes from './lookalikes.json' with {type: 'json'}
import typical from './typical.json' with {type: 'json'}

describe('neutral reference to political actors', () => {
  test.each([...breaches, ...typical.breaches])('speaks: %s', (text) => { expect(found(neutralPoliticalReference, text)).not.toEqual([]) })
  test.each([...lookalikes, ...typical.lookalikes])('passes: %s', (text) => { expect(found(neutralPoliticalReference, text)).toEqual([]) })
})

const attributive = ['Labour', 'Conservative', 'Green', 'Liberal Democrat', 'Reform UK', 'Independent', 'Plaid Cymru', 'SNP']
const plural = ['Conservatives', 'Liberal Democrats', 'Greens', 'Independents']
const beforeNoun = new RegExp(String.raw`\b(?:${attributive.join('|')})(?= (?:groups?|councillors?|members|administrations?|amendments?|party|leader|government|cabinet|council|benches|budget|rule|MP|opposition|motion|leadership|manifesto|team)\b)`, 'g')
const asPeople = new RegExp(String.raw`\bthe (?:${plural.join('|')})\b`, 'gi')

describe('every party is judged alike', () => {
  const sentences = [...breaches, ...lookalikes, ...typical.breaches, ...typical.lookalikes]
  test.each(sentences.filter((text) => text.search(beforeNoun) !== -1))('whichever group: %s', (text) => {
    expect(new Set(attributive.map((party) => found(neutralPoliticalReference, text.replaceAll(beforeNoun, party)).length > 0)).size).toBe(1)
  })
  test.each(sentences.filter((text) => text.search(asPeople) !== -1))('whichever party: %s', (text) => {
    expect(new Set(plural.map((party) => found(neutralPoliticalReference, text.replaceAll(asPeople, (words) => `${words.slice(0, 4)}${party}`)).length > 0)).size).toBe(1)
  })
})
