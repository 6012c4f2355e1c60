/** Nothing that a report withholds stands in the schedule, whatever is withheld and however: it is an open document. */
import fc from 'fast-check'
import {expect, test} from '@jest/globals'
import {agendaKnowledge} from '../../lints/index.ts'
import {agendaPaper} from '../../src/agenda/item.ts'
import {scheduleOf} from '../../src/agenda/schedule-of.ts'
import {newDocument} from '../../src/ooxml/new-document.ts'
import {agendaBlocks} from '../../src/print/agenda-blocks.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {exemptionsOf} from '../../src/exemptions/exemptions-of.ts'
import {openPart} from '../../src/agenda/open-part.ts'
import {paragraphs, slice} from '../../src/report/plain-text.ts'
import type {Profile} from '../../src/report/profile.ts'
import {p, r, readBody} from '../ooxml/reading.ts'
import {cabinet, licensing, townCouncil, welsh} from './meetings.ts'

const councils = [cabinet, licensing, welsh, townCouncil].map(({profile}) => profile)
/** A word that no open part and no Act has. */
const secret = fc.stringMatching(/^Zq[bcdfgjk]{2}[aeiou][bcdfgjk]{3}$/)

/** What officers write in what they withhold: names, sums, events, dates, reasons. */
const said: readonly ((word: string) => string)[] = [
  (word) => `The sale to ${word} Holdings is agreed at £412,000.`,
  (word) => `It will be exempt until the claim by ${word} is settled.`,
  (word) => `The ${word} Monitoring Officer, Ann ${word}, has confirmed that this should be exempt.`,
  (word) => `The public interest in knowing what ${word} is paid is outweighed, since ${word} would withdraw its tender if its price were published.`,
  (word) => `Who may see it: members of the ${word} panel.`,
  (word) => `Exempt under paragraph 3 (the ${word} terms).`,
  (word) => `Review date: when ${word} has moved out.`,
  (word) => `Title: ${word} Court`,
  (word) => `| Subject | ${word} Court |`,
]

/** Ways to withhold, each round some lines. */
const ways: readonly ((word: string, lines: string) => string)[] = [
  (word, lines) => `Title: Payment to ${word}\nReport of: Jane ${word}, Head of Law\nNOT FOR PUBLICATION\n# Purpose\nTo pay ${word}.\n${lines}`,
  (word, lines) => `^header NOT FOR PUBLICATION\n# Payment to ${word}\nExempt under paragraph 5 of Schedule 12A.\n${lines}`,
  (word, lines) => `**PAYMENT TO THE ${word.toUpperCase()} HOUSING BOARD**\n**12 JANUARY 2027**\nNOT FOR PUBLICATION\n# Purpose\nTo pay.\n${lines}`,
  (word, lines) => `Title: Land\nClassification: Part exempt. Appendix B is not for publication under paragraph 3 of Schedule 12A.\n# Purpose\nTo sell.\n# Appendix B\n${word}\n${lines}`,
  (word, lines) => `Title: Land\n# Purpose\nTo sell.\n**OFFERS OF ${word.toUpperCase()} (to be considered with the public excluded)**\n${lines}`,
  (word, lines) => `Title: Land\nOpen\n# Purpose\nTo sell.\n**PART B - NOT FOR PUBLICATION**\nExempt: paragraph 3.\n${word}\n${lines}`,
  (word, lines) => `**EXEMPT APPENDIX C: ${word} Yard**\nNot for publication: paragraph 3.\n${lines}`,
]

function everythingShown(text: string, profile: Profile, head = ''): string {
  const report = reportFromText(`${head}\n${text}`)
  const schedule = scheduleOf([agendaPaper('a.docx', report, [], profile, agendaKnowledge, '2026-12-20')], profile, agendaKnowledge, '2026-12-20')
  const parts = newDocument(agendaBlocks(schedule, 0), {title: '', category: '', language: 'en-GB', footer: ''})
  return `${JSON.stringify(schedule)}\n${Object.values(parts).join('\n')}`
}

test('no word of it, in any council, withheld in any way', () => {
  fc.assert(fc.property(secret, fc.constantFrom(...ways), fc.subarray([...said], {minLength: 1}), fc.constantFrom(...councils), fc.constantFrom('Committee: Cabinet\nDate: 12 January 2027', ''), (word, way, sentences, profile, head) => {
    const shown = everythingShown(way(word, sentences.map((each) => each(word)).join('\n')), profile, head)
    expect(shown.toLowerCase()).not.toContain(word.toLowerCase())
  }), {numRuns: 400})
})

test('no run of three words of the withheld part of these meetings, unless the open part or the law has it too', () => {
  for (const {reports, profile} of [cabinet, licensing, welsh, townCouncil]) {
    for (const text of Object.values(reports)) {
      const report = reportFromText(text)
      const exemptions = exemptionsOf(report, profile, agendaKnowledge.exemptions)
      const isOpen = openPart(report, exemptions)
      const own = paragraphs(report).filter(({line}) => !isOpen({line, start: 0, end: Infinity}))
      const open = paragraphs(report).filter((paragraph) => !own.includes(paragraph)).map((paragraph) => paragraph.text).join('\n')
      const shown = everythingShown(text, profile)
      const heads = /^(?:Meeting|Report of|To|From|Subject|Agenda item|\d{1,2} \w+ \d{4}|Cabinet, .*|Solicitor to the Council|LITTLE .*|Not for publication.*|NOT FOR .*|Exempt under .*|This report is exempt under .*)\b/i
      for (const {text: words} of own) {
        if (heads.test(words.trim())) continue
        for (const run of runsOfThree(words)) if (!open.includes(run)) expect(shown).not.toContain(run)
      }
    }
  }
})

test('no word of a tagged passage, its tag or its title', () => {
  fc.assert(fc.property(secret, (word) => {
    const report = readBody(`${p('Title: Land')}<w:p>${r('The price is ')}<w:sdt><w:sdtPr><w:alias w:val="${word} terms"/><w:tag w:val="exempt:3 ${word}"/></w:sdtPr><w:sdtContent>${r(`${word} £2m`)}</w:sdtContent></w:sdt>${r('.')}</w:p>`)
    const schedule = scheduleOf([agendaPaper('a.docx', report, [], cabinet.profile, agendaKnowledge, '2026-12-20')], cabinet.profile, agendaKnowledge, '2026-12-20')
    expect(schedule.meetings[0]?.items[0]?.withheld[0]?.covers).toBe('a marked passage')
    expect(JSON.stringify([schedule, agendaBlocks(schedule, 0)])).not.toContain(word)
  }), {numRuns: 20})
})

test('an open part is what no claim covers', () => {
  const report = reportFromText('Title: Land\nClassification: Part exempt. Appendix B is exempt under paragraph 3.\n# Appendix B\nThe price.')
  const isOpen = openPart(report, exemptionsOf(report, cabinet.profile, agendaKnowledge.exemptions))
  expect(paragraphs(report).filter(({line, text}) => isOpen({line, start: 0, end: text.length})).map(({line, text}) => slice(report, {line, start: 0, end: text.length}))).toEqual(['Title: Land', 'Classification: Part exempt. Appendix B is exempt under paragraph 3.'])
})

function runsOfThree(words: string): string[] {
  return [...words.matchAll(/(?=(?<![\p{L}\p{N}£])([\p{L}\p{N}£]\S* \S+ \S+[\p{L}\p{N}]))/gu)].map(([, run = '']) => run)
}
