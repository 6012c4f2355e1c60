/** Fault that the frame of a sentence finds with whoever is named in it: “It took a threat to persuade …”, “Why … is hard to understand”. */
import type {Sentence} from './analysis.ts'
import type {Judgement} from './blame.ts'
import type {BlameWords} from './blame-lexicon.ts'
import type {Mention} from './mentions.ts'
import type {NounPhrase} from './phrase-types.ts'

export interface FrameReading {
  sentence: Sentence
  words: BlameWords
  wanted: (mention: Mention) => boolean
  /** The person whose words or acts a phrase names. */
  ownerOf: (phrase: NounPhrase) => Mention | null
  add: (target: Mention, strength: Judgement['strength'], from: number, to: number) => void
}

/** Finds what the frame of a sentence says against those it names. */
export function framedIn({sentence, words, wanted, ownerOf, add}: FrameReading): void {
  const {all, bounds} = sentence
  discredit()
  laid()

  function textTo(mention: Mention): string {
    return sentence.words.paragraph.text.slice(sentence.start, all[mention.from]?.start ?? sentence.start)
  }

  /** “Why the Chair waited is hard to understand”, “The delay is the work of the Chair” */
  function laid(): void {
    const said = bounded()
    const target = sentence.mentions.find((mention) => wanted(mention))
    if (!target) return
    if (/^why\b/iu.test(said) && target.from <= bounds.from + 3 && /\b(?:hard|difficult|impossible|unclear|mystery|never|not|nobody|no one|only|anyone)\b.*\b(?:understand|explain\w*|see|fathom|know\w*|say|clear|guess|unclear|mystery)\b|\b(?:unclear|mystery|unexplained)\b/iu.test(said)) add(target, 'likely', bounds.from, bounds.to)
    const back = textTo(target)
    const on = said.slice((all[target.to - 1]?.end ?? 0) - sentence.start)
    // “It took a threat of action to persuade the Committee”, “It was only when the press rang that she replied”
    if (/^it (?:took|needed|required) .*\b(?:to (?:persuade|get|make|bring|force|convince|induce|shame)|before)\s+(?:the )?$/iu.test(back) || /^(?:it (?:was|is) )?(?:only|not until) (?:when|after|once|because)?\b.*\b(?:that|did)\s+(?:the )?$/iu.test(back)) add(target, 'likely', bounds.from, bounds.to)
    // “because of the way she spoke to them”, of whoever is named before
    if (/\b(?:because of|owing to|due to) the (?:way|manner)(?: (?:in which|that))? (?:she|he|they)\b/iu.test(on)) add(target, 'likely', bounds.from, bounds.to)
    if (/\b(?:because of|owing to|due to|thanks to|by|through|at) the (?:way|manner)(?: (?:in which|that))?\s+(?:the )?$/iu.test(back)) add(target, 'likely', bounds.from, bounds.to)
    // “Nothing in his letter suggests that …”, “Complaints have been made about the language used by …”
    if (/^(?:nothing|little|not much) (?:in|about)\b/iu.test(said) && /^.{0,60}\b(?:suggest|show|indicate|impl|support|bear)/iu.test(on)) add(target, 'likely', bounds.from, bounds.to)
    if (/\b(?:complaints?|criticisms?|objections?|disquiet|anger|unease|dismay|dissatisfaction|disappointment|displeasure|resentment)\b[^.;]*\b(?:about|against|at|over|of|with|by)\s[^.;]*$/iu.test(back) && !/\b(?:(?:by|from|to|for|with)\s+(?:the )?|who|that|which|and|but|because)$/iu.test(back.replace(/\b(?:used|made|shown|taken|given|sent|written|adopted|displayed) by (?:the )?$/iu, '')) && /\b(?:conduct|behaviour|language|tone|manner|attitude|remarks?|comments?|way|handling|decision|part|role|speech|post|letter|emails?|approach|performance|chairing|treatment)\b/iu.test(said.replace(/codes? of conduct/giu, '')) && /\b(?:was|were|been|had|received|made|voiced|expressed|felt)\b/iu.test(said) && !/\b(?:may|must|should|shall|if|alleg\w+|(?:are|is) (?:not )?(?:made|raised|received))\b/iu.test(said)) add(target, 'likely', bounds.from, bounds.to)
    // “Officers had to correct three statements made by …”
    if (/\b(?:officers?|staff|the clerk|others|the council|colleagues|it)\b.*\b(?:had to|has had to|have had to|were (?:obliged|forced|left|compelled) to|was (?:obliged|forced|left|necessary) (?:for officers )?to)\s+(?:correct|apologise|undo|repair|rescue|intervene|explain|retract|remedy|reassure|clear|calm|step|withdraw|rebut|contradict|remind|restrain|clarify|smooth)\b/iu.test(back)) add(target, 'likely', bounds.from, bounds.to)
    // “Was it wise of the Mayor to …?”
    if (/\b(?:was|is) it (?:\w+ )?(?:wise|right|sensible|fair|proper|necessary|reasonable|really|prudent|appropriate|honest|kind) (?:of|for)\s+(?:the )?$/iu.test(back) && said.includes('?')) add(target, 'likely', bounds.from, bounds.to)
    // “only to keep Councillor Hart quiet”
    if (/\bto (?:keep|appease|placate|humour|pacify|mollify)\s+(?:the )?$/iu.test(back) && (!/\bkeep\s+(?:the )?$/iu.test(back) || /^\s+(?:quiet|happy|sweet|onside|on side|at bay|out|away|occupied|in check|under control)\b/iu.test(on))) add(target, 'likely', bounds.from, bounds.to)
    // “It is hard to see what the Mayor was thinking”
    if (/\b(?:hard|difficult|impossible) to (?:see|know|understand|fathom|say|tell|imagine|believe) (?:what|why|how|that)\s+(?:the )?$/iu.test(back)) add(target, 'likely', bounds.from, bounds.to)
    // “One suspects”, “Less charitable observers might say”
    // “Councillor Hart: three meetings missed”
    if (target.from <= bounds.from + 1 && /^\s*[:–—]\s/u.test(on) && /\b(?:missed|none|poor|absent|no|late|failed|unprepared|not|unhelpful|never|weak)\b/iu.test(on) && on.length < 90) add(target, 'likely', bounds.from, bounds.to)
    for (const {verb, subject, objects} of sentence.clauses) {
      if (verb?.lemma !== 'be' || verb.negation !== null || !subject || !(words.harm.has(subject.noun) || words.faultNoun.has(subject.noun))) continue
      const object = objects.find(({noun}) => /^(?:work|fault|doing|making|handiwork|responsibility|legacy|gift)$/.test(noun))
      const owner = object ? ownerOf(object) : null
      if (owner) add(owner, 'clear', subject.from, bounds.to)
    }
    for (const mention of sentence.mentions) {
      if (!wanted(mention)) continue
      const back = all.slice(bounds.from, mention.from).map(({lower}) => lower).join(' ')
      if (/\b(?:blame|fault|failure|guilt|culpability|delay|loss|mess)\b.*\b(?:rests?|lies|lay|sits?|rested|stops|falls?|fell) (?:\w+ )?(?:with|on|at)(?: the)?$/u.test(back)) add(mention, 'clear', bounds.from, mention.to)
    }
  }

  /** “does the Committee no credit”, “reflects badly on the Chair” */
  function discredit(): void {
    for (const {from, to} of sentence.mentions) {
      const mention = sentence.mentions.find((each) => each.from === from)
      if (!mention || !wanted(mention)) continue
      const after = all.slice(to, to + 2).map(({lower}) => lower).join(' ')
      const back = all.slice(Math.max(bounds.from, from - 5), from).map(({lower}) => lower).join(' ')
      if (/^(?:no|little) (?:credit|favours|honour)$/.test(after) || /\breflect(?:s|ed|ing)? (?:very |so |rather )?(?:badly|poorly|ill|no credit) (?:up)?on(?: the| our)?$/.test(back)) add(mention, 'clear', Math.max(bounds.from, from - 4), Math.min(bounds.to, to + 2))
    }
  }

  function bounded(): string {
    return sentence.words.paragraph.text.slice(sentence.start, sentence.end)
  }
}
