/** Document properties: core, extended and custom. */
import {readXml} from './xml.ts'
import type {Element, Elements} from './xml.ts'

interface State {
  found: Map<string, string>
  /** The property being read. */
  name: string | null
  value: string
}

const core = ['dc:title', 'dc:subject', 'dc:creator', 'dc:description', 'dc:language', 'dc:identifier', 'cp:keywords', 'cp:lastModifiedBy', 'cp:category',
  'cp:contentStatus', 'cp:revision', 'cp:version', 'cp:lastPrinted', 'dcterms:created', 'dcterms:modified']
const extended = ['Template', 'Company', 'Manager', 'Application', 'AppVersion', 'HyperlinkBase', 'TotalTime', 'Pages', 'Words']

/** Adds the properties of one part to those found so far: “title”, “lastModifiedBy”, “company”, and custom ones by their own name. */
export function readProperties(xml: string, part: string, found: Map<string, string>): void {
  readXml(xml, part, elements, {found, name: null, value: ''})
}

const elements: Elements<State> = {
  ...Object.fromEntries(core.map((name) => [name, property(name.slice(name.indexOf(':') + 1))])),
  ...Object.fromEntries(extended.map((name) => [`ep:${name}`, property(name.charAt(0).toLowerCase() + name.slice(1))])),
  'op:property': {
    open(state, attributes) {
      state.name = attributes.name ?? null
      state.value = ''
    },
    close: keep,
  },
  ...Object.fromEntries(['lpwstr', 'lpstr', 'bstr', 'i1', 'i2', 'i4', 'i8', 'int', 'ui1', 'ui2', 'ui4', 'uint', 'r4', 'r8', 'decimal', 'bool', 'date', 'filetime']
    .map((type): [string, Element<State>] => [`vt:${type}`, {text: take}])),
}

function property(name: string): Element<State> {
  return {
    open(state) {
      state.name = name
      state.value = ''
    },
    text: take,
    close: keep,
  }
}

function take(state: State, text: string): void {
  state.value += text
}

function keep(state: State): void {
  const value = state.value.trim()
  if (state.name !== null && value !== '' && !state.found.has(state.name)) state.found.set(state.name, value)
  state.name = null
}
