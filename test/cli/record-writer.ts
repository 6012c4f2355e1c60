/** A process that adds entries to a report's record until it is stopped: `record-writer.ts FILE.docx [HOW MANY]`. */
import {addEntry} from '../../src/cli/record-file.ts'

const [, , path = '', most = 'Infinity'] = process.argv
process.stdout.write('writing\n')
const by = {name: 'Ann Day', office: 'Head of Planning'}
for (let number = 0; number < Number(most); number++) {
  // Long enough that writing takes time.
  addEntry(path, () => '2027-01-04T09:00:00.000Z', () => ({matter: {kind: 'withdrawal', askedBy: by, reason: `${number} `.repeat(20_000)}, by}))
}
