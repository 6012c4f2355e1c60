/** E-mail addresses and telephone numbers of private people, told from a body's own by domain, by role, and by who holds them. */
import {cued} from '../report/cues.ts'
import {namedIn} from './named.ts'

const address = cued(/[\p{L}\p{N}][\p{L}\p{N}._%+'’-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,20}/gu)
const publicBody = cued(/[.@](?:gov\.(?:uk|wales|scot)|nhs\.uk|police\.uk|ac\.uk|sch\.uk|parliament\.uk|mod\.uk|llyw\.cymru|org\.uk|wales\.nhs\.uk)$|\.gov\.uk$/iu)
const freeMail = cued(/@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|btopenworld|talktalk|sky|virginmedia|virgin|ntlworld|blueyonder|tiscali|protonmail|proton|pm|gmx|mail|fastmail|zoho|orange|o2|tesco|fsmail|freeserve|plusnet|demon|lineone|hey|zen)\.(?:com|co\.uk|net|org|me|uk|ch)$/iu)
const exampleMail = cued(/@(?:[\p{L}\p{N}-]+\.)*example(?:\.(?:com|org|net|co\.uk|uk|test))?$|\.(?:test|invalid|example)$/iu)
const roles = /^(?:info|enquir(?:y|ies)|contact(?:us)?|hello|office|admin|clerk|council|planning|licensing|housing|parks|press|media|sales|bookings?|support|help(?:desk)?|service(?:s|desk)?|customer\w*|democra\w*|committee\w*|consultations?|feedback|reports?|accounts|finance|legal|hr|jobs|recruitment|secretary|chair|treasurer|events|library|libraries|museum|school|head|reception|team|noreply|no-reply|webmaster|post|mail|foi|dpo|tenders?|procurement|highways|waste|elections?|members?services|cllr|councillor|friends\w*|society|club|group|trust|residents\w*|forum|transport|schools|education|care|community|leisure|allotments?|cemetery|market|tourism|policy|environment\w*|trees|streets|flood\w*|electoral|register|registrars?)\b/iu
const holder = cued(/\b(?:his|her|their|resident|tenant|mother|father|mum|dad|parent|widow|pensioner|neighbour|objector|petitioner|complainant|claimant|applicant|householder|leaseholder|carer|volunteer|organiser|family|owner|occupier|home|personal|private|plot|allotment|member of the public|lady|man|woman|gentleman|who (?:can|may) be|can be reached|may be reached|reached (?:at|on)|write to (?:him|her|them)|rung on|mobile|at home|signed|pupil|student|who lives|who live|lives|next door|opposite|representation|representations|letter from|e-?mail from|arrived from|came from|received from)\b/iu)
const strongHolder = cued(/\b(?:his|her|resident|tenant|mother|father|mum|dad|parent|widow|pensioner|neighbour|objector|petitioner|complainant|claimant|claimant['’]s|appellant|householder|leaseholder|family|occupier|home|cartref|personal|private|hawlydd|apelydd|preswylydd|plot-?holder|at home|pupil|student)\b/iu)
const official = cued(/\b(?:contact (?:officer|point|details)|report author|author|lead officer|officer|switchboard|duty|on-call|out[- ]of[- ]hours|helpline|hotline|office|reception|press|team|service|council|councillor|cllr|clerk|manager|director|head of|surgery|depot|works|emergency|bookings?|control room|text line|text service|number for reporting|queries|planner|surveyor|engineer|accountant|report (?:a|it)|enquiries)\b/iu)
const mobile = cued(/(?<![\p{L}\p{N}£.,/-])(?:\+44[\s-]?(?:\(0\)[\s-]?)?|0)7\d{3}[\s-]?\d{2,3}[\s-]?\d{3,4}(?![\p{N}]|[.,/-]\d)|(?<![\p{L}\p{N}£.,/-])(?:\+44[\s-]?|0)7\d{2}(?:[\s-]?\d){7}(?![\p{N}]|[.,/-]\d)/gu)
const landline = cued(/(?<![\p{L}\p{N}£.,/-])(?:\+44[\s-]?(?:\(0\)[\s-]?)?|\(?0)[12]\d{1,4}\)?(?:[\s-]?\d{2,4}){1,3}(?![\p{L}\p{N}]|[.,/-]\d)/gu)
const homeLine = cued(/\b(?:home|private|personal|ex-directory)\s+(?:tele)?(?:phone|number|line)|\b(?:his|her|their) (?:tele)?phone|\bat home\b|\bhome:|\bring (?:him|her|them)|\b(?:telephone|phone|tel)d? (?:him|her|them)\b|\bwho (?:can|may) be (?:rung|phoned|telephoned|called|reached)/iu)

// “The objector, Mrs Pell (01632 …)”: the number of whoever is named straight before it as a private person.
const private_ = cued(/\b(?:objectors?|petitioners?|complainants?|claimants?|tenants?|residents?|neighbours?|plot-?holders?|allotment holders?|householders?|leaseholders?|widow|pensioner|carer|mother|father|applicant|appellant|occupiers?|witness|keyholder)\b(?!['’]|[^.;:]{0,45}\b(?:line|office|ring|call|team|should|may|can)\b)[^.;:]{0,45}[(,:]?\s*(?:tel\.?|on|telephone|phone)?[\s:(]*$/iu)

// “Her council mobile” is the council's.
const work = cued(/\b(?:council|work|works|office|official|duty|on-call|ward|surgery) (?:mobile|phone|number|line|telephone)\b[^.;]{0,20}$/iu)

export type ContactKind = 'e-mail address' | 'telephone number'

export interface PrivateContact {
  kind: ContactKind
  start: number
  end: number
  sure: boolean
}

/**
 * Finds private e-mail addresses and telephone numbers.
 * @param text a paragraph
 * @param apart true where officers give their own details: contact blocks, author lines
 */
export function privateContacts(text: string, apart: boolean): PrivateContact[] {
  if (!/@|\d{3}/u.test(text)) return []
  const found: PrivateContact[] = []
  for (const {0: written, index} of text.matchAll(address)) {
    const value = written.replace(/[.’']+$/u, '')
    const local = value.split('@')[0] ?? ''
    if (publicBody.test(value) || roles.test(local)) continue
    const near = text.slice(Math.max(0, index - 140), index + value.length + 60)
    const person = holder.test(near) || holdsByName(text, local)
    const plainly = strongHolder.test(near)
    if (freeMail.test(value) ? plainly || !apart && !official.test(near) || holdsByName(text, local) : exampleMail.test(value) && person && (plainly || !apart && !official.test(near))) {
      found.push({kind: 'e-mail address', start: index, end: index + value.length, sure: freeMail.test(value) || person})
    }
  }
  for (const {0: value, index} of text.matchAll(mobile)) {
    const before = text.slice(Math.max(0, index - 90), index)
    if (apart || work.test(before) || value.replace(/\D/g, '').length < 11 || official.test(before.slice(-60)) && !/\b(?:his|her|their|home|personal|private|own|wife|husband|mother|son|daughter)\b/iu.test(before.slice(-60))) continue
    found.push({kind: 'telephone number', start: index, end: index + value.length, sure: true})
  }
  for (const {0: value, index} of text.matchAll(landline)) {
    const digits = value.replace(/\D/g, '').length
    if (apart || digits < 10 || digits > 13) continue
    const near = text.slice(Math.max(0, index - 90), index + value.length + 30)
    if ((homeLine.test(near) || private_.test(text.slice(Math.max(0, index - 60), index)) && !official.test(text.slice(Math.max(0, index - 90), index + value.length + 40))) && !/\bcouncil (?:office|switchboard)/iu.test(near)) found.push({kind: 'telephone number', start: index, end: index + value.length, sure: true})
  }
  return found.sort((a, b) => a.start - b.start)
}

/** “fay.thorne@…” beside “Mrs Fay Thorne”: the mailbox of the person named. */
function holdsByName(text: string, local: string): boolean {
  const parts = local.toLowerCase().split(/[^\p{L}]+/u).filter((part) => part.length > 2)
  return namedIn(text).some(({sort, start, end}) => (sort === 'person' || sort === 'name') && text.slice(start, end).toLowerCase().split(/[^\p{L}]+/u).some((word) => word.length > 2 && parts.some((part) => part.includes(word))))
}
