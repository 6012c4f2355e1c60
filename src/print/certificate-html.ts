/** The certificate as a page of its own, to be filed with the copy: no script, nothing fetched. */
import type {Certificate, CertifiedFile} from '../publication/certificate.ts'
import {plainLine} from './plain-line.ts'

/** The page. */
export function printCertificateHtml({made, input, output, taken, embedded, withheld, stretches, repeatedLines, proof}: Certificate): string {
  const grounds = withheld.flatMap(({what, name, paragraphs}) => {
    const subject = name ?? what
    return paragraphs.length === 0 ? [[subject, 'no paragraph stated', '']] : paragraphs.map(({number, cite, description}) => [subject, cite ?? `paragraph ${number}`, description === null ? '' : `“${description}”`])
  })
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Certificate of a copy for publication</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1.5rem }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border-bottom: 1px solid #767676 }
code { overflow-wrap: anywhere }
</style>
<h1>Certificate of a copy for publication</h1>
<p>Made ${safe(made)} by Report Protocol. It holds none of the text that was taken out.</p>
<h2>The files</h2>
${table(['', 'File', 'Bytes', 'SHA-256'], [row('Report', input), row('Copy', output)])}
<h2>What was taken out</h2>
${table(['Kind', 'Number'], Object.entries(taken).map(([kind, count]) => [safe(kind), String(count)]))}
${embedded.length === 0 ? '' : `<p>Embedded matter, by name:</p>${table(['Kind', 'Part'], embedded.map(({kind, name}) => [safe(kind), `<code>${safe(name)}</code>`]))}`}
${repeatedLines.length === 0 ? '' : `<p>Lines that lost words which a withheld part says too: ${repeatedLines.join(', ')}.</p>`}
<h2>Grounds that the report states</h2>
${grounds.length === 0 ? '<p>Nothing in the report is marked as withheld.</p>' : table(['Part', 'Ground', 'Description'], grounds.map((each) => each.map(safe)))}
<h2>The proof: ${proof.passed ? 'passed' : 'not passed'}</h2>
${table(['What was looked for', 'Number', 'Found in'], proof.checks.map(({name, looked, found}) => [safe(name), String(looked), found.length === 0 ? 'nothing' : found.map(safe).join(', ')]))}
<h2>Stretches</h2>
<p>Each hash is of the report’s bytes and then the words, so that only somebody who has the report can check it.</p>
${table(['Kind', 'Words', 'Hash'], stretches.map(({kind, words, sha256}) => [kind, String(words), `<code>${sha256}</code>`]))}
</html>
`
}

function row(what: string, {file, bytes, sha256}: CertifiedFile): string[] {
  return [what, safe(file), String(bytes), `<code>${sha256}</code>`]
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (tag: string, each: readonly string[]): string => `<tr>${each.map((cell) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${cell}</${tag}>`).join('')}</tr>`
  return `<table><thead>${cells('th', heads)}</thead><tbody>${rows.map((each) => cells('td', each)).join('')}</tbody></table>`
}

function safe(text: string): string {
  return plainLine(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
