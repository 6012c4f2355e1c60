/**
 * Likely hands on a report: sentences in which a member keeps company with the officer's own things in a way that tells of
 * a hand, whatever the grammar. What a member's will looks like, how a report comes to follow it, and what clears it are
 * three lists, each by meaning.
 */
import {cued} from '../report/cues.ts'

/** What was done to the words, the figures or the advice. */
const changed = String.raw`(?:re-?)?(?:chang|alter|amend|revis|soften|strengthen|weaken|water|trim|shorten|lengthen|expand|dropp|delet|remov|struck|omitt|insert|restor|reinstat|lower|rais|lift|reduc|increas|halv|doubl|recast|rework|revers|swapp|switch|substitut|replac|withdrawn|withdrew|mov|rescor|remark|re-mark|re-scor|rerank|re-rank|rank|redon|tweak|adjust|correct|edit|sanitis|doctor|massag|polish|tidi|promot|demot|relegat|upgrad|downgrad|suppress|buri|hidden|withh|rewrit|rewrot|reword|redraft|re-draft|rephras|rewritten|reopen|revisit|reconsider|rethought|reassess|recalculat|recosted|reshap|turn|ton|cut|put|written|wrote|drawn|drew|settl|word|draft|select|chos|pick|shap|fram|dictat|steer|guid|driv|drove|inspir|influenc|determin|decid)\w*`
const gone = String.raw`(?:gone|go|went|goes|come out|came out|comes out|(?:is|are|was|were) (?:out|in|missing|absent|new|lower|higher|softer|different)|taken out|took out|take out|left out|leave out|brought (?:down|up)|kept out|keep out|held back|looked at again|done again|no longer|not the (?:first|original)|disappeared|vanished|made way|given way|gave way|grew|grown|shrank|shrunk|fell|fallen|rose|risen)`
const change = `(?:${changed}|${gone})`
/** Officers' earlier mind. */
const former = String.raw`\b(?:had|would have|might have|originally|initially|at first|first|earlier|previously|in (?:the )?draft|used to|was to have|were to have|was going to|meant to|intended|stood|until|left to|original|draft|previous|different|otherwise|would be)\b`
const advising = String.raw`(?:recommend|advis|favour|prefer|scor|rank|rat(?:e|ed|ing)|propos|conclud|suggest|judg|consider|put forward|estimat|assess|apprais|warn)\w*`
/** A will that leaves officers no choice. */
const firm = String.raw`(?:insist\w*|demand\w*|decre\w+|dictat\w+|forb\w+|veto\w*|overrul\w+|overrid\w*|overrode|refus\w+|reject\w*|threw \w+ out|ruled \w+ out|ruled out|(?:sent|handed|gave|passed|threw|thrown|pushed) (?:\S+ ){0,4}?back|turned (?:\S+ )?down|(?:was|were|is|are|being|been|felt) (?:not|un\w+|dis\w+|hostile|opposed|cross|angry|annoyed|furious)\w*|un(?:happy|willing|comfortable|easy)|not (?:happy|content|pleased|satisfied|comfortable|prepared|willing|keen)|dislik\w+|(?:did|do|does|would|could|will) not (?:\w+ )?(?:like|care|want|wish|agree|share|approve|accept|have|hear|wear|allow|let|sign|see|countenance|support|put|stand|permit|tolerate|brook|entertain|release|live)|took (?:\w+ )?(?:against|exception|issue|umbrage|offence)|had (?:other|different) (?:ideas|views|plans|thoughts)|put \w+ foot down|laid down|laid it down|(?:made|making|make) (?:it |plain |clear |known )*(?:clear|plain|known)|let it be known|in no doubt|thought otherwise|wished otherwise|(?:thought|found|felt|considered|deemed|said|called|judged|believed|reckoned|complained)(?: that)? (?:\S+ ){0,5}?(?:too|unduly|overly|far|unhelpful|wrong impression|alarmist|gloomy|negative|harsh|pessimistic|unfair|unwise)\b|frowned|balked|bridled|baulked|press\w*|leant on|leaned on|prevailed|pressur\w+|threaten\w*|only \w+ (?:if|when|once)|ruled|told|instruct\w*|order\w*|direct\w*|requir\w*|want\w*|wish\w*|ask\w*|prefer\w*|would rather|objected|intervened|stepped in|spoke|complain\w*)`

/** How a report comes to follow a member's will, in a sentence of signs (see `markedLine`). */
const turns: readonly RegExp[] = [
  // “Officers had scored B higher, but the Chair was not happy”
  String.raw`^(?=.*(?:¤|¶|\b${advising}))(?=.*${former}).*(?:\b(?:but|then|until|before|and|however)|[;:,–—]) (?:\S+ ){0,4}?§ (?:\S+ ){0,3}?(?:${firm}|had other|had his|had her|saw|seen|read|got|had seen|had it)\b`,
  String.raw`^(?=.*${former}).*¤ .*(?:¶|\b${advising}).*\bbut\b.*§s? `,
  // “the estimate was brought down to a figure that the Leader could live with”
  String.raw`(?:¶|\b${advising}|\bfigure|\bhere\b|\bbelow\b|\bshown\b|\blisted\b).*\b(?:that|which|what|those|ones|one|something|anything|terms|level) § (?:could|would|might|was|were|can|will) (?:\w+ ){0,3}?(?:live with|accept|agree|put (?:its|his|her|their) name|vote for|support|own|defend|stomach|tolerate|sell|sign|agree|wear|back|be happy|happy|content|comfortable|prepared|be seen|like)`,
  String.raw`(?:¶|\b${change}).*\b(?:acceptable|palatable|agreeable|congenial|pleasing|welcome|comfortable|easier|kinder|more helpful|to the (?:liking|taste|satisfaction)) (?:to|for|of) §`,
  String.raw`\b(?:to|so as to|in order to|designed to|meant to|intended to) (?:suit|please|satisfy|spare|appease|placate|humour|oblige|reassure|shield|accommodate|win over) §`,
  String.raw`(?:¶|\b${advising}|\b${changed}).*\bkeep § (?:happy|content|sweet|quiet|on side|onside|on board)\b`,
  String.raw`(?:¶|\b${advising}).*\b(?:to|for) §s? (?:liking|taste|satisfaction|comfort|benefit|sake|convenience|purposes|design|specification|order)`,
  // “this being what the Group wants”, “of the Leader's making”
  String.raw`\b(?:this|that|it|which) (?:being|is|was) (?:exactly |just |simply |very much )?(?:what|as|how|the one|the course|the option) § (?:\w+ )?(?:want|wish|ask|prefer|desir|requir|request|lik|favour|insist|demand|propos|suggest|specif|expect)\w*`,
  String.raw`(?:¶|\b${advising}).*\bof §s? (?:own )?(?:making|devising|choosing|choice|design|drafting|composing|composition|authorship|invention|creation|doing)`,
  String.raw`¶.*\b(?:product|outcome|result|fruit|work|creation|brainchild|doing|handiwork|language|words?|invention|idea|text|child) (?:of|are|is|that)(?: \w+){0,4} §`,
  String.raw`\b(?:in|into|using|with|by) (?:the )?(?:words?|terms|language|form|shape|phrase|figures?|order|text) (?:that |which )?§ (?:\w+ )?(?:suppl|provid|gave|chos|us|want|ask|prefer|sent|dictat|lik|suggest|agree|draft|wr)\w*`,
  // “The Director was told by the Leader that the report must say …”
  String.raw`¤ (?:\w+ ){0,3}?(?:told|instructed|directed|ordered|informed|advised|warned|reminded|required|obliged|persuaded|expected|pressed) (?:\w+ ){0,2}?by § (?:\S+ ){0,2}?(?:that|to|not to|what|how|against)\b.*(?:¶|\breport\b|\b${advising})`,
  String.raw`§ (?:\w+ ){0,3}?(?:told|instructed|directed|ordered|informed|warned|reminded|required|pressed|leant on|leaned on) ¤ (?:\S+ ){0,2}?(?:that|to|not to|what|how|against|into|for)\b.*(?:¶|\breport\b|\b${advising})`,
  String.raw`§ (?:\w+ ){0,2}?(?:said|ruled|decreed|decided|determined|insisted|stipulated|demanded|laid down|directed|made (?:it )?(?:clear|plain)) that (?:the |this )?(?:¶\w+|report|paper)\b.* (?:must|should|had to|was to|were to|would|could not|need|be)\b`,
  // “Cllr Roe so wishing”, “the Chair being unwilling to countenance more”, “the spokesman having sent back the other two”
  String.raw`(?:[,;(–—:)]|\band) (?:with )?§ (?:so |being |having |then |now |not )*(?:\w+ly )?(?:been )?(?:so )?(?:wish|want|prefer|insist|desir|requir|demand|request|direct|instruct|un(?:willing|happy|comfortable)|not (?:willing|prepared|happy|content)|opposed|hostile|keen|anxious|determined|adamant|object|refus|reject|veto|sent|return|handed|struck|taken the view|intervened|ruled|decided|disliked|made (?:it )?(?:clear|plain|known)|asked|vetoed|between them)\w*\b`,
  // “A call from the Chair, and it is to approve”, “since the Leader's visit”
  String.raw`\b(?:after|following|since|as a result of|on the back of|in the wake of|because of|thanks to|owing to|in response to|in the light of|in light of|upon|on) (?:an? |the |some |further |his |her |their )*(?:\w+ )?(?:call|calls|word|words|visit|email|emails|e-mail|letter|message|messages|note|conversation|meeting|talk|talks|discussion|discussions|intervention|representations?|phone call|telephone call|text|complaint|complaints|comments?|remarks?|objections?|concerns?|pressure|steer|prompting|nudge|advice|feedback|session|chat|exchange|request|input|reaction|displeasure|instructions?) (?:from|with|by|of|between) (?:¤ and )?§.*\b(?:${change}|now|instead|is to|has become|became)\b`,
  String.raw`(?:¶|\b${advising}|\bthis\b|\bit\b).*\b(?:${change}|now|instead)\b.*\b(?:after|following|since|as a result of|because of|thanks to|owing to|in response to|once|when|until|as soon as) (?:\S+ ){0,5}?(?:call|word|visit|email|letter|message|note|conversation|meeting|talks?|discussions?|intervention|representations?|complaints?|remarks?|objections?|concerns?|pressure|steer|prompting|nudge|feedback|chat|exchange|request|displeasure|instructions?) (?:from|with|by|of) (?:¤ and )?§`,
  String.raw`¶\S+ .*\b${change}\b.*\b(?:after|following|since|because of|thanks to|owing to|in response to) §s (?:\w+ ){0,2}?(?:call|word|visit|email|letter|message|note|intervention|representations?|complaints?|remarks?|objections?|concerns?|pressure|steer|prompting|nudge|feedback|request|displeasure|instructions?|comments?|reaction)`,
  // “§ thought 12 too high”, with a change or a score beside
  String.raw`(?:¶|\b${advising}).*§ (?:thought|found|felt|considered|deemed|judged|believed) (?:\S+ ){1,5}?(?:too|unduly|overly|unhelpful|wrong|alarmist|gloomy|negative|harsh)\b`,
  // “asked that it be less gloomy”, “wanted the scheme shown as affordable”
  String.raw`(?=.*(?:¶|\b${advising}))§ .*\b(?:ask|want|wish|prefer|suggest|request|insist|demand|requir|urg|press|lik)\w* .*\b(?:it|them|this|that|¶\w+) (?:to |should |be |is |was |were )*(?:be )?(?:made |kept |put |told |said )*(?:less|more|softer|stronger|shorter|milder|gentler|kinder|clearer|bolder|simpler|warmer|brighter|firmer|vaguer|better|rosier|other)\b`,
  String.raw`§ .*\b(?:ask|want|insist|wish|prefer|requir|demand)\w* .*\b(?:shown|described|presented|portrayed|put|scored|rated|recorded|classed|marked|treated|listed|ranked|graded|worded) (?:as|in|first|top|last|higher|lower)\b`,
  // “… and have done so”, “it now is”
  String.raw`¶.*§ .*\b(?:ask|want|request|wish|suggest|prefer|direct|instruct)\w*\b.*(?:[;,–—]|\band) (?:and )?(?:(?:it|they|this|that) (?:now )?(?:is|are|does|do|has|has been|have been)(?: now)?(?: done| so| changed| been done)?(?: \.|$)|(?:¤ )?(?:have|has|had) (?:now |since |duly )?(?:done so|complied|obliged|agreed)|(?:¤ )?did so|so it (?:is|has|does))`,
  String.raw`¤ (?:\w+ ){0,3}?(?:asked|requested|invited|urged|encouraged|persuaded|advised|induced|made) (?:\w+ )?by § (?:\S+ ){0,2}?to ${change}.*¶`,
  // “would have advised against it had the Leader not asked”
  String.raw`\b(?:would|might|could) have .*\b(?:had|but for|were it not for|if it were not for|if not for|only) (?:it not been for )?§`,
  // “sent to the ward members to settle the wording”
  String.raw`(?=.*¶)(?:sent|went|gone|goes|passed|given|shown|referred|submitted|handed|circulated|put|taken|emailed|returned) (?:\S+ ){0,4}?(?:to|by|before|past) § (?:\S+ ){0,3}?(?:to|for|who) (?:settle|finalis|amend|approv|clear|edit|correct|revis|alter|chang|rewrit|agree|sign|tidy|cut|finish|complet|mark|redraft|vet|adjust|word|polish|improv|decid|choos|put)\w*`,
  // “the Leader's version of the assessment replaces the officers' one”
  String.raw`§s (?:own |preferred )?(?:version|¶\w+|figures?|account|list|numbers?|choice|preference|order|priorities|case|reading|calculations?|estimates?) (?:\S+ ){0,7}?(?:replac|supersed|displac|(?:has|have|is|are|was|were) (?:been )?(?:now )?(?:used|adopted|taken|preferred|followed|substituted|inserted|carried)|takes? the place|took the place|stands? in|stood in|prevail|goes forward|went in)\w*`,
  String.raw`\bit (?:is|was) § (?:alone )?(?:who|that|which) (?=.*(?:¶|\b${advising}|shown|described|left out|put in|taken out|option)).*\b(?:want|ask|wish|insist|decid|chose|pick|prefer|add|wrote|draft|put|chang|cut|took|remov|suppl|set|fix|settl|ruled)\w*`,
  String.raw`\b(?:struck|taken|took|cut|removed|deleted|left|edited|dropped|excised|kept|lifted|omitted|inserted|put|written|added|excluded|expunged) (?:out )?(?:of|from|in|into|to|out of) (?:the |this )?(?:¶\w+|report|paper|table|list) (?:\S+ ){0,4}?by §`,
  // “was not allowed by the Chair to mention”
  String.raw`(?:¤|¶\w+) (?:\S+ ){0,3}?(?:not (?:\w+ )?(?:allowed|permitted|free|at liberty|to be)|forbidden|prevented|barred|stopped|dissuaded|discouraged|prohibited|warned off|blocked|restrained|held back) (?:\S+ ){0,6}?by §`,
  String.raw`§ (?:\w+ ){0,3}?(?:let|forbade|stopped|prevented|barred|prohibited|allow|allowed|forbidden|permitted|permit|blocked|dissuaded|discouraged) ¤ (?:\S+ ){0,3}?(?:mention|say|record|set|show|includ|report|recommend|advis|publish|refer|giv|disclos|cost|append|writ|put|conclud|propos|warn|nam|us)\w*`,
  // “asked by the Leader not to give the cost”, “requested that the following recommendation be included”
  String.raw`¤ (?:\w+ ){0,3}?(?:asked|requested|told|instructed|invited|urged|advised|warned|encouraged|begged|pressed) (?:\w+ )?by § (?:\S+ ){0,3}?(?:not to|to (?:omit|leave|drop|avoid|withhold|refrain|steer|keep))\b`,
  String.raw`§ (?:\w+ ){0,2}?(?:ask|request|want|propos|suggest|insist|direct|requir)\w* (?:that )?(?:the |this |a |an )?(?:following |further |additional |extra |new |second |third )*¶\S+ (?:\S+ ){0,4}?(?:be|to be|should be|is) (?:includ|add|insert|made|put|chang|given)\w*`,
  // “went through it and struck things out”, “have had it replaced”, “the Leader's edits accepted throughout”
  String.raw`(?=.*¶)§ (?:\S+ ){0,8}?(?:struck|crossed|took|cut|taken|marked|scored|scribbled|scored|crossing|striking) (?:\S+ ){0,3}?(?:out|through|down|up)\b`,
  String.raw`(?=.*(?:¤|¶)).*§ .*\b(?:have|has|had|got|get|having) (?:it|them|this|that|the \S+|¶\S+|\S+ ¶\S+) (?:\w+ )?(?:changed|replaced|removed|altered|amended|rewritten|dropped|deleted|raised|lowered|taken out|cut|reworded|softened|withdrawn|put back|reversed|rescored|redone|struck|left out|swapped|reinstated|moved)\b`,
  String.raw`§s (?:own |suggested |proposed |tracked |handwritten )*(?:edits|amendments|changes|corrections|alterations|wording|text|deletions|additions|insertions|mark-up|revisions|rewording|redraft|markings|annotations|drafting) (?:\w+ ){0,3}?(?:accepted|incorporated|adopted|made|taken|included|inserted|reflected|followed|used|applied|in|stand|stands)\b`,
  // “turned into approval after the Chairman stepped in”
  String.raw`(?:¶|\b${advising}).*\b${change}\b.*\b(?:after|when|once|until|because|since|as soon as|the moment|the day|as) § (?:\S+ ){0,3}?(?:stepped|got|became|took|weighed|rang|called|phoned|telephoned|wrote|emailed|spoke|visited|saw|seen|read|met|complained|intervened|asked|objected|had|raised|looked|heard|learned|made|came|went|insisted|expressed|questioned|was|were|did|would|refus|pointed|remarked|commented|put)\w*`,
  // In a row on an option or a rating: “Rejected by the Leader, not evaluated”
  String.raw`^¶row \| (?:\S+ ){0,3}?(?:rejected|ruled|vetoed|excluded|discounted|scored|rated|raised|lowered|amended|deleted|struck|removed|reworded|not wanted|dropped|uplifted|upgraded|downgraded|marked) (?:\S+ ){0,4}?(?:by|of|for) §`,
  // A veto or a ban on what the report holds, whatever stands between: “vetoed the inclusion of the findings”
  String.raw`§ (?:\S+ ){0,3}?(?:veto\w*|forb\w+|bann?\w*|block\w*|barr\w+|rul\w+ out|prohibit\w*|disallow\w*|suppress\w*|censor\w*|quash\w*|kill\w*|insist\w* on|demand\w*|order\w*|secur\w+) (?:the |any |all |its |their )?(?:inclusion|mention|publication|appearance|reference|disclosure|removal|deletion|omission|exclusion|insertion|rewording|softening|comparison|rewriting|change|alteration|any)\b`,
  // “paragraph 9, which the Mayor asked to be reworded”
  String.raw`(?=.*¶).*\b(?:which|that|whose \S+) § (?:\w+ )?(?:asked|wanted|wished|wants|required|ordered|directed|insisted|instructed|requested|had|got|preferred|liked) (?:\w+ )?(?:be |to be |should be |to see |to have )?(?:${change})\b`,
  // “was allowed to edit the summary”
  String.raw`§ (?:\S+ ){0,4}?(?:allowed|permitted|invited|asked|able|free|given (?:leave|licence|a chance|the chance|the opportunity|a free hand)|helped|let|encouraged|contributed|had a hand|took part|played a part|involved|instrumental|assisted|collaborated|worked with ¤|sat with ¤|joined ¤|together with ¤|alongside ¤)(?: \S+){0,4} (?:edit|amend|alter|chang|rewrit|redraft|draft|writ|correct|revis|shap|word|compos|settl|prepar|score|scor|rank|rat|finalis|conclusion|prepar)\w*(?: \S+){0,5} ?(?:¶|\breport\b|\bscores?\b|$)`,
  String.raw`§ (?:\w+ )?(?:sat|worked|stood|was|were) (?:with|beside|alongside|over|next to) ¤ (?:while|when|as|until|and|to|on|throughout)\b.*(?:¶|\breport\b|wr(?:o|i)t\w+|draft\w*|scor\w+)`,
  // “that being the Leader's preference”, “Councillor Roe's idea that the report should say nothing”
  String.raw`(?:¶|\b${advising}).*\b(?:that|this|it|which|such) (?:being|is|was) §s (?:own |firm |known |express |stated |declared |clear )*(?:preference|wish|wishes|choice|view|request|decision|desire|instruction|intention|will|position|policy|pledge|promise|demand|insistence)\b`,
  String.raw`§s (?:own )?(?:idea|wish|view|preference|decision|choice|suggestion|doing|request|insistence|instruction|ruling|condition|order|demand|requirement|stipulation|notion|intention) (?:was |is |being )?that (?:the |this |a |any |no )?(?:¶\S+|report|paper)\b`,
  String.raw`\bat the (?:say-so|instance|insistence|behest|bidding|prompting|urging|dictation|command) of §|\bat §s (?:say-so|instance|insistence|behest|bidding|prompting|urging|dictation|command)\b|\bon (?:§s (?:\w+ )?|the (?:\w+ )?)(?:say-so|orders|instructions?|insistence|directions?|authority)(?: of §)?.*(?:¶|\b${advising})`,
  // “Only the options that the administration supports have been costed”
  String.raw`\b(?:only|just|no) (?:the |those |such )?(?:¶\S+|options?|sites?|schemes?|figures?|choices|points|findings|facts|ones|evidence|comments|courses|alternatives) (?:that|which)? ?(?:(?:are|is|were|was) )?(?:\w+ )?(?:§|acceptable to §|agreed (?:by|with) §|supported by §|favoured by §|approved by §|chosen by §) ?(?:\S+ ){0,4}?(?:support|favour|lik|approv|want|prefer|accept|chos|pick|agree|allow|wish|have been|has been|is|are|appear)\w*`,
  // “will not allow this report to recommend”
  String.raw`§ (?:\w+ )?(?:will|would|did|does|do|could) not (?:\w+ )?(?:allow|let|permit|have|see|accept|countenance|support|hear|tolerate|stand for|put up with|release|publish|sign|clear|agree|present|bring|take|wear) (?:to )?(?:this |the |a |any |an )?(?:\w+ )?(?:¶\S+|report|paper|recommendation)\b`,
  // The office or aides of a member have the pen.
  String.raw`§s (?:private |political |own )?(?:office|team|assistant|adviser|advisers|aide|aides|secretary|staff|researcher|group) (?:has |have |had |then |later |also )*(?:${changed}|wrote|supplied|provided|inserted|added|asked for|insisted)\b.*(?:¶|\bimplications\b|\breport\b|\bfigures?\b|\boptions?\b|$)`,
  // What stands in the missed ones: provided reasons, incorporated amendments, “is included for Cllr Roe”
  String.raw`(?:§|§s) (?:\w+ )?(?:amendments?|edits|wording|changes|text) (?:to (?:the |this )?(?:¶\w+|report|paper) )?(?:have|has) been (?:\w+ )?(?:incorporated|accepted|made|adopted|included|taken)`,
  String.raw`§ (?:has |have |had )?(?:\w+ly )?(?:provided|supplied|gave|given|furnished|contributed|suggested|offered|sent|handed|dictated) (?:¤ )?(?:with )?(?:the |a |an |this |these |our )?(?:¶\w+|reasons?|figures?|wording|text|grounds|arguments?|numbers|answer|conclusions?|estimates?)\b(?: \S+){0,3} (?:set out|given|shown|used|below|here|above|which (?:follow|appear)|in this|in (?:section|paragraph))\b`,
  String.raw`¶\S+ .*\b(?:is|are|was|were) (?:\w+ )?(?:included|put|added|inserted|made|there|kept|here) (?:only |solely |simply )?(?:for|because of|on account of|out of regard for|as a favour to|to oblige|by) §`,
  String.raw`¶.*\bsubject to §s? (?:being|agreement|approval|view|satisfaction|happiness|consent|nod)\b`,
  String.raw`(?=.*(?:¶|\b${advising})).*\bbut § (?:would|should|will|does|did|has|had|is|was) (?:\w+ )?(?:like|prefer|want|only|have|not|rather|keen|insist|ask|made|wish)\w*.*\band (?:it|that|this|one|two|three|so|they|which|approval|refusal|option|closure)\b`,
  // “At the Leader's request this report does not deal with the cost”, “does not want it disclosed, so it is not”
  String.raw`(?:\b(?:at|on|by|because of|in deference to|out of regard for|to oblige|to spare) (?:the \w+ of )?§s?|§) .*(?:\breport|\bpaper|¶\w+|\bit|\bwe|¤) (?:does not|do not|says? nothing|is silent|makes? no|gives? no|omits?|leaves? out|passes over|avoids?|stops? short|goes no further|draws? a veil)\b`,
  String.raw`§ .*(?:want|wish|lik|prefer|ask|request|insist|agree|consent)\w* .*(?:disclos|mention|shown|publish|includ|record|report|describ|set out|print|reproduc|named|discuss|quot|cost|apprais)\w*.*\b(?:so|and so|and) (?:it|they|this|that|none|these|those|we|¤) (?:is|are|has|have|was|were|do|does|did)\b`,
  // “returned them with amendments”, “returned to its author three times by the Portfolio Holder”
  String.raw`§ (?:\S+ ){0,3}?(?:return|sent|hand|gave|pass)\w* (?:\S+ ){0,4}?with (?:\w+ )?(?:amendments|changes|edits|corrections|alterations|deletions|markings|rewording|instructions|additions)\b`,
  String.raw`(?:¶\w+|report|paper|attempt|attempts|versions?) (?:\S+ ){0,3}?(?:returned|sent back|handed back|given back|thrown back|bounced back) (?:\S+ ){0,8}?by §`,
  String.raw`(?:¶|\b${advising}).*\b(?:being|as|is|was) (?:the )?(?:very )?(?:figure|sum|price|level|rate|course|option|site|one|answer|outcome|date|name|terms|contractor|amount|number|place|design) (?:that |which )?§ (?:has |had |have |is |was )?(?:\w+ly )?(?:announc|promis|pledg|want|nam|chos|ask|prefer|suggest|propos|wish|favour|set|fix|lik|commit|publicis|told|agreed|settled)\w*`,
  // “were persuaded otherwise by the Chair”
  String.raw`¤ .*\b(?:persuad|convinc|talk|press|dissuad|prevail|overrul|overrid|overborn|outvot|brought round|won over|induc|cajol|bulli|lobb|steer|lean|talked out|put off|warned off|brow-?beat)\w* (?:\S+ ){0,5}?by §`,
  // “owes more to the Leader than to the matrix”, “bears her stamp”, “the Chair's report in all but name”
  String.raw`(?:¶|\b${advising}).*\bow(?:es|ed|ing) (?:\S+ ){0,4}?to §`,
  String.raw`(?:¶|\b${advising}).*\b(?:stamp|mark|fingerprints?|imprint|signature|handwriting|hallmarks?|hand|voice|thinking|brainchild) of §|§s (?:\w+ ){0,2}?(?:stamp|fingerprints?|imprint|handwriting|hand|pen|voice) (?:is|are|can|may|runs|lies|in|on|behind|throughout)\b`,
  String.raw`^(?:what|the one|this|that) (?:you|follows|members|is|stands|appears|we|you see|has).*\b(?:is|was|are|were) §s (?:own )?(?:¶\w+|version|words|work|view|text|doing|choice|handiwork|account)`,
  String.raw`§s (?:own )?(?:¶\w+|paper|work) in (?:all|everything) but name`,
  // “left in no doubt by the Leader which option had to come out on top”
  String.raw`¤ .*\b(?:in|under) no (?:doubt|illusion|illusions) (?:\w+ ){0,3}?by §|§ .*\bleft ¤ (?:in|under) no (?:doubt|illusion)`,
  String.raw`\b(?:option|site|bid|tender|scheme|course|answer|outcome|result|one) (?:had to|must|should|was to|ought to) (?:come|be|win|top|prevail).*§|§.*\b(?:which|what) (?:\w+ ){1,3}(?:had to|must|should|was to|ought to) (?:come|be|win|top|prevail|say)`,
  // “nothing is said of the pension strain, since the Leader would rather it were not mentioned”
  String.raw`\b(?:nothing (?:is|has been|was) (?:said|shown|written|given|included)|no (?:mention|figure|account|¶\w+|reference|word|comparison|costing|estimate|table|warning|line)|(?:is|are|was|were|has|have) (?:\w+ )?(?:not|never|nowhere|no longer) (?:been )?(?:described|mentioned|shown|set out|discussed|given|included|appraised|costed|compared|reported|quoted|named|touched|found|listed|recorded|reproduced|appended|attached|to be found|here|in the|in this)|(?:do|does|did|will) not (?:appear|feature|figure|mention|describe|show|find|see|say|refer|touch)|silent|silence|left blank|blank|find no)\b.*(?:\b(?:because|since|as|for|after|at|by|on|out of|owing|due|so|given)\b|[,;:–—]).*§s? (?:\w+ ){0,4}?(?:having|would|will|wish|want|prefer|ask|rather|request|insist|instruct|view|thought|felt|found|consider|did|does|had|has|could|is|was|un|dis|object|veto|rule|reluct|sensitiv|feeling|embarrass)\w*`,
  // “vetoed their inclusion”, “struck a line through”, “put a pen through”
  String.raw`§ (?:\S+ ){0,5}?(?:pen through|line through|red pen|blue pencil|pencil|ink|scissors|stamp)`,
].map((source) => cued(new RegExp(source, 'u')))

/** Two sentences that belong together: what the first says, and what the second then tells. */
const pairs = ([
  // “Who wrote this? The Leader did.”, “Why refusal? Councillor Roe wanted it.”
  [String.raw`^(?:who|whose|by whom|at whose)\b.*(?:¶|\b${advising}|\bword|\bfigure|\boption|\bpick|\bchose|\bwrote|\bwritten).*\?$`, String.raw`^(?:it (?:is|was) |by |of )?§s?(?: (?:did|has|had|is|was|alone|himself|herself|and|wrote|chose|who)\b|\W|$)|\b(?:but|it (?:is|was)|by) §`],
  [String.raw`^(?:why|what (?:has|had|became|happened|made|changed)|how (?:is|was|did|has|come))\b.*\?$`, String.raw`^(?:because |since |as |it is because |ask |for |at |on )?(?:the (?:\w+ )?(?:request|instance|wish|insistence|behest|orders?) of )?§s? (?:\S+ ){0,6}?(?:${firm}|wanted|asked|request|wish|insistence|behest|preference|orders|prefers|instructions)`],
  // “Officers' own choice was C. A heads the list now because three members will not have C.”
  [String.raw`^(?=.*(?:¤|¶|\b${advising}))(?=.*\b(?:was|were|had|would|originally|first|initially|until|different|advised|recommended|preferred|favoured|against|drafted|began|used to)\b)`, String.raw`(?=.*\b(?:now|instead|no longer|has (?:been )?(?:${changed}|gone)|have (?:been )?(?:${changed}|gone)|is to|came back|comes back|this (?:one|version)|the present|here|today)\b).*(?:§s? (?:\S+ ){0,3}?(?:${firm}|request|instance|behest|insistence|wish|wishes|orders|office|will)\b|\b(?:request|instance|behest|insistence|wish|wishes|orders|instructions|intervention) of §)`],
  [String.raw`(?:¶|\b${advising}).*\b(?:gone|missing|changed|differs?|different|absent|dropped|removed|out|new|lower|higher|softer|shorter)\b|\b(?:changed|differs?|gone)\b.*¶`, String.raw`^(?:so |that |this |it |they |the (?:reason|cause|explanation) )?.*(?:§ (?:\S+ ){0,2}?(?:would not|refus\w+|insist\w+|demand\w+|object\w*|vetoed|did not (?:like|want|care|wish)|disliked|ruled|ordered|instructed|told)\b|\b(?:request|instance|behest|insistence|orders|instructions) of §|§s (?:request|insistence|behest|orders|instructions)\b)`],
] as const).map(([first, then]) => ({first: cued(new RegExp(first, 'u')), then: cued(new RegExp(then, 'u'))}))

/** The officer's own thing, and a hand or a will, in one sentence with a member. */
const company: readonly RegExp[] = [
  String.raw`¶(?!reports?\b|paper\b|drafts?\b|text\b|briefing\b|append|annex|document\b|row\b|recommended:)`,
  String.raw`§`,
  String.raw`\b(?:${change}|${firm}|wish\w*|want\w*|prefer\w*|lik(?:e|ed|es)|suggest\w*|hand|will|say|help\w*|approv\w*|agree\w*|clear\w*)\b`,
].map((source) => cued(new RegExp(source, 'u')))

/** What clears a likely hand. */
const clears: readonly RegExp[] = [
  // The member reacts to advice that stands: supports it, opposes it, moves it.
  String.raw`§ (?:\w+ ){0,2}?(?:supports?|supported|opposes?|opposed|accepts?|accepted|endorses?|endorsed|welcomes?|welcomed|agrees? with|agreed with|disagrees? with|disagreed with|objects? to|moved|seconded|will move|will second|will present|presents?|presented|introduces?|introduced|spoke (?:to|against|for|in)|voted|votes?|notes?|noted|read|thanked|thanks|received|shares?|does not share|do not share|did not share|does not agree|do not agree|does not support|do not support|takes a different view) `,
  // The member only asks about it.
  String.raw`§ (?:\w+ ){0,2}?(?:asked|asks|queried|queries|questioned|enquired|inquired|wondered|wanted to know|wished to know|challenged) (?:\w+ ){0,3}?(?:whether|why|if|how|when|what|who|where|about|a question|questions|at the last)\b`,
  String.raw`§ (?:\w+ ){0,2}?(?:asked|requested|called|wished|wanted|wants|asks|has asked|have asked)(?: ¤)? (?:for|to see|to have|to receive) (?:an? |the |this |further |more |additional |another |that |some )*(?:\w+ )?(?:report|paper|information|briefing|copy|detail|details|explanation|clarification|update|note|review|item|advice|meeting|¶report|¶paper|¶briefing|¶advice)\b`,
  String.raw`§ (?:\w+ ){0,2}?(?:asked|requested|called|suggested|proposed|has asked|have asked)(?: ¤)?(?: that| to| for)? .*\b(?:be (?:recorded|minuted|noted|costed|appraised|tested|assessed|looked at|considered|examined|included as|shown separately|attached|appended)|look at|look into|report back|bring|consider|examine|cost|investigate|cover|explore|assess|appraise)\b`,
  // Views as the member's own, apart.
  String.raw`§s? (?:own )?(?:[\w-]+ ){0,3}?(?:views?|comments?|opinions?|objections?|response|representations?|statement|letter|amendment|motion|remarks|suggestions?|reasons|position|preference|submission|note|case)\b.*\b(?:set out|recorded|reported|appended|attached|annexed|given|summarised|reproduced|at ¶appendix|in ¶appendix|in ¶section|separately|costed|appraised|own words|own name|tabled|lost|defeated|withdrawn|declined)\b`,
  String.raw`\b(?:in (?:his|her|their) own (?:name|words|right)|separate (?:note|paper|report)|forms? no part|apart from|tabled)\b`,
  // Officers' own judgement stands.
  String.raw`(?:(?<!what )¤ (?:\w+ )?(?:do not|does not|did not|declined|disagree|has declined|have declined|remain|recommend(?!ed)|advise)|officers' own|(?:¤|¶\w+) (?:s )?own\b|own (?:advice|judgement|view|recommendation|analysis)|was declined|were declined|is (?:the|that of the) ¤|not been (?:changed|altered|amended)|for the reasons)`,
  // A body acted.
  String.raw`¦ (?:\w+ ){0,2}?(?:resolved|agreed|asked|amended|adopted|approved|rejected|requested|decided|instructed|commissioned|called|recommended)\b|\b(?:by|of) ¦.*\b(?:moved|proposed|seconded) by §|\bon (?:the|a) motion (?:of|by|moved by) §|¦ .*\bon §s motion`,
  // Denied, a rule, a thing not done.
  String.raw`\b(?:no|not any|neither|nor|nobody|none of|without) (?:the |any )?§|\b(?:may|must|should|shall|can|cannot|could) not\b|\bno member\b|\b(?:did|has|have|had) not (?:seen|see|read|asked|sought|altered|changed)\b|\bnot (?:because|at the|for|as|§|by §|on)\b|\bnobody\b|\bnothing (?:in|to do)|\bhas never\b|\bunder the protocol\b`,
  String.raw`\b(?:if|whether|should|were|unless|in case|suppose) (?:the )?§`,
  // Another time, another paper, another's business.
  String.raw`\b(?:last year|in (?:19|20[01])\d+|previous administration|years ago|the minutes|motion|the press|newspaper|secretary of state|leaflet|twin town|workshop|amendment|hustings|social media|question and|for information|on publication|when published|ward walk|correct the date|typing|spelling|typographical)\b`,
].map((source) => cued(new RegExp(source, 'u')))

/** What clears company alone, where nothing says how the report came to follow the member. */
const apart: readonly RegExp[] = [
  // Told, shown or consulted.
  String.raw`§ (?:\w+ ){0,2}?(?:saw|read|received|met|attended|heard|has|have) (?:¶|the ¶|a copy)|§ (?:\S+ ){0,3}?(?:is|are|was|were|been|be) (?:\w+ )?(?:briefed|told|advised|informed|shown|sent|consulted|notified|given|asked|invited|updated|provided|thanked|reminded|named|copied)\b|\b(?:discussed|shared|consulted|consultation|briefing|liaison) (?:\S+ )?(?:with|of|to) §`,
  // Not yet, not at all, not this member.
  String.raw`§ (?:may|might|can|could|will|shall|should|must|is to|are to)\b|\bnot (?:\S+ ){0,3}?(?:by |of )?§|\bno comments?\b|\bbefore § (?:\w+ )?(?:made|knew|saw|had|was|were|gave)\b`,
  // A body's business, another paper, a mere correction.
  String.raw`¦|\bdiffers? from\b|§s (?:own )?alternative|: (?:ms|mr|mrs|miss|mx|dr)\b|\b(?:misread|slip|error|errors|mistake|misprint|arithmetic|bill|act|minister|inspector|auditor|ombudsman|council meeting)\b|\bdecided (?:\S+ ){0,4}?to\b|¤ (?:, )?(?:who )?(?:\w+ )?(?:recommend|advise|prefer|favour)s?\b|\bknown to ¤|¶\S+ (?:would|will|asks?|invites?|enables?|allows?|gives?|grants?|delegates?) (?:\w+ )?§|\bfor § to\b`,
].map((source) => cued(new RegExp(source, 'u')))

/** Whether a sentence of signs tells of a likely hand, alone or with the one before it, and nothing clears it. */
export function tellsOfAHand(marked: string, before: string): boolean {
  const keptCompany = company.every((each) => each.test(marked)) && !apart.some((each) => each.test(marked))
  if (!keptCompany && !turns.some((turn) => turn.test(marked)) && !pairs.some(({first, then}) => first.test(before) && then.test(marked))) return false
  return !clears.some((clear) => clear.test(marked))
}
