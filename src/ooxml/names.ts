/**
 * The namespaces of OOXML under one short name each, transitional and strict alike.
 *
 * The readers match on “w:p”, whatever prefix the file uses and whichever edition of the standard it follows.
 */

const transitional = 'http://schemas.openxmlformats.org/'
const strict = 'http://purl.oclc.org/ooxml/'
const microsoft = 'http://schemas.microsoft.com/office/'

/** Namespace URI to the short name used throughout this folder. */
export const shortNames: ReadonlyMap<string, string> = new Map([
  [`${transitional}wordprocessingml/2006/main`, 'w'],
  [`${strict}wordprocessingml/main`, 'w'],
  [`${transitional}officeDocument/2006/relationships`, 'r'],
  [`${strict}officeDocument/relationships`, 'r'],
  [`${transitional}officeDocument/2006/math`, 'm'],
  [`${strict}officeDocument/math`, 'm'],
  [`${transitional}drawingml/2006/main`, 'a'],
  [`${strict}drawingml/main`, 'a'],
  [`${transitional}drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${strict}drawingml/wordprocessingDrawing`, 'wp'],
  [`${transitional}drawingml/2006/picture`, 'pic'],
  [`${strict}drawingml/picture`, 'pic'],
  [`${transitional}drawingml/2006/chart`, 'c'],
  [`${strict}drawingml/chart`, 'c'],
  [`${transitional}drawingml/2006/diagram`, 'dgm'],
  [`${strict}drawingml/diagram`, 'dgm'],
  [`${transitional}markup-compatibility/2006`, 'mc'],
  [`${transitional}package/2006/relationships`, 'rel'],
  [`${transitional}package/2006/content-types`, 'ct'],
  [`${transitional}package/2006/metadata/core-properties`, 'cp'],
  [`${strict}package/metadata/core-properties`, 'cp'],
  [`${transitional}officeDocument/2006/extended-properties`, 'ep'],
  [`${strict}officeDocument/extendedProperties`, 'ep'],
  [`${transitional}officeDocument/2006/custom-properties`, 'op'],
  [`${strict}officeDocument/customProperties`, 'op'],
  [`${transitional}officeDocument/2006/docPropsVTypes`, 'vt'],
  [`${strict}officeDocument/docPropsVTypes`, 'vt'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  [`${microsoft}word/2010/wordml`, 'w14'],
  [`${microsoft}word/2012/wordml`, 'w15'],
  [`${microsoft}word/2010/wordprocessingShape`, 'wps'],
  [`${microsoft}word/2010/wordprocessingGroup`, 'wpg'],
  [`${microsoft}word/2010/wordprocessingCanvas`, 'wpc'],
  [`${microsoft}word/2010/wordprocessingDrawing`, 'wp14'],
])

// Extensions that add attributes or drawing details to what is read anyway, so that their branch is the better one.
const harmless = [
  `${microsoft}drawing/2010/main`, `${microsoft}word/2015/wordml/symex`, `${microsoft}word/2016/wordml/cid`,
  `${microsoft}word/2018/wordml`, `${microsoft}word/2018/wordml/cex`,
]

/** Namespaces an `mc:Choice` may require for its branch to be the one read. */
export const understood: ReadonlySet<string> = new Set([...shortNames.keys(), ...harmless])
