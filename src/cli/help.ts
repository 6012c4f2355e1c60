/** What `--help` prints. */

/** The help text. @param packs ids of the packs there are */
export function help(packs: readonly string[]): string {
  return `Reads a council report in Word and shows where it departs from the member/officer
protocol. Nothing leaves this machine, and the report is never written to.

  report-protocol check [options] FILE.docx ...   what to put right; files or folders
  report-protocol exemptions [options] FILE.docx ...
                                                  what is claimed to be exempt, and what
                                                  each claim lacks; files or folders
  report-protocol read [options] FILE.docx        the report as this tool reads it

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
Options of read: --format, --output, --show-values
  -h, --help             this text
  -v, --version          the version

Exit code: 0 nothing found at the level of --fail-on; 1 something found; 2 a file could
not be read (the others are still checked), or the command was not understood.
`
}
