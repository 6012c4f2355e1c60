/**
 * Text formatted as hidden does not show in Word, and the officer believes it is gone. It is in the file: a search, a
 * copy or another program brings it back. Councils have released residents' personal details in this way.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {firstWords} from '../../src/report/first-words.ts'
import {nearestWords} from '../../src/report/nearest-words.ts'
import {cite} from '../authorities/index.ts'

export const noHiddenText = defineRule({
  id: 'no-hidden-text',
  title: 'No text is hidden',
  family: 'publication',
  severity: 'should',
  authority: cite('event-islington-pivot'),
  why: 'Hidden text stays in the file and anyone can show it again.',
  messages: {
    one: 'Hidden text stands here (“{words}”); delete it, or show it, before the report is published.',
    left: 'Hidden text stands in {count} places, the first here (“{words}”); delete or show it before the report is published.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'A hidden drain was found under the market.'},
      {report: '# Contents{%% * %%}\nRents, page 2.'},
    ],
    notOk: [
      {report: 'Four firms tendered{%% at prices from one to two million pounds%%}.', findings: [{at: '1:12-1:20', message: 'one'}]},
      {report: 'Four firms{%% we like two%%} tendered.\nOne {%%local%%} firm withdrew.', findings: [{at: '1:6-1:11', message: 'left'}]},
    ],
  },
}, (report, {find}) => {
  // Word hides the marks of index and contents entries; without words there is nothing to read.
  const places = report.hidden.filter(({text}) => /[\p{L}\p{N}]/u.test(text)).sort((one, other) => one.line - other.line || one.at - other.at)
  const [first] = places
  // One finding for all: the officer shows hidden text once, with one button, and then sees every place.
  if (!first) return
  const place = nearestWords(report, {line: first.line, start: first.at, end: first.at})
  find(place, places.length === 1 ? 'one' : 'left', {values: {count: places.length, words: firstWords(first.text)}})
})
