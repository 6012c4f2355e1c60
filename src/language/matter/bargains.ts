/**
 * A dealing that is still open (paragraph 3): what a party to it bids, asks, earns, owes or can bear, how bids compare, and
 * what the council itself would pay, take or give up. Told of by default; what is settled, published or fixed clears it.
 */
import {cued} from '../../report/cues.ts'
import {patterns} from '../patterns.ts'
import type {Senses} from '../senses.ts'
import {has} from './matter.ts'
import type {MatterReader} from './matter.ts'

const sum = '[\\uE00D]+'
const figure = '[\\uE00D\\uE00E]+'
const count = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty)'
const gap = (most: number): string => `[^.;]{0,${most}}?`
const trade = '(?:(?:contractor|operator|supplier|provider|developer|bidder|tenderer|insurer|landlord|tenant|vendor|seller|landowner|buyer|purchaser|agent|firm|company|consortium|builder|housebuilder|lessee|lender|bank|licensee|manufacturer|franchisee|concessionaire|freeholder|leaseholder|owner|caterer|promoter|publisher|agency|partner|subcontractor|sub-contractor|investor|funder|trust|club|charity|association|farmer|grazier|trader|stallholder|occupier|holder|broker|hotel|café|pub|cinema|theatre|nursery|garage|shop|mill|brewery|hauliers?|haulier|carrier|bus company|estate|college|university|diocese|church)s?)'
const party = `(?:[\\uE001\\uE004\\uE006-\\uE008\\uE00B]+|\\b${trade}(?![a-z])|\\b(?:bidder|tenderer|lot|firm|company|supplier|applicant|tender|bid) (?:no\\.? ?)?(?:\\d|[a-h]|one|two|three|four|five)\\b)`
const us = "\\b(?:we|council|authority|county|district|borough|city|town council|board|trust|officers|our (?:agents?|valuers?|surveyors?|negotiators?|side|team|people)|the agents?|negotiators|cabinet|estates|property services|director|head of [a-z]+)\\b"
const reading = (...parts: readonly string[]): RegExp => cued(new RegExp(parts.join('|'), 'u'))

/** The council's own hand: how far it would go, where it would stop, begin or give way. */
const ownHand = reading(
  `(?:${us}|[\\uE003])${gap(30)}\\b(?:would|will|shall|could|can|might|may|should|must|prepared|willing|ready|content|happy|able|authori[sz]ed|authority|instructed|intends?|intend|plans?|means?|mean|hopes?|expects?|proposes?|advised|advise|not)\\b${gap(25)}\\b(?:go|pay|take|accept|sell|settle|part with|stop|let (?:it|them|the [a-z]+) go|offer|bid|open|start|begin|come down|concede|drop|rise|stretch|walk away|pull out|withdraw|close|agree|give|split|hold out|hold|buy|stand|bear|live with|say yes|knock|shave|improve|raise|increase|spare|exceed|meet|sign|do (?:it|the deal)|yield|move|waive|forgo|release|lease|let)\\b${gap(40)}(?:${figure}|\\b(?:half|a third|a quarter|two thirds|double|twice)\\b|\\bto ${count}(?![a-z0-9 ]* (?:hectares|acres|metres|homes|houses|people))\\b|\\b${count}[ -](?:years?|months?|weeks?)\\b(?: rent[ -]free| free))`,
  `\\b(?:stop|stops|stopping|open|opens|opening|start|starting|begin|beginning|walk away|settle|close)(?:\\s+(?:our|the|its))?(?:\\s+bidding|\\s+offer|\\s+talks)?\\s+(?:at|with|on|from|for)\\s+(?:about |around |just |only |no more than )?${sum}`,
  `\\b(?:reserve price|(?:a|the|our) reserve (?=of|at|is|should)|walk-?away (?:price|figure|point)|bottom line|ceiling|floor|limit|top (?:figure|price|bid)|upper figure|lower figure|opening (?:offer|bid|figure|position|price)|first offer|counter-?offer|fall-?back(?: position)?|target(?: price)?|best price|last word|final figure|final offer|maximum|minimum|lowest (?:sum|figure|price|offer)|highest (?:sum|figure|price|offer|bid)|least|most|headroom|negotiating (?:range|limit|margin|room)|settlement (?:figure|range|sum)|sticking point)\\b${gap(45)}(?:\\b(?:is|was|are|of|at|be|being|set|put|stands?|will be|would be|:|—|–)\\s*)(?:about |around |roughly |some |just )?${figure}`,
  `${figure}\\s*(?:is|being|as|was|will be|would be|remains)\\s+(?:the|our|its|their)\\s+(?:[a-z-]+ ){0,2}?(?:limit|ceiling|floor|reserve|maximum|minimum|least|most|lowest|highest|bottom line|target|opening|walk-?away|last|final|fall-?back)\\b`,
  `\\b(?:no (?:higher|lower) than|not (?:above|below|beyond)|nothing (?:under|below|over|above|less than)|at (?:the outside|a pinch)|as (?:low|high|little|far) as)\\s+${figure}`,
)
/** “The authority's limit is …”: whatever it is for. */
const ourLimit = reading(`\\b(?:our|the council's|council's|the authority's|authority's|officers')\\s+(?:[a-z-]+\\s+){0,2}?(?:limit|ceiling|reserve price|bottom line|walk-?away|opening (?:offer|bid|figure)|first offer|final offer|fall-?back|maximum|minimum|top figure|last word|best offer|negotiating \\w+)\\b${gap(45)}${figure}`)
/** What the thing is worth, in the view of those who advise on it. */
const worth = reading(
  `(?:\\b(?:valuer|valuers|surveyor|surveyors|district valuer|valuation office|agents?|auctioneers?|savills|consultants?|assessor|valuation|appraisal|red book)\\b)${gap(50)}\\b(?:puts?|values?|valued|advis\\w+|thinks?|believes?|reckons?|estimates?|estimated|says?|considers?|suggests?|assess\\w*|expects?|is|of|at)\\b${gap(40)}${sum}`,
  `\\b(?:worth|valued at|value of|market value|open market value|book price|guide price|asking price|private valuation|our valuation|the valuation)\\b${gap(30)}${sum}`,
)
/** What another party bids, asks, offers or would bear. */
const theirs = reading(
  `${party}(?:'s)?${gap(45)}\\b(?:quot\\w+|tender(?:ed|s)?|bids?|bidding|pric(?:ed|es)|priced|offers?|offered|offering|ready to|prepared to|willing to|content (?:to|with)|happy (?:to|with)|named|has in mind|ask(?:s|ed|ing)?|wants?|wanted|seeks?|sought|demand\\w*|would (?:pay|take|accept|charge|cost|do|run|build|supply|sell|give|settle|buy|need|want|be content|drop|come down|go)|will (?:pay|take|accept|charge|sell|settle|not (?:go|take|accept|sell))|came in|comes in|put in|puts in|submitted|proposes?|proposed|named|insists?|holding out|holds out|expects?|hopes? (?:for|to get)|is after|are after|charges?|undercut\\w*|beat|outbid|stands at|can (?:go|afford|bear|pay)|could (?:go|afford|bear|pay))\\b${gap(55)}${figure}`,
  `[\\uE006\\uE007]+[\\s,(:–—-]+${figure}`,
  `${party}'s?\\s+(?:[a-z-]+\\s+){0,3}?(?:rates?|prices?|tender|bid|offer|quote|quotation|figure|fee|fees|charges?|charge|sum|submission|proposal|margins?|mark-?up|profits?|overheads?|costs?|turnover|takings|losses|loss|debts?|overdraft|rent|commission|day rate|royalty|discount|rebate|share|subsidy|cash|reserves|wage bill|price list)\\b${gap(40)}(?:${figure}|\\b(?:lower|higher|cheaper|dearer|less|more|half|twice|double|a third|a quarter|thin|wafer-thin)\\b)`,
  `\\b(?:tender|bid|offer|quote|quotation|price|figure|submission|proposal|fee|rate|charge|rent|margin|profit|discount)s?\\s+(?:of ${sum}\\s+)?(?:(?:submitted|proposed|asked|made|put in|given|quoted|offered|received|sought|named)\\s+)?(?:by|from)\\s+(?:the |an? )?${party}${gap(40)}${figure}`,
  `${figure}${gap(25)}\\b(?:less|more|dearer|cheaper|lower|higher|below|above|under|over|short of|ahead of|behind|clear of)\\b${gap(25)}${party}`,
  `${party}${gap(55)}${figure}\\s+(?:a [a-z]+ )?(?:less|more|dearer|cheaper|lower|higher|below|above|under|over|short|ahead|behind)\\b`,
  `\\b(?:its|their|his|her)\\s+(?:[a-z-]+ )?(?:fee|price|rate|bid|offer|tender|quote|margin|mark-?up|profit|rent|charge|premium|discount|loss|overdraft|debt)s?\\s+(?:is|are|was|were|being|of|at|comes? (?:in )?at|stands? at)\\s+(?:about |around |just |only )?${figure}`,
)
/** How the bids stand, before the award. */
const standing = reading(
  `${party}${gap(30)}\\b(?:was|were|is|are|has been|have been|came|comes|stands|lies|scored|finished|ranks|ranked|placed)\\s+(?:[a-z]+ )?(?:marked down|marked up|ahead|in front|in the lead|behind|second|third|fourth|last|bottom|top|lowest|cheapest|dearest|weakest|strongest|runner-?up|a close second|favourite|the favourite|likely to win|expected to win|out of the running|disqualified|rejected (?:because|for|on)|unsuccessful|ruled out|let down by|the preferred|preferred)\\b`,
  `\\b(?:preferred|favoured|likely|leading|strongest|winning|successful|recommended|lowest|cheapest|highest|best|front-running|reserve|losing|unsuccessful|second|next)\\s+(?:bidder|tenderer|bid|tender|partner|supplier|contractor|operator|buyer|purchaser|developer|offer)\\s+(?:is|was|will be|came from|comes from|remains|looks like|,|\\()\\s*(?:likely to be |expected to be |thought to be |that of |from )?(?:the )?[\\uE001\\uE006-\\uE008]`,
  `${party}${gap(40)}\\b(?:marks? (?:for|out of)|scored|points?|references? (?:was|were|is|are) (?:poor|weak|mixed|bad)|outscored|ahead of|behind|beat|beaten by|lost to|weak on|strong on)\\b`,
)
/** How a firm really stands, as it told or showed the council. */
const plight = reading(
  `${party}(?:'s)?${gap(60)}\\b(?:cash[ -]?flow|out of (?:cash|money)|short of (?:cash|money)|insolven\\w*|overdraft|overdrawn|covenants?|refinanc\\w*|default\\w*|behind with|fallen behind|months? behind|weeks? behind|in arrears|arrears|late paying|late with (?:its|the) (?:payments?|rent|wages|accounts)|missed (?:a|its|two|three|the last) (?:payments?|instalments?|rent)|cannot (?:pay|meet|afford|fund|finance|raise|draw|complete|go on|carry on)|unable to (?:pay|meet|fund|raise|complete)|struggl\\w+ to (?:pay|meet|fund|survive|stay)|los(?:es|ing|t|s of) (?:money|\\uE00D)|loss-making|at a loss|in the red|on the brink|close to collapse|near collapse|verge of|in (?:financial )?(?:difficult(?:y|ies)|distress|trouble)|owes? (?:its|the bank|suppliers|us|\\uE00D)|may (?:fail|fold|close|not survive|hand)|could (?:fail|fold)|hand (?:it |them |the [a-z]+ )?back|hand back|pull out|walk away|give up the (?:lease|contract|site|business)|surrender|wind(?:ing)?[- ]up|sell up|looking for a (?:buyer|way out)|seeking a buyer|is for sale|called in (?:its|the)|withdrawn (?:its|the) (?:support|credit|loan)|creditors|credit rating|lay(?:ing)? off|cannot make|wages late|break-?even|survive|solven\\w+|afloat|rent holiday|time to pay|bail-?out|rescue|on stop|on credit stop|cash in hand|(?:cash|money|reserves|funds|working capital)\\b[^.;]{0,20}?\\bfor (?:only |just |about )?${count} (?:days|weeks|months)|${count} (?:days|weeks|months)['’]? (?:cash|money|reserves|pay)|bought out|wants out|to get out of|going under|cannot go on|will not last|run(?:ning)? down|late accounts|qualified accounts|unpaid (?:bills|invoices|wages|tax|vat|rent)|owed (?:to|by)|personal guarantee|charge over)\\b`,
)

/** Told or asked of a party, and kept from the rest. */
const privately = cued(/\b(?:privately|in confidence|in private|between ourselves|off the record|without (?:telling|the knowledge)|not (?:yet )?been told|has not been told|does not (?:yet )?know|do not (?:yet )?know|unaware|asked us (?:not to|to keep)|kept from|told (?:nobody|no one|no-one)|nobody (?:else )?knows|no one (?:else )?knows|only (?:we|officers) know|admit(?:s|ted)|confess\w*|confid(?:es|ed)|let slip|hint(?:s|ed)|intimat\w+|without prejudice|keep(?:ing)? [^.;]{0,40} from (?:the|other|any)|must not (?:know|learn|hear)|quiet|secret|before it is (?:announced|public))\b/u)
const beside = cued(new RegExp(`${party}[^.;]{0,120}|${us}[^.;]{0,80}?${figure}`, 'u'))

/** What is told is of money or of the dealing itself. */
const trade_ = cued(/[\uE00D\uE00E]|\b(?:prices?|rates?|fees?|margins?|charg\w+|profits?|costs?|cash|debts?|loss|losses|clos(?:e|ing)|sell|selling|leave|withdraw\w*|extension|contract|award|rent|lease|offer|bid|terms|half as much|half again|buyer|merger|takeover)\b/u)
const mustNot = cued(/\b(?:must not|may not|shall not|will keep|without the consent|required by law|duty of confidence|when requested)\b/u)
/** “tenants who were in arrears”: not any one of them. */
const many = /(?<!\b(?:the|our|its|both|two|three) (?:[a-z]+ )?)\|[a-z]+s\b(?!')/u
const indefinite = /\b(?:an?|any|each|every|no|whichever|which) (?:[a-z]+ )?$/u

/** Settled, published, fixed by law or budget, or anybody's. */
const settled = cued(/\b(?:award(?:ed)? (?:to|the contract|in|on|at|notice)|(?:was|were|has been|have been|had been) (?:awarded|let|sold|bought|purchased|acquired|completed|signed|paid|granted|approved|settled|repaid|built|agreed|confirmed|announced|published|opened|registered|dissolved|wound up)|bought (?:in|for|by|from|at|it|the)|sold (?:in|for|at|to|by)|paid (?:in|to|by|for|last)|publish(?:ed|es)|on (?:its|our|the|their) website|companies house|annual report|statement of accounts|audited accounts|accounts for 20|register of|land registry|in the press|announced|contracts register|contracts finder|transparency|went into administration|in administration|liquidation|ceased trading|last year|in (?:19|20)\d\d(?!\/)|since (?:19|20)\d\d|each year|every year|a year's|per year|annually)\b/u)
const fixed = cued(/\b(?:hold (?:its|their|the) (?:premium|price|rate)s?|budget\w*|grants|grant (?:of|from|for|to|funding|scheme|has|was|is|aid|will)|(?:a|the|its|of|by|small|capital|government|lottery) grant|lottery|precept\w*|council tax|forecast\w*|capital programme|medium[- ]term|outturn|underspend|overspend|virement|treasury|section 106|s\.?106|infrastructure levy|fundrais\w*|donat\w*|donation|fined?|penalt(?:y|ies)|fares?|tickets?|admission|tariffs?|menu|rateable|business rates?|insured|national|average|minimum wage|living wage|statut\w+|by law|scheme of delegation|standing orders|financial regulations|contract rules|thresholds?|weight(?:ing|ed)|per cent of the marks|quality and price|price and quality|eligib\w+|asset value|balance sheet|book value|asset register|fees and charges|discounts? (?:of [^.;]{1,20})?for|bookings?|hire charges?|subscription|allowance scheme|loan fund|claims of up to|adopted policy|the policy|local plan|inflation|price index|cpi|rpi|population|households|turnout|attendance|visitors|recycling|estimated (?:cost|at)|is estimated|are estimated|will cost|at a cost|costing|at a price fixed|cost of (?:the )?works|would cost the council|funded (?:by|from)|contingency|reserves? (?:of|stand)|general reserve|earmarked reserve|general fund|small grants?|community chest|bursar\w*|prize|sponsor\w*|compensation scheme|interest rate|base rate|bank rate|borrowing)\b/u)
const generic = cued(/^\s*(?:bidders|tenderers|tenders|bids|suppliers|contractors|applicants|firms|providers|any|each|every|where|if an?|no|all|operators|landlords|tenants)\b|\b(?:another|neighbouring|other) (?:council|authority|authorities|councils)\b|\bin general\b|\bsuch as\b|\b(?:has|have|had|with) (?:delegated |standing |general )?(?:authority|power|powers) to [a-z]+ (?:[a-z]+ )?(?!terms)[a-z]+s\b/u)
/** Talk of buying, selling, letting or bargaining. */
const dealing = cued(/\b(?:tender\w*|bid|bids|bidder\w*|bidding|quot\w+|offers?|offered|offering|sealed|procure\w*|evaluat\w*|standstill|negotiat\w*|leases?|letting|sale|sell|selling|disposal|dispos\w+|buy|buying|buyers?|purchase\w*|acquir\w*|acquisition|freehold|auction\w*|rent|rents|rental|landlord|vendor|seller|landowner|developer|deal|premium|price\w*|pricing|settle\w*|claim|preferred|shortlist\w*|runner|talks|terms|contract|contractor|operator|supplier|provider|franchis\w*|concession\w*|valu\w+|reserve|margin|mark-?up|profit|open-book|open book|in confidence|privately|counter-?offer|part with|walk away|market|site|land|field|plot|licence fee|fee|rate|exclusivity|option|overage|heads of terms|partner\w*|ransom|compensation|surrender|dilapidations|service charge|final account|extension of time|insurers?|lots? \w|second|third|runner-up)\b/u)
const live = cued(/\b(?:would|will|shall|could|might|may|can|wants?|asks?|asking|asked|seeks?|seeking|offers?|offered|offering|quot\w+|bids?|tenders?|tendered|priced?|prices|expects?|hopes?|believes?|thinks?|prepared|willing|limit|reserve|ceiling|floor|range|margin|profit|mark-?up|negotiat\w*|sealed|evaluation|shortlist\w*|talks|not (?:yet )?(?:signed|agreed|told|announced|public|settled|awarded)|provisional\w*|in confidence|privately|open-book|open book|told (?:us|officers)|shown (?:us|to)|disclos\w+|if pressed|at most|so far|subject to|still|now|is|are|has|marked|fallen|owes)\b/u)
const private_ = cued(/\b(?:in confidence|confidential\w*|privately|in private|between ourselves|off the record|not (?:yet )?(?:been )?(?:told|public|announced|disclosed|known)|does not know|do not know|unaware|told officers|told us|shown (?:us|to us|to officers)|open-book|open book|management accounts|draft accounts|commercially sensitive)\b/u)

/** Makes the reader from the lexicon's words. */
export function bargainMatter(senses: Senses): MatterReader {
  const elsewhere = patterns(senses)('{elsewhere}')
  return ({text, typed, before, heading}) => {
    if (!/[\uE00D\uE00E]/u.test(typed) && !unpriced.test(typed)) return []
    const lower = text.toLowerCase()
    const kept = private_.test(lower) || privately.test(typed)
    if (settled.test(lower) && !kept || fixed.test(lower) && !kept || generic.test(typed)) return []
    const near = `${heading} ${before} ${lower}`
    const limit = ourLimit.exec(typed)
    if (limit) return [{kind: 3, start: limit.index, end: limit.index + limit[0].length, clear: false}]
    const failing = plight.exec(typed)
    if (failing && !indefinite.test(typed.slice(0, failing.index)) && !many.test(`${typed.slice(0, failing.index).slice(-20)}|${failing[0]}`)) return [{kind: 3, start: failing.index, end: failing.index + failing[0].length, clear: false}]
    if (!kept && !dealing.test(near) || !kept && !live.test(lower) && !row.test(typed)) return []
    const told = privately.test(typed) && trade_.test(typed) && !mustNot.test(typed) ? beside.exec(typed) : null
    const match = ownHand.exec(typed) ?? theirs.exec(typed) ?? (trading.test(near) ? standing.exec(typed) : null) ?? (selling.test(near) ? worth.exec(typed) : null) ?? told
    // “Firm A £58,900”: bids under letters show nobody.
    if (match && lettered.test(text.slice(match.index, match.index + match[0].length))) return []
    if (!match || has(elsewhere, typed) && !/[\uE00D\uE00E]/u.test(typed)) return []
    return [{kind: 3, start: match.index, end: match.index + match[0].length, clear: false}]
  }
}

/** Signs of a dealing without a sum. */
const unpriced = cued(/\b(?:privately|confidence|confidential|nobody|no one|admit\w*|confid\w+|told|unaware|secret|quiet|know|cash|money|insolven\w*|overdraft|covenants?|arrears|behind|afloat|creditors|solven\w+|trading|brink|collapse|loss|losing|loses|debts?|owes?|rescue|surrender|buyer|hand|pull|wind|sell|bank|marked|ranked|scored|points|marks|references|preferred|favoured|likely|leading|lowest|cheapest|dearest|highest|weakest|strongest|runner-up|ahead|cheaper|dearer|months|weeks|years|half|third|quarter|twice|double|margins?|price|rate|stop|struggl\w+|cannot|unable|survive|fail|fold|rent|default\w*|refinanc\w*|bail-?out|keeping|keep)\b/u)
const lettered = /^(?:Firm|Company|Bidder|Tenderer|Contractor|Supplier|Quote|Quotation|Tender|Bid) [A-Z\d][\s,(:–—-]+£[\d,.]+$/u
/** “Ashby Ltd, £214”: a party and its price, without a verb. */
const row = /[\uE006\uE007]+[\s,(:–—-]+[\uE00D]/u
const trading = cued(/\b(?:tender\w*|bid|bids|bidder\w*|bidding|procure\w*|evaluat\w*|contract\w*|supplier\w*|preferred|shortlist\w*|lots?|framework|quot\w+|award|price|references)\b/u)
const selling = cued(/\b(?:sale|sell|selling|buy|buying|buyers?|purchas\w*|vendor|seller|landowner|offers?|bids?|auction\w*|negotiat\w*|talks|disposal|dispos\w+|asking|acqui\w*|market|freehold|surrender|settle\w*|claim|compensation|lease|letting|opening|opens?)\b/u)
