/** Attributes that say who edited when, or carry a second copy of what is shown. */
import type {Edits} from './edits.ts'

const identifying = /\s(?:[\w.-]+:)?(?:rsid\w*|paraId|textId|anchorId|editId|gfxdata|paraIdParent)\s*=\s*(?:"[^"]*"|'[^']*')/g

/** Takes them off every start tag. */
export function dropIdentifiers(edits: Edits): void {
  const {xml} = edits.tree
  for (const {index, 0: {length}} of xml.matchAll(identifying)) {
    // The same letters may be words of the report.
    if (xml.lastIndexOf('<', index) > xml.lastIndexOf('>', index)) edits.replace(index, index + length, '')
  }
}
