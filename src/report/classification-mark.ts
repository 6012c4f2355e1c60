/** A mark of classification that stands by itself, above or beside a report. */

/** True for words that are nothing but classification: “(Public item)”, “PRIVATE REPORT”, “Part I”. “PART TWO: MOWER” is a heading. */
export function isMark(words: string): boolean {
  return /^(?:(?:open|public|exempt|private|confidential|restricted|closed|unrestricted|partly|part|ii?|[12ab]|one|two|report|item|paper|papers|agenda|appendix|appendices|attached|enclosed|with|and|in|for general release|not for publication|non-public|adroddiad|eitem|cyhoeddus|agored|preifat|eithriedig|cyfrinachol)\b|[\s:()\/–—-])+$/iu.test(words)
}
