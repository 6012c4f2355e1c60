/**
 * Private matter about an identifiable person (paragraphs 1 and 2): who it is, by name, post or telling detail, and what
 * is said of them: a state, a dealing with their employer or with the council as a service, an illness, a debt.
 */
import {cued} from '../../report/cues.ts'
import {patterns} from '../patterns.ts'
import type {Pattern} from '../patterns.ts'
import type {Senses} from '../senses.ts'
import {has} from './matter.ts'
import type {Matter, MatterReader} from './matter.ts'

interface Look {
  pattern: Pattern
  clear: boolean
  kind?: 1 | 2
}

/** Makes the reader from the lexicon's words. */
export function individualMatter(senses: Senses): MatterReader {
  const like = patterns(senses)
  const who = '(?<who>{person|name|councillor|post|role})'
  const gap = (most: number): string => String.raw`(?<gap>[^.;\uE001\uE005\uE006\uE007]{0,${most}}?)`
  const few = (most: number): string => String.raw`(?:(?!not\b|never\b|no\b)[\p{L}\d\uE00D'-]+[\s,]+){0,${most}}?`
  const be = String.raw`\b(?:is|was|are|were|be|been|being|remains?|remained|became|becomes|got|gets|currently|now|still|since|'s)\s+`
  const dealt = String.raw`(?<what>{dealing})(?!\s+{compound})`
  const ill = String.raw`(?<what>{condition})(?!\s+{compound})`
  const pronoun = String.raw`(?:^|[,;:]\s+|\b(?:and|but|that|because|as|when|since|while|after|says|said)\s+)(?<who>he|she|they)\s+(?<gap>[^.;]{0,40}?)`
  const looks: Look[] = [
    {pattern: like(`${who}${gap(90)}${be}${few(3)}(?<what>{state})(?!\\s+{compound})`), clear: true},
    {pattern: like(`${who}(?<gap>'s\\s+|,?\\s+whose\\s+)${few(3)}(?<what>{dealing}|{condition})(?!\\s+{compound})`), clear: true},
    {pattern: like(`${who}${gap(80)}{got}\\s+${few(4)}${dealt}`), clear: true},
    {pattern: like(`${who}${gap(80)}{held}\\s+${few(4)}${ill}`), clear: true},
    {pattern: like(`${who}${gap(60)}{family money}(?!\\s+(?:much|a great deal|its|his success|nothing)\\b)(?<what>[^.;]{0,40}?(?:{money}|\\b(?:rent|council tax|debts?|arrears|charges?|fees?|bills?|deposit|loan|overpay[a-z]+|weeks?|months?)\\b))`), clear: true},
    {pattern: like(`${who}${gap(90)}\\b(?:as|is|was|being)\\s+an?\\s+(?<what>{orientation or belief})`), clear: true},
    {pattern: like(`${who}${gap(80)}(?<what>(?:complaints?|allegations?|accusations?|charges?|proceedings|case|claim)\\s+(?:about|against|of)\\s+(?:him|her|them)\\b)`), clear: true},
    {pattern: like(`(?<gap>)(?<what>{family money})\\s+(?:of\\s+)?(?:the\\s+|an?\\s+)?(?:{money}\\s+by\\s+)?${who}`), clear: true},
    {pattern: like(`(?<what>{allegation})\\s+(?<gap>(?:of|against|by|involving|concerning|about|from|for|made against|made by|brought by|on|over)\\s+(?:the\\s+|a\\s+|our\\s+)?)${who}`), clear: true},
    {pattern: like(`(?<what>redundanc(?:y|ies)|dismissal|suspension|eviction|early retirement|ill-health retirement|severance)\\s+(?<gap>of\\s+[^.;]{0,50}?)${who}`), clear: true},
    {pattern: like(`(?:after|following|since|because of|owing to|due to|through|despite|with|for|from|of|as|about|regarding|on|over)\\s+(?<who>his|her|their)\\s+(?<gap>)${few(2)}(?<what>{dealing}|{condition}|divorce|trial|debts)(?!\\s+{compound})`), clear: true},
    {pattern: like(`${pronoun}${be}${few(3)}{state}(?!\\s+{compound})`), clear: false},
    {pattern: like(`${pronoun}{got}\\s+${few(4)}${dealt}`), clear: false},
    {pattern: like(`${pronoun}{held}\\s+${few(4)}${ill}`), clear: false},
    {pattern: like(`${who}${gap(50)}{complains of}[^.;]{0,40}\\b(?:his|her|their|the|a)\\s+(?:[a-z-]+\\s+)?{at work}[^.;]{0,30}(?<what>{mistreated})`), clear: true},
    {pattern: like(`(?<gap>)(?<what>{state}|{dealing})(?!\\s+{compound})\\s*(?:[:(–—]|,\\s*namely|,\\s*by name|—)\\s*(?:an?\\s+|the\\s+)?(?<who>{person|name})`), clear: true},
    {pattern: like(`${who}${gap(50)}(?<what>{not chosen})`), clear: true},
    {pattern: like(`(?<what>occupational health|medical (?:report|opinion|evidence|certificate)|sick notes?|fit notes?|social worker's report)(?!\\s+{compound})(?<gap>[^.;]{0,60}?)${who}`), clear: false},
  ]
  const identity = like(`{source}(?<gap>[^.;]{0,50}?)(?:\\b(?:is|was|were)\\s+(?:(?:thought|believed|known|understood|said)\\s+)?(?:to\\s+(?:be|have\\s+come\\s+from)\\s+)?|\\b(?:came|comes|come)\\s+(?:in\\s+)?from\\s+|\\b(?:made|written|sent|lodged|raised|signed|given)\\s+by\\s+|\\bidentified\\s+as\\s+)(?:the\\s+|our\\s+|an?\\s+)?(?:[a-z-]+\\s+){0,2}?(?<who>{person|name|role}|only\\s+[^.;]{3,30}?(?:at|in|on|of)\\s+(?:the\\s+)?{place|single|name|address})`)
  const trait = like(`\\b(?:the|a|an|our|only)\\s+(?:[a-z-]+\\s+)?{trait}\\s+(?:[a-z-]+\\s+)?[a-z-]+(?:er|or|ist|ress|man|woman|ian|ant|ent|eer|boy|girl|couple|family|child|widow|mother|father|son|daughter|clerk|cook|nurse|pupil|lady|veteran|twins?)\\b\\s+(?:who|whose|of|at|in|from|living|on|above|over|next|opposite)\\b[^.;]{0,60}?{place|address|single|name}`)
  const plain = like('{plain private|condition|state}(?!\\s+{compound})')
  // “Ann Roe, Head of Audit”: named for the post.
  const named = like('{person|name}(?!,?\\s+(?:\\(|the\\s+|our\\s+)?{post})')
  const atLarge = like('{at large}|{professional}')
  const told = like('\\bit was\\s[^.;]{0,60}?(?:{person|name|post|role}|shift leader|team leader)[^.;]{0,60}?\\bwho\\s+(?:first\\s+)?(?:spoke|told|reported|informed|complained|wrote|rang|leaked|tipped|gave|went|alerted|contacted)\\b[^.;]{0,50}')
  const kin = like('(?<who>his|her|their|whose)\\s+(?:[a-z-]+\\s+)?(?:{role}|[a-z-]+)\\s+(?:has|had|have|is|was|suffers|suffered|lives|died)\\s+(?:[a-z-]+\\s+){0,4}?(?:{condition|state|dealing})(?!\\s+{compound})')
  const oneOfAKind = like('{role}[^.;]{0,40}?\\bthe\\s+only\\s+[^.;]{3,40}?\\b(?:in|at|of|on|from)\\s+(?:the\\s+)?{single|place|name|address}')
  const paidOff = like('{person|name|post}[^.;]{0,80}?\\b(?:go|leave|left|leaving|went|depart|departed|departure|resign|resigned|retire early|retired early)\\b[^.;]{0,40}?{money}')
  const accuser = like('{someone|role|person|name}[^.;]{0,70}?\\b(?:made|wrote|sent|raised|lodged|brought|reported)\\s+(?:the|this|that|an?)\\s+(?:[a-z-]+\\s+)?{source}')
  const onlyOne = like('\\bthe\\s+only\\s+(?:[a-z-]+\\s+){1,3}(?:in|at|on|from)\\s+[^.;]{3,50}?\\b(?:reported|complained|told|alleges|alleged|refused|wrote|raised|objected|accused|claims|claimed|blew)\\b[^.;]{0,50}|(?:whistle-?blower|informant|complainant|source)\\b[^.;]{0,30}?\\b(?:is|was|works|worked|lives|lived)\\b[^.;]{0,30}?(?:{someone|role|place|post|person|name})[^.;]{0,40}')
  const child = like('(?:{someone|role}|\\b(?:girl|boy|child|pupil|woman|man|mother|father|couple|family))[^.;]{0,80}?(?:{place|address}|\\byear \\d+)[^.;]{0,60}')
  const recruiting = like('{recruitment}')
  const professional = like('\\b{professional}')
  const open = like('{consent}|{settled in public}|{public person}')
  const placed = like('{place|address|single|person|name}|\\b(?:only|year \\d+|school|ysgol)\\b')
  const antecedent = like('{person|name|councillor|post|role}')
  const anyMatter = like('{state}|{dealing}|{condition}|{family money}|{allegation}|{not chosen}|occupational health|medical|{mistreated}|{source}|{trait}|{plain private}|{orientation or belief}|who|only|leave|left|go|went|resign*|depart*|retire*')

  // All by which anything is found: asked first, since most sentences have the words of none.
  const entries = [...looks.map(({pattern}) => pattern), identity, trait, oneOfAKind, kin, accuser, paidOff, onlyOne, told, plain]

  return ({typed, before}) => {
    if (!entries.some((each) => each.may(typed))) return []
    if (!someone.test(typed) || !has(anyMatter, typed) || has(open, typed) || historic.test(typed) || /^\s*(?:where|any|every|each)\b/u.test(typed)) return []
    const found: Matter[] = []
    for (const {pattern, clear} of looks) {
      for (const match of pattern.all(typed)) {
        const {who: party = '', gap: between = ''} = match.groups
        if (has(professional, between) || has(atLarge, between) || denied.test(match.words) || ofACase.test(typed.slice(match.index + party.length)) && /dismiss/.test(match.words)) continue
        if (/^(?:he|she|they|his|her|their)$/.test(party) && !has(antecedent, before + typed.slice(0, match.index))) continue
        // “the tenant”, “the boy”: told who it is only where something places them.
        if (party.startsWith('\uE004') && !has(placed, typed.replace(party, ''))) continue
        // Somebody known for public work may be known to be blind.
        if (openly.test(match.words) && has(atLarge, typed)) continue
        if (has(notChosen, match.words) && !has(recruiting, before + typed) ) continue
        found.push({kind: 1, start: match.index, end: match.end, clear: clear && !party.startsWith('\uE002')})
      }
    }
    for (const match of identity.all(typed)) found.push({kind: 2, start: match.index, end: match.end, clear: false})
    for (const match of trait.all(typed)) found.push({kind: 2, start: match.index, end: match.end, clear: false})
    for (const match of oneOfAKind.all(typed)) found.push({kind: 2, start: match.index, end: match.end, clear: false})
    if (has(antecedent, before + typed) && !has(atLarge, typed)) for (const match of kin.all(typed)) found.push({kind: 1, start: match.index, end: match.end, clear: false})
    for (const match of accuser.all(typed)) if (!has(atLarge, typed)) found.push({kind: 2, start: match.index, end: match.end, clear: false})
    for (const match of paidOff.all(typed)) if (!has(atLarge, typed)) found.push({kind: 1, start: match.index, end: match.end, clear: false})
    for (const match of onlyOne.all(typed)) found.push({kind: 2, start: match.index, end: match.end, clear: false})
    for (const match of told.all(typed)) found.push({kind: 2, start: match.index, end: match.end, clear: false})
    const [word] = plain.all(typed)
    if (!found.length && word && !has(atLarge, typed) && !denied.test(typed) && !(ofACase.test(typed) && word.words === 'dismissed')) {
      const [party] = named.all(typed)
      // “tells of a woman who was evicted”: said of somebody else.
      if (party && /[\uE004\uE005]/u.test(typed.slice(party.end, word.index))) return found
      if (party) found.push({kind: 1, start: Math.min(party.index, word.index), end: Math.max(party.end, word.end), clear: false})
      else if (telling.test(typed)) for (const match of child.all(typed)) found.push({kind: 2, start: match.index, end: match.end, clear: false})
    }
    return found
  }
}

// What makes one child or household of a place known: an age, a class, “the only”, twins.
const telling = cued(/\b(?:only|aged|of (?:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)|year \d+|twins?|triplets?|one of|who)\b/u)
// Signs of a person, or words that may stand for one.
const someone = /[\uE001-\uE005\uE007]|\b(?:he|she|his|her|they|their|only|who)\b|\b(?:the|an?|our) (?:[a-z-]+ ){1,2}(?:who|whose|at|of|in|from|living|on|above|over)\b/u
const openly = cued(/\b(?:blind|deaf|disabled|autistic|diabetic|wheelchair user)$/u)
const notChosen = cued(/weakest|unsuccessful|not appointed|turned down|rejected|scored|second|withdrew|reference|interview|shortlist|overqualified|experienced|lowest marks/gu)
const historic = cued(/\b(?:1[5-8]\d\d|19[0-4]\d)\b/u)
const denied = cued(/\b(?:not|never|no longer|neither|nor|without any|no)\s+(?:\p{L}+\s+){0,2}?(?:suspended|dismissed|disciplined|a|an|under|any|been|subject)\b(?! to pay)/u)
// “Mr Lowther's appeal was dismissed”: the case, not the person.
const ofACase = /^(?:'s)?[^.;]{0,40}?\b(?:appeals?|claims?|cases?|applications?|objections?|petitions?|motion|amendment|challenge|complaint)\b[^.;]{0,30}?\bdismiss/u
