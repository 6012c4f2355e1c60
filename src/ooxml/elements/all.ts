/** Everything a story acts on. */
import type {Story} from '../story.ts'
import type {Elements} from '../xml.ts'
import {anchorElements} from './anchors.ts'
import {controlElements} from './controls.ts'
import {drawingElements} from './drawings.ts'
import {fieldElements} from './fields.ts'
import {paragraphElements} from './paragraphs.ts'
import {revisionElements} from './revisions.ts'
import {runElements} from './runs.ts'
import {tableElements} from './tables.ts'

export const storyElements: Elements<Story> = {
  ...paragraphElements,
  ...runElements,
  ...revisionElements,
  ...tableElements,
  ...fieldElements,
  ...controlElements,
  ...anchorElements,
  ...drawingElements,
}
