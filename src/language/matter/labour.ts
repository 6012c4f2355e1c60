/** What the employer would give, or do, in talks with its workforce, before the other side knows (paragraph 4). */
import {cued} from '../../report/cues.ts'
import {patterns} from '../patterns.ts'
import type {Match} from '../patterns.ts'
import type {Senses} from '../senses.ts'
import {has} from './matter.ts'
import type {Matter, MatterReader} from './matter.ts'

/** Makes the reader from the lexicon's words. */
export function labourMatter(senses: Senses): MatterReader {
  const like = patterns(senses)
  const workforce = like('{union}|{workforce}')
  const stance = like('(?:{employer}|{intent})\\b[^.;]{0,70}?{concession}\\b[^.;]{0,60}')
  const noun = like('(?:fall-?\\s?back|bottom line|red line|final offer|best offer|next offer|mandate|ceiling|opening offer|negotiating (?:limit|range|position|brief|strategy))\\b[^.;]{0,90}?(?:{money|percent}|\\b(?:is|will be|would be)\\s+(?:to|a|an)\\b[^.;]{0,40})')
  const untold = like('[^.;]{0,80}{untold}[^.;]{0,80}')
  const intent = like('{intent}')
  const speaks = like('(?:{union}|unions?|trade unions?|staff side)\\s+(?:[a-z]+\\s+){0,3}?{union speaks}')
  const settled = like('{agreed}')
  const stake = like('{money|percent}|{concession}|{stake}')
  const matter = like('{concession}|{untold}|{stake}|job losses|posts|redundanc*|cuts|offer|pay|grades?|hours|allowances?|leave|shift')

  return ({typed, before, heading}) => {
    if (!has(matter, typed) && !kept.test(typed) && !brief.test(typed) && !position.test(typed)) return []
    const near = `${heading} ${before} ${typed}`
    if (!has(workforce, near) && !sides.test(typed) && !bargained.test(typed) && !inTalks.test(near)) return []
    const found: Matter[] = []
    const add = (match: Match, clear: boolean): void => { found.push({kind: 4, start: match.index, end: match.end, clear}) }
    const here = has(workforce, typed) || bargained.test(typed)
    if (here) for (const match of untold.all(typed)) add(match, true)
    if (over.test(typed) && !has(untold, typed)) return found
    if (has(settled, typed) && !/\b(?:will be announced|is to be announced|are to be announced|privately|in private|between ourselves|the most that|in confidence)\b/u.test(typed) || has(speaks, typed) && !/\bif\b|\bbut\b|\bwhile\b|\bwe (?:think|believe|expect|reckon|know)\b|\b(?:will|is to|are to) be (?:announced|told)/u.test(typed)) return found
    if (here || /union|pay (?:talks|claim|negot)|bargain|equal pay|collective|strike|staff side|gweithlu|workforce/u.test(`${heading} ${before}`)) {
      for (const match of stance.all(typed)) if (has(intent, match.words)) add(match, here)
      for (const match of noun.all(typed)) add(match, true)
    }
    // A plan, told with what the other side would do or must not know.
    if (!found.length && (here || inTalks.test(near)) && has(stake, typed)) {
      const plan = planned.exec(typed)
      if (plan && (guarded.test(typed) || has(untold, typed))) add({index: plan.index, end: typed.length, words: '', groups: {}}, false)
      const reserve = kept.exec(typed) ?? brief.exec(typed) ?? position.exec(typed)
      if (reserve) add({index: reserve.index, end: typed.length, words: '', groups: {}}, false)
    }
    if (!found.length && sides.test(typed) && (has(stake, typed) || /[\uE00D\uE00E]/u.test(typed)) && !over.test(typed)) {
      const held = position.exec(typed)
      if (held) add({index: held.index, end: held.index + held[0].length, words: '', groups: {}}, false)
    }
    return found
  }
}

/** Those whom the employer talks with. */
const sides = cued(/[\uE00A]|\b(?:unions?|trade unions?|staff side|staff-side|workforce|shop stewards?|convenors?|regional officer|branch secretary|pay (?:talks|claim|offer|deal|negotiations?)|strike|ballot|industrial action|negotiating committee|joint committee|undeb\w*|re-?engage\w*|employer's side|employers' side|management side|regrading|re-grading|pay and grading|job evaluation)\b|\b(?:crews?|drivers|loaders|assistants|cleaners|caretakers|carers|wardens|attendants|gardeners|lifeguards|librarians|teachers|nurses|planners|staff|employees|workers|operatives|porters|cooks)\b[^.;]{0,80}?\b(?:if they|unless they|should they|fall back|fall-?back|in return|in exchange|held back|hold back|at most|last offer|final offer|would settle|will settle|would accept|will accept|would take|give up|strike|walk out|hold out|refuse|reject)\b/u)
/** Open to all by then, or a rule. */
const over = cued(/\b(?:was agreed|were agreed|has been agreed|were deleted|was deleted|were cut|after consult\w+|in consultation with|consultation with|agreed nationally|nationally agreed|national (?:pay|award|agreement)|settled in|implemented|in force|took effect|published|(?:was|were|has been|have been) announced|announced (?:in|on|last)|ratified|were consulted|was consulted|been consulted|consulted (?:on|and|in)|facility time|recognition|policy|statut\w+|by law|members of (?:the )?union|last year|budget (?:assumes|provides|allows)|assumption|assumes|medium[- ]term|consultation (?:paper|document)|website|minutes|response from)\b/u)
/** What the employer expects, can bear or keeps back: by default a position, whoever holds it. */
const position = cued(new RegExp([
  '(?:[\\uE00A]+|\\b(?:unions?|convenor|shop steward|regional officer|branch secretary|staff side|[\\uE003]))[^.;]{0,40}?\\b(?:believed|thought|understood|said privately|hinted|hints|let it be known|indicated|intimated|told us|privately|would|will|ready|prepared|willing|content|might|may|could|can)\\b[^.;]{0,40}?\\b(?:recommend|accept|settle|drop|take|live with|agree|swallow|sign|concede|give|back down|call off|withdraw|trade|go for|be content|be satisfied)\\b',
  "\\b(?:we|management|employer'?s?|council|authority|officers|negotiators|our side|cabinet|director|human resources|hr)\\b[^.;]{0,40}?\\b(?:expects?|believes?|thinks?|reckons?|hopes?|assumes?|fears?|doubts?|would|could|can|might|will|shall|prepared|ready|willing|content|happy|mean|means|intends?|plans?|aims?|wants?|propose|proposes|prefer|prefers)\\b[^.;]{0,80}?(?:[\\uE00D\\uE00E]|\\b(?:accept|settle|agree|concede|give|drop|trade|swap|offer|restore|keep|buy|strike|ballot|resist|fold|back down|split|dismiss|re-?engage|impose|phase|freeze|cut|withdraw|yield|stop at|go to|go up|go as|hold out|stand firm|sweeten|pay|live with|start from|open with|open at|begin with|win|lose|sign)\\b)",
  '\\b(?:will|shall|is to|are to|would|must|should) (?:not |only )?be (?:announced|told|broken|put|disclosed|revealed|shown|tabled|issued)\\b[^.;]{0,40}?\\b(?:workforce|staff|unions?|crews|employees)\\b|\\b(?:put by|set aside|in hand)\\b[^.;]{0,30}?\\b(?:deal|settlement|talks|offer|if|should)\\b',
  '\\b(?:affordable|last word|can afford|could afford|the limit|our limit|the most|at most|no more than|as far as|up to|the floor|the ceiling|maximum|bottom line|fall-?back|held back|hold back|in reserve|kept back|up our sleeve|last card|walk-?away|red line|sticking point|starting point|opening (?:offer|bid|position)|first offer|final offer|would be conceded|to be conceded|will be conceded|may be conceded|could be conceded|to be traded|be traded|in return for|in exchange for|stand firm|stood firm|hold firm|not (?:yet )?(?:be )?(?:been )?(?:put to|shown|told|disclosed|revealed|shared|offered)|yet to be (?:put|told|shown|offered)|without telling|before (?:the )?(?:unions?|staff|\\uE00A+) (?:are|is|hear|know|learn|find))\\b',
].join('|'), 'u'))

const inTalks = /\b(?:unions?|pay (?:talks|claim|negot\w*|offer)|bargain\w*|equal pay|collective|strike|staff side|gweithlu|workforce|talks|trafodaethau|undeb\w*|human resources|adnoddau dynol|industrial|ballot\w*|on-call|essential (?:car )?users?|user allowance|directed time|negotiating brief|loss of)\b|\uE00A/u
/** What the employer means to do, or thinks that the workforce would do. */
const planned = cued(/(?:\b(?:we|management|employer'?s?|council|authority|officers|negotiat\w+|our side|cabinet|members|director|chief executive|head of [a-z ]+|agency|union'?s?|staff side|job losses|cuts|closures?|redundancies|the (?:real )?(?:object|aim|purpose|offer)|our (?:reading|aim|hope|plan|intention|limit|purpose|tactic)s?)\b|[\uE00A\uE003])[^.;]{0,60}?\b(?:will|would|shall|could|might|means? to|intends?|plans?|aims?|hopes?|expects?|believes?|thinks?|reckons?|prepared|ready|willing|content|is to|is that|advise against|to be tabled|told the unions|proposes?|is to|is that|advise against|to be tabled|are to|can|may|rather)\b/u)
/** The condition, limit or secrecy that makes a plan a position in talks. */
const guarded = cued(/\b(?:if (?:the|they|it|unions?|staff|crews?|drivers?|loaders?|pressed|pushed|need be|refus\w+|reject\w*|there is no|no agreement|[a-z]+ (?:refuses?|rejects?|strikes?|walks?|holds?|ballots?|votes?|resists?|balks?|balloted))|should (?:the|they|it)|unless|rather than (?:concede|face|risk|lose)|rising to|in return|in exchange|in place of|instead of|end at|end up|finish at|finish on|come down|settle (?:at|for|on|with)|settle|would take|would accept|would live with|would drop|would trade|swap|at most|no more than|as far as|final|last|privately|between ourselves|in confidence|must not|should not (?:hear|learn|know)|not (?:yet )?(?:been )?(?:told|know|aware)|do(?:es)? not know|not before|and not sooner|sooner|before then|fall-?back|reserve|bottom line|limit|opening|open with|ask (?:\uE00A+|the unions?|staff side|them) for|first ask|beaten down|talked (?:down|up|into|round)|if it comes to it|in the end|at a pinch|in extremis|hopes? to be|against telling|not tell(?:ing)?|our reading|pitched|accordingly|unions? (?:believe|think|suppose|assume)s?|real (?:object|aim|purpose)|to be tabled|will be tabled|a further (?:half|quarter|[a-z]+) per cent|whatever|in truth|in fact|after the ballot|so as not to|our aim|no more than|the most that|the least that|without (?:telling|waiting))\b|\bif \uE00A|\bshould \uE00A|\bif the [^.;]{0,30}\b(?:strike|refuse|ballot|walk out|reject|hold)/u)
/** Money or a concession put by for the talks. */
const brief = cued(/\b(?:negotiating|bargaining) (?:brief|mandate|position|limit|range|authority|team)\b[^.;]{0,40}?\b(?:allows?|permits?|is|runs?|goes|extends?|has|may|can|will)\b/u)
const kept = cued(/\b(?:kept (?:back|in hand|by)|put (?:by|aside)|set aside|held (?:back|in hand|in reserve)|keeping back|holding back|in hand)\b[^.;]{0,60}\b(?:to (?:buy|settle|meet|offer|win|ease|sweeten|use)|should|if|for the (?:last|final|second))\b/u)

// What only staff and employer trade: leave, hours, rotas, pay.
const bargained = cued(/\b(?:conced\w+|in return for|in exchange for|trade|give up)\b[^.;]{0,60}\b(?:leave|overtime|shifts?|weekend working|allowances?|increments?|grades?|flexitime|sick pay|hours|rotas?)\b/u)
