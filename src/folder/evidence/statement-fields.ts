import {
  CLAIM_STATUSES,
  type ClaimStatus,
  CONFIDENCE_CLASSES,
  type ConfidenceClass,
  type Country,
  type CountryCode,
  compareNumbered,
  compareText,
  type Framework,
  type IndexPlace,
  type IndicatorId,
} from '../../model/index.ts';
import { CountryField } from '../edition/country-field.ts';
import { IndicatorField } from '../edition/indicator-field.ts';
import type { FileIssues } from '../text/file-issues.ts';
import type { TableRow } from '../text/table.ts';
import { NumberedIds, readChoice } from './evidence-fields.ts';
import { PlaceField } from './place-field.ts';

/** What claims and flows are checked against alike; what is left out is not checked. */
export interface StatementRules {
  readonly framework?: Framework;
  readonly countries?: readonly Country[];
  /** The index's own places. */
  readonly places?: readonly IndexPlace[];
}

type StatementColumn = 'id' | 'status' | 'country' | 'indicator' | 'confidence';

/** What every claim and every flow says; `indicator` is left out where the row names none. */
export interface StatementStart<Id extends string> {
  readonly id: Id;
  readonly status: ClaimStatus;
  readonly country: CountryCode;
  readonly indicator?: IndicatorId;
  readonly confidence: ConfidenceClass;
}

/** Reads the fields that rows of claims and of flows share, and keeps watch over their ids. */
export class StatementFields<Id extends string> {
  readonly places: PlaceField;
  readonly #issues: FileIssues;
  readonly #ids: NumberedIds<Id>;
  readonly #country: CountryField;
  readonly #indicator: IndicatorField | undefined;

  constructor(
    issues: FileIssues,
    { framework, countries, places }: StatementRules,
    what: 'claim' | 'flow',
    isId: (text: string) => text is Id,
  ) {
    this.#issues = issues;
    this.#ids = new NumberedIds(issues, what, what.slice(0, 1), isId);
    this.#country = new CountryField(issues, countries && new Set(countries.map((it) => it.code)));
    this.#indicator = framework && new IndicatorField(framework, issues);
    this.places = new PlaceField(issues, countries, places);
  }

  /** Undefined, with issues, where one that must be there is not sound. */
  read(row: TableRow<StatementColumn>): StatementStart<Id> | undefined {
    const id = this.#ids.read(row);
    const status = readChoice(row, 'status', CLAIM_STATUSES, this.#issues);
    const country = this.#country.read(row.text('country'), row.spotOf('country'));
    const indicator = this.#indicator?.read(row.text('indicator'), row.spotOf('indicator'));
    const confidence = readChoice(row, 'confidence', CONFIDENCE_CLASSES, this.#issues);
    if (!id || !status || !country || !confidence) return undefined;
    return { id, status, country, ...(indicator !== undefined && { indicator }), confidence };
  }
}

/** Orders by country code, then by the number of the id. */
export function compareByCountry(
  a: { readonly country: CountryCode; readonly id: string },
  b: { readonly country: CountryCode; readonly id: string },
): number {
  return compareText(a.country, b.country) || compareNumbered(a.id, b.id);
}
