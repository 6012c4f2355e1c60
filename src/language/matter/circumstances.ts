/**
 * The circumstances of one identifiable person, in whatever words (paragraphs 1 and 2): somebody whom a name, a post or a
 * place makes known, and beside them something that is said only of a life: what they earn, cannot do, fled or failed.
 *
 * Where individuals.ts reads how the two are joined, this reads only that both are there, and that nothing clears it.
 */
import {cued} from '../../report/cues.ts'
import {patterns} from '../patterns.ts'
import type {Senses} from '../senses.ts'
import {has} from './matter.ts'
import type {Matter, MatterReader} from './matter.ts'

const sum = '[\\uE00D]+'
const whose = "(?:\\b(?:his|her|their|whose|my)|[\\uE001-\\uE005\\uE007]'s)"
const few = (most: number): string => `(?:[a-z'-]+\\s+){0,${most}}?`
const reading = (...parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'u')

/** What is said of a person's own life and of nothing else. */
const ownLife = reading(
  // What they cannot do.
  `\\b(?:can(?:not| no longer|'t)|could (?:not|no longer)|(?:un|not )able to|unfit to|struggles? to|struggled to|too (?:ill|frail|sick|weak|old|unwell|anxious|frightened|upset|tired|drunk|poor) to|trouble|difficulty)\\s+(?:in\\s+)?(?:any longer\\s+)?(?:wash|dress|feed|climb|walk|stand|lift|read|write|cope|see|hear|speak|work|cook|remember|eat|breath|sleep|bath|swallow|concentrat|leave (?:the|his|her|their) (?:house|home|flat|room|bed)|get (?:out|up|about|upstairs)|use the (?:stairs|bath|toilet)|manage (?:the|her|his|on)|afford|pay|meet (?:the|his|her|their) (?:rent|bills|mortgage|payments?)|live alone|look after (?:him|her|them)|attend school|go to school|stop work)\\w*`,
  // What they live on.
  `\\b(?:earns?|earned|earning|tak(?:es?|ing) home|took home|lives? on|living on|gets? by on|survives? on|income (?:is|was|of)|savings (?:of|are|were)|savings,|wages? (?:of|is|are)|salary (?:of|is)|pension (?:of|is)|draws?|drew|owes?|owed|owing|borrowed|in debt|behind by)\\b[^.;]{0,45}?${sum}`,
  `\\b(?:paid|awarded|received|given|settled for|got|accepted)\\b[^.;]{0,15}?${sum}[^.;]{0,25}?\\b(?:after|for|following|over|because|to)\\s+(?:[a-z'-]+\\s+){0,3}?(?:slip\\w*|fall\\w*|fell|trip\\w*|injur\\w*|hurt\\w*|assault\\w*|burn\\w*|stress|unfair\\w*|harass\\w*|bull(?:y|ied)\\w*|discriminat\\w*|stay quiet|leav(?:e|ing)|go|distress|grievance|whiplash|broke|losing)\\b`,
  `${sum}[^.;]{0,12}?\\b(?:in (?:savings|benefits?|redundancy|severance|arrears|debts?|wages|overtime|compensation)|a (?:week|month) (?:in|from) (?:benefits?|wages|her|his|a pension)|behind|of debt|overdrawn|(?:he|she) (?:owes|owed|earns|earned))|\\bwhat (?:he|she|they) (?:owe[sd]?|earn(?:s|ed)?)\\b`,
  `${whose}\\s+(?:only\\s+)?${few(2)}(?:income|savings|wages?|salary|earnings|debts?|mortgage|overdraft|bank account|benefits?|credit (?:record|score|rating|history)|finances|money troubles?|losses at)\\b`,
  // Body, mind, habit.
  `${whose}\\s+${few(2)}(?:health|illness|doctor|gp|psychiatrist|therapist|diagnosis|prognosis|medication|operation|injur(?:y|ies)|recovery|relapse|drinking|drug (?:use|habit)|depression|anxiety|nerves|breakdown|eyesight|hearing|memory|pregnancy|weight|temper|sobriety|sexuality|sexual \\w+|faith|religion|nationality|disabilit(?:y|ies)|medical|fits|seizures|pain|legs?|knees?|hips?|back|heart|lungs?|liver|kidneys?|phobia|stammer|scars?|sick ?notes?|fit notes?)\\b(?!\\s+(?:of|up|to (?:the|a) (?:council|committee|report)))`,
  '\\b(?:expecting|lost) (?:an?|the|her|their|another|twins) ?[\\uE004\\uE005]+|\\bleft (?:her|his) [\\uE004]+',
  '\\b(?:expecting (?:a|her|their|another) (?:baby|child|first|second)|baby is due|gave birth|lost (?:a|the|her|their) baby|drinks? (?:at work|heavily|too much|on duty|in the)|drunk (?:at|on)|smel(?:ls|led|t) of (?:drink|alcohol|cannabis)|hears? voices|wets? the bed|soils? (?:him|her)self|needs? (?:help|someone|somebody|one-to-one|two carers|feeding|round-the-clock|constant|a hoist)|visits? (?:a|each|every) day|a (?:bad|weak|poor) (?:back|heart|knee|hip|chest)|walking frame|mobility scooter|a hoist|home oxygen|special school|sheltered accommodation|one-to-one)\\b',
  `\\bfail(?:ed|s|ing)\\s+(?:an?|the|his|her|their)\\s+${few(2)}(?:medical|tests?|check|probation|trial|appraisal|assessment|exam|inspection of (?:his|her))\\b`,
  // Work.
  '\\b(?:asked|told|advised|invited|allowed|made|forced|pressed|persuaded|encouraged|ordered|agreed|offered|permitted|due|wishes|wants) to (?:resign|leave (?!the (?:land|money|house|estate|matter))|go (?:quietly|early|at)|stop work\\w*|stay away|stay at home|move out|take (?:early |ill-health )?retirement|retire early|step (?:down|aside)|repay|take a lower|take unpaid|seek (?:help|treatment)|attend (?:a|an|anger|drink|alcohol|counselling)|hand in (?:his|her|their))',
  '\\b(?:will|would|may|does|did|is (?:unlikely|not expected)(?: to)?|are (?:unlikely|not expected)(?: to)?)\\s+(?:not\\s+)?(?:return to (?:work|duty|school|his post|her post)|be returning to work|be coming back)\\b|\\bwill not (?:return|come back)\\b',
  `\\b(?:spoken to (?:twice|about|for|by|again)|(?:refused|rejected|turned down|passed over|barred|banned|removed|moved|transferred|demoted|struck off|disqualified|dropped|let go|sent away|taken off)\\b[^.;]{0,60}?\\b(?:because|on account of|owing to|after|following|over|for)\\s+(?:a|an|the|his|her|their|of|[\\uE001-\\uE008])|lower grade|(?:post|job|position|role) (?:is|was|will be|would be|has been) (?:to be )?(?:deleted|lost|cut|made redundant|removed|ended|abolished)|job (?:is|was) to go|(?:pay|wages) (?:was|were|is|are|has been) (?:stopped|docked|cut)|against (?:his|her|their|the) (?:grading|dismissal|warning|suspension|exclusion|eviction|pay|appraisal|redundancy|demotion|sanction|overpayment)|caught (?:stealing|taking|asleep|smoking|drinking|viewing|with)|asleep on|took (?:cash|money)|slept (?:at|on|in)|affair with|relationship with (?:a|an|his|her|the)|abusive to|swore at|struck a|hit a|shouted at|overtime, more than)`,
  // Home, family, status.
  '\\b(?:in prison|in jail|in rehab\\w*|in hospital|in a hostel|in refuge|in the refuge|to a refuge|violen(?:ce|t)|abus(?:ed|es|ive)|beat(?:en|s)?|stabbed|fled|flee(?:s|ing)?|placed with|taken into|(?:came|come|comes|went|gone|back|go) (?:back )?into care|foster(?:ed| carers?| care| placement| parents?)|adopted|separated from|walked out on|lives? apart|estranged|moved in with|had moved in|had left (?:her|him)|left (?:her|his) (?:husband|wife|partner|children)|divorc\\w+|leave the country|leave to remain|visa|overstay\\w*|deport\\w*|undocumented|illegally in|asylum|refugee status|trafficked|radicalis\\w+|prevent referral|paid no rent|no rent (?:has been )?paid|not paid (?:any |the |his |her |their )?rent|stopped paying|weeks? behind|months? behind|behind with|rehoused|evict(?:ed|ion)|homeless|sofa|sleeps? (?:rough|in)|sleeping (?:rough|in)|excluded|expelled|truant\\w*|suspended|sectioned|arrest(?:ed)?|bailed|suspected of|accused of|convictions? for|tagged|gang|county lines|self-harm\\w*|overdos\\w+|suicid\\w+)\\b',
  '\\bset (?:the|a) fire|\\bset fire to|\\bmoved to (?:a|another) (?:unit|placement|special|secure|residential|children)|\\bcrushed|\\bamputee|\\bdying\\b|\\bout of work\\b|\\b(?:prison|criminal|police) record\\b|\\b(?:gravely|seriously|critically|mortally|terminally|very|too|dangerously) (?:ill|sick|unwell)|\\b(?:often|always|frequently|long|never) (?:absent|late|off|drunk|ill|sick)\\b|\\b(?:drink|drinking|drug|gambling) (?:problem|habit|trouble)s?\\b|\\bdied at birth\\b|\\bstillborn|\\b(?:poor|bad|unsatisfactory) (?:references?|appraisal|attendance|timekeeping|conduct|credit)\\b|\\bhistory of (?:violence|abuse|debt|making|drink|drug|self|mental|offend|rent|complain)\\w*|\\b(?:now|still|currently) (?:in|at) [^.;]{0,20}(?:prison|hospital|custody|hospice|rehab)\\b|\\b(?:persuaded|induced|pressed|paid) to (?:go|leave|resign|retire)\\b|\\b(?:rent|council tax|fine) defaulters?\\b',
  '\\b(?:as|is|was|being) (?:an? )?(?:openly )?(?:lesbian|gay|bisexual|transgender|muslim|jew|jewish|hindu|sikh|catholic|atheist|humanist|traveller|alcoholic|addict|prostitute|widower)\\b',
)

const noun = "(?:girl|boy|lad|lass|youth|teenager|toddler|infant|pensioners|child|children|pupil|student|family|families|household|couple|twins?|triplets?|brothers?|sisters?|sons?|daughters?|mother|father|parents?|widow|widower|tenant|resident|man|woman|men|women|lady|pensioner|carer|foster carers?|governor|trainee|employee|worker|apprentice|refugee|traveller|cleaner|cook|teacher|head|headteacher|nurse|driver|keeper|vet|owner|occupier|neighbour|householder|receptionists?|clerks?|assistants?|wardens?|caretaker|porter|attendant|[a-z]+(?:keeper|minder|man|woman|lady|boy|girl|worker|hand|ist|ian|maker|driver|teacher)s?|judge|vicar|priest|soldier|nun|chef|butcher|baker|barber|(?!(?:number|order|letter|matter|paper|other|offer|former|after|under|over|water|winter|summer|quarter|register|tender|character|counter|shelter|chapter|corner|member|user|power|tower|river|border|poor|floor|door|minor|major|sector|factor|error|mirror|together|rather|whether|either|neither|further|never|ever|later|earlier|order|computer|master|sister|cover|gutter|boiler|hoarder|carer|their|her|per|offer|manner|transfer|customer|supplier|provider|contractor|developer|operator)\\b)[a-z]{3,}(?:er|or)\\b)"
const person = `(?:[\\uE003-\\uE005]+|\\b${noun}\\b)`
const where = '(?:the [a-z]+(?:-[a-z]+)*(?:\'s)? (?:cottage|farm|house|lodge|flat|caravan|shop|pub|almshouses?|end house|bungalow|rectory|vicarage|boat|barge)\\b|[\\uE00B\\uE00C\\uE007\\uE008\\uE001\\uE006]|\\byear \\d+|\\bnumber \\d+)'
/** “the cook at Ash Lane Primary”, “two clerks in the Eastgate surgery”, “one of the twins from Mill Lane”. */
const described = cued(new RegExp(`\\b(?:the|an?|our|its|one|two|three|both|another|whose|former|only|sole)\\s+(?:of\\s+(?:the|our)\\s+)?(?:[a-z'-]+[\\s,]+){0,5}?${person}[^.;]{0,45}?(?:\\b(?:at|in|of|on|from|above|near|opposite|behind|over|next|whose|who|with)\\b)[^.;]{0,40}?${where}`, 'u'))
/** The only one of a kind in a place is known there to everybody. */
const onlyOne = cued(new RegExp(`\\b(?:the|our|its|their)\\s+(?:only|sole)\\s+(?:[a-z0-9\\uE008'-]+\\s+){0,5}?(?:${person}|\\b(?:muslim|jewish|hindu|sikh|black|asian|polish|deaf|blind|disabled)\\b)[^.;]{0,40}?\\b(?:at|in|on|of|from|with)\\b[^.;]{0,40}?(?:${where}|\\b(?:village|school|estate|street|lane|island|team|depot|class|home|ward)\\b)`, 'u'))
// Two capitals after “at” or “near” are a place.
const namedOne = /[\uE001\uE002]|(?:^|\b(?!(?:at|in|near|on|from|to|through|across|outside|the|behind|opposite|over)\b)[a-z']+[\s,(]+|[,;:(–—] ?)\uE007/u
const pronoun = cued(/\b(?:he|she|him|her|his)\b/u)
const service = cued(/\b(?:needs?|needed|waited|waiting|plan|support|transport|taxi|escort|assess\w*|refer\w*|allegation|police|complain\w*|care|carers?|visits?|excluded|exclusion|reported|raised|told|accus\w*|late|months|weeks|placement|refused|missed|funded|funding|cost(?:s|ing)?|hers|his|place|matter|moved?|school)\b/u)
const withFamily = cued(/\b(?:and|with) (?:his|her|their) (?:[a-z-]+ ){0,2}(?:sons?|daughters?|children|child|baby|babies|wife|husband|partner|mother|father|twins|boys|girls|[\uE004]+)/u)
const privateSetting = cued(/\b(?:refuge|domestic|abuse|foster|looked[- ]after|children in care|safeguard\w*|homeless\w*|hardship|debt|special educational|mental|addict\w*|drug|alcohol|asylum|exclusion|evict\w*|arrears)/u)
/** Where a complaint or a warning came from. */
const disclosed = cued(/\b(?:complaints?|complainant|report|reports|allegations?|information|tip|tip-off|letter|call|disclosure|evidence|referral|concerns?|objection|photographs?|statement|whistle-?blower|informant|source|author)\b(?:[^.;]{0,40}?\b(?:c[ao]me|comes|made|raised|written|sent|lodged|given|brought|passed on|supplied|posted|began with|started with|originated|is|was)\b)\s*(?:first |originally )?(?:made |raised |sent |written )?(?:to us |in )?(?:by|from|with|thought to be|believed to be|known to be)?\s*(?:the|an?|one of the|our|her|his)\s+/u)
const body = cued(/\b(?:council|committee|association|society|board|police|public|ombudsman|auditors?|inspector|regulator|government|department|councillors?|members|group|forum|company|residents|minister|panel|union|commission|consultants?|report|objection)\b/u)
/** Somebody who told, or of whom it is told, and what would let a neighbour or a workmate know them. */
/** “Whoever told us is …”: the teller told of. */
const unmasked = cued(/\b(?:who|that) (?:first )?(?:wrote|complained|told|rang|reported|spoke|tipped|leaked|informed|alerted|phoned|made the (?:complaint|report|call|allegation|disclosure))\b[^.;]{0,60}?\b(?:is|was|works|worked|lives|teaches|drives|keeps)\s+(?:an?|the|our|one|next|near|in|at|there)\b|\bit was (?:she|he|the|an?|one)\b[^.;]{0,40}?\bwho (?:first )?(?:rang|wrote|told|reported|complained|spoke|went|alerted|informed|leaked)\b|\b(?:informant|whistle-?blower|caller|complainant|writer|tipster|source)\b[^.;]{0,20}?\b(?:keeps|lives|works|drives|teaches|is an?|is the|has the|runs|walks|drinks)\b/u)
const teller = cued(/[\uE003-\uE005] (?:concerned|involved|in question|referred to)|\b(?:(?:family|person|man|woman|child|pupil|household|couple|officer|employee|tenant|girl|boy|mother|father|carer|individual) (?:concerned|involved|affected|referred to)|complain\w*|alleg\w*|whistle\w*|informant|anonymous\w*|unsigned|in question|the writer|accus\w*|tip-off|the victim|the culprit|the suspect|the one|objector|witness|source|confided|tested positive|made the report|rang (?:us|in)|wrote in)\b/u)
const particulars = cued(/\b(?:an?|the|one|our)\s+(?:[a-z'-]+\s+){0,3}?(?:[a-z-]+|[\uE003-\uE005]+),?\s+(?:of|aged)\s+(?:\d{2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b[a-z-]*)\b|\b(?:a|the) (?:former|retired|young|widowed|pregnant|trainee|part-time|newly appointed) [a-z]+|\b(?:he|she|who|concerned|involved|in question)\s+(?:teaches|drives|keeps|cleans|works|worked|lives|cooks|runs|joined|left|sits|sings|walks|sells|farms|plays|attends|mans|staffs|delivers)\b[^.;]{3,60}|(?:[\uE004\uE005]+|\b(?:daughter|son|wife|husband|mother|father|widow|sister|brother|nephew|niece|partner)) of (?:the|our|an?) [^.;]{3,50}|(?:\b(?:trainee|assistant|clerk|cook|porter|cleaner|apprentice|secretary|deputy)|[\uE003-\uE005]+)\s+(?:[a-z]+ )?(?:at|in|on|from|of)\s+(?:the\s+)?[^.;]{3,40}|\bthe one (?:from|with|who|in|at|whose)\b/u)
const detail = cued(/\b(?:who|whose|nearest|next to|opposite|above|living|retired|former|only|first|last|morning|night|evening|joined|left|keeps|works|worked|lives|lived)\b/u)

/** Makes the reader from the lexicon's words. */
export function circumstanceMatter(senses: Senses): MatterReader {
  const like = patterns(senses)
  const open = like('{consent}|{settled in public}|{public person}')
  const public_ = like('{at large}')
  const working = like('{professional}')
  const secret = like('{secret}')
  const topic = like('{individual topic}|{state}|{dealing}|{condition}|{plain private}')
  const condition = like('{state}|{condition}|{plain private}')
  const ofBody = like('{condition}|{health state}|{plain private}')
  const employment = like('{employment topic}')
  const business = like('{named for business}')

  return ({typed, before, heading}) => {
    if (!some.test(typed) || has(open, typed) || general.test(typed)) return []
    const whole = (kind: 1 | 2): Matter[] => [{kind, start: 0, end: typed.length, clear: false}]
    const unique = onlyOne.exec(typed)
    const place = described.exec(typed)
    const atLarge = has(public_, typed.replace(ownRequest, '')) && !has(secret, typed)
    const life = ownLife.exec(typed)
    // What somebody did in public before it is said how they live; what follows may be a request of the council.
    if (life && (!has(public_, typed.slice(0, life.index + life[0].length).replace(ownRequest, '')) || has(secret, typed))) {
      const named = namedOne.exec(typed)
      const beforeIt = typed.slice(0, life.index)
      const antecedent = pronoun.test(typed) && (namedOne.test(before) || described.test(before))
      const busy = has(working, typed.slice(Math.min(named?.index ?? 0, life.index), life.index))
      if (named && !busy && !officeHolder.test(typed) && !/[\uE003]/u.test(beforeIt.slice(named.index))) return whole(1)
      if (place && !busy) return whole(2)
      if (!named && antecedent && !busy) return whole(1)
    }
    // Someone named as the one whom the council decided on, paid, moved, taught or treated.
    const someone = privatePerson.exec(typed) ?? (own.test(typed) ? /[\uE007]/u.exec(typed) : null)
    if (someone && !atLarge && !officeHolder.test(typed) && !has(business, typed) && !has(working, typed) && has(topic, typed)) return whole(1)
    if ((/[\uE003]/u.test(typed) || officeHolder.test(typed)) && (own.test(typed) || ofPost.test(typed)) && !atLarge && has(employment, typed)) return whole(1)
    if (/[\uE00C]/u.test(typed) && !atLarge && !has(business, typed) && !has(working, typed) && has(ofBody, typed) && aPerson.test(typed)) return whole(2)
    if (place && !atLarge && !has(business, typed) && !has(working, typed) && has(condition, typed) && !/^\s*(?:an?|one) /u.test(place[0])) return whole(2)
    if (unique && !atLarge && (life || service.test(typed) || trait.test(unique[0]))) return whole(2)
    if ((place || namedOne.test(typed)) && withFamily.test(typed) && privateSetting.test(`${heading} ${before} ${typed}`) && !atLarge && !has(working, typed)) return whole(2)
    if (unmasked.test(typed) && !(privatePerson.test(typed) && atLarge) && !has(business, typed)) return whole(2)
    if (teller.test(typed) && !(namedOne.test(typed) && atLarge)) {
      const about = particulars.exec(typed)
      if (about && !body.test(about[0])) return whole(2)
    }
    const origin = disclosed.exec(typed)
    if (origin) {
      const who = typed.slice(origin.index + origin[0].length)
      if (!body.test(who.split(/\b(?:who|in|at|of|on|next|nearest|opposite)\b/u)[0] ?? '') && (detail.test(who) || onlyOne.test(typed)) && (place || detail.test(who))) return whole(2)
    }
    return []
  }
}

const aPerson = /[\uE001\uE004\uE005]|\b(?:boy|girl|child|man|woman|tenant|resident|mother|father|widow\w*|pensioner|couple|family)\b/u
/** What somebody asks for themselves is no public act, though to ask is one. */
export const ownRequest = cued(/\bbuilding society\b|\b(?:asked|asks) (?:for|about) (?=(?:an? |his |her |their |more |some |the )?(?:[a-z]+ ){0,2}?(?:house|home|help|loan|time|place|transfer|discount|leave|move|flat|bungalow|room|bed|ramp|stairlift|carer|taxi|reserved|parking|refund|money|hours|work|pay|job|lift|key|care|nurse|tutor|shower|rehous\w+))/u)
const privatePerson = /[\uE001]/u
// “a grievance by the Archivist”: a case of one post-holder's.
const ofPost = cued(/\b(?:claim|complaint|grievance|allegation|appeal|case|proceedings)s?\b[^.;]{0,50}?\b(?:by|against|from|about|of|brought by|made by) (?:the |our |a )?[\uE003]/u)
const own = cued(/\b(?:his|her|he|she|whose|aged|him)\b|\([^)]{0,40}\b\d{1,2}\)|, \d{2},/u)
const some = /\b(?:wrote|rang|told|caller)\b|[\uE001-\uE005\uE007\uE008\uE00B\uE00C]|\b(?:he|she|his|her|whistle|informant|complain)/u
// A rule for everybody: “a child who lives with …”, “any tenant”, “where the applicant”.
const general = cued(/\b(?:he\/she|his\/her|him\/her|(?:s)he\b\/)|^\s*(?:where|these may|any|every|each|if an?|no|all|some|most|people|those|applicants|tenants|staff|anyone|whoever)\b|\b(?:must|may|should) (?:be|apply|have|pass|hold)\b|\b(?:1[5-8]\d\d|19[0-4]\d)\b|\b(?:in general|on average|per cent of|such as|for example)\b/u)
const officeHolder = /[\uE001\uE007]+,?\s+(?:\(|the\s+|our\s+)?[\uE003]|\b(?:of|from|for) the [a-z ]{0,20}(?:trust|society|charity|club|association|group|partnership|forum)\b/u
const trait = cued(/\b(?:girl|boy|child|children|pupil|family|household|twins|brothers|sisters|couple|widow\w*|mother|father|foster|wheelchair|muslim|jewish|hindu|sikh|black|asian|polish|deaf|blind|disabled|refugee|traveller|transgender|gay|tenant)\b/u)
