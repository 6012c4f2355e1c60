/**
 * A private life told of somebody who can be known (paragraphs 1 and 2). Whoever is named, or is one of few in a place, and
 * of whom the sentence says what concerns a life alone, is told of; unless what is said is public, general or about a service.
 *
 * Who, what and what clears it are read apart, so that any way of saying each goes with any way of saying the others.
 */
import {cued} from '../../report/cues.ts'
import {finderOf} from '../patterns.ts'
import type {SenseHit, Senses} from '../senses.ts'
import {patterns} from '../patterns.ts'
import {has} from './matter.ts'
import type {Matter, MatterReader} from './matter.ts'

const anyLife = new Set(['life of body', 'life at home', 'life and money', 'life at work', 'life before the law', 'life of a child', 'condition', 'health state', 'state'])
const ofWork = new Set(['life at work', 'life of body', 'condition', 'health state'])
const ofChild = new Set(['life of a child', 'life of body', 'life at home', 'life before the law', 'condition', 'health state'])

// Nouns for one person or a few who belong together; their signs where they have one.
const who = "(?:[\\uE003-\\uE005]+|(?:girl|boy|lad|lass|youth|youngster|teenager|toddler|infant|baby|child|children|pupil|student|learner|family|families|household|couple|twins?|triplets|brothers?|sisters?|siblings|sons?|daughters?|mother|mum|father|dad|parents?|grandmother|grandfather|grandson|granddaughter|nephew|niece|aunt|uncle|widow|widower|wife|husband|partner|fianc[ée]+|man|men|woman|women|lady|ladies|gentleman|pensioner|tenant|leaseholder|resident|occupier|occupant|lodger|neighbour|householder|carer|worker|employee|colleague|postholder|post-holder|member of staff|trainee|apprentice|officer|clerk|cook|cleaner|caretaker|porter|driver|teacher|head|headteacher|nurse|doctor|gp|dentist|vet|vicar|priest|imam|rabbi|chef|butcher|baker|barber|cobbler|smith|warden|ranger|guard|lifeguard|receptionist|secretary|assistant|manager|supervisor|foreman|loader|planner|engineer|mechanic|technician|electrician|plumber|joiner|mason|painter|gardener|groundsman|librarian|archivist|curator|bursar|registrar|solicitor|accountant|apprentice|instructor|tutor|coach|governor|churchwarden|verger|sexton|publican|shopkeeper|stallholder|trader|farmer|shepherd|fisherman|postman|postmaster|postmistress|milkman|crossing patrol|[a-z]+(?:keeper|minder|master|mistress|man|men|woman|women|lady|boy|girl|worker|hand|maker))s?)"
const group = '(?:team|gang|crew|squad|unit|office|section|branch|class|form|wing|kitchen|library|pool|school|college|nursery|hostel|refuge|house|home|block|flats|estate|street|lane|close|cul-de-sac|village|hamlet|island|market|surgery|garage|lodge|farm|cottage|cottages|chapel|church|station|tip|yard|depot|workshop|stores|museum|theatre|hall|farmhouse|caravan|caravans|bungalow|bungalows|almshouses?|terrace|row|tower|site|playgroup|placement|scheme|ward|room|shop|pub|post office)'
/** Where somebody is one of few: a dwelling, a named place, a class, “the end house”, “the tree gang”. */
const where = `(?:[\\uE00B\\uE00C]|\\b(?:at|in|on|of|from|near|behind|opposite|above|over)\\s+(?:the\\s+|our\\s+)?(?:[a-z-]+\\s+)?[\\uE006-\\uE008]|\\byear \\d+|\\bnumber \\d+|\\bflat \\w{1,3}\\b|\\bnext door\\b|\\b(?:at|in|on|from|above|behind|opposite|by|near|of)\\s+(?:the|our|that|its)\\s+(?:[a-z-]+\\s+){0,3}?${group}\\b)`
const located = cued(new RegExp(`\\b(?:the|our|its|both|that|this)\\s+(?:[a-z0-9'-]+\\s+){0,5}?${who}(?![a-z])[^.;]{0,70}?${where}`, 'u'))
const oneOfFew = cued(new RegExp(`\\bone of (?:the|our|its|these|those) (?:two|three|four|five|[a-z-]+ (?:two|three)) (?:[a-z-]+ ){0,4}?${who}(?![a-z])|\\b(?:the|our|its|their) (?:only|sole|eighth|seventh|sixth|ninth|tenth|eldest|youngest)\\b[^.;]{0,40}?${who}(?![a-z])|\\b(?:both|the two|the three) (?:of the )?(?:[a-z-]+ ){0,2}?${who}(?![a-z])[^.;]{0,30}?${where}`, 'u'))
const inDwelling = cued(new RegExp(`\\b(?:pupil|child|tenant|resident|client|patient|family|applicant|employee|case|student|mother|boy|girl|carer) (?:\\d{1,2}|[a-h])\\b[^.;]{0,60}?${where}|\\b(?:an?|one|another|two|three)\\s+(?:[a-z'-]+\\s+){0,3}?${who}(?![a-z])[^.;]{0,40}?(?:[\\uE00C]|\\bflat \\w{1,3}\\b|\\bnumber \\d+\\b|\\byear \\d+\\b|\\b(?:at|from|in|of)\\s+(?:the\\s+)?[\\uE00B])`, 'u'))
const kinOf = cued(new RegExp(`(?:[\\uE001-\\uE005\\uE007]|\\b(?:councillor|officer|owner|chair|clerk|director|manager|head|vicar|mayor|leader))'s?\\s+(?:[a-z-]+\\s+){0,2}?${who}(?![a-z])|\\b(?:widow|widower|wife|husband|son|daughter|sons|daughters|mother|father|parents|children|child|partner|brother|sister|twins)\\s+of\\s+(?:the|our|[\\uE001\\uE007])`, 'u'))
const holder = cued(/\b(?:the|our|its)\s+(?:[a-z-]+\s+){0,3}?(?:[\uE003]+|deputy head|assistant head|assistant headteacher|head teacher|head (?=(?:has|is|was|had)\b))(?!\s+(?:and|or)\b)/gu)
const named = /[\uE001]+/gu
/** Two capitals are a person where something is said of them that is said only of a person. */
const personal = cued(/[\uE007]+(?:,? (?:who|whose|aged)\b|'s (?:[a-z-]+ )?(?:health|illness|son|daughter|wife|husband|mother|father|children|child|partner|rent|tenancy|debts?|benefits?|house|home|job|dismissal|grievance|suspension|sickness|marriage|age|pregnancy|visa|claim)\b|, \d{1,2}\b,?|, aged \w+|,? (?:a|an|the|our|one of (?:our|the)) (?:[a-z-]+ ){0,2}?(?:[\uE003-\uE005]|tenant|pupil|employee|widow\w*|pensioner|mother|father|teacher|driver|cleaner)| \(\d{1,2}\))|\b(?:tenant|pupil|employee|resident|widow|widower|pensioner|apprentice|carer|foster carer|claimant|applicant|teacher|driver|cleaner|officer|mother|father|[\uE003-\uE005]+),? (?:is |was |called |named |a |an )?[\uE007]/u)
const pronoun = cued(/\b(?:he|she|him|her|his|hers|himself|herself)\b/u)

/** Said or done before everybody, or as their work, by whoever has just been mentioned. */
const inPublic = /^,?\s*(?:who |and |then |also |will |would |has |have |had |may |is |was |to |[a-z]+ly )*(?:speak\w*|spoke|says?|said|told (?:the|members|councillors|us)|address\w*|present(?:s|ed|ing)?|introduc\w*|attend(?:s|ed) (?:the|this|our)|chair(?:s|ed|ing)?|thank\w*|welcom\w*|congratulat\w*|explain\w*|propos\w*|second(?:s|ed)|object(?:s|ed)|support(?:s|ed)|represent\w*|manag\w*|leads?|led|leading|runs?|ran|running|advis\w*|report(?:s|ing)\b|reported (?:that|on|to the (?:committee|council|cabinet|board))|reviewed|oversees?|drafted|prepar\w*|publish\w*|wrote (?:the|to|this)|written (?:the|to|by)|deals?|dealt|handl\w*|investigat(?:ed|es|ing)\b|determin\w*|decid\w*|administer\w*|monitor\w*|consult\w*|recommend\w*|assess(?:es|ed)|estimat\w*|confirm\w*|not(?:es|ed)|certif\w*|elected|co-opted|appointed|attach\w*|responsible|authori[sz]ed|delegated|treats?|treated (?:the|a)|trains?|trained|teach(?:es|ing)?|taught|helps?|helped|volunteer\w*|campaign\w*|raised (?:£|money|\uE00D)|fundrais\w*|opened|unveil\w*|launch\w*|designed|built|founded|won (?:the|a)|retired|will retire|stood|stands for)\b/u
const publicly = cued(/\b(?:speak\w*|spoke|says?|said|told (?:the|members|councillors|us)|address(?:es|ed)|present(?:s|ed|ing)|introduc\w*|chair(?:s|ed|ing)?|thank\w*|welcom\w*|congratulat\w*|explain\w*|propos\w*|second(?:s|ed)|object(?:s|ed)|represent\w*|manages|managed|leads?|led|leading|runs|advis\w*|reports|reported (?:that|on)|reviewed|oversees?|drafted|publish\w*|wrote (?:the|to|this)|dealt|investigat(?:ed|es|ing)\b|administer\w*|asked (?:whether|when|about|if|that|how|why)|honoured|tells of|teaches|taught|treats|helps|helped|volunteer\w*|campaign\w*|fundrais\w*|opened|unveil\w*|launch\w*|retir\w+ as|elected|co-opted|founded|hopes? that|feels? that|wishes? to thank)\b/u)
const atLarge = cued(/\b(?:chairs|chaired|spoke (?:for|on|against|to|in|about)|honoured|presented (?:the|a|it|with)|poet|play|novel|tells of|campaigner|ambassador|patron|retires? as|is the new|guest speaker|mbe|obe)\b/u)
const busy = cued(/\b(?:spoke|speaks|said|says|told|present\w*|attend\w*|explain\w*|report(?:s|ed|ing)?|leads?|led|manag\w*|chair\w*|review\w*|investigat\w*|consult\w*|advis\w*|wrote|prepared|runs?|ran|propos\w*|answer\w*|gave|asked|lecture\w*|research\w*|treat\w*|train\w*|teach\w*|represent\w*|organis\w*|welcom\w*|thank\w*|campaign\w*|found\w*)\b/u)
const publicRole = /^,?\s*(?:\()?(?:the |our |an? |of (?:the )?|for (?:the )?|from (?:the )?)(?:[\uE003]|[a-z' -]{0,30}?\b(?:agent|architect|solicitor|barrister|counsel|chair\w*|secretary|treasurer|president|founder|director|chief|head of|coordinator|consultant|surveyor|valuer|professor|campaigner|researcher|minister|inspector|speaker|trust|society|charity|association|club|group|forum|partnership|foundation|union|academy|university|hospital))/u
/** Not told of a real person, by their leave, or by a court in public. */
const known = cued(/\b(?:reported in the press|in the press|press release|in the newspaper|published|publicly|in open court|public (?:record|register|inquiry|hearing)|in the public domain|on (?:its|our|the) website|statement of accounts|accounts show|pay policy|obituary|memorial|memoir|crown court|high court|court of appeal|honours list)\b|\b(?:fictional|not (?:her|his|their) real name|names? (?:have|has) been changed|anonym\w+|consent(?:ed)? to|agreed to be named|case study|court|tribunal|ombudsman|coroner|inquest|jury|judge|magistrates)\b[^.;]{0,40}\b(?:found|held|ruled|dismissed|allowed|awarded|heard|sentenced|fined|jailed|recorded|quashed|convicted)\b|\b(?:fictional|not (?:her|his|their) real name|names? (?:have|has) been changed|consent(?:ed)? to|agreed to be named|case study)\b|\b(?:was|were) (?:sentenced|jailed|fined|convicted)\b|\bpleaded guilty\b|\b(?:1[5-8]\d\d|19[0-5]\d)\b/u)
/** A rule for all, a count, a plan for nobody in particular. */
const general = cued(/\b(?:he or she|him or her|his or her|he\/she|his\/her|him\/her|such as|for example|in general|on average|per cent of|as a rule|typically|policy (?:is|says|on|for|provides)|the policy|the law|regulations|guidance|statut\w+|charter|strategy|criteria|eligib\w+)\b|^\s*(?:where|any|every|each|if an?|no|all|some|most|many|people|those|when an?|anyone|whoever|nobody|everyone)\b/u)
const ofAName = /^[\uE001-\uE003\uE006-\uE00C]+$/u
/** “Mr Lowther's appeal was dismissed”: the case, not the person. */
const ofACase = /\b(?:appeals?|claims?|cases?|applications?|objections?|petitions?|motion|amendment|challenge|complaint)\b[^.;]{0,30}$/u
const someone = /[\uE001\uE003-\uE005\uE007\uE008\uE00B\uE00C]|\b(?:the|one|both|our)\b/u

/** Makes the reader from the lexicon's words. */
export function privateLifeMatter(senses: Senses): MatterReader {
  const finder = finderOf(senses)
  const like = patterns(senses)
  const compound = like('{compound}')
  const open = like('{consent}')
  const business = cued(/\b(?:planning permission|premises licence|licensing|tender\w*|contract|charity|fundrais\w*|exhibition|lecture|concert|footpath|village green|award ceremony|civic|freedom of|petition|memorial|plaque|statue)\b/u)

  return ({text, typed, before}) => {
    if (!someone.test(typed) && !pronoun.test(typed)) return []
    // “their mother” has a sign, yet “removed from their mother” is read as written; a name's own words tell nothing.
    const lower = text.toLowerCase().replaceAll('’', "'")
    const ofLife = (hit: SenseHit): boolean => (anyLife.has(hit.sense) || hit.sense === 'life of origin') && !ofAName.test(typed.slice(hit.start, hit.end))
    const rough = finder(typed).filter(ofLife)
    const hits = rough.every(({sense}) => sense === 'life of origin') && lower.length === typed.length && /[\uE003-\uE005\uE008]/u.test(typed) ? finder(lower).filter(ofLife) : rough
    if (!hits.length && !ownSum.test(typed) || known.test(typed) || has(open, typed)) return []
    const told = hits.filter(({start, end, sense}) => sense !== 'life of origin' && !(lower.startsWith('dismiss', start) && ofACase.test(typed.slice(0, start))) && !followedBy(compound, lower, end))
    const first = told[0]
    const found = (kind: 1 | 2, party: number, end: number, hit: SenseHit): Matter[] => [{kind, start: Math.min(party, hit.start), end: Math.max(end, hit.end), clear: false}]

    if (first) {
      for (const {0: name, index} of typed.matchAll(named)) {
        const end = index + name.length
        const after = typed.slice(end, end + 90)
        const role = publicRole.exec(after)
        const hit = told.find((each) => (!role || ofWork.has(each.sense)) && isOf(typed, index, end, each))
        // Named for a post or an office: told of by what is done to them at work, or ails them.
        if (hit && !(role && busy.test(typed)) && !business.test(typed) && !atLarge.test(typed)) return found(1, index, end, hit)
      }
      const two = personal.exec(typed)
      if (two && !business.test(typed) && !inPublic.test(typed.slice(two.index + two[0].length)) && !publicRole.test(typed.slice(two.index).replace(/^[^\uE007]*[\uE007]+/u, ''))) return found(1, two.index, two.index + two[0].length, first)
      if (general.test(typed)) return []
      // Whoever holds a post is told of by what is done to them or lies upon them, not by their work.
      const work = told.find(({sense}) => ofWork.has(sense))
      if (work) {
        for (const {0: post, index} of typed.matchAll(holder)) {
          const end = index + post.length
          const after = typed.slice(end)
          if (undergoes.test(typed.slice(end, Math.max(end, work.end) + 1)) && !inPublic.test(after) && !charged.test(after)) return found(1, index, end, work)
        }
        const since = sinceTheirs.exec(typed)
        if (since && work.start < since.index + since[0].length) return found(1, since.index, since.index + since[0].length, work)
        const about = aboutHolder.exec(typed)
        if (about && work.start < about.index + about[0].length) return found(1, about.index, about.index + about[0].length, work)
      }
      const kin = kinOf.exec(typed)
      if (kin && !inPublic.test(typed.slice(kin.index + kin[0].length)) && !business.test(typed)) return found(1, kin.index, kin.index + kin[0].length, first)
      const placed = located.exec(typed) ?? oneOfFew.exec(typed) ?? inDwelling.exec(typed)
      if (placed && !inPublic.test(typed.slice(placed.index + placed[0].length)) && !officersWork.test(typed)) {
        const children = child.test(placed[0])
        const hit = told.find(({sense}) => children ? ofChild.has(sense) : sense !== 'life of a child')
        if (hit) return found(2, placed.index, placed.index + placed[0].length, hit)
      }
      // “He has not paid since”: of whom the sentence before spoke.
      if (pronoun.test(typed) && !typed.match(named) && (lastNamed.test(before) || located.test(before)) && !officersWork.test(typed)) return found(1, first.start, first.end, first)
    }
    // A sum that passes between a private person and the council.
    const sum = ownSum.exec(typed)
    if (sum && !known.test(typed) && !notTheirs.test(typed) && !publicly.test(sum[0]) && !atLarge.test(typed) && !inPublic.test(typed.slice(sum.index).replace(/^[\uE001]+/u, '')) && !publicRole.test(typed.slice(sum.index).replace(/^[\uE001]+/u, ''))) return [{kind: 1, start: sum.index, end: sum.index + sum[0].length, clear: false}]
    // “The only Somali family in the block”: whatever is said of them is known to be theirs.
    const only = general.test(typed) ? null : unique.exec(typed)
    const origin = only && hits.find(({start, end}) => start >= only.index && end <= only.index + only[0].length + 12)
    if (only && origin && !business.test(typed)) return found(2, only.index, only.index + only[0].length, origin)
    return []
  }
}

/** “Mr Wren's claim was settled for £7,500”. */
const ownSum = cued(/[\uE001]+(?:'s)?[^.;\uE006]{0,70}?\b(?:claim\w*|settle[ds]?|settlement|owe[sd]?|owing|compensation|damages|waive[ds]?|refund\w*|repay\w*|repaid|loan|debts?|arrears|hardship|relief|benefits?|overpaid|overpayment|bill|charged|pension|wages?|salary|savings|income|bursary|allowance|pay-off|redundancy|severance|inherit\w*|legacy|deposit|rent|fees|fine|bail|benefit)\b[^.;]{0,50}?[\uE00D]+/u)
const notTheirs = cued(/\b(?:tender\w*|contract\w*|quot\w+|consult\w*|lecture|sculpt\w*|mural|portrait|commission\w*|donat\w*|rais(?:ed|ing)|prize|sponsor\w*|sold|bought|lease|premises|shop|stall|company|firm|business rates|election expenses|members' allowances|budget|fund of|legacy of the late|bequest|bequeath\w*)\b/u)
const unique = cued(new RegExp(`\\b(?:the|our|their|its|[a-z]+'s)\\s+(?:only|sole|one|single)\\s+(?:[a-z'-]+\\s+){0,4}?${who}(?![a-z])|\\b(?:the|our)\\s+(?:[a-z'-]+\\s+){1,3}?${who}(?![a-z])[^.;]{0,12}?\\b(?:in|at|on)\\s+(?:the|our)\\s+(?:[a-z-]+\\s+){0,2}?${group}\\b`, 'u'))
const undergoes = cued(/\b(?:is|was|are|were|be|been|being|has|had|have|got|given|went|left|off|'s|who|whose|after|through|because|for|owes|accepted|signed|agreed|lost|faces|faced|awaits|refused|failed|asked|wants|claims|alleges|cannot|threatens|intends|gets|resigned|drinks|told|suing)\b|'s\b/u)
const aboutHolder = cued(/\b(?:grievance|complaint|complaints|allegation|allegations|disciplinary (?:case|hearing|action|investigation|proceedings)|suspension|dismissal|resignation|departure|illness|absence|sickness|redundancy|claim|case|retirement|conduct|behaviour|settlement|severance|pay-off|exit)\b[^.;]{0,30}?\b(?:of|against|about|by|concerning|involving|from|with|for)\s+(?:the|our|its)\s+(?:[a-z-]+\s+){0,3}?[\uE003]+/u)
/** “Since his stroke the Town Clerk …”. */
const sinceTheirs = cued(/\b(?:since|after|because of|owing to|due to|despite|following|with|through|on account of|during|until|before)\s+(?:his|her|their)\s+[^.;]{2,50}?,?\s+(?:the|our|its)\s+(?:[a-z-]+\s+){0,3}?[\uE003-\uE005]+/u)
/** Given work to do with it: “has been given authority over redundancy pay”. */
const charged = /^[^.;]{0,60}?\b(?:authority|delegat\w*|responsib\w*|power|powers|duty|remit|asked to (?:report|review|draft|bring|advise|arrange|ensure)|in consultation|be authorised|discretion)\b/u
const officersWork = cued(/\b(?:officers (?:visit|support|assess|inspect|advise)\w*|(?:service|team|scheme|project|programme|centre|clinic|group|grant|fund) (?:offers?|supports?|provides?|helps?|serves?|runs?|will (?:offer|support|provide|help)|is for|was set up)|is (?:open|available|free) to|drop-in|workshops?|training|awareness|visitors?|volunteers?|support group|open day)\b/u)
const child = cued(/\b(?:girl|boy|lad|lass|child|children|pupil|student|learner|twins?|year \d+|school|primary|academy|infants|juniors|toddler|baby|son|daughter|brothers?|sisters?)\b|[\uE00B]/u)
const lastNamed = /[\uE001](?!.*[\uE001\uE003])[^\uE001]*$/u

/** Whether what is told lies with a name: after it with no public act between, or before it and joined to it. */
function isOf(typed: string, start: number, end: number, {start: from, end: to}: SenseHit): boolean {
  if (from >= end) {
    const between = typed.slice(end, from)
    return !publicly.test(between) && !/^,? (?:of|from|for) (?:the )?$/u.test(between)
  }
  const between = typed.slice(to, start)
  return to <= start && (/\b(?:by|to|of|against|from|for|with|about|on)\s+(?:the )?$/u.test(between) || between.length < 30 && !/\b(?:was|were|is|are|has|have|will|said|discussed|reported)\b/u.test(between))
}

/** Whether a word of a service or a scheme stands next: “dementia charity”. */
function followedBy(compound: {in: (typed: string) => boolean}, typed: string, end: number): boolean {
  const next = /^[\s-]+(?:[a-z]+ )?[a-z-]+/u.exec(typed.slice(end, end + 40))?.[0].trim().split(' ')[0]
  return next !== undefined && compound.in(next)
}
