/**
 * Comments from drafting stay in the margin of the file that is published. Colleagues' doubts and asides are read out by
 * members and the press; in North Lincolnshire eight of them were. Those who wrote them and the report itself lose trust.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {firstWords} from '../../src/report/first-words.ts'
import {nearestWords} from '../../src/report/nearest-words.ts'
import type {Comment} from '../../src/report/report.ts'
import {cite} from '../authorities/index.ts'

export const noComments = defineRule({
  id: 'no-comments',
  title: 'No comments are left in the margin',
  family: 'publication',
  severity: 'should',
  authority: cite('event-north-lincolnshire-comments'),
  why: 'Comments left in the file can be read by everyone who opens the published report.',
  messages: {
    one: '{author} left a comment here (“{words}”); settle it and delete it before the report is published.',
    left: '{author} left {count} comments, the first here (“{words}”); settle and delete them before the report is published.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'The committee asked for comments by 5 May.'},
      {report: '# Comments of the Section 151 Officer\nThe cost is in the budget.'},
    ],
    notOk: [
      {report: 'Savings are assumed{>>Ann Day: are they real?<<} in year two.', findings: [{at: '1:13-1:20', message: 'one'}]},
      {
        report: 'Rents rise{>>Ann Day: why?<<} in May.\nLeases end{>>Ann Day: check<<} in June{>>Tom Hale: July, surely<<}.',
        findings: [{at: '1:7-1:11', message: 'left'}, {at: '2:15-2:19', message: 'one'}],
      },
    ],
  },
}, (report, {find}) => {
  const byAuthor = new Map<string, Comment[]>()
  for (const comment of report.comments) for (const each of withReplies(comment)) byAuthor.set(each.author.trim(), [...(byAuthor.get(each.author.trim()) ?? []), each])
  for (const [author, comments] of byAuthor) {
    const [first] = comments.sort((one, other) => one.line - other.line || one.start - other.start)
    if (!first) continue
    const values = {author: author || 'Somebody unnamed', count: comments.length, words: firstWords(first.text)}
    find(nearestWords(report, first), comments.length === 1 ? 'one' : 'left', {values})
  }
})

/** A comment and its replies, each at the words that the comment is on: Word hangs a reply on its comment. */
function withReplies(comment: Comment): Comment[] {
  const {line, start, end} = comment
  return [comment, ...comment.replies.flatMap(withReplies).map((reply) => ({...reply, line, start, end}))]
}
