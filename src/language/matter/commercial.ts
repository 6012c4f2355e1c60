/**
 * The affairs of a firm, or of the council as a party to a bargain, before they are public (paragraph 3): bids by bidder,
 * offers, what either side would take, what a firm has told in private, terms not yet settled.
 */
import {cued} from '../../report/cues.ts'
import {patterns} from '../patterns.ts'
import type {Match} from '../patterns.ts'
import type {Senses} from '../senses.ts'
import {has} from './matter.ts'
import type {Matter, MatterReader} from './matter.ts'

/** Makes the reader from the lexicon's words. */
export function commercialMatter(senses: Senses): MatterReader {
  const like = patterns(senses)
  const firm = '(?:{firm|name|single|person|place}|(?:^|(?<=[:;,]\\s))[\\p{L}\'-]+(?=\\s+(?:has\\s+|have\\s+|had\\s+)?(?:{bid verb}|{placed})))'
  const gap = (most: number): string => String.raw`[^.;]{0,${most}}?`
  const priced = like(`${firm}\\s*(?:${gap(45)}{bid verb}${gap(35)}|\\s*[(:–—-]?\\s*(?:at|for|with|,)?\\s*){money}|{money}[^.;\\uE00D]{0,15}?(?:\\(|\\bfrom\\s+|\\bby\\s+)(?:an?\\s+|the\\s+)?${firm}|{bid noun}${gap(20)}\\b(?:of|from|by)\\s+(?:{firm|name|single|person})${gap(25)}{money}|{money}${gap(30)}(?:{firm|name|single})'s\\s+${gap(20)}{bid noun}|(?:{firm|name|single|person})'s\\s+${gap(20)}{bid noun}${gap(40)}{money}`)
  const placed = like(`(?:{firm|name|single}|^(?!(?:bids?|tenders?|offers?|quotes?|quotations?|submissions?|tenderers?|bidders?|quality|prices?|the|each|all|both|these|those|they|it|marks?|criteria|an?|no|if|where|any|every|members?|scores?|those|who|which|what|it)\\b)[\\p{L}'-]+)${gap(30)}{placed}`)
  const loose = like(`(?:{firm|name|single})${gap(60)}{money}`)
  const both = like(`${firm}[^.;]{0,20}?{bid verb}[^.;]{0,20}?{money}[^.;]{0,30}?\\b(?:and|while|against|but|whereas)\\s+{firm|name|single}[^.;]{0,25}?{money}`)
  const bidding = like('{private bidding}')
  const costing = cued(/\b(?:cost of|at a cost|budget|estimate|worth of|start(?:s|ed)? (?:in|on)|value of the contract)\b/u)
  const confided = like(`(?:{firm|name|single|role}|{firm noun})${gap(100)}{told privately}${gap(100)}{private plight}${gap(40)}`)
  const bidNoun = like('{bid noun}')
  const bidSetting = like('{bid setting}')
  const bargain = like(`{bargain subject|role|post|firm|name|single}${gap(40)}{bargain modal}\\s+(?:[a-z-]+\\s+){0,3}?{bargain verb}\\b${gap(40)}{money|percent}`)
  const openly = like(`(?:\\bwe\\b|council|authority|officers|{bargain subject})${gap(30)}{bargain modal}\\s+(?:[a-z-]+\\s+){0,2}?(?:accept|settle|open (?:at|with)|walk away|come down to|counter|concede|stretch to|buy out|hold out for|begin at|begin with|start at|pay up to|pay as much as|offer up to|bid up to|go as high as|go as low as|go up to|go no higher than|go beyond)\\b${gap(40)}{money|percent}`)
  const expected = like(`\\b(?:expect*|believe*|think*|hope*|want*|push|press)\\b(?:\\s+(?:the|that|this|its))?[^.;]{0,20}?(?:{firm|name|single|role|person}|{firm noun}|seller|vendor|landowner|owner|buyer|purchaser|them|him|her|other side|insurers?)\\s+to\\s+(?:come down|drop|settle|accept|take|agree)\\b${gap(25)}{money}`)
  const limit = like(`(?:{bargain limit}${gap(30)}{money}|{money}${gap(20)}\\b(?:if pressed|if pushed|if need be|as a last resort|at most|at the outside|tops|between ourselves))`)
  const bargainNoun = like(`{bargain noun}\\b${gap(50)}{money|percent}|{money}${gap(25)}(?:as|is|being)\\s+(?:the|our|its)\\s+(?:[a-z-]+\\s+)?{bargain noun}`)
  const bargainSetting = like('{bargain setting}')
  const bargainVerb = like('{bargain verb}|{bargain modal}|{bargain noun}')
  const auction = like('{auction}')
  const notBargaining = like('{money given}')
  const worth = like(`{own expert}\\b${gap(60)}{money}`)
  const forSale = like('{on sale}')
  const distressed = like(`(?:{firm|name|single|person|role}|{firm noun}|^[\\p{L}'-]+)${gap(90)}{distress}`)
  const firmNoun = like('{firm|name|single|role}|{firm noun}')
  const privately = like('{told privately}')
  const failing = cued(/\b(?:(?:out|short) of (?:cash|money)|insolven|cannot (?:pay|draw|raise|fund|finance|complete|meet)|unable to (?:pay|meet)|overdraft|covenant|brink of|close to collapse|near(?: to)? collapse|verge of|default(?:ed|ing)?\b|hand (?:the keys|back the (?:site|keys|contract|lease|land|building))|behind with (?:its|wages)|may (?:fail|fold|not survive)|financial (?:distress|trouble|difficult)|late (?:with|paying)|trading at a loss|loss-making|refinanc|missed (?:a |two )?payment|winding[- ]up|secretly|refused (?:it )?(?:more |further )?credit|call in (?:the )?(?:administrators|receivers)|appoint administrators)/gu)
  const terms = like(`(?:{firm|name|single|role}|{firm noun})${gap(80)}{terms}${gap(50)}{money|percent}|{terms}${gap(60)}(?:{firm|name|single})${gap(60)}{money|percent}|(?:{firm|name|single})'s\\s+(?:[a-z-]+\\s+){0,2}?{terms}${gap(40)}{money|percent}|{terms}${gap(20)}\\b(?:is|are|of|at)\\s+(?:[a-z]+\\s+)?{money|percent}`)
  const unsettled = like('{unsettled}')
  const done = like('{now public}')
  const distress = like('{distress}|{placed}')
  const secret = like('{secret}')
  const secretOf = like('{firm|name}[^.;]{0,90}')
  const scoring = like('\\bscores?\\b[^.;]{0,40}?{firm|name|single}[\\s(]+\\d{1,3}\\b[^.;]{0,20}?{firm|name|single}[\\s(]+\\d{1,3}\\b')
  const elsewhere = like('{elsewhere}')
  const valued = like('{money|percent}|\\b\\d')
  const oneBargain = cued(/\b(?:negotiat|settle|purchas|buy|acqui|sale\b|sell|auction|vendor|seller|landowner|claim\b|counter-?offer|agents?\b|landlord|freehold|final account|deal\b|dispute)/u)
  const delegated = cued(/\b(?:each|any|every|scheme of delegation|threshold|claims of up to|claims up to|individual claims|without reference)\b/u)
  const losing = cued(/\b(?:second|third|fourth|last|next|runner|dearer|unsuccessful|losing|behind)\b/gu)
  const standstill = cued(/standstill|not yet (?:been )?(?:awarded|signed|let|announced)|preferred (?:bidder|tenderer)|recommended|to be awarded|before (?:the )?award/gu)

  return ({typed, before, heading}) => {
    const found: Matter[] = []
    if (!business.test(typed) || !sums.test(typed) && !has(distress, typed) && !has(losing, typed) && !has(privately, typed)) return found
    const add = (match: Match, clear: boolean): void => { found.push({kind: 3, start: match.index, end: match.end, clear}) }
    const near = `${heading} ${before} ${typed}`
    if (has(elsewhere, typed) && !has(valued, typed)) return []
    const closed = has(done, typed) && !has(secret, typed)
    const given = has(notBargaining, typed)
    const setting = has(bidSetting, near)
    if (setting && !given && (!closed || has(losing, typed) && !/\bpaid\b|payments over/u.test(typed) || has(standstill, near))) {
      if (has(bidNoun, typed) || has(bidSetting, `${heading} ${before}`)) for (const match of priced.all(typed)) add(match, true)
      for (const match of placed.all(typed)) if (/\d/u.test(typed.slice(match.index)) || has(losing, match.words)) add(match, false)
    }
    if (setting || has(secret, typed)) for (const match of scoring.all(typed)) add(match, false)
    if (!given && !closed) for (const match of both.all(typed)) add(match, false)
    if (!given && !closed && has(bidding, near) && !costing.test(typed)) for (const match of loose.all(typed)) add(match, false)
    if (!closed && has(firmNoun, typed)) for (const match of confided.all(typed)) add(match, false)
    if (!given && !closed && has(bargainSetting, near)) {
      for (const match of bargain.all(typed)) add(match, true)
      if (has(bargainVerb, typed) && oneBargain.test(near) && !delegated.test(typed)) for (const match of limit.all(typed)) add(match, false)
    }
    if (!given && !closed) for (const match of [...openly.all(typed), ...expected.all(typed)]) add(match, true)
    if (!given && !closed) for (const match of bargainNoun.all(typed)) if (!/^reserve\b/u.test(match.words) || has(auction, typed)) add(match, true)
    if (!given && !closed && has(forSale, near)) for (const match of worth.all(typed)) add(match, false)
    if (!closed && has(firmNoun, typed)) {
      for (const match of distressed.all(typed)) {
        if (has(privately, typed) || has(secret, typed) || has(failing, match.words)) add(match, has(privately, typed) || has(secret, typed))
      }
    }
    if (!closed && kept.test(typed)) for (const match of secretOf.all(typed)) add(match, false)
    if (!closed && !given && has(unsettled, typed)) for (const match of terms.all(typed)) add(match, false)
    return found
  }
}

// Said to be kept from those whom it concerns.
const kept = cued(/\b(?:in confidence|confided|privately|in private|between ourselves|off the record|unaware|no idea|not (?:yet )?(?:been )?(?:told|known|made public|disclosed|published|announced|public)|without (?:its|their) knowledge)\b/u)
// A firm, or a sum: without either there is no business to speak of.
const business = /[\uE001\uE004\uE006-\uE008\uE00D\uE00E]|\b(?:operator|contractor|developer|provider|company|firm|supplier|tenant|bidder|consortium|builder|business|bank|its|trust|charity|club|association|society|centre|theatre|partner|landlord|owner|home|we|council|authority|officers|valuer|agents?|insurers?|reserve|bid|offer|tender|price|negotiat[a-z]+)\b/u
const sums = /[\uE00D\uE00E\d]/u
