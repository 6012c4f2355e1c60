/**
 * Where a text uses “confidential” (or “in confidence”, a security marking, or the Welsh word) as a label for the papers of a meeting, and where a
 * text tells of information that the Act itself calls confidential. Helplines, surveys, clauses, references and waste are not papers.
 */
import {cued} from '../report/cues.ts'
import {sentencesOf} from './exemption-citation.ts'
import type {Extent} from './schedule-12a.ts'

export interface ConfidentialityWords {
  entries: Readonly<Record<'papers' | 'loose papers' | 'departments' | 'Welsh departments', {words: string}>>
}

export type Label = 'confidential' | 'in confidence' | 'official'

export interface ConfidentialUse extends Extent {
  label: Label
  sentence: Extent
}

export interface ConfidentialityReader {
  /** Every use of the word as a label; offsets 0-based. `row` is what the other cells of a table row say. */
  uses: (text: string, row: string, inCell: boolean) => ConfidentialUse[]
  /** True when the text tells of a department's terms, an enactment or a court order that forbids disclosure. */
  genuine: (text: string, welsh: boolean) => boolean
}

const quick = cued(/confiden|official|cyfrinach|gyfrinach|chyfrinach/iu)
const word = cued(/\b(?<=\b(?:report|paper|item|appendix|annex|business|bids|prices) (?:is|are|be) )in confidence\b|\b(?:(?:strictly|highly|commercially|private (?:and|&)|privileged (?:and|&)|exempt (?:and|&))\s+)?confidential\b(?:\s*(?:[-–—,(]|and|&)?\s*(?:commercial(?:ly)?[- ]in[- ]confidence))?|\bcommercial(?:ly)?(?:[- ]| [-–—] )in[- ]confidence\b|\bcommercial confidentiality\b|\bconfidentiality\b|\bofficial\s*[-–—:(]?\s*sensitive\b|\b(?:g|ch?)yfrinachol\b/giu)
/** Other things than the papers of a meeting. */
const ordinary = cued(/^ly|^\s+(?:\w+\s+){0,1}(?:spaces?|rooms?|help-?lines?|phone|telephone|lines?|surveys?|clauses?|agreements?|undertakings?|counsell\w+|support|listening|waste|shredding|bins?|references?|staff|employees?|whistle\w*|reporting|disclosures?|inquir\w+|enquir\w+|interviews?|conversations?|discussions?|advice|advocacy|advisory|services?|sessions? with|drop-?ins?|clinics?|care|hearings?|questionnaires?|ballots?|votes?|replies|responses|feedback|records?|files? on|e-?mail address|mailbox|portal|forms?|relationships?|mediation|settings?|environment|ways?|manner|basis|channels?|mentoring|coaching|health|medical|sexual|testing|treatment|patient|clients?|case ?files?|referrals?|complaints? (?:line|procedure)|handling|policy|policies|code|gwasanaeth)\b/iu)
const access = cued(/\b(?:exempt\w*|schedule 12A|(?:paragraph|category|paragraff|baragraff)\s+\d|not for publication|not (?:be )?(?:published|open)|withheld|withholding|(?:press|public)\b[^.;]{0,50}\b(?:exclu\w+|leave|left|withdraw)|exclu\w+|part (?:ii|2|b|two)\b|rule 10\.4|commercially sensitive|published|publication|disclos\w+|must not be|circulated|only|eithri\w+|gyhoeddi)\b/iu)
const withheld = cued(/\b(?:exempt\w*|withh(?:e|o)ld|withhold\w*|private|not for publication|not (?:be )?(?:published|open|printed|available)|exclu\w+|restricted|part (?:ii|2|b|two)|closed|redacted|kept (?:back|out|from))\b/iu)
/** What the Schedule's descriptions are about. */
const exemptMatter = cued(/\b(?:commerc\w*|financ\w*|pric\w+|bids?|tender\w*|negotiat\w*|contract\w*|staff\w*|employ\w*|personal|individual\w*|legal|counsel|privileg\w*|labour|union\w*|business|sensitiv\w*|paragraph|category|schedule|rents?|valuation\w*|settlement|pay|disciplin\w*|investigat\w*)\b/iu)
const subject = String.raw`\b(?:(?:this|the|yr?|['’]r)\s+(?:\w+\s+)?(?:report|paper|item|agenda|minutes?|business|document|annexe?|appendix|enclosure|session|adroddiad|eitem)|items|business|matters?|appendi(?:x|ces)\s+\w+|annexe?s?\s+\w+|atodiad(?:au)?\s+\w+|they|it|which|prices?|bids?|tenders?|figures|valuations?|evaluations?|scor(?:es|ing)|costs?|terms|details|offers?|information)\b`
const be = String.raw`\b(?:is|are|be|being|been|remain\w*|kept|treated as|marked(?: as)?|classed as|classified(?: as)?|regarded as|considered(?: to be)?|deemed|as|yn|’n)\b`
const predicate = cued(new RegExp(`${subject}[^.;]{0,60}?${be}[^.;]{0,30}$`, 'iu'))
const papersSubject = cued(new RegExp(String.raw`\b(?:reports?|(?<!ballot )papers?|items?|agenda|minutes?|business|annexe?s?|appendi(?:x|ces)|enclosures?|session|adroddiad|atodiad(?:au)?|eitem)\b[^.;]{0,60}?${be}[^.;]{0,30}$`, 'iu'))
/** The two words told apart, by somebody who knows. */
const defining = cued(/\b(?:distinguish\w*|distinction|differs?|difference between|as opposed to|defin\w+|distinct from|not the same|distinct terms)\b/iu)
/** What is kept in confidence by its own nature: a call, a survey, a reference. */
const ordinarySubject = cued(/\b(?:help-?line|survey|repl(?:y|ies)|responses?|respondents?|conversations?|counsell\w+|services?|interviews?|references?|ballots?|calls?|hotlines?|lines?|stud(?:y|ies)|questionnaires?|forums?|records?|mediation|scheme|data|evidence sessions?|focus groups?|votes?|identit(?:y|ies)|sessions? with|gwasanaeth|arolwg|atebion|sgwrs)\b[^.;]{0,40}$/iu)
const ofMeeting = cued(/\b(?:this report|the (?:report|paper|item|agenda|meeting|appendix)|appendi(?:x|ces) \w+|pink|agenda)\b/iu)
const privateSource = cued(/\b(?:bidders?|tenderers?|contractors?|compan(?:y|ies)|suppliers?|providers?|firms?|developers?|landlords?|landowners?|tenants?|consultants?|employees?|unions?|residents?|applicants?|partners?)\b/iu)
const attaches = /^\s*:|^\s+(?:attach\w*|applies|apply|extends?|covers?|is (?:claimed|needed|required|sought|necessary|requested)|should|must|:)\b/iu
const onGround = cued(/\b(?:(?:reasons?|grounds?|sake) of|due to|owing to|because of|subject to|for|basis of|bound by|protected by|on account of)\s+(?:(?:commercial|strict|client|staff|business|personal)\s+)*$/iu)
const because = /^\s*,?\s+(?:because|as|since|owing|due|for|in that|inasmuch|given|on account|by reason|by virtue|under|within|pursuant)\b/iu
const denied = cued(/\b(?:no|not|never|nothing|none|neither|nor|without|rather than|instead of|isn['’]t|aren['’]t|non|dim|nid|nad|nac|ni)\b[^.;:]{0,40}$/iu)
const deniedAfter = /^[^.;]{0,40}?(?:\?\s*|:\s*|\|\s*|–\s*|-\s+)(?:no|none|n\/a|nil|not applicable|nac oes|nac ydy?w|open)\b/iu
const pair = cued(/\b(?:confidential\s*(?:or|\/|and\/or)\s*exempt|exempt\s*(?:or|\/|and\/or)\s*confidential|eithriedig neu gyfrinachol|gyfrinachol neu eithriedig)\b/iu)
const quoting = cued(/\b(?:protocol|constitution|policy|guidance|code|act|statute|word|term|expression|label|phrase|says|states|defines|means|its own|their own|bidders?|tenderers?|suppliers?|contractors?|compan(?:y|ies)|firms?|letters?)\b[^.“"]{0,60}[“"‘'][^”"]{0,80}$/iu)
const others = cued(/\b(?:bidders?|tenderers?|suppliers?|contractors?|compan(?:y|ies)|firms?|landlords?|developers?)\s+(?:\w+\s+){0,2}(?:marked|stamped|labelled|headed|asked)\b/iu)
const markWords = /^(?:[\s:()\/|,.;–—-]|\b(?:strictly|highly|private|and|confidential|not for publication|part|ii?|2|b|two|status|statws|classification|dosbarthiad|marking|access|report|reports|item|items|paper|papers|appendix|appendices|annex|annexes|attached|enclosed|agenda|session|business|minutes?|exempt|restricted|section|commercial(?:ly)?|in confidence|confidence|official|sensitive|with|of|for|members?|only|pink|atodiad|adroddiad|eitem|cyfrinachol|eithriedig|yes|protective|security|the|this|is|[A-Z]|\d{1,2})(?![\p{L}\d]))+/iu
const inEnactment = cued(/\b(?:prohibit\w*|forbid\w*|forbad\w*|forbidden|barred?|bars|prevent\w*|restrict\w*|offence)\b[^.;]{0,60}\b(?:by|under|section|act|regulations?|enactment|order|statute|court)\b|\b(?:section|act|regulations?|enactment|statute|order|deddf|rheoliad\w*)\b[^.]{0,80}\b(?:prohibit\w*|forbid\w*|forbids|bars?|prevents?|offence|gwahardd)\b/iu)
// “Confidential under regulation 42 of the Adoption Agencies Regulations 2005”: any enactment but the Act of 1972 itself.
const ownEnactment = cued(/\b(?:confidential|secret|cyfrinachol)\b[^.;]{0,80}\b(?:under|by|by virtue of|since|as|because|within the meaning of)\b[^.;]{0,90}\b(?!Local Government\b)\p{Lu}[\p{L}]+ (?:\p{L}+ ){0,6}?(?:Act|Regulations|Order|Rules|Measure) (?!1972\b)(?:19|20)\d\d\b|\b(?:Act|Regulations|Order|Rules|Measure) (?!1972\b)(?:19|20)\d\d\b[^.;]{0,40}\b(?:requires?|makes?|keeps?|renders?|says)\b[^.;]{0,60}\bconfidential\b/u)
const byCourt = cued(/\b(?:orders?|order(?:ed|s) by|injunction|direction|directed|ruling|gorchymyn)\b[^.]{0,60}\b(?:court|judge|tribunal|llys)\b|\b(?:court|judge|tribunal|llys)\b[^.]{0,60}\b(?:orders?|ordered|injunction|directed|direction|forb\w+|prohibit\w*|sealed|ruled|ruling|anonymity)\b|\binjunction\b/iu)
const limb = cued(/\b100A\s?\((?:2|3)\)|\breg(?:ulation)?\.? 4\(2\)\(a\)/iu)
/** What would be exempt at most, whatever section is cited. */
const ofTheSchedule = cued(/\b(?:commercial\w*|sensitiv\w*|pric(?:e|es|ing)|bids?|tenders?|negotiat\w*|leases?|rents?|valuations?|offers?|staff|personal|embarrass\w*|draft|legal advice|counsel|profit\w*|salar\w+|disciplin\w*)\b/iu)
const terms = cued(/\b(?:terms?|condition\w*|forbid\w*|forbad\w*|forbidden|prohibit\w*|furnished|embargo\w*|not (?:to )?be (?:disclosed|shared|made public|published|shown|released)|no one|nobody|restrict\w*|requir\w+|amodau|telerau)\b/iu)

/** Makes the reader of these words. */
export function confidentialityReader({entries}: ConfidentialityWords): ConfidentialityReader {
  const papers = entries.papers.words.replaceAll(' ', '|')
  const before = cued(new RegExp(String.raw`\b(?:${papers})\s+(?:[A-Z]|\d{1,2}[a-z]?)?(?:\s*(?:,|&|and|or|to|a|ac)\s*(?:[A-Z]|\d{1,2}))*\s*[-–—:(]?\s*$`, 'iu'))
  const loosely = cued(new RegExp(String.raw`^\s+(?:${entries['loose papers'].words.replaceAll(' ', '|')})\b`, 'iu'))
  const papersAnywhere = cued(new RegExp(String.raw`\b(?:${papers})\b`, 'iu'))
  const welshBefore = cued(/\b(?:adroddiad|atodiad|eitem|papur|sesiwn|dogfen)\w*\s+$/iu)
  const after = cued(new RegExp(String.raw`^\s+(?:\w+\s+)?(?:${papers})\b`, 'iu'))
  const department = cued(new RegExp(String.raw`(?<![\p{L}])(?:${entries.departments.words})(?![\p{L}])`, 'u'))
  const inWales = cued(new RegExp(entries['Welsh departments'].words, 'u'))

  function labels(text: string, sentence: Extent, start: number, end: number, written: string, row: string, inCell: boolean): boolean {
    const lead = text.slice(sentence.start, start)
    const rest = text.slice(end, sentence.end)
    if (denied.test(lead.replace(/\bnot (?:for publication|to be published)\b/giu, '')) || deniedAfter.test(rest) || /^\s*(?:no|none|n\/a|nil|open|nac oes|nac ydyw)\b/iu.test(row)) return false
    const whole = text.slice(sentence.start, sentence.end)
    if (pair.test(whole) || defining.test(whole) || quoting.test(lead) || others.test(lead) || ordinary.test(rest)) return false
    // “Is the report open or confidential?” is the form's question, whose answer is what counts.
    if (/\?/.test(rest)) return /^\s*(?:yes|ydy?w|oes)\b/iu.test(row) || /\?\s*(?:yes|ydy?w|oes)\b/iu.test(rest) || (/^\W*(?:which|what|why)\b/iu.test(lead) && /\b(?:meeting|report|items?|paper|agenda|appendi\w+)\b/iu.test(lead))
    if (inCell && /^\W*$/u.test(rest) && text.trim().split(/\s+/).length <= 6 && !ordinarySubject.test(lead)) return true
    const mark = markWords.exec(whole)
    if (mark && mark[0].length >= end - sentence.start && (mark[0].trim().length >= whole.trim().length || /^\s*[:(.–—-]|^\s*$/u.test(rest) || (whole.length < 60 && written === written.toUpperCase()))) return true
    // “Appendix 2: Financial model (CONFIDENTIAL)”: a mark in brackets at the end.
    if (written === written.toUpperCase() && /\(\s*$/u.test(lead) && /^\s*\)\W*$/u.test(rest) && papersAnywhere.test(lead)) return true
    // What somebody tells in confidence is theirs.
    if (/\b(?:reporters?|whistle\w*|callers?|complainants?|survivors?|respondents?|informants?|anonym\w*)\b/iu.test(whole) && !access.test(whole)) return false
    if (/^confidentiality$/iu.test(written)) return (attaches.test(rest) && papersAnywhere.test(whole)) || (onGround.test(lead) && withheld.test(whole))
    if (/confidentiality|in[- ]confidence|official/iu.test(written)) return access.test(whole) || before.test(lead) || after.test(rest) || papersSubject.test(lead)
    if (/yfrinachol/iu.test(written)) return welshBefore.test(lead) || ((access.test(whole) || papersSubject.test(lead)) && predicate.test(lead))
    if (loosely.test(rest)) return (access.test(whole) || ofMeeting.test(whole)) && !/\b(?:staff|employees?|officers?) (?:must|should|will)\b/iu.test(lead)
    if (after.test(rest.replace(/^\s*\)/u, ''))) return !/^\s+(?:sessions? (?:with|for)|documents? (?:storage|bins?|shredding|management|about))\b/iu.test(rest)
    if (/^\s+(?:\w+\s+)?(?:information|material|data|details|figures|content\w*|annexe?s?)\b/iu.test(rest)) return informs(lead, whole)
    if (before.test(lead) || papersSubject.test(lead)) return true
    if (ordinarySubject.test(lead)) return false
    // “Confidential by paragraph 3”: the Schedule's grounds are of exemption.
    if (/^\s*,?\s*(?:by|under|within|by virtue of|pursuant to)\s+(?:paragraph|para|category|schedule|sch|rule)\b/iu.test(rest)) return true
    if (because.test(rest) && exemptMatter.test(rest)) return true
    // “The tender evaluation is strictly confidential.”
    if (/^(?:strictly|highly|commercially)/iu.test(written) && exemptMatter.test(lead) && predicate.test(lead)) return true
    return predicate.test(lead) && access.test(whole)
  }

  return {
    uses: (text, row, inCell) => {
      if (!quick.test(text)) return []
      const sentences = sentencesOf(text)
      return [...text.matchAll(word)].flatMap(({index: start, 0: written}): ConfidentialUse[] => {
        const end = start + written.length
        const sentence = sentences.find((each) => start >= each.start && start < each.end) ?? {start, end}
        const label = /official/iu.test(written) ? 'official' : /^commercial/iu.test(written) && !/confidential$/iu.test(written) ? 'in confidence' : 'confidential'
        return labels(text, sentence, start, end, written, row, inCell) ? [{start, end, label, sentence}] : []
      })
    },
    genuine: (text, welsh) => (limb.test(text) && !privateSource.test(text) && !ofTheSchedule.test(text)) || (terms.test(text) && (department.test(text) || (welsh && inWales.test(text)))) || byCourt.test(text)
      || ownEnactment.test(text)
      || (inEnactment.test(text) && /\b(?:Act|Regulations|enactment|statute|Order|Deddf|Rheoliadau)\b(?! 1972)/u.test(text)),
  }
}

/** “Appendix 3 contains confidential information”, but not “the trust holds confidential information on patients”. */
function informs(lead: string, whole: string): boolean {
  if (/\b(?:within|under|for the purposes? of|falls? in|as defined in)\b[^.;]{0,20}\b100A\b/iu.test(whole)) return true
  if (/\b(?:polic(?:y|ies)|code|members|councillors|staff|employees|officers|patients?|clients?|tenants|residents|social workers?|gdpr|training|systems?|breach\w*)\b/iu.test(lead)) return false
  return /\b(?:appendi(?:x|ces)|annexe?s?|report|item|paper|business|enclosure|minutes?)\b[^.;]{0,60}$/iu.test(lead) || /\b(?:exempt\w*|schedule 12A|paragraph \d|not for publication|press and public|part (?:ii|2|b)\b|100A)/iu.test(whole)
}
