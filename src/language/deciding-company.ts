/**
 * Likely power in one member's hands: sentences in which a member keeps company with a choice, a nod, a purse or its
 * carrying out, whatever the grammar. What power looks like and what clears it are two lists, each by meaning.
 */
import {cued} from '../report/cues.ts'

/** What a council decides, as a noun of doing. */
const matters = String.raw`(?:appointment|appointing|choice|choosing|selection|selecting|award|awarding|letting|hiring|sale|selling|purchase|buying|grant|grants|granting|approval|approving|decision|decisions|settlement|settling|determination|allocation|allocating|setting|fixing|spending|spend|distribution|disposal|signing|ordering|running|management|handling|negotiation|renewal|details?|arrangements|rest|remainder|terms|price|rent|fee|fees|date|dates|timing|list|naming|colour|design|shortlisting|pricing|dismissal|recruitment|cancellation|waiver|waiving|refund|refunds|budget|fund|money|balance|contract|lease|tender|tenders|licence|permits|bookings|applications|claims?|complaints|repairs|works|programme|layout|specification|wording of the (?:lease|contract)|hours|charges|locks|keys|question)`
/** A nod, in every tense. */
const nods = String.raw`(?:initial|sign|countersign|approv|agree|see|seen|saw|pass|okay|clear|consent|authoris|say|said|endors|sanction|nod|bless|content|satisf|happy|allow|permit|confirm|vet|accept|give|given|gave|object|ratif|stamp|look|spoken|told|decid)\w*`
/** Deeds that bind the council or spend its money. */
const deeds = String.raw`(?:ordered|bought|hired|engaged|booked|let|sold|paid|awarded|appointed|commissioned|authorised|purchased|dismissed|contracted|taken on|took on|committed|waived|granted|chosen|chose|picked|fixed|selected|cancelled|released|sacked|recruited|evicted|settled|signed|renewed|extended|terminated|accepted|reinstated|promised|struck|increased|reduced|raised|lowered|closed|demolished|suspended|lent|borrowed|donated|spent|placed)`

const power: readonly RegExp[] = [
  // “The last word on the design will be the Chair's”, “the final say lies with Cllr Roe”
  String.raw`\b(?:last|final|deciding|ultimate|only|sole) (?:word|say|decision|call|voice|authority|approval|judge|choice|sign-off|arbiter)\b.*\b(?:is|be|are|rests?|lies?|belongs?|goes|falls?|remains?|stays?|with|to)\b (?:\S+ ){0,3}?§`,
  String.raw`§ (?:\w+ ){0,3}?(?:has|have|having|with|keeps?|retains?|gets?|holds?|given|enjoys?|wants?) (?:\S+ ){0,3}?(?:last|final|deciding|ultimate|sole|free|whole) (?:word|say|decision|call|hand|authority|approval|choice|run|charge|voice|rein)`,
  // “leave the appointment of a caretaker to the Chair”
  String.raw`\b(?:leav\w+|left|entrust\w*|hand|hands|handed|pass|passes|passed|commit|commits|committed|transfer\w*|assign\w*|devolv\w+|delegat\w+|reserv\w+|cede\w*|trust|trusts|trusted|give|gives|given|remit|remitted|placed?|put) (?:\S+ ){0,6}?${matters} (?:\S+ ){0,9}?(?:to|with|in the hands of|upon|in) §(?! (?:\w+ )?(?:for (?:information|comment|observation|her views|his views)|to (?:consider|comment|note|present|introduce|explain|raise|answer)))`,
  // “have the choosing of”
  String.raw`§ (?:\w+ )?(?:has|have|having|gets?|keeps?) (?:the |sole |full )*(?:choosing|spending|letting|giving|granting|choice|pick|disposal|gift|run|charge|control|say|setting|fixing|running|awarding|signing|naming|keeping|management|command) (?:of|over|in|on|as to|about|which|who|what|when)\b`,
  String.raw`§ (?:\w+ )?(?:is|are|be|remains?|was|were) (?:\w+ )?(?:in (?:sole |full |overall )?(?:charge|control|command) of|the (?:sole |only |one )?(?:signatory|decision-maker|authority|arbiter|judge|budget holder|budget-holder|approver)|sole signatory|answerable for (?:letting|spending|choosing)|responsible for (?:letting|spending|choosing|deciding|awarding|approving|setting|hiring|appointing))`,
  String.raw`§ (?:\w+ )?(?:holds?|keeps?|controls?|has|carries) (?:the |all |sole )*(?:purse|purse-strings|cheque ?book|chequebook|key to|keys to the (?:fund|budget)|budget|fund|whip hand|bank card|debit card|credit card|petty cash)`,
  // “gave the go-ahead”
  String.raw`§ (?:who )?(?:\w+ )?(?:gave|given|gives|give|granted|issued|signalled) (?:\S+ ){0,6}?(?:go-ahead|go ahead|green light|permission|nod|thumbs-up|clearance|sign-off|leave to|the word|the all-clear|blessing)\b`,
  String.raw`\b(?:go-ahead|green light|permission|nod|clearance|blessing|all-clear|thumbs-up|say-so|okay)\b.*\b(?:came|comes|given|obtained|had|got|received|issued|granted|secured) (?:\S+ ){0,2}?(?:from|by|of) §`,
  // “shall not pay any invoice that Cllr Roe has not initialled”, “nothing is spent before the Chair has seen it”
  String.raw`\b(?:no|not|nothing|none|never|only|nobody)\b.*\b(?:that|which|until|till|before|unless|without|save|except|but those|when|once|whom|where|if|those)\b (?:\S+ ){0,3}?§s? (?:\S+ ){0,3}?${nods}`,
  String.raw`\b(?:must|shall|is to|are to|has to|have to|needs? to|will) (?:\w+ )?(?:first )?(?:be |get |go |pass |come )?(?:shown to|seen by|run past|run by|put past|put to|cleared by|past|through|before|brought to|taken to|submitted to|sent to|referred to) § (?:\w+ )?(?:first|beforehand|for (?:approval|agreement|a decision|decision|signature|sign-off|clearance|consent|permission)|who (?:will|may|can|shall|decides|has))\b`,
  String.raw`§ (?:alone |now |also |currently |always |personally )*(?:signs|approves|authorises|awards|lets|hires|orders|buys|pays|sets|fixes|grants|chooses|decides|picks|selects|appoints|agrees|countersigns|waives|allocates|spends|sells|settles) (?:all|any|every|each|its|our|the council|which|what|how|who|when)\b`,
  String.raw`§ (?:(?:has|have|had) )?(?:\w+ly |already |since )*(?:turned down|turns down|threw out|called off|calls off|laid off|let go|wrote off|writes off|struck off|shut down|closed down|signed off|took on|put off|ruled on|handed out|gave out|gave away|paid out|paid off|bought in) (?:the|a|an|all|its|our|this|that|two|three|some|any)\b`,
  // “has ordered the noticeboards”, “took on two gardeners”
  String.raw`§ (?:who )?(?:(?:has|have|had|having) )?(?:\w+ly |already |since |now |then |also |herself |himself |personally )*${deeds} (?:the|a|an|all|its|our|one|two|three|four|five|six|some|new|that|these|those|which|both|several|off|(?:£ ?)?\d)`,
  // “its business has been done by Cllr Roe on his own”
  String.raw`\b(?:done|run|managed|handled|dealt with|conducted|settled|taken|made|carried on|decided|transacted|administered|operated|organised) (?:\S+ ){0,4}?by § (?:alone|on (?:his|her|their) own|single-handed\w*|personally|without|acting alone|by (?:him|her|them)sel)`,
  String.raw`§ (?:alone|on (?:his|her|their) own|single-handed\w*|without (?:reference|reporting|recourse) to (?:¦|the|any)) (?:\w+ )?(?:decid|choos|approv|sets?|fix|award|appoint|grant|runs?|spend|sign|say|pick)\w*`,
  // “That the Chair be …”, “Chair to be authorised”
  String.raw`§ (?:to be|be|is|are|is to be|are to be|was|were) (?:\w+ )?(?:authorised|empowered|permitted|allowed|given power|entitled|mandated|trusted|left|free|at liberty|appointed|nominated|invited) (?:\w+ )?to (?:${matters}|approve|agree|decide|choose|select|award|appoint|accept|sign|settle|set|fix|let|sell|buy|spend|pay|grant|refuse|waive|vary|order|hire|negotiate|conclude|finalise|determine|add|amend)\b`,
  // “on the Treasurer's and Cllr Roe's say-so”, “Spending: Chair's approval needed”
  String.raw`\b(?:on|with|by|under|upon|at|subject to|needs?|requires?|needing|requiring|pending|awaits?) (?:\S+ ){0,4}?§s (?:\w+ )?(?:say-so|approval|consent|agreement|signature|sign-off|authority|permission|okay|sanction|blessing|direction|instructions?|clearance|countersignature)\b`,
  String.raw`[:|] §s (?:\w+ )?(?:approval|consent|agreement|signature|sign-off|authority|permission|sanction|decision|authorisation) (?:\w+ )?(?:needed|required|necessary|first|only|essential|always|to be (?:had|obtained))`,
  // “dealt with as chair's action”, “It was the Chairman who gave it”
  String.raw`\b(?:as|by|under|through|via) (?:a |the )?§s (?:own |urgent )?(?:action|authority|decision|order|say-so|initiative|warrant|fiat)\b|\b(?:as|by|under|through|via) (?:chair|chairman|chairperson|convener|mayor|leader)['’]? ?['’]?s['’]? (?:urgent )?(?:action|authority)\b`,
  String.raw`\bit (?:is|was|will be) § (?:alone )?(?:who|that) (?:\w+ )?(?:gave|gives|give|decid|chos|choos|approv|sign|set|fix|award|grant|agree|authoris|order|said|says|pick|appoint|rul|settl|determin|let|hir|bought|buys|pa(?:id|ys)|spend|spent)\w*`,
  // “Applications are considered by Cllr Roe, who lets the applicant know”, “be the one to accept”
  String.raw`\b(?:applications?|claims?|requests?|bids?|appeals?|cases|complaints?|invoices?|tenders?|quotations?|quotes|grants?|disputes?|orders|waivers?|refunds?) (?:\S+ ){0,6}?(?:are|is|be|will be|being) (?:\w+ )?(?:considered|heard|dealt with|handled|assessed|judged|processed|examined|vetted|ruled on|settled|scored|sorted|weighed|adjudicated|resolved|passed) (?:\S+ ){0,3}?by §`,
  String.raw`§ (?:\w+ ){0,2}?the (?:one|person|member|only one|man|woman) (?:to|who) (?:\w+ )?(?:${deeds}|accept|approve|agree|decide|choose|sign|select|award|appoint|settle|set|fix|let|sell|buy|spend|pay|grant|refuse|waive|vary|order|hire|negotiate|determine|say|rule|pick)\w*`,
  String.raw`\b${matters} (?:\S+ ){0,4}?(?:be|is|are|was|were|been|being) (?:\w+ )?(?:left|entrusted|handed|passed|given|delegated|committed|reserved|assigned|transferred|remitted|devolved) (?:\w+ )?(?:to|with|in the hands of) §`,
  String.raw`^(?!.*\b(?:report|draft|paragraph|recommend\w*|wording|section|score|rating|advice|meeting|item)s?\b).*\b(?:on|at|by|under|upon) (?:the )?(?:\w+ )?(?:instructions?|orders?|directions?|behest|command|say-so|authority|decision) of §`,
  String.raw`\b(?:whoever|whichever|whatever|whomever|wherever|whenever|however|anyone|any) (?:\S+ ){0,4}?§ (?:\w+ )?(?:choos|pick|nam|select|prefer|lik|want|wish|approv|think|decid|say|nominat|specif|appoint)\w*`,
].map((source) => cued(new RegExp(source, 'u')))

/** “Who says which plot is let? The Chair.” */
const asked = cued(/^(?:and )?(?:who|whose|by whom|in whose|at whose|to whom)\b.*\b(?:decid|say|choos|approv|sign|pay|rul|authoris|set|fix|pick|award|appoint|grant|allow|let|spend|control|giv|order|settl|determin|hold|get|agree|word|choice|decision|discretion|power|gift)\w*.*\?$/u)
const answered = cued(/^(?!.*(?:¦|¤|\bnot\b)).{0,60}§/u)

/** “Does the Chairman have power to settle it? He has been doing so.” */
const wondered = cued(/^(?:does|do|may|can|could|is|has|have|should) .*\b(?:power|authority|entitled|allowed|empowered|free|decide|settle|approve|authorise|spend|let|award|sign)\b.*\?$/u)
const affirmed = cued(/^§ (?!.*\b(?:not|no|never)\b)(?:\w+ ){0,2}?(?:has|have|does|do|did|is|may|can|already)\b.{0,40}$/u)

const clears: readonly RegExp[] = [
  // The member is heard, told, asked, or asks.
  String.raw`\b(?:consult\w*|liais\w*|inform\w*|notif\w*|brief\w*|discuss\w*|thank\w*|in conjunction|having regard|advice of|views? of|after (?:talking|speaking|hearing))\b(?: \S+){0,4} §`,
  String.raw`§ (?:\w+ ){0,2}?(?:asked|asks|queried|enquired|wondered|suggest\w*|propos\w*|moved|seconded|hop\w+|believ\w+|urg\w+|thinks? that|felt|argu\w+|recommend\w*|propos\w+|wants|wanted|voted|said|reported|complained|welcomed|supports?|opposes?|noted|commented|reminded|attended|spoke|presented|introduced|explained|requested|objected to|elected|apologised)\b`,
  String.raw`\bfor (?:information|comments?|observations?)\b|\bwhether (?:or not )?§|\basked (?:\w+ )?(?:if|why|how) §`,
  // A body decides.
  String.raw`\b¦ (?:\w+ ){0,2}?(?:resolved|agreed|decides?|decided|approved|accepted|will decide|chose|adopted|confirmed|ratified|endorsed|appointed|elected|awarded|instructed|authorised)\b|\b(?:by|of) ¦(?! s?\b)(?:,|\.| on| at| in|$)|\bon the (?:motion|advice|proposal|recommendation) of\b`,
  // Denied, gone by, or another's; “nothing that the Chair has not signed” denies nothing.
  String.raw`^(?!.*\b(?:no|not|nothing|none|never|nobody|only)\b.*\b(?:that|which|until|till|before|unless|without|save|except|those|when|once|whom|where|if)\b (?:\S+ ){0,3}?§).*(?:\b(?:no|not|neither|nor|never|nobody|rather than|instead of) (?:the |a |any |one |single |individual |even )*§|§ (?:\w+ )?(?:may|must|should|shall|can|could|does|do|did|has|have|will|would|is|are|was|were) (?:not|never|no)\b|§ cannot|\b(?:any|each|every|no) (?:\w+ )?(?:member|councillor)\b|\b(?:does|do|did|may|can|could|should|must|will|would|is|are) not (?:\w+ )?(?:permit|allow|enable|provide|authorise|lawful|possible|be)\b|\b(?:a|any|one|each) (?:single|individual|lone) §|\bno longer\b|\b(?:is|are|be) not (?:needed|required|necessary|sought|a)\b|\bunlawful\b|\bwould be wrong\b|\bformerly\b|\bin (?:1[89]\d\d|200\d|201\d)\b)`,
  // Civic, personal and party business.
  String.raw`§ .*\b(?:charity|consort|chaplain|cadet|wreath|tribute|ribbon|reception|buffet|prize|prizes|winner|winners|winning|robes?|regalia|carol|hymns?|raffle|dinner|tea|toast|float|costume|medal|trophy|own (?:house|home|business|expense|money|behalf|pocket)|personal\w* (?:interest|capacity)|interest|deputy|whip|substitutes?|spokes\w+|group|apolog\w+|invitation|award from|award on behalf|tickets?|letter of|letters of|thanks|sympathy|card|condolences?|plaque|scroll|certificates?|visitors|lunch|poppy|private capacity|biograph\w+|autograph)\b`,
].map((source) => cued(new RegExp(source, 'u')))

/** Whether a sentence of signs (see `markedLine`) likely puts a decision in one member's hands, and nothing clears it. */
export function tellsOfPower(marked: string, before: string): boolean {
  if (!power.some((each) => each.test(marked)) && !(asked.test(before) && answered.test(marked)) && !(wondered.test(before) && affirmed.test(marked))) return false
  return !clears.some((each) => each.test(marked))
}
