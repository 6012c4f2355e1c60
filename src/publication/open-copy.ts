/**
 * The copy for publication: a Word file's parts in, the parts of the open copy out. What is withheld is taken out, not
 * covered, and so is whatever a file carries beside its page.
 */
import {mainPart} from '../ooxml/main-part.ts'
import {relationshipsOf} from '../ooxml/relationships.ts'
import type {Parts, Relationships} from '../ooxml/relationships.ts'
import type {Origins} from '../ooxml/story.ts'
import {readStyles} from '../ooxml/styles.ts'
import {body, paragraphs} from '../report/plain-text.ts'
import type {Report} from '../report/report.ts'
import {copyStory} from './copy-story.ts'
import type {CopiedStory} from './copy-story.ts'
import {linesOf} from './lines.ts'
import type {LineCuts} from './lines.ts'
import {Edits} from './edits.ts'
import {contentTypes, keepLinks, mayStay} from './links.ts'
import {partTree} from './part-tree.ts'
import {plainPart, plainSettings, titleOnly} from './plain-parts.ts'
import type {ProofOf} from './proof/proof.ts'
import {Sought} from './proof/sought.ts'
import {removedFrom} from './removed.ts'
import type {RemovedStretch} from './removed.ts'
import {Taken} from './taken.ts'
import type {Describe} from './marking.ts'
import {wordsOf} from './withheld.ts'
import type {Withheld} from './withheld.ts'

export interface OpenCopy {
  /** The copy's parts in order: new text, or null for one that is carried over as it is. */
  parts: ReadonlyMap<string, string | null>
  taken: Taken
  removed: readonly RemovedStretch[]
  /** Lines of the body that lost words which a withheld part says too. */
  repeated: readonly number[]
  proof: ProofOf
}

export interface CopyOptions {
  describe: Describe
  /** What a marking says when the report states no ground; empty where the law asks for none. */
  unstated: string
  /** Leave sums that stand in the open body, though a withheld part says them too. */
  keepShared: boolean
}

/**
 * Makes the open copy.
 * @param origins where each line of the report stands in the XML, as the reader filled it in
 */
export function openCopy(parts: Parts, report: Report, origins: Origins, withheld: readonly Withheld[], options: CopyOptions): OpenCopy {
  return new Copying(parts, report, origins, withheld, options).copy()
}

class Copying {
  readonly #parts: Parts
  readonly #report: Report
  readonly #origins: Origins
  readonly #withheld: readonly Withheld[]
  readonly #out = new Map<string, string | null>()
  readonly #taken = new Taken()
  readonly #lines: LineCuts
  readonly #stories = new Map<string, CopiedStory>()
  readonly #names: ReadonlyMap<string, string>
  /** What is withheld, made when it is first asked for. */
  #hidden: Sought | null = null

  constructor(parts: Parts, report: Report, origins: Origins, withheld: readonly Withheld[], options: CopyOptions) {
    this.#parts = parts
    this.#report = report
    this.#origins = origins
    this.#withheld = withheld
    this.#names = new Map(parts.names.map((name) => [name.toLowerCase(), name]))
    this.#lines = linesOf(report, origins, withheld, {...options, saysRun: (text) => this.#sought().saysRun(text)})
  }

  copy(): OpenCopy {
    const parts = this.#parts
    const main = mainPart(parts)
    const links = relationshipsOf(parts, main)
    const styleName = links.part('styles')
    const stylesXml = styleName === undefined ? undefined : parts.text(styleName)
    const styles = readStyles(stylesXml, styleName ?? 'styles')
    const story = (name: string, own: Relationships, notes: ReadonlySet<string> | null): CopiedStory | null => {
      const xml = parts.text(name)
      if (xml === undefined) return null
      const copied = copyStory({
        edits: new Edits(partTree(xml)), cuts: this.#lines.cuts.get(name) ?? [], styles, hidingStyles: /[:<]vanish[\s/>]/.test(stylesXml ?? ''),
        relationships: own, taken: this.#taken, tells: (words) => this.#tells(words), notes, markings: new Map(),
      })
      this.#stories.set(name, copied)
      this.#put(name, copied.xml)
      this.#putLinks(name, own, copied.used)
      return copied
    }
    this.#out.set('[Content_Types].xml', null)
    this.#out.set('_rels/.rels', null)
    const body = story(main, links, null)
    const used = links.all.filter((link) => mayStay(link, body?.used ?? null) && !link.isExternal)
    for (const {type, target} of used) {
      if (this.#out.has(this.#name(target)) || !this.#names.has(target.toLowerCase())) continue
      if (type === 'header' || type === 'footer') story(target, relationshipsOf(parts, target), null)
      else if (type === 'footnotes' || type === 'endnotes') story(target, relationshipsOf(parts, target), body?.[type] ?? new Set())
      else this.#carry(type, target)
    }
    this.#finish(main)
    this.#count()
    return this.#result()
  }

  /** A part without words of the report. */
  #carry(type: string, target: string): void {
    const xml = type === 'styles' || type === 'numbering' || type === 'settings' ? this.#parts.text(target) : undefined
    if (xml === undefined) {
      this.#out.set(this.#name(target), null)
      if (type === 'image' || type === 'font') return
    } else this.#put(target, type === 'settings' ? plainSettings(xml, target) : plainPart(xml, target))
    const own = relationshipsOf(this.#parts, target)
    if (type === 'settings') return
    this.#putLinks(target, own, null)
    for (const link of own.all) if (mayStay(link, null) && !this.#out.has(this.#name(link.target))) this.#carry(link.type, link.target)
  }

  #put(name: string, xml: string): void {
    // What is written is UTF-8, whatever the part was.
    this.#out.set(this.#name(name), xml === this.#parts.text(name) ? null : xml.replace(/^<\?xml\s[^>]*\?>/, declaration))
  }

  /** A part's relationships: those that stay, and the pictures they lead to. */
  #putLinks(name: string, links: Relationships, used: ReadonlySet<string> | null): void {
    const slash = name.lastIndexOf('/')
    const file = `${name.slice(0, slash + 1)}_rels/${name.slice(slash + 1)}.rels`
    const xml = this.#parts.text(file)
    if (xml === undefined) return
    const exists = (target: string): boolean => this.#names.has(target.toLowerCase())
    this.#put(file, keepLinks(xml, file, (id) => {
      const link = links.get(id)
      return link !== undefined && mayStay(link, used) && (link.isExternal || exists(link.target))
    }))
    for (const link of links.all) if (link.type === 'image' && !link.isExternal && mayStay(link, used) && exists(link.target)) this.#out.set(this.#name(link.target), null)
  }

  /** What leads to the body, and what each part is. */
  #finish(main: string): void {
    const {title} = this.#report.properties
    const coreName = title !== undefined && !this.#tells(title) && this.#lines.openTexts.some((text) => text.toLowerCase().includes(title.toLowerCase())) ? 'docProps/core.xml' : null
    if (coreName !== null) this.#out.set(coreName, titleOnly(title ?? ''))
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
    const strict = this.#parts.text('_rels/.rels')?.includes('http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument')
    this.#out.set('_rels/.rels', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
      + `<Relationship Id="rId1" Type="${strict ? 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument' : office}" Target="${this.#name(main)}"/>`
      + `${coreName === null ? '' : `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${coreName}"/>`}</Relationships>`)
    const names = new Set([...this.#out.keys()].map((name) => name.toLowerCase()))
    const types = this.#parts.text('[Content_Types].xml') ?? '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>'
    this.#out.set('[Content_Types].xml', contentTypes(types, names, this.#name(main).toLowerCase(), coreName?.toLowerCase() ?? null))
  }

  #count(): void {
    const {comments, properties, customParts} = this.#report
    const taken = this.#taken
    for (const {what} of this.#withheld) taken.add(what === 'appendix' ? 'appendices' : what === 'part' ? 'closed parts' : 'passages')
    taken.add('repeated words', this.#lines.shared.length)
    taken.add('comments', comments.reduce((sum, {replies}) => sum + 1 + replies.length, 0))
    taken.add('properties', Object.keys(properties).length - (this.#out.has('docProps/core.xml') ? 1 : 0))
    taken.add('custom XML parts', customParts.length)
    for (const [key, name] of this.#names) {
      if ([...this.#out.keys()].some((each) => each.toLowerCase() === key)) continue
      if (/\/media\//.test(key)) taken.add('pictures')
      else if (/\/(?:header|footer)\d*\.xml$/.test(key)) taken.add('headers and footers')
      else if (!/(?:^|\/)(?:_rels|docProps|customXml)\/|comments/i.test(name) && !key.endsWith('/')) taken.add('other parts')
    }
  }

  #result(): OpenCopy {
    const isGone = (line: number): boolean => {
      const paragraph = paragraphs(this.#report)[line - 1]
      const origin = paragraph && this.#origins.get(paragraph)
      if (!origin || origin.starts.some((start) => start < 0)) return false
      const story = this.#stories.get(origin.part)
      return !story || origin.starts.every((start) => story.isGone(start))
    }
    const removed = removedFrom(this.#report, this.#withheld, this.#lines.shared, isGone)
    const links = relationshipsOf(this.#parts, mainPart(this.#parts))
    const furniture = ['styles', 'numbering', 'settings', 'fontTable', 'theme'].flatMap((type) => {
      const name = links.part(type)
      return name === undefined ? [] : this.#parts.text(name) ?? []
    })
    const open = this.#lines.openLines.flatMap(({line, text}) => (isGone(line) ? [] : [text])).concat(this.#lines.markings)
    return {
      parts: this.#out, taken: this.#taken, removed, repeated: [...new Set(this.#lines.shared.map(({at}) => at.line))],
      proof: {removed: removed.map(({text, isWithheld}) => ({text, isWithheld})), open, furniture},
    }
  }

  #tells(words: string): boolean {
    return this.#withheld.length > 0 && this.#sought().isIn(unescaped(words), 'attribute')
  }

  #sought(): Sought {
    if (this.#hidden) return this.#hidden
    const texts = this.#withheld.flatMap((part) => wordsOf(this.#report, part))
    const open = body(this.#report).filter(({line}) => !this.#withheld.some(({passage: {first, last}}) => line >= first && line <= last))
    return this.#hidden = new Sought(texts.map((text) => ({text, isWithheld: true})), open.map(({text}) => text))
  }

  /** A part's name as the file itself has it. */
  #name(name: string): string {
    return this.#names.get(name.toLowerCase()) ?? name
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

function unescaped(words: string): string {
  try {
    return `${words} ${decodeURIComponent(words)}`
  } catch {
    return words
  }
}
