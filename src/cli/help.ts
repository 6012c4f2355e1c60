/** What `--help` prints. */

/** The help text. @param packs ids of the packs there are */
export function help(packs: readonly string[]): string {
  return `Reads a council report in Word and shows where it departs from the member/officer
protocol. Nothing leaves this machine. Only “record” and “--attach” write to a
report, and to no part of it but the record itself.

  report-protocol check [options] FILE.docx ...   what to put right; files or folders
  report-protocol exemptions [options] FILE.docx ...
                                                  what is claimed to be exempt, and what
                                                  each claim lacks; files or folders
  report-protocol publish FILE.docx --to OUT.docx the copy for publication: what is
                                                  withheld is taken out, and so is what
                                                  the page does not show
  report-protocol agenda FOLDER --to OUT.docx     the clerk’s schedule of a meeting:
                                                  items, resolution, notices, exemptions
                                                  and what still stops each item
  report-protocol read [options] FILE.docx        the report as this tool reads it
  report-protocol record ACTION FILE.docx         who approved what, kept in the report’s
                                                  own file: show, approve, waive,
                                                  suggestion, withdrawal, verify
  report-protocol separate-report FILE.docx --member NAME
                                                  what a member has changed and
                                                  commented on; with --to, as a
                                                  report of the member’s own

Options of check:
  --format text|json     how to print (text)
  --output FILE          print to a file instead
  --pack ID              the rules to check against: ${packs.join(', ')}
  --profile FILE.json    facts about your council; without it, a principal council in
                         England with a leader and cabinet is assumed
  --fail-on LEVEL        exit with 1 from this level up: must, should, consider (must)
  --exempt FILE.docx     a file of withheld matter, none of which may stand in the
                         reports; may be said again for more files
  --show-values          show telephone numbers, e-mail addresses and the like in full
Options of exemptions: --format, --output, --profile, --show-values
Options of publish: --format, --profile, and
  --to OUT.docx          where the copy is to stand; never over a file that exists
  --certificate FILE     what was taken out and what was proved, as .json or .html; it
                         holds hashes and counts, and none of the text
  --keep-shared          leave sums of money in the open text that a withheld part says
                         too; without it they are taken out there as well
Options of agenda: --format, --output, --pack, --profile, and
  --to OUT.docx          where the Word schedule is to stand; over an earlier schedule of
                         this tool, never over another file
Options of read: --format, --output, --show-values
Options of record show: --format, --show-values; of the others
  approve --role author|head-of-service|finance|legal|clerk --by NAME --office OFFICE
                         all of the report, or with --sections recommendations,reasons
                         some of it; --interest TEXT declares an interest, or “none”;
                         --pack, --profile
  waive --finding RULE@LINE:COLUMN --by NAME --reason TEXT
                         leaves a finding while its paragraph stays as it is; --office,
                         --pack, --profile
  suggestion --member NAME --what TEXT --accepted|--declined --by NAME --office OFFICE
      --reason TEXT      what became of a member’s suggestion; --member-office
  withdrawal --asked-by NAME --by NAME --office OFFICE --reason TEXT
                         who asked for it, who decided; --asked-by-office
  verify --receipt TEXT|FILE
                         whether record and text are as they were; without a receipt it
                         says what it could not have seen; --format
Options of separate-report: --profile, and
  --member NAME          whose tracked changes and comments; with or without title,
                         whatever the capitals
  --office OFFICE --to OUT.docx
                         writes the member’s report, as by the chair of a committee
  --officer-report OUT.docx
                         writes the officer’s report without them; others’ stay, and
                         its record tells of the member’s report
  --approve NUMBER --by "NAME, HEAD OF SERVICE" --officer-report OUT.docx
                         writes it with one change made to stand, entered as approved
  --attach FILE.docx     records in FILE a report that the member has written already
  -h, --help             this text
  -v, --version          the version

Exit code: 0 nothing found at the level of --fail-on, nothing that stops an item, or the
copy is written; 1 something found, or “verify” finds anything but “unchanged”; 2 a file
or its record could not be read (the other files are still read), the copy could not be
made or proved (then none is left), or the command was not understood.
`
}
