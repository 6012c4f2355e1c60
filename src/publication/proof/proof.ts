/**
 * The proof of an open copy: it opens the bytes that were written, by other means than those that wrote them, and looks
 * for what was taken out. It says what it looked for and in how many places; it never gives the text.
 */
import {strFromU8} from 'fflate'
import {Sought} from './sought.ts'
import type {Removed} from './sought.ts'
import {textsOf} from './texts.ts'
import {unpacked} from './unpacked.ts'

/** What a proof needs to know of the report that was copied. */
export interface ProofOf {
  removed: readonly Removed[]
  /** What the copy itself says, line by line, its markings included. */
  open: readonly string[]
  /** Text of the report's parts that hold no words of it: styles, fonts. */
  furniture: readonly string[]
}

export interface Check {
  /** What was looked for, in words. */
  name: string
  /** How many things were looked for, or at. */
  looked: number
  /** Parts of the copy in which something was found; no words of theirs. */
  found: string[]
}

export interface Proof {
  passed: boolean
  checks: Check[]
}

/** Proves a copy. @param bytes the copy as it was written */
export function prove(bytes: Uint8Array, {removed, open, furniture}: ProofOf): Proof {
  const {parts, loose, isWhole} = unpacked(bytes)
  const xml = parts.flatMap(({name, bytes: part}) => (/\.(?:xml|rels)$/i.test(name) ? [{name, text: strFromU8(part)}] : []))
  const holding = (name: string, pattern: RegExp, from = xml): Check => ({name, looked: from.length, found: from.filter(({text}) => pattern.test(text)).map((part) => part.name)})
  const stories = xml.filter(({name, text}) => /^word\//i.test(name) && !/styles|numbering|settings|theme|fonttable|rels$/i.test(name) && text.includes('<'))
  const links = xml.filter(({name}) => /\.rels$/i.test(name))
  const checks: Check[] = [
    {name: 'the file opens, and holds nothing beside its parts', looked: parts.length, found: isWhole && loose.length === 1 && isDirectory(loose[0], parts.length) ? [] : ['the file itself']},
    {name: 'no part that publishes more than the page', looked: parts.length, found: parts.map(({name}) => name).filter((name) => foreign.test(name))},
    holding('no tracked change', /<(?:[\w.-]+:)?(?:ins|del|moveFrom|moveTo|delText|cellIns|cellDel|cellMerge|[a-zA-Z]+PrChange|[a-zA-Z]+PrExChange|numberingChange|tblGridChange)[\s/>]/, xml.filter(({name}) => /^word\//i.test(name) && !/theme/i.test(name))),
    holding('no comment', /<(?:[\w.-]+:)?(?:commentRangeStart|commentRangeEnd|commentReference|comment)[\s/>]/),
    holding('no hidden text', hiddenRun, stories.filter(({text}) => text.includes('vanish'))),
    holding('no mark of who edited when', /\s(?:[\w.-]+:)?(?:rsid\w*|paraId|textId)="|<(?:[\w.-]+:)?(?:rsids|docVars|lastModifiedBy|creator|Company|Manager|attachedTemplate|docId|mailMerge)[\s/>]/),
    holding('no link to a file of the council’s own', /Target="(?:file:|[A-Za-z]:[\\/]|\\\\|\/\/)[^"]*"[^>]*TargetMode="External"|TargetMode="External"[^>]*Target="(?:file:|[A-Za-z]:[\\/]|\\\\|\/\/)/i, links),
  ]
  const sought = new Sought(removed, open, furniture)
  const found = new Set<string>()
  const decoded = new Map(xml.map(({name, text}) => [name, text]))
  for (const {name, bytes: part} of parts) {
    if (sought.isIn(name, 'attribute')) found.add('a part’s name')
    for (const {kind, text} of textsOf(part, 0, decoded.get(name))) if (sought.isIn(text, kind)) found.add(name)
  }
  for (const rest of loose) for (const {kind, text} of textsOf(rest)) if (sought.isIn(text, kind)) found.add('the file itself')
  checks.push({name: 'none of the text taken out, in any part', looked: sought.count, found: [...found]})
  return {passed: checks.every((check) => check.found.length === 0), checks}
}

const foreign = /comments|people|customXml|embeddings|vbaProject|vbaData|printerSettings|thumbnail|glossary|activeX|recipientData|mailMerge|attachedToolbars|charts?\/|diagrams\/|docProps\/(?:app|custom)|\.(?:bin|exe|docx|xlsx|pptx|doc|xls|ppt|pdf|eml|msg|htm|html|mht|rtf|txt)$/i
/** A run whose properties hide it; a paragraph's mark may be hidden, as between two headings on one line. */
const hiddenRun = /<(?:[\w.-]+:)?r(?:\s[^>]*)?>\s*<(?:[\w.-]+:)?rPr>(?:(?!<\/(?:[\w.-]+:)?rPr>)[\s\S])*<(?:[\w.-]+:)?vanish(?![^>]*"(?:0|false|off)")[\s/>]/

/** Whether what follows the last part is the list of parts, its end, and nothing more. */
function isDirectory(bytes: Uint8Array | undefined, count: number): boolean {
  if (!bytes) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return false
    if (view.getUint16(at + 30, true) > 0 || view.getUint16(at + 32, true) > 0) return false
    at += 46 + view.getUint16(at + 28, true)
  }
  return at + 22 === bytes.length && view.getUint32(at, true) === 0x06054b50 && view.getUint16(at + 20, true) === 0
}
