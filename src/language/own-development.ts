/**
 * Where a text tells of development that the council may permit itself: by the Town and Country Planning General Regulations
 * 1992 (regulation 3), on an application to itself, or as both developer and planning authority.
 */
import {cued} from '../report/cues.ts'
import {sentencesOf} from './exemption-citation.ts'
import type {Extent} from './schedule-12a.ts'

export interface OwnDevelopment extends Extent {
  /** How near the application is: made or being made, still to come, or not said. */
  stage: 'made' | 'ahead' | 'unsaid'
}

const quick = cued(/plann|applica|permission|general regulations|regulation 3|\breg\.? ?3\b|deemed|own application|itself|ourselves|consent|own (?:proposal|scheme|committee|planners)|cynllunio|caniatâd|rheoliad 3|\bcais\b|\bgais\b/iu)
const service = String.raw`(?:(?:housing|education|estates?|property|highways|leisure|parks|children['’]s|adult|regeneration|assets?|environment|waste|schools)\s+)+(?:services?|department|team|directorate|division)`
const body = String.raw`(?:council|authority|corporation|county|city|borough|district)(?!['’]s|\s+(?:planning committee|solicitor|owned|hall|ground|show|road|court|town|fire|park|football|cricket|farm|house|buildings?))`
const council = String.raw`(?:${body}|${service}|we|cabinet|officers|director of \p{L}+)`
/** After a preposition or a colon: “by the County Council”, “our Housing Service”. */
const aCouncil = String.raw`(?:(?:the|this|our|its|a)\s+)?(?:[\p{L}-]+\s+){0,3}?${council}`
const regulation = cued(/(?<![\w/-])reg(?:ulation|s|\.)?\s?3\b(?!\(|\d|\.\d)(?!\s+of the (?![^.;]{0,50}(?:planning|general reg|1992|tcp|T&CP)))|\bgeneral regulations 1992\b|(?<!\p{L})rheoliad 3(?!\d)/iu)
const oneself = cued(new RegExp(`\\b(?:${[
  String.raw`deemed (?:planning )?(?:permission|consent)`, String.raw`grant(?:s|ed|ing)?\s+(?:(?:planning )?permission to )?itself`,
  String.raw`(?:council|authority) for itself`, String.raw`own cause`, String.raw`one and the same`, String.raw`no ?body but the (?:council|authority)`,
  String.raw`its own judge`, String.raw`(?:from|to)\s+itself\b`, String.raw`to ourselves`, String.raw`its own permission`,
  String.raw`(?:its|our|the (?:council|authority|county|borough|district|city)['’]s)\s+own\s+(?:(?:planning|development)\s+)?(?:(?:management|control)\s+)?(?:committee|sub-committee|board|officers|applications?)`,
  String.raw`self-grant\w*`, String.raw`both hats`, String.raw`two hats`, String.raw`ourselves`, String.raw`own planners`,
  String.raw`(?:council|authority) (?:can|may|could|will|would) (?:give|grant) (?:\w+ )?itself`,
  String.raw`applications? (?:is|being|are) the (?:council|authority)['’]s own`,
  String.raw`(?:by|to|from) the (?:council|authority) (?:to|from|by) the (?:council|authority)`,
  String.raw`(?:landowner|promoter|developer|applicant)[^.;]{0,30} and (?:as )?(?:the )?(?:local |waste |minerals )*planning authority`,
  String.raw`(?:is|are) ours (?:to|too)\b`, String.raw`scheme of ours`, String.raw`(?:cais|gais)[^.;]{0,20}(?:ei hun|ein hunain)\b`,
  String.raw`as the (?:council|authority)['’]s own`, String.raw`appl(?:y|ies|ied|ying) to this (?:council|authority)`,
  String.raw`as (?:both )?(?:applicant|developer|promoter|landowner)s? and (?:as )?(?:the )?(?:local )?(?:planning authority|decision-?maker)`,
  String.raw`both (?:the )?(?:developer|applicant|promoter|landowner) and`,
  String.raw`caniatâd tybiedig`, String.raw`ganiatâd tybiedig`,
].join('|')})`, 'iu'))
const planningMatter = cued(/\b(?:applicant|planning|planners|permission|consent|develop\w*|application|scheme|appl(?:y|ied|ies)|determin\w+|decid\w+|committee|cynllunio|cais|gais)\b/iu)
const asking = String.raw`(?:appl(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|submit(?:s|ted|ting)?|lodg(?:e[sd]?|ing)|mak(?:e|es|ing)|made|ask(?:s|ed|ing)?|put(?:s|ting)? in|bring(?:s|ing)?|prepar(?:e[sd]?|ing)|draw(?:s|n|ing)? up|drew up|request(?:s|ed|ing)?)`
const applies = cued(new RegExp([
  String.raw`\b${council}\b[^.;]{0,80}?\b${asking}\b[^.;]{0,60}?\b(?:planning (?:application|permission|consent)|permission in principle|permission|application for|an application|the application|its application|deemed consent)\b`,
  String.raw`\b(?:planning )?applications?\b[^.;]{0,60}?\b(?:by|from|of)\s+${aCouncil}\b(?![^.;]{0,20}\b(?:will|to) (?:determine|decide))`,
  String.raw`\b(?:council|authority|county|borough|city|district)['’]s\s+(?:own\s+)?(?:[\p{L}-]+\s+){0,3}?(?:planning\s+)?application\b`,
  String.raw`\bplanning application for (?:the |our )?(?:(?:council|authority)['’]s|new|proposed|own|our)\b`,
  String.raw`\b(?:submission|submitting|making|lodging|preparation) of an?\s+(?:\w+ )?planning application\b`,
  String.raw`\b(?:our|its own) (?:\w+ )?(?:planning )?application\b`,
  String.raw`\bapplicant\s*(?::|is|being|=)\s*${aCouncil}\b`,
  String.raw`\b${council}\b\s+(?:is|as|being|acts?|acting as|will be)\s+(?:also |both )?(?:the )?(?:applicant|developer and|promoter and)\b`,
  String.raw`\b(?:permission|consent)\b[^.;]{0,30}\b(?:council|authority|borough|county)['’]s own\b`,
].join('|'), 'iu'))
const decides = cued(new RegExp(String.raw`(?:\b(?:it|${council}|(?:\w+ )?planning committee|planning authority)\s+(?:will|would|is to|must|may|can|shall)\s+(?:also\s+)?(?:itself\s+)?(?:be\s+)?(?:determin|decid|grant)\w*|\bits planning committee\b|\bwill (?:also |then )?be (?:determin|decid)\w+|\b(?:as|and) (?:the )?(?:local )?planning authority\b|\bdecision-?maker\b)`, 'iu'))
const promotes = cued(new RegExp(String.raw`\b(?:as\s+(?:\w+ and )?(?:applicant|developer|promoter|landowner)|${council}\b[^.;]{0,20}\b(?:is|are)\s+(?:\w+\s+)?(?:promoting|developing|building|proposing|developer|applicant|the developer|the applicant|both)|${council}['’]?s? own (?:scheme|development|proposal|project|plans?)|(?:its|our|(?:council|authority|county|borough)['’]s) own (?:scheme|development|proposal|project))\b`, 'iu'))
/** The council builds, and permission is in play. */
const builds = cued(new RegExp(String.raw`\b${council}\b[^.;]{0,40}?\b(?:build(?:s|ing)?|construct\w*|erect\w*|develop(?:s|ing)?|extend(?:s|ing)?|promot(?:es?|ing)|propos(?:es?|ing)|demolish\w*|redevelop\w*|replac(?:e|ing)|plans? to|means to|own (?:scheme|housing|homes|depot|school|building|development|project))\b|\b(?:council|authority|borough|county|our|its)(?:['’]s)?\s+(?:own |new |proposed |planned |replacement )*(?:\w+\s+)?(?:scheme|proposals?|plans for|housing|homes|houses|flats|depot|solar farm|bus station|recycling centre|school|building|offices?|development(?! (?:management|control|plan))|project|pool|library|centre|crematorium|hall|car park|theatre|museum|cemetery|plant|station|sites?|bridge|works?)\b|\b(?:council|authority|borough|county|our|its)(?:['’]s)?\s+(?:own|new|proposed|planned|replacement)\s+(?!application|committee|planning|policy|local|officers|staff)\p{L}{4,}`, 'iu'))
const permissionInPlay = cued(/\b(?:(?:its|our|the council['’]s|the authority['’]s|the|members of) (?:own )?(?:planning committee|planners|development (?:control|management) committee)|planning (?:permission|consent|application|authority)|permission in principle|regulation 3)\b/iu)
const denied = cued(new RegExp([
  String.raw`\b(?:regulation 3|reg\.? 3|paragraph (?:9|20)|nor)\b[^.;]{0,50}\b(?:does|do|did|will|would|is|was|can)\s?(?:not|n[’']t)\b[^.;]{0,20}\b(?:aris|appl|engag|bite|relevant|in (?:play|point)|reach)`,
  String.raw`\b(?:is|are|was|will|would|does|do)\s?(?:not|n[’']t)\s+(?:\w+\s+){0,2}(?:developer|applicant|making|seek\w*|apply\w*|submit\w*|need\w*|requir\w*|promot\w+|build\w*)\b`,
  String.raw`\bno (?:regulation 3|own|(?:planning )?(?:application|permission) (?:is|was|will be) (?:needed|required|made|proposed)|development|planning application is)\b`,
  String.raw`\bno planning application\b(?! has yet)`,
  String.raw`\b(?:nor|neither)\b[^.;]{0,30}\b(?:regulation 3|applicant|developer)`, String.raw`\bnot (?:the|a) (?:council|authority|developer|applicant)\b`, String.raw`\bpermitted development\b`, String.raw`\bnid yw\b[^.;]{0,30}\bcodi\b`,
].join('|'), 'iu'))
const granted = cued(/\b(?:gave|received|obtained|(?:was|were|has|have|had)(?: been)? (?:granted|given))\b[^.;]{0,40}\bpermission\b|\bpermission\b[^.;]{0,30}\b(?:was|has been|already|had been) (?:given|granted|refused|obtained)|\b(?:was|were) refused\b/iu)
/** Nobody else can decide what a council asks of itself. */
const certain = cued(/\b(?:itself|to ourselves|own (?:\w+ ){0,2}(?:committee|board)|own planners|ourselves|deemed (?:planning )?(?:permission|consent)|determine its own|decide its own|gais (?:cynllunio )?ei hun)\b/iu)
const otherCouncil = cued(/\b(?:county|district|borough|city)(?: council)?\b[^.;]{0,40}\b(?:determin\w+|decid\w+|grant\w*|hear[sd]?|(?:is|being) the (?:\w+ )?planning authority)\b|\b(?:determined|decided|granted|heard)\s+by\s+(?:the\s)?(?:\p{Lu}[\p{L}-]+ ){0,3}(?:county|district|borough|city)\b/iu)
const otherDecider = cued(/\b(?:inspector\w*|planning inspectorate|secretary of state|national park(?: authority)?|broads authority|park authority|development corporation|mayor(?: of london)?|neighbouring (?:council|authority)|another (?:council|authority)|welsh ministers|government department)\b[^.;]{0,40}\b(?:determin\w+|decid\w+|grant\w*|called? (?:it )?in|rule[sd]? on|hear[sd]?)\b|\b(?:determined|decided|granted|heard|called in)\s+(?:by|on behalf of)\s+(?:an?\s|the\s)?(?:\p{Lu}[\p{L}-]+ ){0,3}(?:inspector|planning inspectorate|secretary|national park|broads|park authority|development corporation|mayor|neighbouring|another|welsh ministers)|\b(?:appl\w+|application)\b[^.;]{0,20}\bto the (?:\p{Lu}[\p{L}-]+ ){0,2}(?:borough|district|county|city)\b|\b(?:to|from) (?:the )?(?:\p{Lu}[\p{L}-]+ ){0,3}(?:county council|district council|national park authority|secretary of state|broads authority|development corporation|planning inspectorate)\b/iu)
const otherApplicant = cued(/\b(?:freeholder|leaseholder|developer|buyer|purchaser|landlord|landowner|compan(?:y|ies)|association|trust|tenant|occupier|applicant|operator|university|owner|partner|bidder|contractor|charity|club|housebuilder)s?\b(?:,[^,]{0,40},)?[^.;,]{0,40}?\b(?:appl(?:y|ies|ied|ying)|seeks?|sought|submit\w*|lodg\w+|makes?|made|(?:application|appeal)s?\b)|\bapplicant (?:is|was) (?!(?:the |this |our )?(?:council|authority|borough|county|estates|housing))|\b(?:sought|made|submitted|lodged) by (?:the|a|an|its) (?!council|authority|borough|county|housing service|city)\w+|['’]s (?:planning )?(?:application|appeal)\b/iu)
const anyOther = cued(/\b(?:freeholder|leaseholder|developer(?! and)|buyer|purchaser|landlord|compan(?:y|ies)|association|tenant|occupier|operator|university|housebuilder|contractor|seller|inquiry|appeal|local plan)s?\b|\b(?:has|have|had|with|under an?|benefit of)\s+(?:\w+ )?(?:planning )?permission\b/iu)
const councils = cued(/\b(?:council|authority|county|borough|district|city|corporation)['’]s (?:\w+ ){0,3}(?:planning )?application/iu)
const made = cued(/\b(?:has|have|was|were|had|is|are|been)\b[^.;]{0,30}\b(?:applied|submitted|lodged|made|validated|registered|received|deposited|sought|being (?:drawn up|prepared|made|finalised|considered)|before|expected)\b|\b(?:applied|submitted|lodged|validated|registered)\b|\b(?:goes|comes|went) (?:to|before)\b|\bis (?:expected|due|pending|on the agenda|before)\b|\bgwnaed\b|\bcyflwynwyd\b/iu)
const ahead = cued(/\b(?:will|would|intends?|plans?|proposes?|shall|is to|are to|may|in due course|later|next year|before an application|not yet|has yet|prior to|pre-application|bydd)\b/iu)

/** Every sentence that tells of such development; offsets 0-based. Denials, another's application and another's decision are none. */
export function ownDevelopment(text: string): OwnDevelopment[] {
  if (!quick.test(text)) return []
  const sentences = sentencesOf(text).map(({start, end}) => ({start, end, said: text.slice(start, end)}))
  return sentences.flatMap(({start, end, said}, index): OwnDevelopment[] => {
    if (!quick.test(said) || denied.test(said)) return []
    const around = `${said} ${sentences[index + 1]?.said ?? ''}`
    const others = otherApplicant.test(said.replace(councils, ' '))
    // “Its own application” is the council’s only when nobody else is named who might make one.
    const toItself = oneself.exec(said)
    const itself = (toItself !== null && planningMatter.test(said) && !(others && /applications?$/iu.test(toItself[0]))) || (decides.test(said) && promotes.test(said)) || (decides.test(said) && builds.test(said) && !anyOther.test(said) && !others)
    const ruled = regulation.test(said) && (planningMatter.test(text) || /1992|\bregulation 3\b(?! of)/iu.test(said))
    const applicant = (applies.test(said) || (builds.test(said) && permissionInPlay.test(said) && !anyOther.test(said))) && !others
    if (!itself && !((ruled || applicant) && !others && !granted.test(said))) return []
    if (!certain.test(said) && (otherDecider.test(around) || (otherCouncil.test(around) && councilsNamed(text) > 1))) return []
    return [{start, end, stage: made.test(said) ? 'made' : ahead.test(said) ? 'ahead' : 'unsaid'}]
  })
}

/** How many councils a text speaks of: “the Council” is one, “the County” beside it another. */
function councilsNamed(text: string): number {
  const named = [...text.matchAll(/\b(county|district|borough|city|town|parish|fire|police|park|combined)\b(?: (?:council|authority))?|\b(?:the|this|our) (council|authority)\b/giu)]
  return new Set(named.map(([, kind, plain]) => (kind ?? plain ?? '').toLowerCase().replace('authority', 'council'))).size
}
