/** A notice or order that is still to come upon somebody (paragraph 6), and action against crime that is under way (7). */
import {patterns} from '../patterns.ts'
import type {Match} from '../patterns.ts'
import type {Senses} from '../senses.ts'
import {has} from './matter.ts'
import type {Matter, MatterReader} from './matter.ts'

/** Makes the reader of notices and orders from the lexicon's words. */
export function noticeMatter(senses: Senses): MatterReader {
  const like = patterns(senses)
  const target = like('{person|name|firm|single|place|address|role}|\\b(?:the|its|this) (?:[a-z-]+ )?(?:owner|landlord|operator|occupier|licensee|proprietor|tenant|site|premises|farm|yard|building|house|flat|café|takeaway|pub|club|shop|garage|company|firm|trader|landowner)s?\\b')
  const coming = like('(?:{notice})\\b[^.;]{0,60}?{to come}[^.;]{0,90}|{to come}\\b[^.;]{0,60}?{give notice}\\b[^.;]{0,60}?{notice}[^.;]{0,80}|\\b(?:decision|proposal|intention|plan|recommendation|authority)\\s+to\\s+{give notice}\\b[^.;]{0,50}?{notice}[^.;]{0,80}')
  const strong = like('{strong notice}|(?:notice|order|direction)\\s+under')
  const toCome = like('{to come}')
  const already = like('{already}')
  const may = like('{may give}')
  const done = /(?<!\b(?:be|being)\s)\b(?:served|issued|made|confirmed|sent)\s+(?:on|in|by|last|at|to|under)\b/u
  const soon = like('next week|next month|in a fortnight|tomorrow|shortly|unless|without warning|without further|unaware|not been told|not yet|does not know|do not know|intend*|minded to|propose*|drafted|in preparation|ready')
  return ({typed}) => {
    if (!/notice|order|direction|cpo|tpo|purchase|injunction|hysbysiad|gorchymyn/u.test(typed) || !has(target, typed)) return []
    if (has(may, typed) || (has(already, typed) || done.test(typed)) && !/but|again|second|further|fresh|unaware|not been told/u.test(typed)) return []
    const found: Matter[] = []
    if (has(strong, typed) && has(toCome, typed) && !has(coming, typed)) found.push({kind: 6, start: 0, end: typed.length, clear: false})
    for (const match of coming.all(typed)) {
      if (!has(strong, match.words)) continue
      found.push({kind: 6, start: match.index, end: match.end, clear: has(soon, typed)})
    }
    return found
  }
}

/** Makes the reader of action against crime from the lexicon's words. */
export function crimeMatter(senses: Senses): MatterReader {
  const like = patterns(senses)
  const target = like('{person|name|firm|place|address|post|role}|\\b(?:the|this|its) (?:[a-z-]+ )?(?:contractor|company|firm|shop|premises|lay-by|yard|warehouse|depot|market|unit|landlord|supplier|cashier|trader|garage|restaurant|takeaway|pub|club)\\b')
  const covert = like('[^.;]{0,60}?{covert}[^.;]{0,80}')
  const inquiry = like('{inquirer|person|name|firm|post|role|someone}[^.;]{0,100}?{inquiry}[^.;]{0,60}|{inquiry}[^.;]{0,80}?(?:{inquirer}|{person|name|firm|post|role})')
  const prosecute = like('(?:{to come}|considering|with a view to|enough to|evidence to|case to|file)\\b[^.;]{0,60}?{prosecute}[^.;]{0,60}|{prosecute}[^.;]{0,60}?(?:is planned|is intended|will follow|is being prepared|are intended|is likely|to follow)[^.;]{0,40}')
  const atName = like('\\b(?:at|in|of|on|outside|behind|near)\\s+(?:the\\s+)?{single}')
  const live = like('{live}')
  const over = like('{crime over}')
  const general = like('{general plan}')
  const crime = /police|fraud|crim|theft|stole|steal|brib|prosecut|arrest|caution|bail\b|suspect|seized|warrant|forg|launder|corrupt|missing|traffick|counterfeit|illegal|unlicensed|drug|charging|heddlu|erlyn|hmrc|tip-off|counter-fraud|took the money|false invoices|under investigation|sublet|slavery|charged with|undercover|diesel|moonlight|second job/u
  return ({typed, before}) => {
    const found: Matter[] = []
    const add = (match: Match, clear: boolean): void => { found.push({kind: 7, start: match.index, end: match.end, clear}) }
    if (!crime.test(typed) && !has(covert, typed)) return found
    if (has(over, typed) && !/under caution|on bail|awaited|pending|but|is being/u.test(typed)) return found
    const aimed = has(target, typed)
    const placed = aimed || has(atName, typed)
    if (placed && !has(general, typed) && !may.test(typed)) for (const match of covert.all(typed)) add(match, true)
    if (aimed && crime.test(typed + before) && has(live, typed)) for (const match of inquiry.all(typed)) if (crime.test(typed) || has(covert, before)) add(match, crime.test(match.words))
    if (aimed && !may.test(typed)) for (const match of prosecute.all(typed)) add(match, true)
    return found
  }
}

const may = /\b(?:may|can|could|might) (?:be )?(?:use|using|prosecut|carry|authoris|conduct|undertake|raid)|\bno (?:covert|surveillance|directed|test)|power(?:s)? to/u
