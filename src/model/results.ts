import type { Decimal } from './decimal.ts';
import type { AggregateId, CountryCode, EditionId, NodeId } from './ids.ts';

/** How far a scope reaches. */
export type ScopeKind = 'world' | 'continent' | 'region';

/** A named set of countries in one edition's scheme. `world` is the outer scope whatever its printed name. */
export interface Scope {
  readonly kind: ScopeKind;
  readonly name: string;
}

/** Value of a pillar or component; `exact` is a fraction, empty at and above a geometric node. */
export interface Aggregate {
  readonly country: CountryCode;
  readonly aggregate: AggregateId;
  readonly value: Decimal;
  readonly exact: string;
  readonly band: string;
}

/** Position among the scope's countries, 1 = highest value, best rank shared by ties.
 *  `move` is new minus old rank; undefined without an earlier one. */
export interface Rank {
  readonly country: CountryCode;
  readonly aggregate: AggregateId;
  readonly scope: Scope;
  readonly rank: number;
  readonly of: number;
  readonly move?: number;
}

/** Difference to the edition before, from exact values; `likeForLike` on the indicators both share. */
export interface Change {
  readonly country: CountryCode;
  readonly id: NodeId;
  readonly from: EditionId;
  readonly change?: Decimal;
  readonly likeForLike?: Decimal;
}

/** Mean of the exact values of a scope's countries that have one. */
export interface RegionMean {
  readonly scope: Scope;
  readonly id: NodeId;
  readonly mean: Decimal;
  readonly countries: number;
}

/** Where a country lies on the plane of two components: `high-criminality-low-resilience`. */
export interface CountryQuadrant {
  readonly country: CountryCode;
  readonly quadrant: string;
}
