/** A finding with the personal values in its words hidden. */
import type {PlacedFinding} from './checked-file.ts'
import {maskValues, maskWhole} from './masking.ts'

/** Hides values in the quote, the message and the suggestion; everything else stays, places included. */
export function maskFinding(finding: PlacedFinding): PlacedFinding {
  const {message, quote, suggestion} = finding
  // The message says what the quote is (“date of birth”), so that a bare date in it is known for what it is.
  const hidden = quote && (aValue.test(message) ? maskWhole(quote) : maskValues(quote, message))
  return {
    ...finding, quote: hidden,
    message: maskValues(quote && hidden ? message.replaceAll(quote, hidden) : message),
    suggestion: suggestion && maskValues(suggestion, message),
  }
}

// Values that their look does not betray: “4 Mill Lane”, “503998172”.
const aValue = /\b(?:home address|passport number|driving licence number|pupil number|bank account|telephone number|vehicle mark)\b (?:of a private person|stands here)/u
