/** Words that nobody sees on the page: descriptions of pictures and tables, names of controls. */
import {attribute, attributes, named} from './part-tree.ts'
import type {Node} from './part-tree.ts'
import type {Story} from './story.ts'

const described = new Set(['wp:docPr', 'pic:cNvPr', '?:cNvPr', 'wps:cNvPr', 'v:shape', 'v:rect', 'v:imagedata', 'v:shapetype', 'w:tblCaption', 'w:tblDescription', 'w:alias', 'w:tag', 'w:helpText', 'w:statusText', 'w:name', 'w:docPart'])
const told = /^(?:descr|title|name|alt|val|o:title)$/

/** Takes off those that say what is withheld, and the folder a picture came from. */
export function dropAlternativeText({edits, taken, tells}: Story): void {
  const {tree} = edits
  for (const node of named(tree, ...described)) {
    if (edits.isGone(node)) continue
    const text = tree.xml.slice(node.start, node.openEnd)
    for (const match of text.matchAll(attributes)) {
      const [whole, name = '', double, single] = match
      const local = name.includes(':') && name !== 'o:title' ? name.slice(name.indexOf(':') + 1) : name
      const value = attribute(tree, node, local) ?? double ?? single ?? ''
      if (!told.test(local) || value === '' || !(tells(value) || /[\\/][^\\/]+[\\/]/.test(value) && local !== 'descr')) continue
      take(node, match.index, whole, name)
    }
  }

  function take(node: Node, at: number, whole: string, name: string): void {
    if (node.name.startsWith('w:')) edits.drop(node)
    else edits.replace(node.start + at, node.start + at + whole.length, name === 'name' ? 'name="Picture"' : `${name}=""`)
    taken.add('alternative texts')
  }
}
