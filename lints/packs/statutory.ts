/** The statutory floor: what the law and every protocol ask of a report, with the weight each rule has when no protocol says otherwise. */
import type {Pack} from '../../src/engine/check-report.ts'
import {alternativeOptionsConsidered} from '../rules/alternative-options-considered.ts'
import {approvalLapsed} from '../rules/approval-lapsed.ts'
import {authorInterestDeclared} from '../rules/author-interest-declared.ts'
import {avoidNamingOfficers} from '../rules/avoid-naming-officers.ts'
import {backgroundPapersListed} from '../rules/background-papers-listed.ts'
import {exemptContentInOpenReport} from '../rules/exempt-content-in-open-report.ts'
import {exemptDescriptionMatches} from '../rules/exempt-description-matches.ts'
import {exemptExecutiveNotice} from '../rules/exempt-executive-notice.ts'
import {exemptJurisdictionMatch} from '../rules/exempt-jurisdiction-match.ts'
import {exemptLeak} from '../rules/exempt-leak.ts'
import {exemptLegalBasis} from '../rules/exempt-legal-basis.ts'
import {exemptMarking} from '../rules/exempt-marking.ts'
import {exemptNotConfidential} from '../rules/exempt-not-confidential.ts'
import {exemptOnlyPart} from '../rules/exempt-only-part.ts'
import {exemptParagraphCited} from '../rules/exempt-paragraph-cited.ts'
import {exemptParagraphValid} from '../rules/exempt-paragraph-valid.ts'
import {exemptPlanningRegulation3} from '../rules/exempt-planning-regulation-3.ts'
import {exemptPublicInterestReasoned} from '../rules/exempt-public-interest-reasoned.ts'
import {exemptRegisteredInformation} from '../rules/exempt-registered-information.ts'
import {exemptReviewDate} from '../rules/exempt-review-date.ts'
import {financeOfficerConsulted} from '../rules/finance-officer-consulted.ts'
import {legalOfficerConsulted} from '../rules/legal-officer-consulted.ts'
import {memberSectionLabelled} from '../rules/member-section-labelled.ts'
import {memberViewsAttributed} from '../rules/member-views-attributed.ts'
import {neutralPoliticalReference} from '../rules/neutral-political-reference.ts'
import {noComments} from '../rules/no-comments.ts'
import {noGroupBusiness} from '../rules/no-group-business.ts'
import {noHiddenText} from '../rules/no-hidden-text.ts'
import {noIndividualMemberDecision} from '../rules/no-individual-member-decision.ts'
import {noLobbying} from '../rules/no-lobbying.ts'
import {noMemberCriticism} from '../rules/no-member-criticism.ts'
import {noMemberEdits} from '../rules/no-member-edits.ts'
import {noOfficerCriticism} from '../rules/no-officer-criticism.ts'
import {noPersonalData} from '../rules/no-personal-data.ts'
import {noTrackedChanges} from '../rules/no-tracked-changes.ts'
import {preElectionPublicity} from '../rules/pre-election-publicity.ts'
import {recommendationLocked} from '../rules/recommendation-locked.ts'
import {recommendationOfficerOwned} from '../rules/recommendation-officer-owned.ts'
import {recommendationPresent} from '../rules/recommendation-present.ts'
import {recommendationTakesAView} from '../rules/recommendation-takes-a-view.ts'
import {reportAuthorOfficer} from '../rules/report-author-officer.ts'
import {requiredSections} from '../rules/required-sections.ts'
import {staleReference} from '../rules/stale-reference.ts'
import {templateTextLeft} from '../rules/template-text-left.ts'
import {wardMembersConsulted} from '../rules/ward-members-consulted.ts'
import {withdrawalRecorded} from '../rules/withdrawal-recorded.ts'

export const statutory: Pack = {
  id: 'statutory',
  title: 'Statutory floor',
  plugins: [
    [alternativeOptionsConsidered, ['consider']],
    [approvalLapsed, ['should']],
    [authorInterestDeclared, ['consider']],
    [avoidNamingOfficers, ['consider']],
    [backgroundPapersListed, ['must']],
    [exemptContentInOpenReport, ['must']],
    [exemptDescriptionMatches, ['must']],
    [exemptExecutiveNotice, ['must']],
    [exemptJurisdictionMatch, ['must']],
    [exemptLeak, ['must']],
    [exemptLegalBasis, ['should']],
    [exemptMarking, ['must']],
    [exemptNotConfidential, ['should']],
    [exemptOnlyPart, ['should']],
    [exemptParagraphCited, ['must']],
    [exemptParagraphValid, ['must']],
    [exemptPlanningRegulation3, ['must']],
    [exemptPublicInterestReasoned, ['must']],
    [exemptRegisteredInformation, ['must']],
    [exemptReviewDate, ['should']],
    [financeOfficerConsulted, ['should']],
    [legalOfficerConsulted, ['consider']],
    [memberSectionLabelled, ['should']],
    [memberViewsAttributed, ['should']],
    [neutralPoliticalReference, ['must']],
    [noComments, ['should']],
    [noGroupBusiness, ['must']],
    [noHiddenText, ['should']],
    [noIndividualMemberDecision, ['must']],
    [noLobbying, ['should']],
    [noMemberCriticism, ['must']],
    [noMemberEdits, ['must']],
    [noOfficerCriticism, ['must']],
    [noPersonalData, ['must']],
    [noTrackedChanges, ['should']],
    [preElectionPublicity, ['consider']],
    [recommendationLocked, ['must']],
    [recommendationOfficerOwned, ['must']],
    [recommendationPresent, ['must']],
    [recommendationTakesAView, ['should']],
    [reportAuthorOfficer, ['must']],
    [requiredSections, ['should']],
    [staleReference, ['should']],
    [templateTextLeft, ['must']],
    [wardMembersConsulted, ['consider']],
    [withdrawalRecorded, ['should']],
  ],
}
