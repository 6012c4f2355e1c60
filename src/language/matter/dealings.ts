/**
 * Money in a dealing that is still open, in whatever words (paragraph 3): who asks how much, who is dearer, what a thing is
 * worth to whoever sells or buys it, what either side would take, how a firm really stands.
 *
 * Where commercial.ts reads how party and sum are joined, this reads only that party, sum and open dealing are all there.
 */
import {cued} from '../../report/cues.ts'
import {patterns} from '../patterns.ts'
import type {Senses} from '../senses.ts'
import {has} from './matter.ts'
import type {Matter, MatterReader} from './matter.ts'

const sum = '[\\uE00D\\uE00E]+'
// “the landlord”, “our agent” have signs of their own.
const named = '[\\uE001\\uE004\\uE006-\\uE008\\uE00B]+'
const gap = (most: number): string => `[^.;]{0,${most}}?`
const trade = '(?:(?:present |current |incumbent |existing |preferred |other |lead |main )?(?:contractor|operator|supplier|provider|developer|bidder|tenderer|insurer|landlord|tenant|vendor|seller|owner|landowner|buyer|purchaser|agent|firm|company|consortium|builder|lessee|lender|bank|licensee|manufacturer|franchisee|concessionaire|freeholder)s?)'
// A name at the head of its sentence cannot be told from another word by its capital; by its verb it can.
const head = "^(?!(?:the|it|its|they|this|that|these|those|he|she|we|there|what|who|which|each|every|no|all|any|some|most|both|many|few|several|officers?|members?|council|cabinet|staff|residents|tenants|traders|bidders|tenderers|contractors|suppliers|providers|applicants|parents|pupils|people|users|visitors|objectors|ministers|government|unions|nobody|someone|anyone|everyone|one|two|three|local|prices?|bids?|tenders?|offers?|quotes?|costs?|rent|rents|income|demand)\\b)[a-z'-]+(?=\\s+(?:has|had|would|will|wants|seeks|quoted|quotes|tendered|bid|offers|offered|asks|asked|priced|came|put|told|demands|insists|cannot|owes|makes|lost|loses|undercut)\\b)"
const party = `(?:${named}|\\b${trade}\\b|${head})`
const reading = (...parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'u')

/** A price that a named firm has put to the council. */
const quoted = reading(
  `${party}${gap(40)}\\b(?:quoted|quotes|quoting|tendered|has bid|had bid|bid|bids|priced (?:it|the|its)|put in|came in at|comes in at|would charge|would cost|is asking|asks|wants|is offering|has offered|offered|offers|proposes|proposed|proposing|price (?:is|was|of|came)|named a price|submitted)\\b${gap(45)}[\\uE00D]+`,
  // “Ashby would run it for £38 an hour.”
  `${party}${gap(20)}\\bwould\\s+(?:do|run|build|supply|provide|take|carry|clean|cut|collect|print|cater|make|manage|operate|lease|rent|pay|buy|sell|deliver)\\b${gap(40)}[\\uE00D]+`,
  `${party}'s\\s+(?:[a-z-]+\\s+){0,3}?(?:rate|rates|price|prices|tender|bid|offer|quote|quotation|figure|fee|charge|sum|submission|proposal)\\b${gap(40)}[\\uE00D\\uE00E]+`,
  `\\b(?:tender|bid|offer|quote|quotation|price|figure|submission|proposal|fee|rate|charge|rent)s?\\s+(?:of ${sum}\\s+)?(?:submitted |proposed |asked |made |put in |given |quoted |offered |received )?(?:by|from)\\s+(?:the )?${party}${gap(40)}[\\uE00D\\uE00E]+`,
  `[\\uE00D]+${gap(25)}\\b(?:less|more|dearer|cheaper|lower|higher|below|above|under|over|short of|ahead of|behind)\\b${gap(15)}(?:than\\s+)?(?:the\\s+|that of\\s+)?${party}`,
  `${party}${gap(50)}[\\uE00D\\uE00E]+\\s+(?:less|more|dearer|cheaper|lower|higher|below|above|under|over|short|ahead|behind)\\b`,
  `${party}${gap(40)}\\b(?:lowest|highest|cheapest|dearest|undercut\\w*|outbid\\w*|cheaper|dearer)\\b${gap(40)}[\\uE00D\\uE00E]+`,
  `[\\uE00D]+${gap(20)}\\b(?:against|and|versus|as against|compared with|to)\\s+[\\uE00D]+\\s+(?:at|from|by|for)\\s+${party}`,
)
/** How a bid is made up, or how its maker will bear it. */
const madeUp = cued(new RegExp(`${party}'s?\\s+(?:[a-z-]+\\s+){0,2}?(?:bid|tender|price|offer|quotation|submission)\\s+(?:relies|depends|rests|assumes|is (?:so |too |very )?(?:based|built|founded|low|high|cheap|dear)|hides|leaves out|omits|allows|includes|would)\\b`, 'u'))
/** What the thing is worth to us, or the least or most that we would take or give. */
const worth = cued(new RegExp(`\\b(?:valuer|valuers|surveyor|agents?|district valuer|valuation|appraisal)\\b${gap(60)}(?:${sum})|\\b(?:worth|valued at|values? (?:it|the|them)|valuation|puts? (?:it|the [a-z ]{1,25}) at|asking price|guide price|reserve|walk-away|ceiling|bottom line|floor|limit|minimum|maximum|lowest|least|most|highest|opening (?:bid|offer|figure)|target)\\b${gap(60)}${sum}`, 'u'))
const openAt = cued(new RegExp(`\\b(?:open|start|begin)(?:ing|ed)? (?:at|with|on|from)\\s+(?:about |around |just |only )?${sum}|${sum}${gap(15)}\\b(?:would|should|could|will|might|may) (?:probably |surely |be (?:enough|sufficient)|well )?(?:secure|buy|close|settle|clinch|do|suffice|win|tempt|satisfy|be enough|be sufficient|be accepted|bring|see)\\b`, 'u'))
/** What either side would do at a figure. */
const would = cued(new RegExp(`\\b(?:we|council|authority|officers|agents?|valuer|${trade})\\b${gap(40)}\\b(?:would|could|shall|might|prepared to|ready to|willing to|happy to|content to|content with|happy with|satisfied with|authority to|leave to|hopes? to|expects? to|aims? to|intends? to|needs? to|instructed to|afford to|can afford|will be)\\b${gap(15)}\\b(?:accept(?:ed)?|taken?|a settlement|no more than|at most|settle|pay|go|stretch|move|come down|agree|give|sell|buy|offer|concede|drop|part|improve|raise|split|close|stop at|start|open|bid|let)\\b${gap(35)}(?:${sum}|\\b(?:half|a third|a quarter|two thirds) of)`, 'u'))
/** How a firm really stands. */
const inside = cued(new RegExp(`(?:${named}|\\b${trade}\\b)(?:'s)?${gap(40)}\\b(?:at a loss of|a loss of|deficit of|margins?|profits?|mark-?up|overheads?|makes?|is making|clears|earns|nets|lost|loses|is losing|losing|turnover|wage bill|break-?even|takings)\\b${gap(30)}(?:${sum})`, 'u'))
const lender = cued(new RegExp(`(?:${named}(?:'s)?|\\b(?:trust|club|charity|company|care home|home|pub|shop|café|firm|operator|contractor|developer|supplier|provider|tenant|theatre|society|association|centre)(?:'s)?)${gap(30)}\\b(?:bank|lenders?|backers?|parent company|parent|investors?|overdraft|creditors?|suppliers)\\b${gap(25)}\\b(?:will not|won't|has refused|have refused|refuses|has called|have called|called in|is pressing|are pressing|has withdrawn|have withdrawn|has cut|will withdraw|calling in|withdrawing|refusing|wants? its|has given|have given|is about to|has frozen|unpaid|are owed|is exhausted)`, 'u'))
/** What it asks of us, before we have agreed. */
const sought = cued(new RegExp(`${party}${gap(35)}\\b(?:asked for|asks for|asking for|wants?|seeks|seeking|has sought|demands?|demanded|is holding out for|insists? on|insisted on|offered|offers|would like)\\b${gap(40)}\\b(?:rent[ -]free|free of rent|months free|years free|break|breaks|discount|stepped rent|rent holiday|exclusivity|indemnity|guarantee|turnover rent|longer lease|longer term|premium|profit share|rent (?:cut|reduction))\\b`, 'u'))
const threat = cued(new RegExp(`${party}${gap(40)}\\b(?:told|warned|let it be known|intimated|indicated|hinted|said|says|confided|admitted)\\b${gap(50)}\\b(?:give up|hand back|walk away|leave|close|withdraw|pull out|terminate|surrender|quit|stop trading|fold|go under|move (?:out|to)|not renew|sell up)\\b`, 'u'))
const privy = /[\uE003]|\b(?:in confidence|privately|in private|officers|us\b|head of|director|manager|chief executive|unless)/u
/** “Full figures are in the private paper, but …”: the open report tells what the closed one keeps. */
const butHere = cued(/\b(?:exempt|closed|private|pink|part ii|part 2|confidential|restricted)\b[^.]{0,80}\b(?:suffice|enough to say|though|but|in short|in brief|briefly|in sum|may be said|can be said|it is fair|roughly|however)\b|\b(?:suffice it|enough to say|it may be said|it can be said|we may say|in short|in brief)\b/u)

const trading = cued(/\b(?:tender\w*|bid|bids|bidder\w*|bidding|quot\w+|offers?|offered|sealed|procure\w*|contract\w*|supplier\w*|evaluat\w*|standstill|negotiat\w*|lease|let|letting|sale|sell|selling|sold|disposal|buy|buying|buyers?|purchase\w*|acquir\w*|acquisition|freehold|auction|rent|landlord|vendor|landowner|developer|deal|premiums?|insur\w+|price\w*|pricing|rates?|settle\w*|claim|provider\w*|fees?|firms?|caffael|partner|routes?|an hour|cheaper|dearer|rivals?|references|in the running|surrender|rate card|works|service)\b/u)
const bargaining = cued(/\b(?:negotiat\w*|sale|sell|selling|buy|buying|buyers?|purchase\w*|acqui\w*|freehold|auction|vendor|seller|landowner|owner|offers?|bids?|disposal|dispos\w+|deal|talks|terms|claim|settle\w*|dispute|compensation|lease|rent|asking price|reserve|opening|open at|site|land|paddock|plot|depot|insurers?|contractor|final account|surrender|premium|landlord)\b/u)
/** Money that is no bargain: fixed by budget, law, grant or tariff, or known to all. */
const fixed = cued(/\b(?:hold (?:its|their|the) (?:premium|price|rate)s?|held (?:its|their) (?:premium|price)s?|grants?|budget\w*|lottery|levelling up|precept\w*|council tax|forecast\w*|capital programme|medium[- ]term|outturn|underspend|overspend|virement|treasury|section 106|s\.?106|infrastructure levy|fundrais\w*|donat\w*|fine|fined|penalty|fares?|tickets?|admission|published|on the market|transfer fee|tariff|menu|estimated|estimate|asset register|rateable|insured|reinstatement|retention|national|average|minimum wage|living wage|statutory|by law|scheme of delegation|claims of up to|standing orders|thresholds?|exceed|must not|marks|weighting|per cent of the marks|household|qualif\w+|eligib\w+|asset value|balance sheet|book value)\b/u)

/** Makes the reader from the lexicon's words. */
export function dealingMatter(senses: Senses): MatterReader {
  const like = patterns(senses)
  const done = like('{now public}')
  const secret = like('{secret}')
  const losing = cued(/\b(?:second|third|fourth|last|next|runner|dearer|cheaper|unsuccessful|losing|behind|other)\b/u)
  return ({typed, before, heading}) => {
    if (!figures.test(typed) && !threat.test(typed) && !sought.test(typed) && !lender.test(typed) && !madeUp.test(typed) && !doubted.test(typed) && !against.test(typed) && !lasting.test(typed) && !ours.test(typed)) return []
    const near = `${heading} ${before} ${typed}`
    const kept = has(secret, typed) || butHere.test(typed)
    if (fixed.test(typed) && !kept || has(done, typed.replace(unpaid, '')) && !kept && !losing.test(typed) || abroad.test(typed)) return []
    const found: Matter[] = []
    const add = (match: RegExpExecArray | null): void => { if (match) found.push({kind: 3, start: match.index, end: match.index + match[0].length, clear: false}) }
    if (trading.test(near)) {
      add(quoted.exec(typed))
      add(madeUp.exec(typed))
      add(sought.exec(typed))
      if (privy.test(typed)) add(threat.exec(typed))
    }
    if (bargaining.test(near)) {
      add(would.exec(typed))
      add(openAt.exec(typed))
      add(stopAt.exec(typed))
      if (selling.test(near)) add(worth.exec(typed))
    }
    // A party, a sum and a verb of dealing that is not yet done, in whatever order.
    if (!found.length && (trading.test(near) || bargaining.test(near)) && live.test(typed) && !over.test(typed)) add(beside.exec(typed))
    if (doubted.test(typed)) add(doubted.exec(typed))
    add(rateCard.exec(typed))
    add(lasting.exec(typed))
    if (dealt.test(typed)) add(ours.exec(typed))
    add(against.exec(typed))
    add(hole.exec(typed))
    add(worthToUs.exec(typed))
    add(inside.exec(typed))
    add(lender.exec(typed))
    if (butHere.test(`${before.slice(-160)} ${typed}`) && pointer.test(`${before.slice(-160)} ${typed}`)) add(new RegExp(`(?:${named}|\\b${trade}\\b|\\bvalu\\w+|\\bbids?\\b|\\boffers?\\b)${gap(60)}(?:${sum})`, 'u').exec(typed))
    return found
  }
}

const beside = cued(new RegExp(`(?:${named}|\\b${trade}\\b)[^.]{0,110}?(?:${sum})|(?:${sum})[^.]{0,110}?(?:${named}|\\b${trade}\\b)`, 'u'))
const live = cued(/\b(?:would|wants?|asks?|asking|seeks?|seeking|offers?|offered|offering|quot\w+|bids?|tenders?|tendered|priced?|prices|pays|renew|refus\w+|dearer|cheaper|highest|lowest|above|below|rival\w*|settle|accept|take|indicated|indicates|expects?|hopes?|limit|reserve|range|premium|margin|profit|rate card|negotiat\w*|in the running|sealed|evaluation|shortlist\w*|talks|not (?:yet )?signed|provisional\w*)\b/u)
const over = cued(/\b(?:was|were|has been|had been|have been) (?:awarded|let|sold|bought|completed|signed|paid|granted|approved|settled|repaid|lent|built|agreed by|confirmed|announced|published)|\b(?:went to|paid|cost|costs|spent|completed|built|installed|lent|repaid|invested|donated|received|raised|charges visitors|may (?:settle|approve|accept|agree|spend|take|keep)|on payment of|up to £|each (?:year|visitor|member|child)|a head|in (?:19|20)\d\d|since (?:19|20)\d\d|last year|by law|under the scheme)\b/u)
// “Eleven weeks' cash”: how long it can last.
const lasting = cued(new RegExp(`(?:${named}|\\b${trade}\\b)${gap(50)}\\b(?:days|weeks|months|quarters?)['’]?\\s+(?:of\\s+)?(?:cash|money|working capital|funds|behind)\\b`, 'u'))
// The figure at which to stop.
const stopAt = cued(new RegExp(`\\b(?:stop|walk away|go no (?:higher|further|lower)|drop out|pull out|be dropped|give up|not exceed|not go (?:above|below|beyond)|hold)\\b${gap(30)}(?:${sum})|\\bif\\b${gap(50)}\\b(?:asks?|wants?|demands?|holds? out|insists?|offers?)\\b${gap(25)}(?:${sum})${gap(40)}\\b(?:should|would|shall|will|must)\\b`, 'u'))
// A price or a bid, and that we were asked to say nothing of it.
const ours = cued(/\b(?:asked (?:us|officers|the council) (?:to keep|not to)|keep (?:it|this|that)? ?to (?:ourselves|itself)|not for repetition|in (?:strict )?confidence|for our eyes|kept between|has been told that we)\b/u)
const dealt = cued(/\b(?:quote|quotation|price|bid|tender|offer|rent|fee|valuation|worth|terms|sale|deal|margin|profit)s?\b/u)
const unpaid = cued(/\bnot (?:yet )?(?:been )?paid\b/u)
// Prices against each other, without a sum.
const against = cued(new RegExp(`(?:${named}|\\b${trade}\\b)(?:'s)?\\s+(?:price|tender|bid|offer|quote|rate|fee|figure)s?\\s+(?:rose|fell|went up|came down|has risen|has fallen|was (?:cut|raised)|is (?:well )?(?:above|below|over|under))\\b${gap(60)}\\b(?:whereas|while|but|against|than|by a (?:tenth|fifth|quarter|third|half)|at retender|that of)\\b`, 'u'))
const hole = cued(new RegExp(`\\b(?:draft|management|unaudited|unpublished|private|internal) accounts\\b${gap(70)}(?:${sum})|(?:${sum})${gap(70)}\\b(?:draft|management|unaudited|unpublished) accounts\\b`, 'u'))
const worthToUs = cued(new RegExp(`\\bworth to (?:us|the council|the authority)\\b${gap(30)}(?:${sum})`, 'u'))
const rateCard = cued(/\b(?:rate card|charge-out rates?|price list|pricing (?:model|schedule)|schedule of rates|cost model)\b[^.;]{0,50}?[\uE00D\uE00E]+/u)
/** A doubt whether a firm can finish, and its reason. */
const doubted = cued(new RegExp(`\\b(?:doubts?|fears?|worr(?:y|ies|ied)|concerns? (?:that|whether)|question whether|not sure|unsure)\\b${gap(30)}(?:${named}|\\b${trade}\\b)${gap(60)}\\b(?:finish|complete|survive|pay|paid|afford|fund|deliver|carry on|continue|last|solven\\w*|viable)\\b`, 'u'))

const figures = /[\uE00D\uE00E]|\b(?:half|third|quarter) of\b/u
const selling = cued(/\b(?:sale|sell|selling|buy|buyers?|purchase|vendor|seller|landowner|offers?|bids?|auction|negotiat\w*|talks|disposal|asking|acqui\w*|open at|would accept|will accept|would take|freehold)\b/u)
const pointer = cued(/\b(?:exempt|closed|private|pink|part ii|part 2|confidential|restricted)\b/u)
const abroad = cued(/\b(?:another|neighbouring|other) (?:council|authority|authorities|councils)\b/u)
