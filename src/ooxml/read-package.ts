/** A Word file's parts, read into a report. */
import type {Block, CustomPart, Place, Report} from '../report/report.ts'
import {readExtended} from './comments.ts'
import {storyElements} from './elements/all.ts'
import {ReportFault} from './fault.ts'
import {mainPart} from './main-part.ts'
import {readNumbering} from './numbering.ts'
import {placeOnLines} from './lines.ts'
import {paragraphsOf} from './paragraphs-of.ts'
import {readProperties} from './properties.ts'
import {relationshipsOf} from './relationships.ts'
import type {Parts, Relationships} from './relationships.ts'
import {Story} from './story.ts'
import type {Origins, Shared} from './story.ts'
import {readStyles} from './styles.ts'
import {readXml, rootNamespace} from './xml.ts'

/**
 * Reads the parts of a Word file, transitional or strict.
 *
 * Parts that a report can do without (styles, numbering, comments, notes) may be missing; one that is there must be whole.
 * @param origins is filled with where each paragraph stands in the XML, when given
 * @throws ReportFault with a code and one line for the reader
 */
export function readPackage(parts: Parts, origins: Origins | null = null): Report {
  const main = mainPart(parts)
  const links = relationshipsOf(parts, main)
  const optional = (type: string): [string | undefined, string] => {
    const name = links.part(type)
    return [name === undefined ? undefined : parts.text(name), name ?? type]
  }
  const styles = readStyles(...optional('styles'))
  const numbering = readNumbering(...optional('numbering'), (style) => styles.numberingOf(style))
  const shared: Shared = {styles, numbering, tables: 0, paragraphs: 0, origins}

  const body = readStory(parts, main, links, 'body', shared)
  if (!body) throw new ReportFault('missing-part', 'The part that holds the text is missing from the file. Ask for the report again, or open it in Word and save a copy.')
  const stories: Story[] = [body]
  const read = (name: string | undefined, place: Place): Story | null => {
    const story = name === undefined ? null : readStory(parts, name, relationshipsOf(parts, name), place, shared)
    if (story) stories.push(story)
    return story
  }
  const {footnotes, endnotes, headers, footers} = body.gathered
  let beside: Block[] = [
    ...referred(footnotes.size > 0 ? read(links.part('footnotes'), 'footnote') : null, footnotes),
    ...referred(endnotes.size > 0 ? read(links.part('endnotes'), 'endnote') : null, endnotes),
    ...body.boxes,
  ]
  for (const [place, names] of [['header', headers], ['footer', footers]] as const) {
    for (const name of names) {
      const story = read(name, place)
      if (story) beside = beside.concat(story.blocks, story.boxes)
    }
  }
  const report: Report = {
    type: 'report', children: body.blocks, beside: paragraphsOf(beside), comments: [], changes: [], hidden: [], embedded: [],
    properties: readAllProperties(parts), customParts: customParts(parts, links),
  }
  const commentsPart = links.part('comments')
  const comments = commentsPart === undefined ? null : readStory(parts, commentsPart, relationshipsOf(parts, commentsPart), 'body', shared)
  const extended = readExtended(...optional('commentsExtended'))
  placeOnLines(report, stories.map(({gathered}) => gathered), comments?.entries ?? [], extended)
  return report
}

/** Reads a part that holds text; null when the package has no such part. */
function readStory(parts: Parts, name: string, links: Relationships, place: Place, shared: Shared): Story | null {
  const xml = parts.text(name)
  if (xml === undefined) return null
  const before = {...shared}
  const story = new Story(shared, name, links, place, new Set())
  readXml(xml, name, storyElements, story)
  if (story.unclosed.size === 0) return story
  // A field that never ends would swallow the rest of the report: Word shows it, so the field's begin is passed over.
  Object.assign(shared, before)
  const again = new Story(shared, name, links, place, story.unclosed)
  readXml(xml, name, storyElements, again)
  return again
}

/** The notes the body refers to, in that order. Word's separators and notes nobody refers to are not part of the report. */
function referred(story: Story | null, ids: ReadonlySet<string>): Block[] {
  const byId = new Map(story?.entries.map(({id, blocks}) => [id, blocks]))
  return [...ids].flatMap((id) => byId.get(id) ?? []).concat(story?.boxes ?? [])
}

function readAllProperties(parts: Parts): Record<string, string> {
  const found = new Map<string, string>()
  const links = relationshipsOf(parts, '')
  for (const type of ['core-properties', 'extended-properties', 'extendedProperties', 'custom-properties', 'customProperties']) {
    const name = links.part(type)
    const xml = name === undefined ? undefined : parts.text(name)
    if (name !== undefined && xml !== undefined) readProperties(xml, name, found)
  }
  return Object.fromEntries(found)
}

function customParts(parts: Parts, links: Relationships): CustomPart[] {
  const found: CustomPart[] = []
  for (const {type, target, isExternal} of links.all) {
    const xml = type === 'customXml' && !isExternal ? parts.text(target) : undefined
    if (xml !== undefined) found.push({name: target, namespace: rootNamespace(xml, target) ?? ''})
  }
  return found
}
