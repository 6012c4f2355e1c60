/** A notice or order that is still to come upon somebody (paragraph 6), and action against crime that is under way (7). */
import {cued} from '../../report/cues.ts'
import {patterns} from '../patterns.ts'
import type {Match} from '../patterns.ts'
import type {Senses} from '../senses.ts'
import {has} from './matter.ts'
import type {Matter, MatterReader} from './matter.ts'

/** Makes the reader of notices and orders from the lexicon's words. */
export function noticeMatter(senses: Senses): MatterReader {
  const like = patterns(senses)
  const target = like('{person|name|firm|single|place|address|role}|\\b(?:the|its|this) (?:[a-z-]+ )?(?:owner|landlord|operator|occupier|licensee|proprietor|tenant|site|premises|farm|yard|building|house|flat|café|takeaway|pub|club|shop|garage|company|firm|trader|landowner|copse|wood|tree|hedge|oak|lime|field|pond|wall|mill|barn|chapel|plot|caravan|kennel|kitchen|cellar|basement|scaffold|sign|hoarding)s?\\b')
  const coming = like('(?:{notice})\\b[^.;]{0,60}?{to come}[^.;]{0,90}|{to come}\\b[^.;]{0,60}?{give notice}\\b[^.;]{0,60}?{notice}[^.;]{0,80}|\\b(?:decision|proposal|intention|plan|recommendation|authority)\\s+to\\s+{give notice}\\b[^.;]{0,50}?{notice}[^.;]{0,80}')
  const strong = like('{strong notice}|(?:notice|order|direction)\\s+under')
  const toCome = like('{to come}')
  const already = like('{already}')
  const may = like('{may give}')
  const done = cued(/(?<!\b(?:be|being)\s)\b(?:served|issued|made|confirmed|sent)\s+(?:on|in|by|last|at|to|under)\b/u)
  const soon = like('next week|next month|in a fortnight|tomorrow|shortly|unless|without warning|without further|unaware|not been told|not yet|does not know|do not know|intend*|minded to|propose*|drafted|in preparation|ready')
  return ({typed}) => {
    if (!/notice|order|direction|cpo|tpo|purchase|injunction|hysbysiad|gorchymyn|prohibit|revoke|suspend|licen[cs]e|protect|close|seize/u.test(typed) || !has(target, typed)) return []
    if (has(may, typed) || (has(already, typed) || done.test(typed)) && !/but|again|second|further|fresh|unaware|not been told/u.test(typed)) return []
    const found: Matter[] = []
    const bare = without.exec(typed)
    if (bare) found.push({kind: 6, start: bare.index, end: typed.length, clear: false})
    if (has(strong, typed) && has(toCome, typed) && !has(coming, typed)) found.push({kind: 6, start: 0, end: typed.length, clear: false})
    for (const match of coming.all(typed)) {
      if (!has(strong, match.words)) continue
      found.push({kind: 6, start: match.index, end: match.end, clear: has(soon, typed)})
    }
    return found
  }
}

// “We shall protect the limes by order”, “intends to prohibit the use of the kitchen”: the act, without the noun for its paper.
const without = cued(/\b(?:will|shall|is to|are to|intends? to|means? to|plans? to|proposes? to|about to|going to|minded to|ready to|preparing to|would)\b[^.;]{0,60}?\b(?:(?:protect|close|stop|clear|demolish|acquire|take|requisition|designate|ban|bar|restrict|suspended|suspend|revoked|revoke|closed|seized|prohibited|protected|stopped|acquired)\b[^.;]{0,50}?\b(?:by|under|with|through) (?:an? |the |compulsory |emergency |interim |statutory |formal |court )?(?:order|orders|notice|notices|direction|directions|purchase|injunction|compulsion)|(?:prohibit|forbid|revoke|suspend|seize|condemn)(?:ed)?\b[^.;]{0,40}?(?:\b(?:use|licen[cs]e|permit|registration|kitchen|premises|building|machine|stall|dog|vehicle)s?\b|[\uE006-\uE008\uE00B\uE00C]))|\b(?:licen[cs]e|permit|registration)(?: of [^.;]{1,40}?)? (?:will|is to|shall|is about to|is going to) be (?:suspended|revoked|withdrawn|cancelled)|\b(?:list|include|put|cover|bring|place)\b[^.;]{0,60}?\b(?:in|under|on|within) (?:an? |the )?(?:order|notice|direction)\b[^.;]{0,60}?\b(?:so that|before|without|lest|since|otherwise)\b/u)

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
  const crime = cued(/police|fraud|crim|theft|stole|steal|brib|prosecut|arrest|caution|bail\b|suspect|seized|warrant|forg|launder|corrupt|missing|traffick|counterfeit|illegal|unlicensed|drug|charging|heddlu|erlyn|hmrc|tip-off|counter-fraud|took the money|false invoices|under investigation|sublet|slavery|charged with|undercover|search|raid|took cash|pocket|interview|diesel|moonlight|second job/u)
  return ({typed, before}) => {
    const found: Matter[] = []
    const add = (match: Match, clear: boolean): void => { found.push({kind: 7, start: match.index, end: match.end, clear}) }
    if (!crime.test(typed) && !has(covert, typed) && !watched.test(typed) && !awaits.test(typed) && !asked.test(typed) && !quietly.test(typed) && !placedSign.test(typed) && !(lens.test(typed) && missing.test(typed))) return found
    if (has(over, typed) && !/under caution|on bail|awaited|pending|but|is being/u.test(typed)) return found
    const aimed = has(target, typed)
    const placed = aimed || has(atName, typed)
    if (placed && !has(general, typed) && !may.test(typed)) for (const match of covert.all(typed)) add(match, true)
    if (aimed && crime.test(typed + before) && has(live, typed)) for (const match of inquiry.all(typed)) if (crime.test(typed) || has(covert, before)) add(match, crime.test(match.words))
    const trap = found.length ? null : watched.exec(typed) ?? (placed && missing.test(typed) ? lens.exec(typed) : null) ?? (placed || /[\uE007\uE008]|\b(?:lay-by|lane|staff|member of)\b/u.test(typed) ? placedSign.exec(typed) ?? awaits.exec(typed) : null) ?? quietly.exec(typed) ?? asked.exec(typed)
    if (trap && !may.test(typed) && !has(general, typed)) add({index: trap.index, end: typed.length, words: '', groups: {}}, false)
    if (aimed && !may.test(typed)) for (const match of prosecute.all(typed)) add(match, true)
    return found
  }
}

// Something put where an offender will not see it, so as to catch him.
const watched = cued(/\b(?:cameras?|recorders?|trackers?|markers?|dye|smartwater|officers|wardens|volunteers|van|drone)\b[^.;]{0,70}?\b(?:to (?:catch|identify|trap|record|film|watch|follow|photograph|trace) (?:whoever|who|the (?:culprits?|offenders?|thief|thieves|tippers?|gang|men|driver|person|people)|those|him|her|them|[\uE001-\uE00C])|in the hope of catching|until (?:he|she|they|the [a-z]+) (?:is|are) caught)/u)
// What the police or inspectors are about to do, or have asked to be kept from somebody.
const awaits = cued(/\b(?:police|detectives|trading standards|internal audit|audit|investigators?|auditors|fraud team|counter-fraud|hmrc|officers|enforcement|inspectors|customs|border force|heddlu|council)\b[^.;]{0,70}?\b(?:(?:intends?|plans?|means?|hopes?|expects?|proposes?|about|going|ready|waiting|is|are) to|will|shall)\s+(?:[a-z]+ly\s+)?(?:visit\b[^.;]{0,60}?\bunannounced|search|raid|arrest|seize|question|interview|visit without|enter|stop and search|swoop|execute|charge)\b|\b(?:interviews?|interviewed|questioned|questioning) under caution\b|\b(?:police|investigators?|auditors?|detectives)\b[^.;]{0,40}?\basked\b[^.;]{0,40}?\b(?:nothing|not (?:to )?(?:be )?(?:told|warned|say|tell|alert))|\b(?:records?|accounts?|statements?|e-?mails|phone|telephone|laptop|computer|bank|till rolls?|timesheets|claim)\b[^.;]{0,40}?\b(?:are|is) (?:being|under) (?:examined|checked|inquiry|enquiry|investigation|copied|gone through|watched|monitored)|\bunder (?:inquiry|enquiry)\b|\b(?:in|en)quir(?:y|ies) into\b[^.;]{0,40}?\b(?:bribe\w*|theft|fraud\w*|corrupt\w*|missing|stolen|false)\b|\b(?:phone|computer|laptop|e-?mails?|diary|records?|bank statements?)\b[^.;]{0,20}?\b(?:has|have) been (?:copied|taken away|seized|examined|imaged)|\b(?:believed|thought|suspected|said|alleged|understood) to have (?:sold|taken|stolen|forged|claimed|sublet|dumped|tipped|bribed|altered|falsified|passed|copied|accepted|diverted|invented|hidden|kept)\b|\b(?:have|has) been buying\b|\bto see whether\b[^.;]{0,40}?\b(?:counterfeit|genuine|illegal|under ?age|stolen|smuggled|licensed|sold to)|\b(?:dog|officers?|inspectors?|team|police|van)\b will (?:visit|call at|be at|go to|tour)\b[^.;]{0,60}?\b(?:shops?|stalls?|premises|takeaways?|pubs?|yards?|garages?|units?)\b[^.;]{0,60}?\b(?:on|during|in|the week|next|before|this)\b|\b(?:photographed|filmed|seen|caught|identified) whoever\b|\bfile (?:on|against)\b|\bwatched from\b|\b(?:has|have) found that\b[^.;]{0,60}?\b(?:took|taken|pocketed|kept|diverted|stole|sold|forged|falsified|invented)\b/u)
// A tip, a watch kept or a purchase made, at somebody's door; or somebody who must not be told.
const quietly = cued(/\b(?:nothing (?:should|must|is to|may) be (?:said|mentioned) to|(?:should|must) not be (?:told|alerted|warned|approached)|under the counter|passed to (?:the|our) (?:counter-fraud|fraud|police|audit|enforcement|cps)\w*|not yet spoken to the (?:owner|director|manager|[\uE003-\uE005])|(?:to see|shows?|reveals?|tell us|find out|discover|establish|learn|catch|know) (?:by [a-z]+ )?(?:who|whose|which of)\b[^.;]{0,60}?\b(?:stol\w+|steal\w*|tak(?:es|ing|en)|brings?|sells?|selling|dump\w*|tips?|tipping|hand|money|phones|lead|drugs|thief|leaks?|behind)|(?:1[4-7]|fifteen|sixteen|seventeen|under-?age|under-18)[ -]year[ -]olds?\b[^.;]{0,40}\b(?:into|to)\b[^.;]{0,40}\bbuy)\b/u)
const placedSign = cued(/\btip-off (?:concern|relat|about|is about|came)\w*|\bcommittal\b|\btest purchase\b/u)
// A camera set because something goes missing.
const lens = cued(/\b(?:cameras?|recorder|tracker|microphone|device)\b/u)
const missing = cued(/\b(?:(?:went|gone|going|go) missing|thefts?|stolen|stealing|shortfall|short by|disappear\w*|pilfer\w*)\b/u)
const asked = cued(/\b(?:police|detectives|investigators?|auditors?|trading standards|hmrc)\b[^.;]{0,30}?\b(?:ha(?:s|ve) )?asked\b[^.;]{0,20}?\b(?:not to|that (?:nothing|no|nobody)|to (?:keep|say nothing|leave|wait|hold))\b/u)
const may = cued(/\b(?:may|can|could|might) (?:be )?(?:use|using|prosecut|carry|authoris|conduct|undertake|raid)|\bno (?:covert|surveillance|directed|test)|power(?:s)? to/u)
