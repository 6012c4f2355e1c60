/**
 * Which of the people named in a paragraph are the council's own staff: by the post or the team beside the name, by the
 * work or leave spoken of, or by the column of an action list. A name is told by its shape alone, so that one name is
 * treated as any other is.
 */
import {cued} from '../report/cues.ts'
import {wordsOfSense} from './lexicon.ts'
import type {Lexicon} from './lexicon.ts'

export interface StaffName {
  /** Offsets in the text, 0-based, end exclusive; a list of names is one. */
  start: number
  end: number
  name: string
  /** The post or team as written, or null. */
  post: string | null
  /** An assistant, a trainee, someone at the depot: less to be named than a manager. */
  junior: boolean
}

/**
 * Makes a reader of staff names from the words of a lexicon.
 * @returns reads a paragraph's text; the names are in order and none overlap
 */
export function staffNames(lexicon: Lexicon): (text: string) => StaffName[] {
  const sense = (name: string): ReadonlySet<string> => wordsOfSense(lexicon, name)
  const posts = sense('post'), professions = sense('profession'), services = sense('service'), teams = sense('team'), outside = sense('outside'), notName = sense('not a name')
  const senior = new RegExp(String.raw`\b(?:${lexicon.entries.find((entry) => entry.sense === 'senior')?.phrases?.map((phrase) => phrase.replace('.', String.raw`\.`)).join('|') ?? '$^'})\b`, 'iu')

  return (text) => {
    const found: StaffName[] = []
    for (const list of namesIn(text)) {
      if (excluded(text, list)) continue
      const told = besidePost(text, list) ?? besideTeam(text, list) ?? atWork(text, list)
      if (told && !(told.post && senior.test(told.post))) found.push({start: list.start, end: list.end, name: text.slice(list.start, list.end), ...told})
    }
    return found
  }

  interface Names {start: number; end: number; first: boolean; single: boolean}

  /** Stretches that have the shape of a name, or of a list of names. */
  function namesIn(text: string): Names[] {
    const found: Names[] = []
    for (const match of text.matchAll(shape)) {
      let start = match.index
      let words = match[0].replace(/[.’'-]+$/, (end) => /\p{Lu}\.$/u.test(match[0]) ? end : '')
      // A capital that begins the sentence, and the post before the name: “Ask Ann Roe”, “Planning Officer Ann Roe”.
      for (;;) {
        const [head = ''] = /^\S+/u.exec(words) ?? []
        const lower = plain(head)
        if (titles.test(head) || words.length === head.length && !blocked(lower)) break
        if (months.test(head) && /^\S+ \p{Lu}\p{Ll}+$/u.test(words) && !blocked(plain(words.split(' ')[1] ?? '')) && !/(?:\d|\b(?:in|since|by|until|from|during|last|next|of|and|to|for|on|early|late|mid))[ -]$/iu.test(text.slice(Math.max(0, start - 8), start))) break
        const before = titleAt(words)
        if (before > 0) { start += before; words = words.slice(before); break }
        if (!blocked(lower) && !postAhead(words)) break
        const skip = head.length + (/^\s*/u.exec(words.slice(head.length))?.[0].length ?? 0)
        if (skip >= words.length) { words = ''; break }
        start += skip
        words = words.slice(skip)
      }
      const tokens = words.split(/\s+/).filter(Boolean)
      const bare = tokens.filter((token) => !titles.test(token))
      const last = plain(bare.at(-1) ?? '')
      const titled = bare.length < tokens.length
      if (bare.length === 0 || bare.length > 4 || last.length < 2 || blocked(last) && !titled && !(bare.length === 2 && borne.test(last) && !blocked(plain(bare[0] ?? ''))) || outsiderTitle.test(words)) continue
      if (!titled && bare.some((token, index) => index > 0 && (places.test(plain(token)) && !(bare.length === 2 && borne.test(plain(token))) || services.has(plain(token)) && index === bare.length - 1 && bare.length > 2))) continue
      if (bare.some((token) => token.length > 3 && token === token.toUpperCase() && /\p{L}{4}/u.test(token)) && !titled) continue
      found.push({start, end: start + words.length, first: beginsSentence(text, start), single: bare.length === 1 && !titled})
    }
    return joined(text, found)
  }

  /** “Harpreet and Luca”, “A, B and C”: one stretch. */
  function joined(text: string, names: Names[]): Names[] {
    const lists: Names[] = []
    for (const each of names) {
      const last = lists.at(-1)
      if (last && /^(?:, | and | & |, and )$/.test(text.slice(last.end, each.start))) lists.splice(-1, 1, {...last, end: each.end, single: last.single && each.single})
      else lists.push({...each})
    }
    return lists
  }

  function blocked(lower: string): boolean {
    return [lower, single(lower)].some((each) => notName.has(each) || posts.has(each) || professions.has(each))
  }

  /** “Environmental Health Officer Sunil Raithatha”: a post stands in the capitals before the name. */
  function postAhead(words: string): boolean {
    const tokens = words.split(/\s+/)
    return tokens.slice(0, -1).some((token) => posts.has(plain(token)) || professions.has(plain(token)))
  }

  function titleAt(words: string): number {
    const match = /(?<=\s)(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?\s/u.exec(words)
    return match ? match.index : 0
  }

  function besidePost(text: string, {start, end, single: alone}: Names): {post: string | null; junior: boolean} | null {
    const after = text.slice(end, end + 130)
    const before = text.slice(Math.max(0, start - 110), start)
    // “, the pest control operative”, “(Web Assistant)”, “ – Technician”
    const behind = /^(?:,|\s*\(|\s[–—-])\s*(?:who (?:is|was|are|were)\s+)?(?:(?:the|our|its|an?|both|all|one of (?:the|our|its)|then|now|currently|formerly|two|three|four|five|council|the (?:council|authority|borough|county|city|town)['’]s|acting as)\s+)*([^,;()|.]{2,90})/iu.exec(after)
    if (behind && !(alone && !/^\s*\(|^,?\s*(?:who |the |our |its |an? |one |both |two |three )/iu.test(after))) {
      const placed = (behind[1] ?? '').replace(/\.$/, '').trim().split(/\s+/)
      // “Siobhan Okoro, business support”, “(Council Tax)”
      if (!alone || /^\s*\(/u.test(after)) if (placed.length <= 4 && placed.every((each) => services.has(plain(each)) || customers.has(plain(each)) || /^(?:and|&)$/u.test(each)) && placed.some((each) => services.has(plain(each)))) return {post: placed.join(' '), junior: true}
      if (/^\s*\(/u.test(after) && placed.length <= 5 && teams.has(plain(placed.at(-1) ?? '')) && placed.some((each) => services.has(plain(each)))) return {post: `the ${placed.join(' ').replace(/^the /iu, '')}`, junior: true}
      // “, meter reader,”: beside a name, without an article, only a post.
      const bare = /^,\s*$/u.test(/^,\s*/u.exec(behind[0])?.[0] ?? '') && placed.length > 1 && placed.length <= 4 && placed.every((each) => /^\p{Ll}/u.test(each)) && (posts.has(plain(placed.at(-1) ?? '')) || professions.has(plain(placed.at(-1) ?? ''))) && /^\s*[,.;)]|^$/u.test(after.slice(behind[0].length, behind[0].length + 1))
      if (bare && !placed.some((each) => outside.has(plain(each)) || customersOf.test(plain(each)))) return {post: placed.join(' '), junior: true}
      const post = postOf(behind[1] ?? '', true)
      if (post && !senior.test(behind[1] ?? '') && !isOutsideText(after.slice(0, behind[0].length + 60), post)) return {post, junior: isJunior(post)}
      if (post && senior.test(behind[1] ?? '')) return {post: behind[1] ?? '', junior: false}
    }
    if (/^ and (?:his|her|their) (?:[\p{L}-]+ )?(?:crew|team|staff|colleagues|assistants?)\b/u.test(after)) return {post: null, junior: true}
    // “pulled out by two attendants. One of them, Nikhil Garside, …”
    if (/\b(?:one|two|another|the (?:other|first|second|third|last|elder|older|younger|former|latter))(?: of (?:them|whom|these|the two|the three))?,\s*$/iu.test(before)) {
      const earlier = text.slice(Math.max(0, start - 220), start).split(/\s+/)
      const at = earlier.findIndex((each, index) => /s[.,;]?$/u.test(each) && posts.has(single(plain(each))) && !outside.has(plain(earlier[index - 1] ?? '')) && /^(?:two|three|four|five|our|the|its|both|council|duty|pool|park)$/iu.test(earlier[index - 2] ?? earlier[index - 1] ?? ''))
      if (at >= 0) return {post: null, junior: true}
    }
    // “The cook at Netherfold day centre (Mrs Hamnett)”, “the caretaker at Oak House, Bill Tranter,”
    const sited = /\b(?:the|our|its|a)\s+((?:[\p{L}-]+\s+){0,3}[\p{L}-]+)\s+(?:at|in|for|of|on)\s+(?:the |our )?([\p{L}’' -]{3,40}?)(?:,\s*|\s*\()$/iu.exec(before)
    if (sited) {
      const title = (sited[1] ?? '').split(/\s+/)
      const head = single(plain(title.at(-1) ?? ''))
      if ((posts.has(head) && !weakAlone.has(head) || ['cook', 'driver', 'nurse', 'teacher', 'gardener', 'chef', 'manager'].includes(head) && sitedIn.test(sited[2] ?? '')) && !title.some((each) => outside.has(plain(each))) && !isOutsideText(sited[2] ?? '', null) && /^[,)]/u.test(after)) return {post: title.join(' '), junior: isJunior(head)}
    }
    // “our Payroll Assistant, Wen Li”, “the technicians (…)”, “Planning Officer Jane Smith”
    const ahead = /([^,;:()|.\v]{2,100}?)(,\s*|\s*\(|:\s*|\s+)(?:(?:called|named|namely)\s+)?$/u.exec(before)
    if (ahead) {
      const words = (ahead[1] ?? '').trim().replace(/\s(?:concerned|involved|responsible|in question|on duty|on shift|on call|in charge|(?:in|at|for) (?:the|our)(?: [\p{Ll}-]+){1,3})$/u, '')
      const post = lastPost(words)
      if (post && !isOutsideText(after.slice(0, 70), post) && !isOutsideText(words, post)) return {post, junior: isJunior(post)}
    }
    return null
  }

  /** The post that a stretch begins with, or null: its head noun within the first words. */
  function postOf(stretch: string, sure: boolean): string | null {
    const words = stretch.trim().split(/\s+/)
    for (let index = 0; index < Math.min(words.length, 7); index++) {
      const word = words[index] ?? ''
      const lower = single(plain(word))
      if (stops.test(plain(word))) return null
      const next = plain(words[index + 1] ?? '')
      if (posts.has(lower) && !(posts.has(single(next)) || professions.has(single(next)))) return ownPost(words, index, true) ? words.slice(0, index + 1).join(' ').replace(/[’']s$/, '') : null
      if (professions.has(lower) && !(posts.has(single(next)) || professions.has(single(next)))) return (ownPost(words, index, false) || /^(?:in|at|with|for|from|on) (?:the |our )?(?:council|authority|(?:[\p{L}-]+ ){0,3}(?:team|section|unit|service|department|office|depot|desk|division))\b/iu.test(words.slice(index + 1).join(' '))) && sure ? words.slice(0, index + 1).join(' ') : null
    }
    return null
  }

  /** The post that a stretch ends with: “the Council's arboriculturist”, “two housing officers”. */
  function lastPost(stretch: string): string | null {
    const words = stretch.split(/\s+/)
    const last = words.at(-1) ?? ''
    const lower = single(plain(last))
    if (/\bmembers? of (?:our |the council['’]s )?staff$/iu.test(stretch)) return 'member of staff'
    if (notStaff.test(stretch)) return null
    if (!posts.has(lower) && !professions.has(lower)) return teams.has(lower) && /^(?:the|our)$/i.test(words.at(-2) ?? '') && lower === 'team' ? stretch.split(/\s+/).slice(-2).join(' ') : null
    let from = words.length - 1
    while (from > 0 && !stops.test(plain(words[from - 1] ?? '')) && !verbal.test(words[from - 1] ?? '')) from--
    const post = words.slice(from)
    const owner = plain(words[from - 1] ?? '')
    const own = owner === 'our' || post.some((word) => /^(?:council|authority)['’]s$/iu.test(word))
    if (post.some((word) => /['’]s?$/u.test(word) && !/^(?:council|authority|borough|county|city|town|district|children|mayor|members|registrars|director|museum|library|depot|centre|service|team|section|department|theatre|park|pool|cemetery|crematorium|nursery|archive|gallery|market|harbour)['’]s?$/iu.test(word))) return null
    return ownPost(post, post.length - 1, posts.has(lower) || own) ? post.join(' ') : null
  }

  function ownPost(words: readonly string[], head: number, strong: boolean): boolean {
    const upTo = words.slice(0, head + 1)
    if (upTo.some((word) => outside.has(plain(word).replace(/['’]s?$/, '')))) return false
    if (strong) return !(head === 0 && weakAlone.has(single(plain(words[0] ?? ''))))
    return upTo.slice(0, -1).some((word) => services.has(plain(word)) || grades.has(plain(word))) || (head > 0 && /^\p{Lu}/u.test(words[head] ?? '') && /^\p{Lu}/u.test(words[head - 1] ?? '')) || (head === 0 && /^\p{Lu}/u.test(words[0] ?? '') && words.length === 1)
  }

  /** “in the payroll team”, “from Streetscene”, “on the reception desk”, “of our Legal team” */
  function besideTeam(text: string, {start, end, single: alone, first}: Names): {post: string | null; junior: boolean} | null {
    const after = text.slice(end, end + 110)
    const match = /^,?\s+(?:who (?:is|was|works?|worked)\s+)?(?:from|in|of|at|on|with|within|over in|down at)\s+((?:the|our|its|their|the council['’]s)\s+)?([^,;()|]{2,90})/iu.exec(after)
    if (!match) return null
    if (alone && /^\s+(?:of|with)\b/iu.test(after)) return null
    const stretch = match[2] ?? ''
    const words = stretch.split(/\s+/)
    if (isOutsideText(stretch, null)) return null
    let team = -1
    for (let index = 0; index < Math.min(words.length, 6); index++) {
      const word = words[index] ?? ''
      const lower = plain(word)
      if (index > 0 && stops.test(lower) && lower !== 'and' || verbal.test(word) && !services.has(lower) && index > 0) break
      if (teams.has(lower)) team = index
      else if (/^\p{Lu}/u.test(word) && services.has(lower)) team = index
      // “Fran in payroll has confirmed”, “from accounts rang”
      else if (index === 0 && services.has(lower) && /^,?\s+(?:in|from|over in)\s/iu.test(after) && (finite.test(words[1] ?? '') || words.length === 1) && !/^(?:business|care|play|sport|education|housing|property|trading|children|adults|families|pensions|arts|culture|land|charges|energy)$/u.test(lower)) team = index
      if (/[.]$/.test(word)) break
    }
    if (team < 0) return null
    const placed = words.slice(0, team + 1)
    const lastWord = plain(placed.at(-1) ?? '')
    // “Mrs Dean of the Riverside Centre” may be anyone; a centre or a library counts with “the”, small letters or a service.
    if ((lastWord === 'centre' || lastWord === 'nursery' || lastWord === 'museum' || lastWord === 'library' || lastWord === 'hub' || lastWord === 'kitchen' || lastWord === 'office' || lastWord === 'room' || lastWord === 'services') && !placed.some((word) => services.has(plain(word)) || customers.has(plain(word))) && placed.some((word) => /^\p{Lu}/u.test(word))) return null
    if (alone && first && (notName.has(plain(text.slice(start, end))) || common.test(text.slice(start, end)))) return null
    // “Welsh in Education” is a title; “Bukola in Elections rang” tells of a person.
    if (alone && first && !match[1] && !/^\p{Ll}/u.test(words[team + 1] ?? '')) return null
    const post = `${match[1] ?? ''}${placed.join(' ')}`.trim()
    return {post: /^(?:the|our|its)\b/i.test(post) ? post.replace(/^(?:our|its)\b/i, 'the') : post, junior: true}
  }

  /** “replacing Mrs Doyle when she retires”, “since Ewan went on paternity leave”, “collated by …” */
  function atWork(text: string, {start, end, single: alone, first}: Names): {post: string | null; junior: boolean} | null {
    const after = text.slice(end, end + 140)
    const before = text.slice(Math.max(0, start - 90), start)
    if (alone && first && (notName.has(plain(text.slice(start, end))) || common.test(text.slice(start, end)))) return null
    const leaving = /^(?:,[^,.]*,)?\s+(?:has |have |had |will |is |was |are |to )?(?:recently |also |since |now |been |just )*(?:(?:retire[sd]?|retiring) |(?:went|goes|go|gone|going|came back|returned|returns|is|off|away|now)\s+(?:back )?(?:on|from)\s+(?:\w+ )?(?:maternity|paternity|adoption|parental|sick|sickness|study|annual|compassionate|shared parental|jury|secondment|leave)|second(?:ed)\b|(?:joined|joins|left|leaves|transferred|moved|worked|works|working|serves|served)\s+(?:to |from |in |for |at |with )?(?:the |our |its )?(?:[\p{L}-]+ ){0,3}(?:team|section|department|unit|service|council|authority|office|depot|workshop|desk|room|library)\b|hours\b|shift|run[s]? the (?:\w+ ){0,2}(?:desk|counter|office|rota|reception|stores|library|depot))/u.exec(after)
    const owned = /^['’]s?\s+(?:post|retirement|secondment|maternity|paternity|sick|sickness|contract|hours|rota|shift|shifts|rounds?|line manager|timesheet|annual leave|leave|salary|grade|desk|successor|workload|caseload|duties|departure)\b/u.exec(after)
    const who = /^,?\s+who\s+(?:also\s+|now\s+|has\s+)?(?:types?|typed|runs?|ran|staffs?|staffed|mans?|manned|works?|worked|cleans?|answers?|looks? after|keeps?|drives?|sits?|supervises?|manages?|retired?s?|joined|left)\b[^.;]*\b(?:desk|counter|council|depot|office|team|section|service|reception|switchboard|room|library|civic|stores|rota|kennels|nursery|van|archive|department|hall|toilets?|minutes|buildings?|committee)\b/iu.exec(after)
    const replaced = /\b(?:replac(?:e|es|ed|ing)|cover(?:s|ed|ing)? (?:for|by)|(?:post|role|job|work|contract|desk) (?:(?:is|was|currently|now|previously|formerly|last) )*(?:held|done|filled|vacated|carried out) by|vacated by|in the absence of|absence of|retirement of|departure of|secondment of|redeployment of|redundancy of|line managed by|line-managed by|supervised by|(?:collated|logged|compiled|typed|keyed|minuted|entered|administered|processed|staffed|answered|co-?ordinated|inputted|filed|scanned|stewarded) by|(?:our|my) colleagues?|staff members?|members? of staff|colleagues?)\s+(?:the late )?$/iu.exec(before)
    if (!leaving && !owned && !who && !replaced) return null
    if (replaced && !leaving && !owned && /^(?:replac|absence|cover|retirement|departure)/iu.test(replaced[0]) && !/\b(?:retire|leave|post|team|office|room|depot|desk|staff|council|rota|shift|vacan)/iu.test(after)) return null
    if (isOutsideText(after.slice(0, 80), null) || /\b(?:governors?|trustees?|club|society|forum|member of the|councillor|seat)\b/iu.test(after.slice(0, 80))) return null
    return {post: null, junior: true}
  }

  function isOutsideText(stretch: string, post: string | null): boolean {
    if (/\bfor (?:the |an? )?(?:applicant|appellant|developer|contractor|objectors?|residents|landlord|tenant|owners?|insurers?|\p{Lu}\p{L}+)\b/u.test(stretch)) return true
    const words = stretch.split(/\s+/).slice(0, 14)
    for (const [index, word] of words.entries()) {
      const lower = plain(word).replace(/['’]s$/, '')
      if (!outside.has(lower)) continue
      if (services.has(lower) && !/\p{Lu}/u.test(words[index - 1]?.charAt(0) ?? '')) continue
      // Only what is linked to the person: not “…, and the contractor agreed”.
      const lead = words.slice(0, index).join(' ')
      if (/\b(?:and|who|which|has|have|had|was|were|is|are|to|wrote|visited|met|asked|told|rang|called)\b/u.test(lead) && post !== lead) continue
      if (/[,.;]/u.test(lead) && index > 4) continue
      return true
    }
    return false
  }

  function isJunior(post: string): boolean {
    return !/\b(?:manager|leader|lead|principal|senior|head|solicitor|lawyer|accountant|deputy|superintendent|registrar|curator|partner)\b/iu.test(post)
  }

  /** Members, outsiders by title, people in a case or a work's title, and those who are being appointed. */
  function excluded(text: string, {start, end}: Names): boolean {
    const before = text.slice(Math.max(0, start - 60), start)
    const after = text.slice(end, end + 40)
    if (/\b(?:Councillors?|Cllrs?\.?|Alderman|Alderwoman|Cynghorydd|Mayor|Leader|Chair(?:man|woman)?|Sir|Dame|Lord|Lady|PC|Sgt|Sergeant|Constable|Superintendent|Rev(?:d|erend)?|Father|Judge|Justice|Inspector|Baroness|Captain)\.?\s(?:[^.;:()]{0,40}(?:,| and) )?$/u.test(before)) return true
    if (/^\s*\(?(?:MP|MS|MSP|MEP|KC|QC|JP)\b/u.test(after) || /^\s+v\.?\s/u.test(after) || /\bv\.?\s$/u.test(before) || /^['’]s\s+(?:report|review|study|book|inquiry|Law|will|bequest|Act)\b/u.test(after)) return true
    if (/\b(?:R|ex parte|Re)\s?\(?$/u.test(before)) return true
    if (label.test(before)) return true
    const sentence = text.slice(text.lastIndexOf('. ', start) + 1, (text.indexOf('. ', end) + 1 || text.length + 1) - 1)
    return /\b(?:be|been|is|was|are|were|re)-?\s?(?:appointed|designated|nominated|confirmed|authorised|commissioned|elected|co-opted)\b|\b(?:appoint(?:s|ment of)?|designat(?:e|ion of)|nominat(?:e|ion of)|authorise|confirm(?:s|ation of)?)\s+(?:the appointment of\s+)?(?:Mr|Mrs|Ms|Miss|Mx|Dr|\p{Lu})/u.test(sentence)
  }
}

const notStaff = cued(/\b(?:district valuer|planning inspector|external auditor|appointed auditor|police officer|prison officer|medical officer|traffic commissioner|family liaison officer|chief constable|probation officer)s?$/iu)
const label = cued(/\b(?:author|authors|contact|contacts|contact officer|prepared by|produced by|written by|lead officer|lead officers|report of|report by|report from|signed|enquiries|enquiries to|further information|for information contact|please contact|contact point|presented by|presenting officer|reporting officer|responsible officer|sponsor|clearance|cleared by|approved by|signed off by|tel|email)(?:\s*\([^)]*\))?\s*[:–-]?\s+$/iu)
const titles = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\.?$/u
const outsiderTitle = /^(?:PC|Sgt|Sergeant|Superintendent|Inspector|Constable|Sir|Dame|Lord|Lady|Rev|Revd|Father|Judge|Justice|Councillor|Councillors|Cllr|Cllrs|King|Queen|Prince|Princess|Saint|St|Historian|Baroness|Captain|Major|Colonel)\b/u
const places = /^(?:road|street|lane|avenue|close|drive|way|crescent|terrace|place|row|walk|grove|rise|gardens|square|hill|mews|parade|view|court|green|quay|wharf|house|farm|lodge|hall|park|bank|bridge|centre|school|church|library|museum|theatre|hospital|estate|fund|trust|award|prize|room|day|building|suite|wing|gallery|garden|wood|woods|field|fields|heath|bay|ward|act|society|club|party|ltd|limited|llp|plc|council|committee|team|group|services|service|association|foundation|cup|memorial|statue|plaque|primary|academy|college|university|depot|ground|grounds|pitch|pitches|pavilion|common|recreation|rec|meadow|meadows|cemetery|crematorium|allotment|allotments|marina|harbour|pier|beach|baths|pool|playground|arcade|precinct|spinney|copse|marshes|reserve|towpath|strategy|plan|scheme|project|programme|partnership|report|review|inquiry|homes|partners|associates)$/u
/** Places that are as often somebody's surname. */
const borne = /^(?:hill|park|field|fields|wood|woods|green|bank|bridge|lane|hall|court|street|marsh|moor|heath|church|gate|row|way|close|wharf|place|house|day|ward|farm|garden|rise|grove|mill)$/u
const months = /^(?:April|May|June|August|January|March)$/u
const word = String.raw`(?:(?:al|el|ap|ab|ul)-)?\p{Lu}[\p{L}\p{M}]*(?:['’]\p{Lu}[\p{L}\p{M}]+)?(?:[-‑](?:ap-|ab-|y-)?\p{L}[\p{L}\p{M}]*)*`
const particle = '(?:de|van|von|der|den|ap|ab|al|el|bin|binti|ferch|le|la|du|da|dos|di|ibn|mac|ten|ter|y)'
const shape = cued(new RegExp(String.raw`(?<![\p{L}\d’'])(?:\p{Lu}\.\s?)*(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllr)\.?\s)?(?:(?:\p{Lu}\.\s?)*${word})(?:\s(?:${particle}\s)*(?:\p{Lu}\.\s?)*${word}(?!['’]s\s\p{Lu}))*`, 'gu'))
const stops = /^(?:of|in|at|to|for|with|by|from|on|who|which|that|and|or|but|is|was|are|were|has|have|had|will|when|while|because|the|a|an|this|as|not|then|all|our|its|two|three|four|both)$/u
const verbal = /^(?:attended|visited|wrote|carried|noticed|found|made|drafted|led|said|rang|kept|took|handed|answered|measured|called|by|logged|ran|runs|designed|treated|supports?|objects?|praised|thanked|asked|met|told|helped|inspected|checked|reported|prepared|investigated|examined|mended)$/u
const grades = new Set(['senior', 'principal', 'assistant', 'junior', 'trainee', 'deputy', 'graduate', 'apprentice', 'temporary', 'interim', 'duty', 'case', 'area', 'council', 'borough', 'county', 'town', 'district', 'council’s', "council's", 'community', 'grade', 'team', 'section', 'unit', 'depot', 'shift', 'branch', 'placement', 'playground', 'mapping', 'relief', 'part-time', 'full-time', 'weekend', 'night', 'agency-less'])
const customers = new Set(['contact', 'call', 'print', 'cash', 'post', 'mail', 'control', 'one-stop', 'press', 'front', 'back', 'the', 'our'])
const weakAlone = new Set(['worker', 'staff', 'keeper', 'employee', 'colleague', 'official', 'analyst', 'scientist', 'adviser', 'advisor', 'lawyer', 'steward', 'crew', 'ecologist', 'statistician', 'inspector-own', 'librarian', 'archivist', 'curator'])
const common = cued(/(?:^standards?$|^use$|^freedom$|^leads$|ever$|wise$|fore$|ly$|tion|tions|ment|ments|ing|ings|ers|ees|ity|ance|ence|ants|ents|ists|ors|ness|ship|als|ies|ges|ses)$/u)

const finite = cued(/^(?:has|had|was|is|will|would|took|rang|said|found|sent|made|kept|confirmed|[\p{Ll}]+ed)$/u)
const sitedIn = cued(/\b(?:centre|home|hall|library|museum|school|nursery|depot|pool|park|hostel|house|canteen|kitchen|crematorium|cemetery|office|baths|theatre)\b/iu)
/** Those who work for others, or for themselves. */
const customersOf = cued(/^(?:local|retired|former|freelance|independent|self-employed|volunteer|voluntary|private|taxi|bus|lorry|van|market|pub|club|shop|resident|member|tenant|councillor|minister|owner|neighbour|father|mother|brother|sister|daughter|partner|player|writer|author|actor|singer|founder|former|mayor|leader|supporter|visitor|customer|director|doctor|vicar|barrister|campaigner|historian|objector|driver-of|farmer|trader|stallholder|holder|leaseholder|landowner|developer|contractor|photographer|artist|coach|manager|reporter|editor|journalist|teacher|student|volunteer|agent|partner|secretary|nurse|consultant|producer|solicitor|accountant|architect|head|deputy|keeper|lead|specialist)$/u)

function plain(word: string): string {
  return word.toLowerCase().replace(/^[(“"']+|[.,;:)”"]+$/gu, '')
}

function single(lower: string): string {
  const word = lower.replace(/['’]s?$/u, '')
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.endsWith('men') ? word : word.slice(0, -1) : word
}

function beginsSentence(text: string, at: number): boolean {
  return at === 0 || /(?:[.!?:]["”’)]?\s+|[\v\n•|]\s*)$/u.test(text.slice(Math.max(0, at - 4), at))
}
