import {strToU8, zipSync} from 'fflate'
import {openReport} from '../../src/host/docx/open-report.ts'
import {partsWith} from '../docx/package.ts'
import {generatedParts} from './generated-report.ts'
const p = '<w:p><w:r><w:t>a</w:t></w:r></w:p>'
const field = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'
const big = (generatedParts()['word/document.xml'] ?? '').replace(/^.*<w:body>|<\/w:body>.*$/g, '')
const cases: Record<string, () => string> = {
  'typical 47 MB': () => big.repeat(9),
  'typical 47 MB, unclosed field': () => field + big.repeat(9),
  'runs': () => `<w:p>${'<w:r/>'.repeat(2_900_000)}</w:p>`,
  'runs with a tab': () => `<w:p>${'<w:r><w:tab/></w:r>'.repeat(1_490_000)}</w:p>`,
  'bold and not': () => `<w:p>${'<w:r><w:rPr><w:b/></w:rPr><w:tab/></w:r><w:r><w:t>a</w:t></w:r>'.repeat(480_000)}</w:p>`,
  'paragraphs': () => p.repeat(299_000),
  'controls around paragraphs': () => `${'<w:sdt><w:sdtPr/><w:sdtContent>'.repeat(1000)}${p.repeat(299_000)}${'</w:sdtContent></w:sdt>'.repeat(1000)}`,
  'deep tables': () => `${'<w:tbl><w:tr><w:trPr><w:ins w:author="A"/></w:trPr><w:tc>'.repeat(250_000)}${p}${'<w:p/></w:tc></w:tr></w:tbl>'.repeat(250_000)}`,
  'changes': () => p.replace('<w:r>', '<w:ins w:id="1" w:author="A"><w:r>').replace('</w:r>', '</w:r></w:ins><w:del w:author="B"><w:r><w:delText>x</w:delText></w:r></w:del>').repeat(299_000),
  'deleted marks': () => '<w:p><w:pPr><w:rPr><w:del w:author="A"/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'.repeat(299_000),
  'namespaces': () => '<w:r xmlns:q="urn:a"><w:r xmlns:q="urn:b"/></w:r>'.repeat(500_000),
  'attributes': () => `<w:p ${Array.from({length: 500_000}, (_, i) => `a${i}="x"`).join(' ')}/>`,
  'unclosed fields': () => field.repeat(299_000),
  'boxes': () => `<w:p><w:r>${'<w:txbxContent><w:p><w:r>'.repeat(200_000)}${'</w:r></w:p></w:txbxContent>'.repeat(200_000)}</w:r></w:p>`,
}
const only = process.argv[2]
for (const [name, make] of Object.entries(cases)) {
  if (only && !name.includes(only)) continue
  const bytes = zipSync(Object.fromEntries(Object.entries(partsWith(make())).map(([n, t]) => [n, strToU8(t)])), {level: 0})
  const start = performance.now()
  let what = ''
  try { what = String(openReport(bytes).children.length) } catch (e) { what = String((e as {code?: string}).code ?? (e as Error).stack) }
  console.log(name.padEnd(34), (bytes.length / 1e6).toFixed(0), 'MB', (performance.now() - start).toFixed(0), 'ms', what, (process.memoryUsage().rss / 1e6).toFixed(0), 'MB rss')
}
