import type { Report, Stretch } from '../report/report.ts';
import type { Withheld } from './withheld.ts';
export interface RepeatedWords {
    at: Stretch;
    /** The withheld part that says the same. */
    of: Withheld;
}
/**
 * Finds them, in order of line.
 * @param keepBody true to leave sums that stand in the body, for a person who knows that they are public
 * @param isWithheld whether a text says a run of words that only a withheld part says
 */
export declare function repeatedWords(report: Report, parts: readonly Withheld[], keepBody: boolean, isWithheld: (text: string) => boolean): RepeatedWords[];
