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
  const done = cued(/(?<!\b(?:be|being)\s)\b(?:served|issued|made|confirmed|sent|granted|obtained|won|secured)\s+(?:on|in|by|last|at|to|under)\b|\b(?:expires?|expired|lapses?|lapsed|runs? (?:out|until)|in force|still in place|was (?:granted|obtained|made|served|issued))\b/u)
  const soon = like('next week|next month|in a fortnight|tomorrow|shortly|unless|without warning|without further|unaware|not been told|not yet|does not know|do not know|intend*|minded to|propose*|drafted|in preparation|ready')
  return ({typed}) => {
    if (!/notice|order|direction|cpo|tpo|purchase|injunction|hysbysiad|gorchymyn|prohibit|revoke|suspend|licen[cs]e|protect|close|seize/u.test(typed) || !has(target, typed) && !upon.test(typed)) return []
    if (has(may, typed) || (has(already, typed) || done.test(typed)) && !/but|again|second|further|fresh|unaware|not been told/u.test(typed)) return []
    const found: Matter[] = []
    const bare = without.exec(typed)
    if (bare) found.push({kind: 6, start: bare.index, end: typed.length, clear: false})
    if (has(strong, typed) && has(toCome, typed) && !has(coming, typed)) found.push({kind: 6, start: 0, end: typed.length, clear: false})
    for (const match of coming.all(typed)) {
      if (!has(strong, typed.slice(Math.max(0, match.index - 30), match.end))) continue
      found.push({kind: 6, start: match.index, end: match.end, clear: has(soon, typed)})
    }
    return found
  }
}

/** One thing or person that a notice lies upon, whatever it is. */
const upon = /\b(?:on|upon|against|at|for|over|to|requiring|closing|of|protecting|covering|stopping|removing) (?:the|its|his|her|that|this|an?|two|three|four|both|one of|\d)\b|\b(?:owners?|occupiers?|landlords?|operators?|keeper|proprietor|licensee|agent|firm|company)\b/u
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
    if (!crime.test(typed) && !has(covert, typed) && !watched.test(typed) && !awaits.test(typed) && !asked.test(typed) && !quietly.test(typed) && !placedSign.test(typed) && !comingDown.test(typed) && !(lens.test(typed) && missing.test(typed))) return found
    if (has(over, typed.replace(toBe, '')) && !/under caution|on bail|awaited|pending|but|is being/u.test(typed)) return found
    const coming = comingDown.exec(typed)
    if (coming && !may.test(typed) && !routine.test(typed)) add({index: coming.index, end: coming.index + coming[0].length, words: '', groups: {}}, false)
    const aimed = has(target, typed)
    const placed = aimed || has(atName, typed) || definitePlace.test(typed)
    if (!has(general, typed) && !may.test(typed) && (placed || !openly.test(typed))) for (const match of covert.all(typed)) add(match, true)
    if (aimed && crime.test(typed + before) && has(live, typed)) for (const match of inquiry.all(typed)) if (crime.test(typed) || has(covert, before)) add(match, crime.test(match.words))
    const trap = found.length ? null : watched.exec(typed) ?? (placed && missing.test(typed) ? lens.exec(typed) : null) ?? (placed || /[\uE007\uE008]|\b(?:lay-by|lane|staff|member of)\b/u.test(typed) ? placedSign.exec(typed) ?? awaits.exec(typed) : null) ?? quietly.exec(typed) ?? asked.exec(typed)
    if (trap && !may.test(typed) && !has(general, typed)) add({index: trap.index, end: typed.length, words: '', groups: {}}, false)
    if ((aimed || upon.test(typed)) && !may.test(typed) && !routine.test(typed)) for (const match of prosecute.all(typed)) add(match, true)
    return found
  }
}

/** What will be entered, searched, stopped or brought to court, told before the person knows. */
const comingDown = cued(new RegExp([
  '\\b(?:will|shall|is to|are to|is going to|are going to|intends? to|intend to|plans? to|means? to|about to|due to|ready to|propose to|proposes to|minded to|set to|hope to|hopes to|expects? to)\\s+(?:be\\s+)?(?:jointly\\s+|secretly\\s+|quietly\\s+|soon\\s+)?(?:visit|visited|enter|entered|search|searched|raid|raided|seiz\\w+|stop|stopped|board|boarded|arrest\\w*|interview\\w*|question\\w*|prosecut\\w*|charg(?:e|ed) (?:him|her|them|with)|test|tested|watch|watched|follow|followed|film|filmed|swoop|clear|cleared|evict\\w*|tow|towed|impound\\w*|break in|force entry|execut\\w+|open up|opened up|summons\\w*|inspect\\w*|tak(?:e|en) (?:him|her|them|it|the [a-z]+) to court)\\b[^.;]{0,90}?\\b(?:without (?:warning|notice|telling)|unannounced|at dawn|before (?:he|she|they|it|the|dawn|its|word)|unawares?|by surprise|with a warrant|under (?:a )?warrant|with the police|next (?:week|month)|this week|tomorrow|shortly|in the (?:next|coming)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in plain clothes|undercover|in secret|does not know|do not know|not been told|unaware|no idea|until then|in a fortnight|within days)\\b',
  '\\b(?:visits?|raids?|searches|search|inspection|operation|prosecution|arrests?|entry|eviction)\\b[^.;]{0,60}?\\b(?:is|are|has been|have been)\\s+(?:planned|fixed|timed|set|arranged|booked|due|intended|lined up|to take place|being prepared|to be made)\\b[^.;]{0,60}?\\b(?:without (?:warning|notice|telling)|unannounced|next (?:week|month)|at dawn|before (?:he|she|they|it|dawn)|tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b',
  '\\b(?:thought|believed|suspected|understood|known|alleged|said|reported|appears?|seems?) to be (?:[a-z]+ly )?(?:sell|tak|steal|handl|launder|claim|sublet|dump|tip|brib|alter|falsif|pass|copy|forg|smuggl|deal|grow|run|work|employ|traffick|pocket|skim|fiddl|siphon|import|stor|mak|keep|breed|us|liv)[a-z]*ing\\b[^.;]{0,50}',
  '\\b(?:will|shall|is to|are to) be sent (?:in|into|to)\\b[^.;]{0,60}?\\b(?:shops?|pubs?|clubs?|off-licen[cs]es?|premises|stalls?|bars?|stores?|garages?)\\b',
  '\\b(?:has|have) (?:not|yet to) (?:yet )?be(?:en)? (?:spoken to|interviewed|questioned|told|confronted|approached|asked about)\\b|\\b(?:cannot be (?:traced|accounted for|explained|found)|is unaccounted for|are unaccounted for|has gone missing|have gone missing|does not add up|do not add up)\\b[^.;]{0,60}',
  '\\b(?:will not|shall not|is not to|are not to|must not|should not|not to) be (?:told|warned|given notice|notified|forewarned|tipped off|alerted)\\b|\\bno (?:notice|warning) (?:will|is to|should|must) be given\\b',
].join('|'), 'u'))
const toBe = /\b(?:will|shall|to|must|would|should|not) be (?:prosecuted|closed|fined|convicted|jailed)\b/gu
/** Watching that is told of, or that all know of. */
const openly = cued(/\b(?:all|every|each|policy|policies|signs?|notices?|have been told|in general|authoris\w+|approved|reviewed|annual\w*|number of|times|applications?|inspector|commissioner|act|code|training|no|twice|once|led to|in the year|during the year|\d+ (?:[a-z]+ )?(?:tests?|covert|visits|operations|occasions|times|cases|purchases)|power|powers)\b/u)
const definitePlace = /\b(?:at|in|of|on|outside|behind|near|inside|above|opposite)\s+(?:the|that|this|its|our|two|three|four|one of the|both)\s+(?!(?:year|month|week|quarter|day|course|past|last|next|future|event|evening|morning|summer|spring|autumn|winter|period|use|same|case|public|basis|law|act)\b)[a-z]/u
// What is done to everybody in turn is no secret.
const routine = cued(/\b(?:each (?:year|summer|winter|month|quarter|week)|every (?:year|summer|winter|month|quarter|week)|annual\w*|routine\w*|programme of|at random|randomly|all (?:licensed )?premises|according to risk|policy|in general|as usual|normally|usually|from time to time|sample of)\b/u)

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
