import {linkSync, mkdirSync, readFileSync, readdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {UsageFault} from '../../src/cli/arguments.ts'
import {refuseInput, writeWhole} from '../../src/cli/output-file.ts'
import {inFolder} from './folder.ts'

test('the file is written whole and nothing is left beside it', () => {
  inFolder({'old.txt': 'old'}, (folder) => {
    writeWhole(join(folder, 'old.txt'), 'new “words”\n')
    expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toBe('new “words”\n')
    expect(readdirSync(folder)).toEqual(['old.txt'])
  })
})

test('a folder that does not exist is told, and nothing is made', () => {
  inFolder({}, (folder) => {
    expect(() => { writeWhole(join(folder, 'no', 'out.txt'), 'x') }).toThrow(UsageFault)
    expect(readdirSync(folder)).toEqual([])
  })
})

test('a link stays a link', () => {
  inFolder({'real.txt': 'old'}, (folder) => {
    symlinkSync(join(folder, 'real.txt'), join(folder, 'link.txt'))
    writeWhole(join(folder, 'link.txt'), 'new')
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('new')
  })
})

test('what is read is never written to, by whatever name', () => {
  inFolder({'a.docx': 'a', 'b.docx': 'b'}, (folder) => {
    const inputs = ['a.docx', 'b.docx'].map((name) => join(folder, name))
    symlinkSync(join(folder, 'a.docx'), join(folder, 'soft'))
    linkSync(join(folder, 'b.docx'), join(folder, 'hard'))
    mkdirSync(join(folder, 'in'))
    for (const name of ['a.docx', join('in', '..', 'b.docx'), 'soft', 'hard']) expect(() => { refuseInput(join(folder, name), inputs) }).toThrow('never written to')
    expect(() => { refuseInput(join(folder, 'in'), inputs) }).toThrow('is a folder')
    expect(() => { refuseInput(join(folder, 'out.txt'), inputs) }).not.toThrow()
  })
})
