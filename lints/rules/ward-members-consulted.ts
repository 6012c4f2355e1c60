/**
 * A report concerns one ward only, and nothing shows that the ward's councillors were told or asked. They learn of it from
 * residents or the press, and the Council loses what they know of the place.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {asksForDecision, limbsOf} from '../../src/language/recommended.ts'
import {cued} from '../../src/report/cues.ts'
import {headerFields} from '../../src/report/header-fields.ts'
import {body} from '../../src/report/plain-text.ts'
import type {Profile} from '../../src/report/profile.ts'
import type {Report} from '../../src/report/report.ts'
import {inAppendix, sectionAt} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import recommending from '../lexicons/recommending.json' with {type: 'json'}

export const wardMembersConsulted = defineRule({
  id: 'ward-members-consulted',
  title: 'Ward members are shown to have been consulted',
  family: 'form',
  severity: 'consider',
  authority: cite('protocol-000-5.4', 'protocol-000-12.2', 'protocol-001-11', 'protocol-002r-13.1'),
  why: 'Where one ward alone is affected its councillors are consulted, and the report says what they said.',
  messages: {
    missing: 'Only “{ward}” is affected and no ward councillor is shown as consulted; say what they said, or record that they were asked.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: '| Wards affected | Canalside |\n# Recommendation\nThat the green be fenced.\n# Consultation\nThe ward members support the fence.'},
      {report: '| Wards affected | All |\n# Recommendation\nThat the fees be agreed.'},
      {report: '| Wards affected | Canalside, Northgate, Eastfield |\n# Recommendation\nThat the greens be fenced.'},
      {report: '| Ward | Canalside |\n# Recommendation\nThat the report be noted.'},
    ],
    notOk: [
      {report: '| Wards affected | Canalside |\n# Recommendation\nThat the green be fenced.', findings: [{at: '2:1-2:10', message: 'missing'}]},
      {report: 'Ward(s): Northgate and Eastfield\n# Recommendation\nThat the green be fenced.', findings: [{at: '1:10-1:33', message: 'missing'}]},
    ],
  },
}, (report, {profile, find}) => {
  const field = headerFields(report).find(({kind, labelAt, value}) => kind === 'ward' && value && !inAppendix(report, labelAt.line))
  if (!field?.valueAt || !isOneOrTwo(field.value)) return
  if (!asksForDecision(report, limbsOf(report, recommending)) || isShown(report, profile, field.value)) return
  find(field.valueAt, 'missing', {values: {ward: field.value.trim()}})
})

const many = cued(/\b(?:all|none|n\/a|not applicable|various|several|most|many|every|whole|entire|wide|no (?:specific|particular|direct)|outside|cross-?cutting|borough|district|county|city|pob|holl|dim)\b|\d{2,}/iu)

/** One ward or two by name; not “All”, “None” or a list. */
function isOneOrTwo(value: string): boolean {
  return value.length < 80 && !many.test(value) && value.split(/[,;\v/]|\band\b|&|\ba\b(?= \p{Lu})/u).filter((part) => /\p{L}/u.test(part)).length <= 2
}

const wardMember = cued(/\b(?:ward|local|divisional|division) (?:members?|councillors?|cllrs?)\b|\bmembers? for the (?:ward|division|area)\b|\b(?:councillors?|cllrs?)\b[^.]{0,40}\bward\b|\baelod(?:au)? (?:lleol|wardiau|y ward)\b/iu)

/** The ward's councillors, or a councillor for it by name, somewhere but in the recommendations. */
function isShown(report: Report, {members}: Profile, ward: string): boolean {
  const names = members.filter((member) => member.ward && ward.toLowerCase().includes(member.ward.toLowerCase())).map(({name}) => name.replace(/^(?:Councillor|Cllr\.?)\s+/i, ''))
  return body(report).some(({line, text}) => !inAppendix(report, line) && sectionAt(report, line) !== 'recommendations' &&
    (wardMember.test(text) || names.some((name) => text.includes(name)) || (sectionAt(report, line) === 'consultation' && /\b(?:councillors?|cllrs?)\b/i.test(text))))
}
