/** Words by which an author declines to advise, or asks members what they want instead. */
import {cued} from '../report/cues.ts'
import {Recent} from '../report/recent.ts'

/** A lexicon's words for it: who advises, which bodies decide, what is not given and what is asked for. */
export interface DecliningWords {
  /** Patterns for those who write a report: “officers?”, “this report”. */
  advisers: readonly string[]
  /** Patterns for those who decide: “cabinet”, “members?”. */
  bodies: readonly string[]
  /** What officers give: “recommendation”, “view”. */
  advice: readonly string[]
  /** What members have: “instructions”, “preference”. */
  wishes: readonly string[]
}

/** `declines`: the author gives no view · `asks`: the members' wishes are asked for · `leaves`: the matter is left to them. */
export type Declining = 'declines' | 'asks' | 'leaves'

const any = (words: readonly string[]): string => `(?:${words.join('|')})`
const adverbs = String.raw`(?:\w+ly |therefore |thus |also |now |hereby |yet |as yet |at present |at this stage )*`
const some = String.raw`(?:(?!of\b|to\b|other\b|than\b)[\p{L}’'-]+ ){0,3}`

/** Makes the reader of a sentence from a lexicon's words. */
export function decliningReader({advisers, bodies, advice, wishes}: DecliningWords): (sentence: string) => Declining | null {
  const who = String.raw`(?<![’']s )(?<!the \p{L}+ )\b${any(advisers)}`
  const decider = String.raw`(?:the |this |full )?(?:[\p{L}-]+ ){0,2}?${any(bodies)}`
  const given = '(?:offered|made|given|put forward|expressed|stated|provided|advanced|proposed|included|attached|submitted|contained|tendered|set out)'
  const give = '(?:make|offer|express|give|put forward|have|take|hold|state|propose|advance|provide|tender|contain|come to|carry|include|reach|form)s?'
  const gave = '(?:made|offered|expressed|formed|reached|come to|taken|arrived at|given|hold|have|make|offer|express|form|reach|come to|take|arrive at|give|contain|include|settled on|got)'
  const noun = any(advice)
  const pattern = (source: string): RegExp => cued(new RegExp(source, 'iu'))
  const declines = [
    String.raw`${who} ${adverbs}${give} (?:no|neither) ${some}${noun}\b`,
    String.raw`${who} ${adverbs}(?:(?:do|does|have|has|can|could|will|would)(?: not|n[’']t)|cannot) ${adverbs}(?:wish to |feel able to |seek to )?${gave} ${some}${noun}\b`,
    String.raw`^\W*no ${some}${noun} (?:as to [\p{L} ]{1,30} )?(?:is|are|has been|have been|can be|will be) ${adverbs}${given}\b(?! (?:\w+ )?by (?!officers|the author|me\b|us\b))`,
    String.raw`\b(?:and|but|so|therefore|accordingly),? no ${some}${noun} (?:is|are|can be|will be) ${adverbs}${given}\b`,
    String.raw`\bthere (?:is|are) no ${some}${any(['recommendations?', 'officer views?'])}`,
    String.raw`\b(?:is|are) ${adverbs}(?:submitted|presented|put|brought|reported|laid|referred)\b[^.;]{0,50}\b(?:without|with no) ${some}${any(['recommendations?', 'views?', 'preference'])}\b`,
    String.raw`${who} ${adverbs}(?:is|are|remains?|feels?) ${adverbs}(?:neutral|undecided|agnostic|divided|unable to (?:advise|recommend|say|choose|express)|not (?:able|in a position) to (?:advise|recommend|say|choose|express))\b`,
    String.raw`${who} ${adverbs}(?:do|does)(?: not|n[’']t) ${adverbs}(?:recommend|favour|prefer|advise|support|advance) (?:either|any one|any of|any particular|one \p{L}+ over|one over)\b`,
    String.raw`${who} ${adverbs}(?:comes?|falls?) down (?:on|in favour of) (?:neither|no)\b`,
    String.raw`${who} ${adverbs}(?:cannot|can ?not|can[’']t) ${adverbs}(?:advise|recommend|say|choose|judge)\b(?! (?:that|approval|refusal|this|the|it)\b)`,
    String.raw`${who} ${adverbs}(?:advises?|recommends?|favours?|prefers?|supports?|backs?) (?:neither|none|no (?:one|single|particular))\b`,
    String.raw`${who} ${adverbs}stops? short of ${some}${noun}\b`,
    String.raw`${who} ${adverbs}(?:prefers?|chooses?|would rather) not (?:to )?(?:say|advise|recommend|express|choose|take|suggest|offer)\b`,
    String.raw`^\W*(?:none|nil)\W+(?:\p{L}+ ){0,4}?${any(bodies)}\b`,
    String.raw`\b(?:not|isn[’']t|nor|un\w+|in)(?: (?:thought|felt|considered|deemed|is|be|it|\w+ly))* ?(?:necessary|appropriate|right|proper|useful|helpful|possible|(?:our|my|their) (?:place|role|business|job)|the (?:place|role|business|job) of [\p{L} ]{1,20}|for (?:us|me|officers|the author)) (?:for (?:us|me|officers) )?to (?:advise|recommend|say|suggest|choose|express|guide|steer|propose|state|offer|give)\b`,
    String.raw`${any(bodies)}\b[^.]{0,60}; ${who} (?:express|offer|make|have|give|take)s? none\b`,
  ].map(pattern)
  const wish = any(wishes)
  const asks = [
    String.raw`\b${any(bodies)}(?:[’']s?|s[’']) ${some}${wish}(?: (?:on|as to|about|regarding)\b[^.;]{1,80}?)? (?:is|are) ${adverbs}(?:requested|sought|invited|awaited|needed|required|asked for|welcomed?)\b`,
    String.raw`^\W*(?:(?:officers?|formal|further|their|its|your) )*(?:instructions?|directions?|guidance|steer|views|decisions?|preferences?)\b(?: (?:on|as to|about|regarding|of)\b[^.;]{1,80}?)? (?:is|are) ${adverbs}(?:requested|sought|invited|awaited|needed|asked for)\b(?! (?:from|by|until|through|via|in writing))`,
    String.raw`\b${any(bodies)} (?:is|are) ${adverbs}(?:asked|invited|requested) for (?:their|its|a|any|some) ${some}${wish}\b`,
    String.raw`\b${any(bodies)} (?:is|are) ${adverbs}(?:asked|invited|requested) (?:which|what|where|whether|how|if|when)\b`,
    String.raw`\b(?:looks?|turns?) to ${decider} for (?:a|an|their|its|some) ${some}${wish}\b`,
    String.raw`${who} ${adverbs}(?:seeks?|requests?|awaits?|invites?|asks? for|would welcome|would like) (?:a|the|its|some|instructions|guidance|direction|members|${any(bodies)})[^.;]{0,30}?\b${wish}\b(?! for (?:the )?(?:proposal|recommendation))`,
  ].map(pattern)
  const leaves = [
    // “Steer sought: keep or sell?”, “Views please.”, “Please debate the options and agree on one.”
    String.raw`^\W*(?:\p{L}+ ){0,3}?${wish} (?:is |are )?(?:sought|requested|invited|needed|wanted|required|please|awaited|welcome)\b`,
    String.raw`\bplease (?:debate|discuss|consider|decide|choose|say|tell|indicate|give|let|advise|vote|pick|select|state)\b`,
    String.raw`^[^.]*\b(?:or|which|what|should|shall|whether|how|do|does|yes|no)\b[^.]*\?\W*$`,
    String.raw`\b(?:do|does|would|should|will|which|what|can|is|are) [^?]*\b${any(bodies)}\b[^?]*\?`,
    String.raw`\b(?:a|an|any|the|officers?[’']|our|formal) ${some}${noun} (?:will|is to|shall) (?:follow|be (?:offered|given|tabled|made|reported|circulated|put|formed|provided|announced))\b`,
    String.raw`\bfor ${decider} (?:alone )?to \p{L}+`,
    String.raw`\b(?:matter|question|choice|decision|one|is|are) (?:entirely |wholly |solely )?for ${decider}(?: alone)?(?:[.,;]|$| (?:which|whether|what|how)\b)`,
    String.raw`\b(?:choice|decision|matter|question|outcome|selection)\b[^.;]{0,40}\b(?:rests?|lies|left|remains?|belongs|is) (?:entirely |wholly |solely )?(?:with|to|for|in the hands of) ${decider}`,
    String.raw`\b${any(bodies)} (?:should|must|may|will|can|is to|are to|is free to|are free to) ${adverbs}(?:form|reach|come to|make up|take) (?:its|their) own\b`,
  ].map(pattern)
  const recent = new Recent((sentence): Declining | null => {
    // What is quoted is somebody's words reported.
    const own = sentence.replace(/“[^”]*”|"[^"]*"/gu, ' ')
    if (declines.some((each) => each.test(own))) return 'declines'
    if (asks.some((each) => each.test(own))) return 'asks'
    return leaves.some((each) => each.test(own)) ? 'leaves' : null
  })
  return (sentence) => recent.of(sentence)
}
