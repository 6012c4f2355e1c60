/** Which kind of section a heading names, in English or Welsh, with or without numbers, colons and “implications”. */
import {cued} from './cues.ts'
import data from './section-words.json' with {type: 'json'}
import {typedLabel} from './label.ts'
import {namesPapersReliedOn} from './relied-on.ts'

export type SectionKind = 'header' | keyof typeof data.kinds | 'appendix'

const kindOf = new Map<string, SectionKind[]>()
for (const [kind, titles] of Object.entries(data.kinds)) {
  for (const title of titles) kindOf.set(title, [...(kindOf.get(title) ?? []), kind as SectionKind])
}
const longest = Math.max(...[...kindOf.keys()].map((title) => title.split(' ').length))

/** A heading's words as they are compared: no number, punctuation, dash or case. “1. Argymhellion / Recommendations” keeps its slash. */
function compared(title: string): string {
  return title.slice(typedLabel(title)?.end ?? 0).toLowerCase().replace(/[’']/g, '').replace(/&/g, ' and ').replace(/[^\p{L}\p{N}/]+/gu, ' ').trim()
}

/**
 * The kinds that a whole title names. “Legal and financial implications” names two, “Cefndir / Background” one.
 * @returns kinds in the order named; empty when the title is not wholly made of known headings
 */
export function kindsOfTitle(title: string): SectionKind[] {
  const words = compared(title)
  const whole = kindOf.get(words)
  if (whole) return whole
  const kinds = new Set<SectionKind>()
  // Bilingual headings give the same thing twice; joined headings give two things once.
  for (const part of words.split('/').map((each) => each.trim()).filter(Boolean)) for (const kind of kindOf.get(part) ?? []) kinds.add(kind)
  if (kinds.size) return [...kinds]
  const joined = words.replace(/ (?:implications|comments|considerations|issues)$/, '').split(/ and | \/ /)
  const each = joined.map((part) => kindOf.get(part.trim()))
  return joined.length > 1 && each.every(Boolean) ? [...new Set(each.flatMap((found) => found ?? []))] : []
}

/** The kinds named anywhere in a title that is known to be a heading: “Community impact and consultation outcomes” names one. */
export function kindsInTitle(title: string): SectionKind[] {
  const whole = kindsOfTitle(title)
  if (whole.length) return whole
  if (whyWithheld.test(title)) return ['public interest']
  // “Local Government (Access to Information) Act 1985: background papers” is known by its last words.
  if (namesPapersReliedOn(title)) return ['background papers']
  const words = compared(title).replace(/\//g, ' ').split(/\s+/)
  // The longest known heading within wins, so that “Background papers and further reading” is not “Background”.
  for (let size = Math.min(longest, words.length); size > 0; size--) {
    for (let from = 0; from + size <= words.length; from++) {
      const found = kindOf.get(words.slice(from, from + size).join(' '))
      if (found && (size > 1 || telling.has(words[from] ?? ''))) return found
    }
  }
  return []
}

// “Why this report is in Part II”, “Reasons for treating Appendix 2 as exempt”, “Pam fod yr adroddiad yn eithriedig”.
const whyWithheld = cued(/\b(?:why|reasons?|pam)\b.*\b(?:exempt|private|withheld|confidential|restricted|not for publication|part (?:ii|2|b|two)|eithriedig)\b/iu)

// One word inside a longer heading names a section only if it is rarely anything else (“Money advice” is not finance).
const telling = new Set(['recommendation', 'recommendations', 'argymhelliad', 'argymhellion', 'equality', 'equalities', 'cydraddoldeb', 'consultation', 'ymgynghori', 'ymgynghoriad', 'financial', 'ariannol', 'legal', 'cyfreithiol', 'risk', 'risks', 'options', 'alternatives', 'dewisiadau', 'background', 'cefndir', 'implications', 'goblygiadau', 'summary', 'crynodeb', 'appendices', 'atodiadau'])
