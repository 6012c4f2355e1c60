/** How the parts of a package point at one another. Targets are names, never paths or addresses to open. */
import {readXml} from './xml.ts'
import type {Elements} from './xml.ts'

export interface Relationship {
  id: string
  /** The last word of the type, as in “officeDocument” or “header”; the same in transitional and strict files. */
  type: string
  /** For an internal one the name of the part, for an external one the address as written. */
  target: string
  isExternal: boolean
}

/** The parts of a package: their names and, for those that are XML, their text. */
export interface Parts {
  names: readonly string[]
  /** The text of a part; undefined when the package has no such part. */
  text: (name: string) => string | undefined
}

export class Relationships {
  readonly all: readonly Relationship[]
  readonly #byId: ReadonlyMap<string, Relationship>

  constructor(all: readonly Relationship[]) {
    this.all = all
    this.#byId = new Map(all.map((each) => [each.id, each]))
  }

  get(id: string | undefined): Relationship | undefined {
    return id === undefined ? undefined : this.#byId.get(id)
  }

  /** The name of the first part of a type. */
  part(type: string): string | undefined {
    return this.all.find((each) => each.type === type && !each.isExternal)?.target
  }
}

/**
 * The relationships of a part.
 * @param source the part's name; “” for the package's own
 */
export function relationshipsOf(parts: Parts, source: string): Relationships {
  const slash = source.lastIndexOf('/')
  const name = `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`
  const xml = parts.text(name)
  const all: Relationship[] = []
  if (xml !== undefined) readXml(xml, name, elements, {folder: source.slice(0, slash + 1), all})
  return new Relationships(all)
}

const elements: Elements<{folder: string; all: Relationship[]}> = {
  'rel:Relationship': {
    open({folder, all}, attributes) {
      const {Id: id = '', Type: type = '', Target: target = '', TargetMode: mode = ''} = attributes
      const isExternal = mode.toLowerCase() === 'external'
      all.push({id, type: type.slice(type.lastIndexOf('/') + 1), target: isExternal ? target : partName(folder, target), isExternal})
    },
  },
}

/** A target as a part's name: relative to the folder, or from the root when it begins with “/”. It cannot leave the package. */
function partName(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).replace(/\\/g, '/').split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
