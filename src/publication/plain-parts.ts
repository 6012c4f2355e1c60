/** Parts without words of the report: settings, styles, numbering, properties. */
import {readXml} from '../ooxml/xml.ts'
import {Edits} from './edits.ts'
import {encoded, partTree} from './part-tree.ts'

/** How the page is laid out, and nothing else: not the template's path, people's ids, variables or data sources. */
const settings = new Set(['w:zoom', 'w:mirrorMargins', 'w:defaultTabStop', 'w:autoHyphenation', 'w:consecutiveHyphenLimit', 'w:hyphenationZone', 'w:doNotHyphenateCaps',
  'w:evenAndOddHeaders', 'w:bookFoldPrinting', 'w:bookFoldRevPrinting', 'w:bookFoldPrintingSheets', 'w:gutterAtTop', 'w:bordersDoNotSurroundHeader', 'w:bordersDoNotSurroundFooter',
  'w:alignBordersAndEdges', 'w:displayBackgroundShape', 'w:drawingGridHorizontalSpacing', 'w:drawingGridVerticalSpacing', 'w:characterSpacingControl', 'w:noLineBreaksAfter',
  'w:noLineBreaksBefore', 'w:footnotePr', 'w:endnotePr', 'w:compat', 'm:mathPr', 'w:themeFontLang', 'w:clrSchemeMapping', 'w:shapeDefaults', 'w:hdrShapeDefaults',
  'w:decimalSymbol', 'w:listSeparator', 'w:defaultTableStyle', 'w:stylePaneFormatFilter', 'w:embedTrueTypeFonts', 'w:saveSubsetFonts'])

/** settings.xml with the lay-out alone. */
export function plainSettings(xml: string, name: string): string {
  readXml(xml, name, {}, null)
  const edits = new Edits(partTree(xml))
  for (const node of edits.tree.root.children) if (!settings.has(node.name)) edits.drop(node)
  return edits.text()
}

const dropped = new Set(['w:rsid', 'w:rPrChange', 'w:pPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:numberingChange', 'w:ins', 'w:del'])

/** Styles or numbering without their history. */
export function plainPart(xml: string, name: string): string {
  readXml(xml, name, {}, null)
  const edits = new Edits(partTree(xml))
  for (const node of edits.left()) if (dropped.has(node.name)) edits.drop(node)
  return edits.text()
}

/** The properties a copy has: its title, which its heading says as well. */
export function titleOnly(title: string): string {
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    + `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${encoded(title)}</dc:title></cp:coreProperties>`
}
