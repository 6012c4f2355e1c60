/** What a lawyer thinks of the council's side of a dispute, in whatever words it is repeated (paragraph 5). */
import {cued} from '../../report/cues.ts'
import {patterns} from '../patterns.ts'
import type {Match} from '../patterns.ts'
import type {Senses} from '../senses.ts'
import {has} from './matter.ts'
import type {Matter, MatterReader} from './matter.ts'

/** Makes the reader from the lexicon's words. */
export function adviceMatter(senses: Senses): MatterReader {
  const like = patterns(senses)
  const lawyer = '(?:{lawyer}|(?:{person|post|name})(?=\\s*,?\\s*(?:kc|qc)\\b))'
  const view = like(`${lawyer}\\b[^.;]{0,120}?(?:{prospect}|{percent})[^.;]{0,40}`)
  const viewAfter = like('(?:{prospect})[^.;]{0,80}?\\b(?:according to|in the (?:view|opinion) of|advises?|says?|on the advice of|is the (?:view|advice|opinion) of|is what)\\b[^.;]{0,20}{lawyer|person}[^.;]{0,30}')
  const legality = like('{firm lawyer}\\b[^.;]{0,100}?{legality}[^.;]{0,40}')
  const opinion = like('\\b(?:opinion|view|advice|advised|advises?|consider*|think*|believe*|warn*|recommend*|put*|rate*|assess*|conclude*|accept*|fear*|doubt*|expect*|say*|said|told|concede*|see*|regard*|confirm*|estimate*|feel*|reckon*|pessimis*|optimis*|is that|:|that)\\b')
  const reported = like('(?:\\bcounsel|\\b[kq]c\\b|barristers?|silk|(?:our|the|external|in-house) (?:solicitors?|lawyers?|barrister|legal team)|(?:the |our )?legal advice|the advice (?:we hold|received|given|obtained|is)|on advice)\\b[^.;]{0,60}?(?:\\b(?:advise*|advised|said|says|tell us|tells us|told us|thinks?|believes?|considers?|is clear|is|was|view|opinion|warn*|doubts?)\\b[^.;]{0,30}?\\b(?:that|about|against|not to|us to|not advise)\\b|would not advise|cannot advise|tells? us|told us|what [^.;]{0,20} said about)[^.;]{0,80}|what (?:counsel|the barrister|our solicitors?) said[^.;]{0,80}|\\badvised by (?:its|our|the|external|leading|junior) (?:[a-z]+ )?(?:solicitors?|counsel|lawyers?|barrister|legal (?:team|advisers?)) (?:to|that|not to|against)\\b[^.;]{0,80}')
  const ours = like('{own case}\\b[^.;]{0,60}?(?:{prospect}|{percent}|{legality})')
  const weFare = like(String.raw`\b(?:we|the council|the authority|council|authority)\b[^.;]{0,30}?\b(?:(?:would|will|could|may|might|should|expects? to|are likely to|is likely to|are bound to|is bound to|are expected to|is expected to)\s+(?:probably |almost certainly |very likely |surely |certainly )?(?:lose|win|be found (?:liable|negligent)|be held liable)|(?:has|have) (?:little|no|a poor|a weak|a good|a strong|an? (?:arguable|hopeless)|no real) (?:defence|case|chance|prospect|answer))\b[^.;]{0,40}`)
  const legalSetting = like('{dispute}')
  const dispute = cued(/\b(?:claim|appeal|court|tribunal|litigation|proceedings|judicial review|trial|hearing|adjudicat|arbitrat|damages|challenge|lawsuit|case)/u)
  const others = like('{other side}')
  const routine = like('{legal routine}')
  const assessed = like('{prospect}|{legality}|{assessment}')
  const post = like('{post}')
  const postAdvises = like('{post}[^.;]{0,60}?\\b(?:advise[sd]?|consider*|think*|believe*|view|opinion|warn*|fear*|conclude*|expect*|accept*|answered|replied|said|says|told|doubt*)\\b[^.;]{0,100}?{prospect}[^.;]{0,30}')
  const lawPost = cued(/monitoring officer|solicitor|legal|law\b|governance|cyfreith/iu)

  return ({text, typed, before, heading}) => {
    const near = `${heading} ${before} ${typed}`
    if (!legal.test(typed) && !(dispute.test(near) && (odds.test(typed) || hands.test(typed)))) return []
    if (has(others, typed) && !thinksFirst.test(typed) && !/\b(?:its|our|council's|authority's) (?:own )?(?:counsel|barrister|solicitor|lawyer|legal)/u.test(typed)) return []
    const found: Matter[] = []
    const add = (match: Match, clear: boolean): void => { found.push({kind: 5, start: match.index, end: match.end, clear}) }
    const disputed = has(legalSetting, near)
    for (const match of view.all(typed)) if ((disputed || counsel.test(match.words)) && has(opinion, typed) && !(has(routine, match.words) && !strong.test(match.words))) add(match, true)
    for (const match of reported.all(typed)) if (!has(routine, match.words) || strong.test(match.words)) add(match, strong.test(match.words))
    if (disputed) {
      for (const match of viewAfter.all(typed)) add(match, true)
      for (const match of legality.all(typed)) if (has(opinion, match.words) && !has(routine, match.words)) add(match, false)
      for (const match of ours.all(typed)) add(match, false)
      if (dispute.test(near)) for (const match of weFare.all(typed)) add(match, false)
      if (has(post, typed) && lawPost.test(text)) for (const match of postAdvises.all(typed)) if (!has(routine, match.words) || strong.test(match.words)) add(match, strong.test(match.words))
    }
    // A lawyer, a view, and what it says of the council's side, in whatever order.
    const own = adviser.exec(typed)
    if (!found.length && own && (own[0] !== '\uE003' || lawPost.test(text)) && !subjects.test(typed) && has(assessed, typed) && (has(opinion, typed) || gave.test(typed)) && !outcome.test(typed)) {
      const inHouse = !outside.test(typed)
      if ((disputed || dispute.test(near) || !inHouse) && (!inHouse || dispute.test(near) || contested.test(typed)) && (!has(routine, typed) || strong.test(typed) || verdict.test(typed))) found.push({kind: 5, start: 0, end: typed.length, clear: false})
    }
    // Counsel thinks something: what it is is privileged, whatever the words.
    if (!found.length && (counselThinks.test(typed) || opinionBefore.test(typed) || ownLawyer.test(typed) && opines.test(typed)) && !subjects.test(typed) && !outcome.test(typed) && !has(routine, typed) && !public_.test(typed)) found.push({kind: 5, start: 0, end: typed.length, clear: false})
    // “We are advised that an award is likely”: whoever advised, what they think of our side is told.
    if (!found.length && advised.test(typed) && !outcome.test(typed) && !has(routine, typed) && (has(assessed, typed) || dispute.test(near) && contested.test(typed) || fares.test(typed))) found.push({kind: 5, start: 0, end: typed.length, clear: false})
    if (!found.length && dispute.test(near) && odds.test(typed) && !outcome.test(typed) && !has(routine, typed)) found.push({kind: 5, start: 0, end: typed.length, clear: false})
    if (!found.length && (disputed || dispute.test(near)) && hands.test(typed) && !outcome.test(typed)) found.push({kind: 5, start: 0, end: typed.length, clear: false})
    return found
  }
}

const thinksFirst = cued(/^[^.;]{0,40}?\b(?:counsel|barrister|silk|[kq]c|solicitors?|lawyers?|legal (?:services|team|advisers?|advice))\b(?! (?:for|to) (?:the )?(?:appellant|claimant|applicant|developer|objector|defendant))[^.;]{0,25}?\b(?:thinks?|believes?|considers?|advises?|expects?|fears?|doubts?|says?|warns?|is (?:sure|clear|certain|confident))\b/u)
const advised = cued(/\b(?:we|council|authority|officers|cabinet|members|board) (?:are|is|were|was|have been|has been|had been) (?:[a-z]+ly |also )?(?:advised|warned|told|cautioned|assured)(?: by [^.;,]{3,40}|, [^.;,]{3,40},)? (?:that|to|not to|against)\b|\b(?:the|our|this|that) (?:legal )?(?:advice|opinion|view|assessment)(?: (?:we (?:have|had|hold)|received|given|obtained|from [^.;,]{3,30}))? (?:is|was|has been|remains) (?:that|to|clear|not|firm|mixed|gloomy|bleak|cautious|against|for)\b/u)
/** “A two in three chance that the claim will succeed”. */
const odds = cued(/\b(?:(?:one|two|three|four|nine|\d+) in (?:two|three|four|five|ten|\d+)|even|fifty-fifty|50:50|50-50|slim|slender|good|fair|poor|strong|better than even|less than even|no better than even|outside|sporting|little|no real|real|high|low) (?:chance|odds|prospect|likelihood)s?\b|\b(?:at|than|about) evens\b|\bodds (?:of|are|on)\b|\b(?:chance|likelihood|prospect)s? of (?:winning|losing|success|succeeding|failure|defeat)\b/u)
const fares = cued(/\b(?:award of|damages|costs|likely|unlikely|risk|would|could|flawed|defective|unlawful\w*|unfair\w*|wrong\w*|liable|settle\w*|defen[cds]\w*|resist\w*|appeal|proceedings|quash\w*|overturn\w*|lose|win|fail|succeed|concede|exposure|exposed)\b/u)
/** What the council would give up, or fears, in a case of its own. */
const hands = cued(/\b(?:we|council|authority|officers|our side|insurers)\b[^.;]{0,40}?\b(?:would|will|should|could|may|might|must|ought to|intends? to|propose[sd]? to|prepared to|willing to|ready to|content to|have to|has to|fear\w*|accepts?|admits?|concedes?|privately)\b[^.;]{0,30}?\b(?:concede|settle|admit|give way|give up|abandon|withdraw|drop|not (?:defend|resist|contest|appeal)|pay (?:damages|compensation|costs)|throw in|fold|compromise|be (?:found|held) (?:liable|negligent|wrong)|(?:lose|losing) (?:the|this|that|our|in|at|on|before)\b|was (?:at fault|negligent|wrong|to blame)|were (?:at fault|negligent|wrong|to blame))\b/u)

const counselThinks = cued(/\b(?:our |leading |junior |king's |queen's )?(?:counsel|barrister|silk|[kq]c|external (?:solicitors|lawyers)|our (?:solicitors|lawyers|advocate))(?:'s (?:view|opinion|advice|note|conclusion|judgement|preference|estimate|answer|fear|worry)\b|[^.;]{0,20}?\b(?:would|sees?|saw|thinks?|thought|believes?|considers?|considered|advises?|advised|doubts?|doubted|fears?|prefers?|preferred|recommends?|recommended|favours?|favoured|urges?|urged|warns?|warned|concludes?|concluded|rates?|puts?|expects?|is (?:clear|sure|confident|doubtful|with us|against us|of the (?:view|opinion)|not (?:sure|confident))|takes?|took|gives?|gave|found|finds|says?|said|told us|tells us)\b)/u)
// Lawyer and view in either order: “those advising us, who rate the risk …”, “our solicitors do not think that …”.
const ownLawyer = cued(/\b(?:counsel|barrister|silk|[kq]c|chambers|(?:our|external|outside|instructed|the council's(?: own)?|the authority's(?: own)?) (?:solicitors?|lawyers?|legal (?:advisers|team))|those (?:advising|acting for|who advise|who act for|instructed by) (?:us|the council)|our (?:legal )?advisers|legal advisers)\b/u)
const opines = cued(/\b(?:think|thinks|thought|believes?|considers?|views?|opinion|advis(?:e|es|ed|ing)|suggest\w*|recommend\w*|doubt\w*|confident|rates?|fears?|warn\w*|expects?|conclud\w*|estimate[sd]?|feels?|reckons?|favours?|urg(?:es|ed)|prefers?|satisfied|unsure|sure)\b/u)
const opinionBefore = cued(/\b(?:opinion|advice|note|view) (?:from|of|by) (?:leading |junior |our )?(?:counsel|barrister|silk|[kq]c|external|\uE001+ [kq]c|(?:mr|mrs|ms|miss|dr) [^.;]{1,25} [kq]c)[^.;]{0,10}(?:,|:| is| was) |\b(?:the|our) advice (?:was|is|has been|we (?:have|had|hold))\b[^.;]{0,12}\bthat\b|[\uE001]+,? [kq]c[^.;]{0,15}(?:,|:)? (?:is (?:with|against|of the|clear|sure|doubtful|for us|that)|sees?|thinks?|advis\w+|would|gives?|giving|puts?|says?|believes?|considers?|doubts?|recommends?)/u)
const public_ = cued(/\b(?:opinion|advice|note|view)s? (?:is|are|stands?|appears?|will be|can be) (?:at|in|attached|set out|given|reproduced|annexed|found|held|seen|shown|sent|circulated)\b|\b(?:published|lecture|in open court|told the (?:court|inquiry|tribunal|hearing)|argued|submitted|appear(?:s|ed)|represent(?:s|ed)|will (?:advise|say|consider)|the appellant'?s?|the claimant'?s?|their|residents'|another|website)\b/u)

const adviser = /\b(?:counsel|[kq]c|barristers?|solicitors?|lawyers?|silk|chambers|legal (?:advice|advisers?|opinion|view|team|services|department|colleagues|have|has|say|says|said|think|thinks|advise[sd]?|warn\w*|doubt\w*)|litigat\w+ (?:team|partner)|llp|(?:borough|city|county|town|council|district) solicitor|monitoring officer|head of legal|director of law|law firm|cyfreithwyr|bargyfreithiwr|(?:the )?advice (?:from|of|received|given|obtained|we hold|we have|we had|to us)|advised)\b|[\uE003]/u
const outside = cued(/\b(?:counsel|[kq]c|barristers?|silk|chambers|external|outside|our (?:solicitors?|lawyers?)|llp|law firm|leading|junior|bargyfreithiwr|advice (?:from|we hold|we have|we had|received|obtained))\b/u)
const gave = cued(/\b(?:giv(?:es|ing|en)|gave|took|takes|taking|opin(?:es|ed|ion)|put|puts|line|note|doubts?|warn\w*|according to|view|thinks?|rates?|verdict|message|answer)\b/u)
// A list of what advice may be about is none.
const subjects = cued(/\b(?:may concern|such as|for example|including|matters like|kinds of)\b/u)
const contested = cued(/\b(?:defend|without (?:power|authority)|challenge would|by consent|lose|liable|negligent|unlawful\w*|survive|quash\w*|indefensible|void)\b/u)
/** A court's own finding, or a case that is over, is nobody's advice. */
const outcome = cued(/\b(?:(?:court|tribunal|judge|ombudsman|inspector) (?:held|found|ruled|dismissed|allowed|quashed|said|ordered|gave)|was (?:dismissed|allowed|quashed|struck out|settled) (?:in|on|by)|fees? (?:of|came|were)|in general|any (?:decision|scheme|claim))\b/u)
const verdict = cued(/\b(?:unlawful\w*|invalid|flawed|void|resist\w*|enforc\w*|repay\w*|chance\w*|settle\w*)\b/u)

const legal = /counsel|solicitor|barrister|lawyer|legal|law\b|advi[cs]e|\b[kq]c\b|silk|chambers|advocate|instructed|opinion|\b(?:our|council's|authority's) (?:case|position|defence|appeal|claim|chances|prospects|counter)|case against us|\b(?:lose|win)\b|monitoring|govern|cyf|[\uE003]/u
const counsel = cued(/counsel|\b[kq]c\b|barrister|solicitor|lawyer|legal (?:team|services|advice|opinion|colleagues|officers?)|cyfreith/u)
// What only an adviser on a dispute says; “may be challenged” and “must consult” are the law in general.
const strong = cued(/\b(?:liable|liability|prospects?|chances?|odds|lose|losing|win|winning|weak\w*|strong|defence|defended|defend|indefensible|untenable|settle\w*|terms|hopeless|survive|overstated|negligen\w+|unenforceable|defective|flawed|concede|exposure|comply|fail|succeed|quash\w*|settling)\b/u)
