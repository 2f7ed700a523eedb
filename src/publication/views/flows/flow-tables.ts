import type { TableView } from '../parts.ts';
import { phrase } from '../phrases.ts';
import { columns } from '../tables/columns.ts';
import type { FlowsView, FlowView } from './flows-view.ts';

/** One row a flow, in the order of the list; places between origin and destination, claims and legs with
 *  a semicolon between them. */
export function flowsTable({ release, flows }: FlowsView): TableView {
  return {
    caption: phrase('table-flows', { edition: release.editionTitle }),
    columns: columns(
      'flow',
      'country',
      'indicator',
      'commodity',
      'origin',
      'transit',
      'destination',
      'confidence',
      'confidence_range',
      'period',
      'claims',
    ),
    rows: flows.map((flow) => [
      flow.id,
      flow.country.code,
      flow.indicator.id,
      flow.commodity,
      placeText(flow.legs[0]),
      flow.legs.slice(1, -1).map(placeText).join('; '),
      placeText(flow.legs.at(-1)),
      flow.confidence.id,
      flow.confidence.range ?? '',
      flow.period,
      flow.claims.join('; '),
    ]),
  };
}

/** `Chernihiv (UKR)`, as the tables of a release write places. */
function placeText(place: FlowView['legs'][number] | undefined): string {
  if (!place) return '';
  return place.country === undefined ? place.name : `${place.name} (${place.country})`;
}
