import type { ClaimView, FlowLineView, PlaceView } from '../evidence/evidence-views.ts';
import type { CountryLink, PageRelease } from '../parts.ts';

/** What moves from where to where: the same flows as a list, as legs of a map and as a matrix. */
export interface FlowsView {
  readonly release: PageRelease;
  /** The countries whose profiles tell of these flows, where they are not all of the release. */
  readonly part?: FlowPart;
  readonly finding: string;
  /** Numbered from 1, by indicator, commodity and origin. */
  readonly flows: readonly FlowView[];
  /** Every place of a flow, once. */
  readonly places: readonly FlowPlaceView[];
  /** Steps from one place to the next, those of most flows first. */
  readonly legs: readonly FlowLegView[];
  readonly matrix: FlowMatrixView;
  readonly choices: {
    readonly commodity: readonly FlowChoice[];
    readonly confidence: readonly FlowChoice[];
    readonly period: readonly FlowChoice[];
  };
  /** What a reader of the map must know of how places stand on it. */
  readonly notes: readonly string[];
  /** Pages that hold the flows, where they are too many for one. */
  readonly parts: readonly FlowPart[];
}

/** One flow with its place in the list, and what supports it. */
export interface FlowView extends FlowLineView {
  readonly number: number;
  /** `BLR-f3`: its id on a page. */
  readonly key: string;
  /** Indexes of its legs in the places of the view. */
  readonly stops: readonly number[];
  /** When it holds, in the words of its claims; empty where they do not say. */
  readonly period: string;
  /** Keys of the choices that it falls under. */
  readonly commodityKey: string;
  readonly periodKeys: readonly string[];
  readonly backing: readonly ClaimView[];
  /** The edition that recorded it, where that is an earlier one. */
  readonly earlier?: string;
}

/** A place with where a map draws it. */
export interface FlowPlaceView extends PlaceView {
  /** `UKR`, or `donbas-UKR` for a place that is no country. */
  readonly key: string;
  readonly point?: FlowPointView;
}

/** Degrees, and what the point stands for: the place itself, the middle of the countries it is made of,
 *  or the country that it lies in. */
export interface FlowPointView {
  readonly longitude: number;
  readonly latitude: number;
  readonly by: 'place' | 'members' | 'country';
}

/** One step, between two places by their indexes, with the numbers of the flows that take it. */
export interface FlowLegView {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly flows: readonly number[];
}

/** Origins against destinations: numbers of flows in each cell. */
export interface FlowMatrixView {
  readonly origins: readonly string[];
  readonly destinations: readonly string[];
  /** By origin, then destination. */
  readonly cells: readonly (readonly (readonly number[])[])[];
  /** True where places are gathered into regions, being too many. */
  readonly gathered: boolean;
}

/** A choice of a filter with how many flows fall under it. */
export interface FlowChoice {
  readonly key: string;
  readonly label: string;
  readonly flows: number;
}

/** The flows that the profiles of some countries tell of. */
export interface FlowPart {
  readonly name: string;
  /** Path inside the release's tree: `flows/western-europe.html`. */
  readonly path: string;
  readonly flows: number;
  readonly countries: readonly CountryLink[];
}
