/** The statutory floor: what the law and every protocol ask of a report, with the weight each rule has when no protocol says otherwise. */
import type {Pack} from '../../src/engine/check-report.ts'
import {backgroundPapersListed} from '../rules/background-papers-listed.ts'
import {exemptDescriptionMatches} from '../rules/exempt-description-matches.ts'
import {exemptMarking} from '../rules/exempt-marking.ts'
import {exemptParagraphCited} from '../rules/exempt-paragraph-cited.ts'
import {exemptParagraphValid} from '../rules/exempt-paragraph-valid.ts'
import {noComments} from '../rules/no-comments.ts'
import {noHiddenText} from '../rules/no-hidden-text.ts'
import {noMemberEdits} from '../rules/no-member-edits.ts'
import {noOfficerCriticism} from '../rules/no-officer-criticism.ts'
import {noTrackedChanges} from '../rules/no-tracked-changes.ts'
import {recommendationPresent} from '../rules/recommendation-present.ts'
import {reportAuthorOfficer} from '../rules/report-author-officer.ts'
import {templateTextLeft} from '../rules/template-text-left.ts'

export const statutory: Pack = {
  id: 'statutory',
  title: 'Statutory floor',
  plugins: [
    [backgroundPapersListed, ['must']],
    [exemptDescriptionMatches, ['must']],
    [exemptMarking, ['must']],
    [exemptParagraphCited, ['must']],
    [exemptParagraphValid, ['must']],
    [noComments, ['should']],
    [noHiddenText, ['should']],
    [noMemberEdits, ['must']],
    [noOfficerCriticism, ['must']],
    [noTrackedChanges, ['should']],
    [recommendationPresent, ['must']],
    [reportAuthorOfficer, ['must']],
    [templateTextLeft, ['must']],
  ],
}
