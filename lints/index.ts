/** The list of rules, alphabetical, and the packs; the first pack is used when none is named. */
import type {Rule} from '../src/engine/define-rule.ts'
import type {Pack} from '../src/engine/check-report.ts'
export {exemptGround} from './authorities/exempt-ground.ts'
export {agendaKnowledge} from './authorities/agenda-law.ts'
export {exemptionKnowledge} from './authorities/exemption-knowledge.ts'
import {statutory} from './packs/statutory.ts'
import {alternativeOptionsConsidered} from './rules/alternative-options-considered.ts'
import {approvalLapsed} from './rules/approval-lapsed.ts'
import {authorInterestDeclared} from './rules/author-interest-declared.ts'
import {avoidNamingOfficers} from './rules/avoid-naming-officers.ts'
import {backgroundPapersListed} from './rules/background-papers-listed.ts'
import {exemptContentInOpenReport} from './rules/exempt-content-in-open-report.ts'
import {exemptDescriptionMatches} from './rules/exempt-description-matches.ts'
import {exemptExecutiveNotice} from './rules/exempt-executive-notice.ts'
import {exemptJurisdictionMatch} from './rules/exempt-jurisdiction-match.ts'
import {exemptLeak} from './rules/exempt-leak.ts'
import {exemptLegalBasis} from './rules/exempt-legal-basis.ts'
import {exemptMarking} from './rules/exempt-marking.ts'
import {exemptNotConfidential} from './rules/exempt-not-confidential.ts'
import {exemptOnlyPart} from './rules/exempt-only-part.ts'
import {exemptParagraphCited} from './rules/exempt-paragraph-cited.ts'
import {exemptParagraphValid} from './rules/exempt-paragraph-valid.ts'
import {exemptPlanningRegulation3} from './rules/exempt-planning-regulation-3.ts'
import {exemptPublicInterestReasoned} from './rules/exempt-public-interest-reasoned.ts'
import {exemptRegisteredInformation} from './rules/exempt-registered-information.ts'
import {exemptReviewDate} from './rules/exempt-review-date.ts'
import {financeOfficerConsulted} from './rules/finance-officer-consulted.ts'
import {legalOfficerConsulted} from './rules/legal-officer-consulted.ts'
import {memberSectionLabelled} from './rules/member-section-labelled.ts'
import {memberViewsAttributed} from './rules/member-views-attributed.ts'
import {neutralPoliticalReference} from './rules/neutral-political-reference.ts'
import {noComments} from './rules/no-comments.ts'
import {noGroupBusiness} from './rules/no-group-business.ts'
import {noHiddenText} from './rules/no-hidden-text.ts'
import {noIndividualMemberDecision} from './rules/no-individual-member-decision.ts'
import {noLobbying} from './rules/no-lobbying.ts'
import {noMemberCriticism} from './rules/no-member-criticism.ts'
import {noMemberEdits} from './rules/no-member-edits.ts'
import {noOfficerCriticism} from './rules/no-officer-criticism.ts'
import {noPersonalData} from './rules/no-personal-data.ts'
import {noTrackedChanges} from './rules/no-tracked-changes.ts'
import {preElectionPublicity} from './rules/pre-election-publicity.ts'
import {recommendationLocked} from './rules/recommendation-locked.ts'
import {recommendationOfficerOwned} from './rules/recommendation-officer-owned.ts'
import {recommendationPresent} from './rules/recommendation-present.ts'
import {recommendationTakesAView} from './rules/recommendation-takes-a-view.ts'
import {reportAuthorOfficer} from './rules/report-author-officer.ts'
import {requiredSections} from './rules/required-sections.ts'
import {staleReference} from './rules/stale-reference.ts'
import {templateTextLeft} from './rules/template-text-left.ts'
import {wardMembersConsulted} from './rules/ward-members-consulted.ts'
import {withdrawalRecorded} from './rules/withdrawal-recorded.ts'

export const rules: readonly Rule[] = [
  alternativeOptionsConsidered,
  approvalLapsed,
  authorInterestDeclared,
  avoidNamingOfficers,
  backgroundPapersListed,
  exemptContentInOpenReport,
  exemptDescriptionMatches,
  exemptExecutiveNotice,
  exemptJurisdictionMatch,
  exemptLeak,
  exemptLegalBasis,
  exemptMarking,
  exemptNotConfidential,
  exemptOnlyPart,
  exemptParagraphCited,
  exemptParagraphValid,
  exemptPlanningRegulation3,
  exemptPublicInterestReasoned,
  exemptRegisteredInformation,
  exemptReviewDate,
  financeOfficerConsulted,
  legalOfficerConsulted,
  memberSectionLabelled,
  memberViewsAttributed,
  neutralPoliticalReference,
  noComments,
  noGroupBusiness,
  noHiddenText,
  noIndividualMemberDecision,
  noLobbying,
  noMemberCriticism,
  noMemberEdits,
  noOfficerCriticism,
  noPersonalData,
  noTrackedChanges,
  preElectionPublicity,
  recommendationLocked,
  recommendationOfficerOwned,
  recommendationPresent,
  recommendationTakesAView,
  reportAuthorOfficer,
  requiredSections,
  staleReference,
  templateTextLeft,
  wardMembersConsulted,
  withdrawalRecorded,
]

export const packs: readonly Pack[] = [statutory]
