/**
 * What those who decide are asked, told or expected to do. A report asks them to note, consider, agree, refuse, declare and the
 * like, and gives reasons. Whatever else it asks of them presses; so do a warmer word beside a plain one, the author's trust in
 * how they will vote, a vote spoken of by what it would bring upon people, and the public told to press them.
 */
import {cued} from '../report/cues.ts'
import {classesOf} from './closed-class.ts'
import type {Words} from './lexicon.ts'
import {verbReading} from './morphology.ts'
import {author, deciders, ly} from './pressed-vote.ts'
import type {PersuasionSort} from './persuasion.ts'

export interface AskedWords {
  /** What a report may ask of members, or remind them of. */
  ordinary: Words
  /** What members are asked to decide: plain when asked, pressing when hoped for. */
  deciding: Words
  /** What an author may plainly say in the first person. */
  professional: Words
}

const who = String.raw`(?: (?:of (?:the|this) (?:committee|council|cabinet|panel|board|authority)|(?:of|from|on|across) (?:all|every|any|either|both|whatever) (?:parties|party|sides?|persuasions?|shades?|groups|the chamber|benches)(?: of the chamber)?|across the chamber|present|here|who [^,.;:]{2,45}?|minded [^,.;:]{2,30}?|in (?:two minds|any doubt)|with (?:any )?doubts))?`
const people = String.raw`(?:${deciders}(?<!council)${who}|(?:the )?(?:panel|board|executive|authority) members${who}|(?:the|this) (?:board|panel|executive|bench))`
const verb = String.raw`(?<not>not |never )?${ly}(?<verb>[a-z][a-z’'-]*)(?<rest>[^.;]*)`
const wish = String.raw`(?:hopes?|trusts?|wants?|wish(?:es)?|would like|would love|expects?|prays?|looks? to|counts? on|rel(?:y|ies) on|believes?|(?:am|are|is|feels?|remains?) (?:[a-z]+ly )?(?:sure|certain|confident|convinced|hopeful|optimistic|positive))`

/** Told what they must, should or will want to do, or asked it. */
const told = cued(new RegExp(String.raw`(?<!\b(?:if|whether|that|why|how|where|when|which) )(?:\bward (?:members|councillors)|\b${people}) ${ly}(?<how>can ?not|can hardly|can scarcely|could not|could hardly|dare not|should|must|ought to|need to|needs to|has to|have to|(?:will|would|may|might|should) (?:surely |of course |rightly |no doubt |probably )?(?:want|wish|like|prefer|care|choose) to|would do well to|owe it to|(?:is|are|be|being|(?:has|have) been|were|was) ${ly}(?:asked|invited|encouraged|requested|expected|called upon|called on|challenged|begged|pressed|needed|wanted|trusted|advised|recommended) ${ly}(?:not )?to) ${verb}`, 'g'))
/** The author asks them. */
const asking = cued(new RegExp(String.raw`${author} ${ly}(?:would |do |must |can only |shall |will |should )?${ly}(?:asks?|invites?|encourages?|requests?|advises?|calls? on|calls? upon|challenges?|wants?|needs?) (?:only |simply |just )?(?:that )?(?:${people}|them|those (?:present|here|who [a-z ]{3,30}?)) (?:(?:not )?to |should |will )?${verb}`, 'g'))
/** “That the Committee shows …”: what a recommendation has them do. */
const resolving = cued(new RegExp(String.raw`(?:^|[:;.] )\W*(?:\d+[.)]? |\(?[a-z0-9]+\)? )?that ${people} ${ly}${verb}`, 'g'))
/** The author hopes, trusts or is sure how they will decide. */
const hoping = cued(new RegExp(String.raw`${author} ${ly}(?:would |do |must |can only |shall |will |should |very much )?${ly}${wish} (?:that |for |upon |in )?${people} (?:to |can |could |will |would |may |might |shall |should )?${verb}`, 'g'))
/** Words of warmth beside what is plainly asked. */
const warm = cued(/\b(?:(?:whole-?hearted|unanimous|enthusiastic|unqualified|overwhelming|resounding|ringing|firm|strong|full|every|their full|total|unstinting|generous|warm) (?:support|backing|endorsement|approval|vote|yes)|whole-?heartedly|unanimously|enthusiastically|without (?:hesitation|delay|reservation|fear|flinching|further (?:ado|delay|argument))|with (?:one voice|enthusiasm|confidence|pride|conviction|courage|an? (?:clear|easy|good) conscience|(?:all )?their hearts?|compassion)|hearts?|conscience|courage|doubts? (?:aside|behind)|once and for all|at (?:long )?last|for (?:the sake of|our)|these (?:families|children|people)|right side|on the side of|united?|proud(?:ly)?|bold(?:ly)?|generous(?:ly)?|brave(?:ly)?|do(?:es|ing)? right by|noise|naysayers|cynics|scaremonger\p{L}*|vocal|vociferous|loudest|doubters|sceptics|critics)\b/u)
/** “be satisfied”, “be aware” are plain; these are not. */
const beWhat = cued(/^ (?:[a-z]+ly )*(?:brave|bold|generous|proud|ashamed|kind|strong|persuaded|convinced|reassured|compassionate|fair to|on the|in (?:no|any) doubt|under no illusion|ambitious|positive|confident|courageous|decisive|firm|resolute|united|unmoved|true to|swayed|moved|taken in|fooled|bullied|intimidated|frightened|afraid|distracted|deterred|deflected|put off|seen|remembered|forgiven|judged|thanked|big enough|honest|tempted|cowed|blinded|misled|the (?:generation|council|ones?|committee))\b/)
/** “have regard to”, “take advice”, “give reasons” are plain; these are not. */
const light = new Map<string, RegExp>([
  ['have', /^ (?:[a-z]+ )?(?:the )?(?:courage|confidence|guts|faith|heart|vision|nerve|humility|backbone|decency|no (?:hesitation|doubt|qualms|truck|part|regrets))\b/],
  ['take', /^ (?:[a-z]+ )?(?:a |the |this )?(?:stand|bold|brave|courageous|chance|opportunity with|plunge|long view|lead in|no notice|side|sides|pride|heart|comfort|(?:the )?right)\b/],
  ['give', /^ (?:(?:it|this|them|him|her|us|these|those|our|the (?:scheme|project|plan|bid|proposals?|town|village|children|families|applicants?|school|team)) (?!(?:(?:no|little|great|full|due|some|limited|significant|substantial|more|less|very|careful|further|moderate|considerable|proper|any|separate) )*(?:weight|consideration|authority|notice|reasons?|time|regard|attention|effect|thought|credence|priority|scrutiny)\b)|(?:their|its|your) (?:[a-z]+ )?(?:support|backing|votes?|blessing|approval|endorsement)\b)/],
  ['make', /^ (?:(?:the|a) )?(?:right|bold|brave|courageous|wise|sensible|history|difference|stand|good on|it happen|sure (?:that )?(?:this|it|the (?:scheme|proposal)))\b/],
  ['do', /^ (?:what(?:’s| is)? right|the (?:right|decent|honourable|sensible|brave)|(?:all|everything|whatever)|their (?:bit|best|part|utmost)|right|better|so much)\b/],
  ['keep', /^ (?:faith|their (?:word|promise|nerve)|(?:this|the|our) [a-z ]{0,20}?(?:alive|open|going))\b/],
  ['see', /^ (?:sense|reason|through|past|beyond|(?:fit|their way))\b/],
  ['put', /^ (?!(?:forward|questions|in writing|any questions|a question|written|in place|to the)\b)/],
  ['set', /^ (?:aside (?:their|any|party|personal)|an example|politics)\b/],
  ['send', /^ (?:a|the|out|this|it) (?:[a-z]+ )?(?:message|signal|packing)\b/],
  ['show', /^ (?:[a-z]+ ){0,3}(?:leadership|courage|faith|support|confidence|compassion|generosity|solidarity|mercy|they|that they|itself|residents|the (?:town|village|public|world|people)|some|real)\b/],
  ['look', /^ (?:kindly|favourably|beyond|past|into their|(?:generously|sympathetically)|after|residents|the)\b/],
  ['let', /^ /], ['allow', /^ (?:themselves|itself|this (?:chance|opportunity|moment)|a (?:vocal|noisy|small|handful)|the (?:loudest|noise|objectors|critics))/],
  ['follow', /^ (?:their|its) (?:hearts?|instincts?|conscience)/], ['think', /^ (?:again|of the|long and hard|hard|twice|about (?:the|those|these|what|who|how) (?:[a-z]+ )?(?:families|children|people|residents|pensioners|patients|pupils|message|signal|future))/],
  ['listen', /^ to (?!(?:the )?(?:advice|debate|evidence|representations|speakers|public speakers|both|all)\b)/], ['leave', /^ (?:a legacy|behind|(?:these|our|the) (?:[a-z]+ )?(?:families|children|people|residents))/],
  ['speak', /^ (?:with one|to (?:their|his|her|fellow|wavering|doubtful)|up\b|out\b|in (?:favour|support))/], ['talk', /^ (?:to|with) (?:their|his|her|fellow|wavering|doubtful|friends|neighbours|residents|constituents|colleagues)/],
  ['contact', /^ (?:their|the|your) (?:[a-z]+ )?(?:mps?|constituents|colleagues|minister|friends)/], ['write', /^ to (?:their|the) (?:[a-z]+ )?(?:mps?|minister|secretary|press|papers|newspapers|constituents|residents)/],
  ['explain', /^ (?:to (?:their|residents|constituents|voters)|[^.;]{0,30}to (?:their|residents|constituents|voters|parents|families))/], ['tell', /^ (?!(?:[a-z]+ )?(?:residents|constituents|tenants|people|applicants?) (?:about|of|that|when|where|how)\b)(?!(?:the )?(?:clerk|chair|monitoring|democratic|officers?|committee services)\b)/],
  ['use', /^ (?:this (?:chance|opportunity|vote)|their (?:influence|votes?|contacts|position|networks))/], ['act', /^ (?:now|today|tonight|boldly|decisively|bravely|before it is too late)/],
  ['reject', /^ (?:the (?:scare|noise|siren|cynic|politics|voices|claims|myth|argument)|this (?:nonsense|scaremongering))/], ['remember', /^ (?:who|why|the (?:families|people|children|faces|promise)|how (?:much|many|hard)|those|these|their (?:promise|voters|manifesto))/],
  ['ask', /^ (?:themselves|itself|yourselves)/], ['reflect', /^ (?:long|hard|deeply|on (?:how|what|who|why|whether they))/], ['imagine', /^ /], ['picture', /^ /], ['consider', /^ (?:how (?:it|this|a|an|refus|they)|what (?:it|this|they|message)|who (?:will|would)|the (?:faces|feelings|message|human))/], ['say', /^ (?:no|yes|an?|enough|that|loud|to the|what|it)\b/], ['turn', /^ (?!to (?:page|appendix|paragraph|section|the|table))/], ['stand', /^ (?!(?:down|for election|in the|aside))/], ['help', /^ /], ['seize', /^ /],
])
const support = /^(?:support|back|approve|agree|accept|adopt|endorse|grant|refuse|reject|vote|favour|oppose|choose|decide|confirm|fund|save|keep|pass)$/

/** “A vote against this report will cost jobs”: a vote told by what it would bring. */
const votes = cued(new RegExp(String.raw`\b(?:an? (?:vote|decision) (?:for|against|in favour of|to (?:refuse|reject|delay|defer|close|abandon))|(?:voting|to vote) (?:for|against|this|it|down|no|yes)|a (?:no|yes) vote)\b[^.;]{0,50}?\b(?:will|would|is|means|sends|leaves|robs|costs|condemns|says|puts|lets)\b (?!(?:the|any|all) (?:fees?|charges?)\b|(?:be recorded|leave the (?:[a-z]+ )?(?:fees?|charges?|rates?|budget|existing|current|policy|position|arrangements?|service)|require|not (?:be lawful|affect|prevent|alter|be a)|need|mean that (?:the )?(?:existing|current|item|matter|budget|fees?|charges?|council would|[a-z]+ (?:continues?|remains?|stays?))|result in (?:the|a further)|have (?:no|the) effect|be (?:contrary|open to|subject|made|taken|binding|effective|unlawful|treated|reported|implemented|set out|valid)|take effect|carry|not take)\b)`), )
/** What they will have to bear or answer for. */
const bearing = cued(new RegExp(String.raw`\b${people} ${ly}(?:will|would|must|shall) ${ly}(?:have to |need to |be left to |be the ones to |then )?${ly}(?:live with|answer (?:for|to)|face (?:the (?:families|parents|public|residents|voters|anger|music)|their|those)|look (?:them|residents|parents|people) in|own (?:the|this|that|what)|carry the|bear the (?:responsibility|blame|guilt)|regret|rue|be (?:judged|remembered|forgiven|blamed|ashamed|proud|thanked|held (?:to account|responsible))|not (?:want|wish) to (?:be (?:remembered|known|seen|the)|see|let|lose|disappoint|go down)|never|want to be (?:remembered|seen|known|proud|on)|share (?:the|my|our|officers[’'])|agree that|do (?:what is|the) right|see (?:sense|reason|the)|understand how|feel (?:the|as))\b`))
/** The argument closed: those who object have been heard enough. */
const closing = cued(/\bwill be (?:watching|looking on|listening carefully|in the (?:public )?gallery)\b|\b(?:those|people|anyone|anybody|everyone|residents|members|councillors|the few|the handful) who (?:[a-z]+ )?(?:oppos|object|disagree|complain|doubt|argue|say|claim|want to stop)[a-z]* [^.;]{0,50}?\b(?:simply|just|clearly|obviously|plainly|misunderst\w+|missed the point|nothing better|not bothered|(?:have|has|do|does) not understand|not understood|out of touch|living in the past|wrong|mistaken|selfish|deluded|behind the times)\b|\b(?:members|councillors|the committee|cabinet|this council|we) (?:now |today |tonight |really )?(?:have|has) (?:a|an|the) (?:golden|unique|historic|rare|unmissable|priceless|unrepeatable|wonderful|fantastic|marvellous|perfect|glorious|great|real|tremendous|once-in-a-generation|exciting) (?:opportunity|chance|moment)\b|\b(?:have|has) had (?:their|his|her|its|a) (?:say|fair hearing|chance|day|turn|fun)\b|\b(?:it is|now is|this is|it[’']s) (?:now |high |surely |about |the |well past |past )*time (?:to|for|that)\b (?:[a-z]+ )*?(?:approve|act|action|get|end|stop|put|say|back|bite|move|leadership|courage|a decision|decide|vote|members|councillors|this|the (?:committee|council|talking)|grasp|deliver|choose|stand|draw)\b|\b(?:can|could|must|cannot|should) (?:not )?(?:wait|delay|dither|drift|argue) (?:any|no|a (?:moment|day|minute)) (?:longer|more)\b|\b(?:no more|enough of the|put an end to the|stop the|time for) (?:delays?|dithering|excuses|talk|talking|argument|prevarication|hand-?wringing)\b|\b(?:talking|arguments?|debate|delay|dithering) (?:must|has to|should|needs to) (?:now )?(?:stop|end|be over)\b|\bget on (?:with|and)\b(?=.*\b(?:approve|vote|build|it|scheme|job)\b)|\b(?:right|wrong) side of (?:this|the|history)\b(?! (?:road|street|site|carriageway|building|boundary|river|track|line))/)
/** The public, staff or users set on to press. */
const rousing = cued(/\b(?:residents|supporters|the public|parents|tenants|traders|businesses|users|volunteers|staff|everyone|anyone|people|readers|friends|campaigners|clubs?|groups?|objectors|members of the public)\b[^.;]{0,60}?\b(?:(?:are|is|be|been|being) (?:[a-z]+ly |now |all )*(?:urged|encouraged|asked|invited|called on|called upon|rallied|mobilised|needed)|should|must|need to|ought to|can help)\b[^.;]{0,50}?\b(?:lobby|press|petition|pressure|write to (?:their|the|every|local|members|councillors|your)|contact (?:their|every|members|councillors|your|the (?:minister|mp))|e-?mail (?:their|every|members|councillors|your)|ring (?:their|members)|tell (?:their|members|councillors|the (?:minister|government|committee))|ask (?:their|members|councillors)|demand|object\b|protest|campaign|rally|march|pack|fill|turn out|come (?:along|out) (?:and|to) (?:support|show|oppose|back)|attend (?:the meeting )?(?:and|to|in) (?:support|show|oppose|back|voice)|show (?:their|its) (?:support|opposition|strength|anger)|sign|make (?:their|its|your) (?:voices?|feelings|views) (?:heard|known|felt)|speak (?:up|out)|stand up|fight|oppose|back (?:the|this)|support (?:the|this) (?:scheme|bid|plan|proposal|campaign))\b/)
const summoned = cued(/(?:^|[:;,] |\band )\W*(?:please|kindly|do|now|so|help us(?: to)?|be sure to|remember to)?,? ?(?:contact|write to|e-?mail|ring|lobby|tell|ask|call|press) (?:your|the|their|local|any|every) (?:[a-z]+ ){0,2}?(?:mps?|councillors?|members?|minister|colleagues|group|friends|neighbours)\b/)
/** Said to those who decide as a command. */
const commanded = cued(/^\s*(?:please )?(?:do not|don[’']t|never|let (?:nobody|no one|no-one)) (?:for (?:a|one) (?:moment|minute|second) )?(?:be (?:swayed|fooled|taken in|misled|put off|deterred|bullied|cowed|afraid|tempted|distracted|moved|frightened|intimidated|seduced|persuaded|under any)|let|vote|listen|throw|turn (?!to )|refuse|believe|forget|doubt|underestimate|waste|walk|abandon|fail (?:them|us|the|our)|say|support|reject|accept|miss|lose|squander|pass up|give (?:in|way|up)|surrender|allow|tell|pretend|settle|stand (?:by|in)|sit (?:by|back)|desert|betray|break|kill|destroy|close the|take (?:our|it|this|away)|think|imagine|suppose|hesitate to (?:approve|support|vote|back)|delay|wait|trust|heed|dismiss|ignore|look away|shy|shrink|back down|blink)\b/)
/** The end of all argument: one answer, one chance, no doubt; asides by which a speaker leans on hearers; praise of those who decide. */
const pleading = cued(new RegExp([
  String.raw`^\W*(?:frankly|honestly|quite simply|simply put|put simply|to be (?:frank|blunt|honest)|in truth|make no mistake|believe me|let it be said|let there be no (?:doubt|mistake)|come on|enough|surely|needless to say)\b(?=[, ])`,
  String.raw`\b(?:there (?:is|can be)|leaves|has|have) (?:really |simply |clearly |now |surely )?(?:only|but|just) one (?:[a-z]+ )?(?:answer|choice|way to vote|right|thing to do|decision|outcome|course open to (?:members|councillors)|honest|decent|sensible)\b`,
  String.raw`\b(?:choice|decision|answer|case|message) (?:is|could not be|cannot be|can[’']t be|before (?:members|us|you) is) (?:[a-z]+ly )?(?:clear(?:er)?|simple|simpler|stark|obvious|easy|straightforward|plainer|made itself|a (?:simple|stark|straight) (?:one|choice))\b(?! that| from| in (?:paragraph|table|appendix))`,
  String.raw`\bbefore it is too late\b|\bonce[- ]in[- ]a[- ](?:lifetime|generation)\b|\b(?:clock is ticking|not a moment to lose|now is the (?:time|moment)|will (?:not|never) (?:come|get) (?:again|another|round again|this way again)|there will (?:not|never) be another|never (?:have|get) (?:this|a better|another) (?:chance|opportunity))\b`,
  String.raw`\b(?:members|councillors|the committee|cabinet)(?:[’']s?)? (?:well-known |usual |customary |proven |famous |great |own )?(?:good sense|wisdom|generosity|compassion|courage|better natures?|sense of (?:fair play|decency|justice)|good hearts?|humanity|kindness)\b|\b(?:good sense|wisdom|generosity|compassion|courage|kindness|better natures?) of (?:the )?(?:members|councillors|committee|cabinet)\b`,
  String.raw`\b(?:members|councillors|the committee|cabinet|this council|we) (?:are|is|were|was) (?:too (?!(?:late|many|few|busy)\b)|elected to |here to |not the kind|better than|sensible enough|wise enough|put here)`,
  String.raw`\bthank(?:s|ed)? (?:members|councillors|the committee|cabinet|you|colleagues) in (?:advance|anticipation)\b|\bin anticipation of (?:members|councillors|your|the committee)[’']?s? support\b`,
  String.raw`\b(?:are|is|be) reminded (?:of )?(?:how (?:much|many|hard|long|important)|what (?:this|it|the [a-z]+) means|(?:of )?(?:the )?(?:promise|faces|families|who|why))\b`,
  String.raw`\b(?:anyone|anybody|everyone|everybody|no one|no-one|nobody|who|few|whoever) (?:who (?:has |have |had |was |is )?[^,.;]{3,60}? )?(?:could|would|will|can) (?:[a-z]+ly |not |fail to |then |possibly |still )*(?:vote|support|back|agree|object|deny|doubt|refuse|reject|argue|quarrel|oppose|say (?:yes|no)|want (?:this|it|the)|read (?:this|these|the)|look|understand why|be (?:moved|unmoved|against|in favour)|look|sleep|begrudge|wish (?:this|it))\b`,
  String.raw`^\W*(?:speaking )?as an? (?:[a-z-]+ ){0,4}?(?:[a-z-]+)(?: myself)?,? i\b(?<!\b(?:officer|director|manager|author|solicitor|clerk|head|accountant|planner|engineer|surveyor|adviser|advisor|lawyer|result|consequence|whole|matter|minimum|rule|registrar|specialist|professional|practitioner|treasurer),? i)`,
  String.raw`${author}(?<!\bmember) (?:(?:has|have|is|are|am|been|will be) )*(?:[a-z]+ly )?(?:lobbied|lobbying|canvassed|canvassing|courted|courting|wooed|wooing|leant on|leaned on|leaning on|worked on|working on|pressed|pressing|badgered|cajoled|nobbled|button-?holed|talked round|squared) (?:all |every |each |the |key |individual |wavering |undecided )*(?:members|councillors|committee|cabinet|waverers|doubters|groups?)\b`,
  String.raw`^\W*(?:fellow |dear )?(?:colleagues|members|councillors|friends), (?:this|now|we|you|let|please|think|do|vote|it is|there is|i) `,
  String.raw`${author}(?<!\bofficers) ${ly}(?:has |have |had )?${ly}(?:dreamt|dreamed|dreams?|longed|longs?|yearned|yearns?|prayed|prays?|craved|ached) (?:of|for|that|to)\b`,
  String.raw`\bspread(?:ing)? the (?:word|message)\b|\b(?:word|message) (?:needs|has) to get (?:out|round)\b`,
  String.raw`^\W*(?:what|who|how|why|would|could|can|do|does|is|are|should|where|which|if)\b[^?]*\b(?:message|signal|vote|refusal|saying no|say no|turn(?:ing)? (?:down|away)|explain|look (?:them|residents)|justify (?:it|this|that) to|conscience|prepared to|really|seriously|honestly|afford not|dare|want to be|bear to|stand by|let (?:this|it|them)|children|families|deserve|fair|wait)\b[^?]*\?`,
].join('|')))
/** “I have worked on this for nine years and want to see it built” */
const long = cued(/\bi (?:have|[’']ve) (?:[a-z]+ )?(?:work|spen|devot|wait|liv|fought|battl|sweat|pour|giv|push|press|argu|put)[a-z]*\b[^.;]{0,50}\b(?:years?|months|decades?|life|career|heart|day and night|weekends?)\b(?!(?: in| of| with) (?:the )?(?:role|post|planning|local government|council|service))|\bi\b[^.;]{0,60}\band (?:want|hope|wish|long|dream|would (?:love|like|hate)|dread|cannot bear)\b(?! to (?:report|bring|thank|draw|place|note))/)
/** The author in the first person. */
const first = cued(/(?<![’'“"‘]|\b(?:part|class|grade|category|type|phase|stage|schedule|option|table|king|tier|annex|appendix) )\bi(?:[’'](?:m|d|ve|ll))? (?:(?:would|do|did|have|had|am|was|shall|will|should|could|can|cannot|must|may|might|been|be|being|not|never|also|therefore|then|now|again|only|just|to|like|wish|want|[a-z]+ly) )*(?<verb>[a-z]+)(?<rest>[^.;]*)/g)
const ardent = cued(/\bi (?:[a-z]+ )?(?:(?:passionately|truly|genuinely|sincerely|dearly|frankly|honestly|desperately|fervently|wholeheartedly|deeply|always|long|never|secretly|personally|really|for one|simply|utterly|absolutely) )|\bi (?:have|had|[’']ve) (?:long|always|never|personally) /)

/** Where a sentence asks of members what advice does not ask; nothing is asked here about whose words they are. */
export function askedOfMembers(own: string, words: AskedWords): {sort: PersuasionSort; index: number}[] {
  const found: {sort: PersuasionSort; index: number}[] = []
  const add = (sort: PersuasionSort, index: number): void => { if (index !== -1) found.push({sort, index}) }
  for (const match of own.matchAll(told)) if (presses(match, words, false)) add('urging', match.index)
  for (const match of own.matchAll(resolving)) if (presses(match, words, false, true)) add('urging', match.index)
  for (const match of own.matchAll(asking)) if (presses(match, words, false)) add('urging', match.index)
  for (const match of own.matchAll(hoping)) if (presses(match, words, true)) add('urging', match.index)
  for (const [sort, is] of [['pressure', votes], ['pressure', bearing], ['pressure', closing], ['enlisting', rousing], ['enlisting', summoned], ['urging', commanded], ['pressure', pleading], ['personal', ardent], ['personal', long]] as const) add(sort, own.search(is))
  for (const {index, groups} of own.matchAll(first)) if (isOwnFeeling(groups?.verb ?? '', words)) add('personal', index)
  return found
}

function presses({groups}: RegExpMatchArray, {ordinary, deciding}: AskedWords, hoped: boolean, resolved = false): boolean {
  const [word, rest] = [groups?.verb ?? '', groups?.rest ?? '']
  const lemma = verbReading(word)?.lemma ?? word
  if (warm.test(rest.slice(0, 90))) return true
  if (word === 'be') {
    // “should be shouting about it”: what they should do.
    const doing = verbReading(/^ (?:[a-z]+ly |all |out )*([a-z]+ing)\b/.exec(rest)?.[1] ?? '')?.lemma
    return beWhat.test(rest) || doing !== undefined && !groups?.not && !ordinary.has(doing) && !deciding.has(doing)
  }
  const turn = light.get(lemma)
  if (turn?.test(rest)) return !groups?.not || /^(?:let|allow|listen|turn|give|think|leave)$/.test(lemma)
  // What they cannot do is as a rule the law's.
  if (resolved || /^(?:can|could|dare)/.test(groups?.how ?? '')) return false
  if (hoped) return deciding.has(lemma) || support.test(lemma) || !ordinary.has(lemma) && !turn && verbReading(word) !== null
  // “must not purport”: conduct is forbidden by codes, in any words.
  return !groups?.not && !ordinary.has(lemma) && !deciding.has(lemma) && !turn && classesOf(word) === 0 && !/^(?:first|then|instead|always|normally|only|either|therefore|please|usually)$/.test(word)
}

function isOwnFeeling(word: string, {professional}: AskedWords): boolean {
  const lemma = verbReading(word)?.lemma
  return lemma !== undefined && !professional.has(lemma) && !professional.has(word)
}
