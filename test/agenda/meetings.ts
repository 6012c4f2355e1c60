/** Folders of reports for whole meetings, each report in the notation of `from-text.ts`, by file name. */
import type {Profile} from '../../src/report/profile.ts'
import {assumedProfile} from '../../src/report/profile.ts'

export interface Folder {
  profile: Profile
  /** The day on which the schedule is drawn up. */
  today: string
  reports: Readonly<Record<string, string>>
}

const council = (facts: Partial<Profile>): Profile => ({...assumedProfile, id: 'test', name: 'Wexcombe Council', ...facts})

export const cabinet: Folder = {
  profile: council({}), today: '2026-12-20',
  reports: {
    '10 Winter service.docx': `
| Meeting | Cabinet |
| Date | 12 January 2027 |
| Agenda item | 5 |
| Title | Winter service plan 2027 to 2030 |
| Report of | Director of Highways |
| Decision type | Key decision |
| Classification | Open |
# Purpose
To agree the plan.
# Recommendation
That Cabinet agrees the plan at Appendix A.`,
    '2 Leisure centre.docx': `
**WEXCOMBE COUNCIL**
**CABINET**
Date: 12 January 2027
Item No: 6
Title: Wexley Leisure Centre: award of the contract
Report of: Director of Place, Ann Meadowes (01632 960123, ann.meadowes@example.org)
Classification: Part exempt. Appendix B is not for publication under paragraph 3 of Part 1 of Schedule 12A (information relating to the financial or business affairs of any particular person (including the authority holding that information)).
# Purpose
To award the contract.
# Access to information
Appendix B gives the prices of the tenderers. Their rivals could use them to undercut them in the two contracts that are still to be let. The public interest in seeing how public money is spent is real, and the total is in this report; but it is outweighed by the harm to the competition now under way.
The Monitoring Officer has confirmed that Appendix B should be exempt.
Appendix B will be exempt until 30 September 2027.
# Recommendation
That Cabinet awards the contract to the tenderer placed first.
# Appendix B
**NOT FOR PUBLICATION**
Exempt under paragraph 3 of Part 1 of Schedule 12A: information relating to the financial or business affairs of any particular person (including the authority holding that information).
Larkspur Leisure tendered at £4,112,300 and Quillfeather Sport at £4,377,850.
Quillfeather Sport would not hold its prices beyond the spring.`,
    '3 Depot.docx': `
| Meeting | Cabinet, 12 January 2027 |
| Agenda item | 8 |
| Title | Settlement with Thrumble and Daughters over the Cawdle depot |
| Report of | Solicitor to the Council |
**NOT FOR PUBLICATION**
This report is exempt under paragraph 5 of Part 1 of Schedule 12A.
# Purpose
To settle the claim of Thrumble and Daughters for £612,000.
# Advice
Counsel puts the chance of success at one in three, and advises an offer of £275,000.
This report will be exempt until the claim against the former surveyor is heard.`,
    '11 Libraries.docx': `
| Meeting | The Cabinet |
| Date | 12 January 2027 |
| Agenda item | 7 |
| Title | Libraries: opening hours |
| Report of | Head of Libraries |
| Classification | Open |
# Purpose
To note the hours.
# Recommendation
That Cabinet notes the hours.
**PRICES OF THE VAN FIRMS (to be considered with the public excluded)**
Fenwick Vans ask £38,400 and Otterburn Vans £41,950.`,
    '8 Exempt appendix.docx': `
**EXEMPT APPENDIX C: valuation of Cawdle Yard**
Not for publication by virtue of paragraph 3 of Part 1 of Schedule 12A.
The yard is worth £1,250,000 to a housebuilder.`,
  },
}

export const licensing: Folder = {
  profile: council({nation: 'england', governance: 'committee'}), today: '2027-03-01',
  reports: {
    'a.docx': `
**LICENSING COMMITTEE**
**8 APRIL 2027**
**TAXI LICENCES: FEES FOR THE YEAR**
Report of: Head of Licensing
# Purpose
To set the fees.
# Recommendation
That the Committee sets the fees.`,
    'b.docx': `
**LICENSING COMMITTEE**
**8 APRIL 2027**
**REVIEW OF ONE DRIVER’S LICENCE**
Report of: Head of Licensing
Classification: Part exempt. Appendix 1 is not for publication under paragraphs 1 and 9 of Schedule 12A.
# Purpose
To review a licence.
# Recommendation
That the Committee decides.`,
  },
}

export const welsh: Folder = {
  profile: council({nation: 'wales'}), today: '2027-01-04',
  reports: {
    '1.docx': `
| Pwyllgor / Committee | Cabinet |
| Dyddiad / Date | 21 January 2027 |
| Eitem / Item | 4 |
| Teitl / Title | Cartref gofal / Care home: legal advice |
| Adroddiad gan / Report of | Monitoring Officer |
| Statws / Status | Part exempt: Appendix 2 is not for publication under paragraph 16 of Part 4 of Schedule 12A |
# Purpose
To take advice.`,
    '2.docx': `
| Pwyllgor / Committee | Cabinet |
| Dyddiad / Date | 21 January 2027 |
| Eitem / Item | 5 |
| Teitl / Title | School transport contracts |
| Adroddiad gan / Report of | Director of Education |
| Statws / Status | Part exempt: Appendix A is not for publication under paragraph 14 of Part 4 of Schedule 12A |
# Purpose
To let the contracts.`,
  },
}

export const townCouncil: Folder = {
  profile: council({kind: 'town', governance: 'committee', name: 'Little Wexcombe Town Council'}), today: '2027-02-01',
  reports: {
    'allotments.docx': `
LITTLE WEXCOMBE TOWN COUNCIL
To: Open Spaces Committee
Meeting: 11 February 2027, 7.30 pm
Subject: Allotments
From: Town Clerk
# Purpose
To let the plots.`,
    'clerk.docx': `
LITTLE WEXCOMBE TOWN COUNCIL
To: Open Spaces Committee
Meeting: 11 February 2027, 7.30 pm
Agenda item: 9
Subject: The groundsman’s post
From: Town Clerk
**CONFIDENTIAL**
Not for publication.
# Purpose
To settle a grievance of Mr Dunstable Crake.`,
  },
}
