/** Attributes found by a word of their names, without reading every tag: most parts have few of them, and are long. */

export interface FoundAttribute {
  /** From the white space before it to the quotation mark that ends it. */
  start: number
  end: number
  value: string
}

/** Every attribute whose name has the word: at its beginning, after a prefix, or as the prefix itself when it ends in “:”. */
export function* attributesNamed(xml: string, word: string): Generator<FoundAttribute> {
  for (let at = xml.indexOf(word); at >= 0; at = xml.indexOf(word, at + word.length)) {
    let start = at
    while (start > 0 && isName(xml.charCodeAt(start - 1))) start--
    if (!isSpace(xml.charCodeAt(start - 1)) || (start < at && xml.charCodeAt(at - 1) !== 58)) continue
    // The same letters may be words of the report.
    if (xml.lastIndexOf('<', start) < xml.lastIndexOf('>', start)) continue
    rest.lastIndex = at
    const found = rest.exec(xml)
    if (!found) continue
    while (start > 0 && isSpace(xml.charCodeAt(start - 1))) start--
    yield {start, end: at + found[0].length, value: found[1] ?? found[2] ?? ''}
  }
}

const rest = /[\w:.-]+\s*=\s*(?:"([^"]*)"|'([^']*)')/y

function isName(code: number): boolean {
  return code === 45 || code === 46 || code === 58 || code === 95 || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}
