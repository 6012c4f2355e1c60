/** How a rule's id, its file and its export are called. */

/** True for lower-case words joined by single hyphens. */
export function isKebabCase(id: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)
}

/** “background-papers-listed” to “backgroundPapersListed”. */
export function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
