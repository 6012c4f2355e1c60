/** What an approval covers: the whole report, or sections of it with what stands under their lower headings. */
import {body, paragraphs} from '../report/plain-text.ts'
import type {Paragraph, Report} from '../report/report.ts'
import {sections} from '../report/sections.ts'
import type {Section} from '../report/sections.ts'
import type {CoveredSection} from './entry.ts'
import {countedOf, printsOf} from './fingerprint.ts'
import type {Counted} from './fingerprint.ts'
import type {Digest} from './ports.ts'

export interface Cover {
  covers: 'report' | 'sections'
  sections: readonly CoveredSection[]
  /** What counts of each paragraph, by fingerprint, to be kept beside the chain. */
  kept: ReadonlyMap<string, Counted>
}

/**
 * The cover of an approval given now.
 * @param chosen the sections; null for the whole report, with what stands beside its body
 */
export function coverOf(report: Report, chosen: readonly Section[] | null, digest: Digest): Cover {
  const stretches = chosen ? chosen.map((section) => ({title: section.title, kinds: section.kinds, of: scopeOf(report, section)})) : [{title: '', kinds: [], of: paragraphs(report)}]
  const kept = new Map<string, Counted>()
  const covered = stretches.map(({title, kinds, of}): CoveredSection => ({
    title, kinds, paragraphs: printsOf(of, digest).map(({paragraph, print}) => {
      kept.set(print, countedOf(paragraph))
      return print
    }),
  }))
  return {covers: chosen ? 'sections' : 'report', sections: covered, kept}
}

/** The sections that a name means: a kind, as in “recommendations”, or the words of a heading, whatever their capitals. */
export function sectionsNamed(report: Report, name: string): readonly Section[] {
  const wanted = compared(name)
  const all = sections(report)
  const ofKind = all.filter(({kinds}) => kinds.some((kind) => kind === wanted))
  return ofKind.length > 0 ? ofKind : all.filter(({title}) => compared(title) === wanted)
}

/** A section's paragraphs, its heading among them, and those of the sections under headings of a lower level that follow it. */
export function scopeOf(report: Report, section: Section): readonly Paragraph[] {
  const all = sections(report)
  const level = levelOf(report, section)
  let last = section.last
  if (level !== null) {
    for (let index = all.indexOf(section) + 1; index < all.length; index++) {
      const next = all[index]
      const lower = next && levelOf(report, next)
      if (!next || lower === null || lower === undefined || lower <= level) break
      last = next.last
    }
  }
  return body(report).slice(section.first - 1, last)
}

function levelOf(report: Report, {heading}: Section): number | null {
  return heading ? body(report)[heading.line - 1]?.outline ?? null : null
}

/** A heading's words without number, case or end. */
export function compared(title: string): string {
  return title.toLowerCase().replace(/^[\s\d.()]+/, '').replace(/[\s:.]+$/, '').replace(/\s+/gu, ' ')
}
