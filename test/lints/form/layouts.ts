/** Report headers in the layouts that councils use, for the rules about authors, recommendations and background papers. All invented. */
import type {Profile} from '../../../src/report/profile.ts'

export interface Layout {
  name: string
  report: string
  profile?: Partial<Profile>
}

/** Whole reports with an officer as author, a recommendation and background papers, each in its own way. */
export const layouts: readonly Layout[] = [
  {
    name: 'a two-column table, classification and item above',
    report: `
| Classification | Item No. |
| Open | 7 |
| Meeting: | Audit Committee |
| Meeting date: | 4 March 2026 |
| Title of report: | Counter-fraud plan |
| Report by: | The Monitoring Officer |
| Decision Type: | Committee |
| Ward(s) to which report relates | All |
**EXECUTIVE SUMMARY:**
The plan sets out the work for the year ahead and the staff who will do it.
**Recommendations**
Members to approve the plan.
**Background papers:**
Fraud risk register, January 2026.`,
  },
  {
    name: 'typed lines with spaced colons, the post in capitals, name over post at the foot',
    report: `
**PAPER C**
Purpose : For Decision
Committee : LICENSING COMMITTEE
Date : 9 JUNE 2026
Title : TAXI FARES
**REPORT OF THE BOROUGH SOLICITOR**
**PURPOSE**
1. To set the table of fares for the coming year.
**RECOMMENDATIONS**
It is recommended that the Committee adopt the table attached.
**BACKGROUND PAPERS**
Letter from the Taxi Owners' Association, 2 May 2026.
Contact Point : Ravi Anand, F 200100
**RAVI ANAND**
Borough Solicitor`,
  },
  {
    name: 'subject, report of, contact officer with name, telephone and e-mail',
    report: `
Subject:\tBudget monitoring, month 4
Date of meeting:\t13 July 2026
Report of:\tExecutive Director, Governance, People and Resources
Contact Officer:\tName: Nia Howells\tTel: 01632 960110\tEmail: nia.howells@example.gov.uk
Ward(s) affected:\tAll
**FOR GENERAL RELEASE**
# 1. PURPOSE OF REPORT AND POLICY CONTEXT
1.1 The report sets out the forecast for the year and the steps that managers are taking.
# 2. RECOMMENDATIONS
2.1 That the Committee notes the forecast overspend and agrees the steps in section 4.
# 3. BACKGROUND DOCUMENTS
3.1 Working papers held by the finance team.`,
  },
  {
    name: 'lead head of service, lead officer and report author in one table',
    report: `
| Final Decision-Maker | Planning Committee |
| Lead Head of Service | Head of Planning |
| Lead Officer and Report Author | Oluwaseun Adeyemi, Principal Planning Officer |
| Classification | Public |
| Wards affected | Northgate |
# This report makes the following recommendations to this Committee:
1. That the draft charter be adopted.
# PREFERRED OPTION AND REASONS FOR RECOMMENDATIONS
The charter costs nothing and answers the complaints that were upheld last year.
# BACKGROUND PAPERS
Complaints analysis 2025.`,
  },
  {
    name: 'report authorised by, portfolio holder, contact for enquiries',
    report: `
Decision due: 1 October 2026
Report title: Library opening hours
Report Authorised by: Strategic Director for Residents: Maud Ellery
Portfolio: Cabinet Member for Culture: Councillor Ama Boateng
Contact for enquiries: Jo Fenn, Libraries Manager, 01632 960222
# Report summary
The hours at three libraries would change from November, after the trial in the spring.
# Recommendations
(1) To approve the hours in the table.
# Background papers
Trial report, June 2026.`,
  },
  {
    name: 'an office-holder by title only, Part A above',
    report: `
**PART A**
| Date of meeting | 8 September 2026 |
| Job title of person responsible | Monitoring Officer |
| Title | Polling places |
# 1. RECOMMENDATION
The Council is RECOMMENDED to adopt the polling places at paragraph 3.
# 2. BACKGROUND PAPERS
Returning officer's notes, 2025.`,
  },
  {
    name: 'leader or portfolio holder and director jointly',
    report: `
Report of:\tCouncillor Petra Lisle, Leisure Portfolio Holder, and Marcus Obi, Corporate Director Communities
To:\tCabinet
Date:\t12 January 2027
**Leisure centre fees**
# 1. Purpose of report
1.1 To agree the fees for the leisure centres from April, which have been held for two years.
# 2. Recommendation
2.1 That Cabinet agrees the fees.
# 3. List of background papers
3.1 None.`,
  },
  {
    name: 'a cabinet member’s foreword inside an officer’s report',
    report: `
Report for: Cabinet, 3 February 2027
Item number: 9
Title: Private renting scheme
Report authorised by: Director of Placemaking and Housing
Lead Officer: Hana Sorley, Head of Housing Strategy, 020 7946 0000
Ward(s) affected: All
# Cabinet Member Introduction
I am glad to bring forward a scheme that tenants have asked for over several years.
# Recommendations
Cabinet is recommended to designate the area shown on the map.
# Local Government (Access to Information) Act 1985: background papers
Evidence report, November 2026; consultation analysis, January 2027.`,
  },
  {
    name: 'report of the Chamberlain, for decision',
    report: `
Committee(s): Finance Committee
Dated: 4 May 2027
Subject: Treasury limits
Report of: The Chamberlain
For Decision
# Summary
The limits are reviewed each year and no change is needed save to the counterparty list.
# Recommendation(s)
Members are asked to approve the limits.
# Background Papers
Treasury strategy, February 2027`,
  },
  {
    name: 'a memorandum in a town council',
    report: `
### HALLOW CROSS TOWN COUNCIL
To: Recreation Committee
From: Delyth Crane, Deputy Town Clerk
Meeting: 6 May 2026
Subject: Pavilion roof
# Matter for decision
The roof leaks over the changing rooms and two builders have looked at it.
I recommend that the Committee accept the lower price.`,
    profile: {kind: 'town', governance: 'committee'},
  },
  {
    name: 'a Welsh bilingual table',
    report: `
| CYNGOR BRO ELEN | BRO ELEN COUNCIL |
| Pwyllgor / Committee | Cabinet |
| Teitl yr adroddiad / Report title | Ysgolion / Schools |
| Adroddiad gan / Report by | Cyfarwyddwr Addysg / Director of Education |
| Aelod Cabinet / Cabinet Member | Y Cynghorydd Heledd Rhun |
## 1. Argymhellion / Recommendations
1.1 That Cabinet agree to consult on the two sites.
## 2. Papurau cefndir / Background papers
Site appraisal, 2026.`,
    profile: {nation: 'wales'},
  },
  {
    name: 'recommended in capitals, with decision and reasons',
    report: `
REPORT TO: Executive Board
DATE: 18 June 2026
REPORTING OFFICER: Operational Director, Policy
PORTFOLIO: Corporate Services
SUBJECT: Corporate plan
WARDS: Borough wide
1.0 PURPOSE OF THE REPORT
1.1 To present the corporate plan after the consultation that ended in May.
2.0 RECOMMENDED: That
1) the plan be endorsed; and
2) Council be asked to adopt it.
3.0 LIST OF BACKGROUND PAPERS UNDER SECTION 100D OF THE LOCAL GOVERNMENT ACT 1972
There are no background papers under the meaning of the Act.`,
  },
  {
    name: 'decision record of a single executive member',
    report: `
**Decision maker:** Councillor Ines Carrow, Cabinet Member for Transport
**Report by:** Director of Highways
**Author and contact:** Callum Reyes, Traffic Manager, 01632 960333
## Purpose
1 The member is asked to make the order as advertised, no objection having been received.
## Recommendation
2 That the Cabinet Member makes the order.
## Background papers
Notice of proposals. Plan 22/104.`,
  },
  {
    name: 'author and contact only in a table at the foot',
    report: `
**Scrutiny Panel, 10 November 2026**
**Waste contract: first year**
# Background
The contract began in October and the contractor has met four of its five targets.
# Recommendations
That the Panel comments on performance and asks for a further report in May.
# Background papers
Contract monitoring returns.
| Report author | Sunita Rao |
| Job title | Waste Contracts Manager |
| Telephone | 01632 960444 |`,
  },
]
