/** Attributes that say who edited when, or carry a second copy of what is shown. */
import {attributesNamed} from './attributes-named.ts'
import type {Edits} from './edits.ts'

const identifying = ['rsid', 'paraId', 'textId', 'anchorId', 'editId', 'gfxdata']

/** Takes them off every start tag. */
export function dropIdentifiers(edits: Edits): void {
  for (const word of identifying) {
    for (const {start, end} of attributesNamed(edits.tree.xml, word)) edits.replace(start, end, '')
  }
}
