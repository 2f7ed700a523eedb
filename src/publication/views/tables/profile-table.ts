import type { DefinitionView, RankView, TableView, ValueView } from '../parts.ts';
import { phrase } from '../phrases.ts';
import type { IndicatorGroupView, ProfileView } from '../profile/profile-view.ts';
import { columns, plainChange, rangeCells, rangeColumns } from './columns.ts';

const SCOPES = ['world', 'continent', 'region'] as const;

/** Every value of a profile: components, pillars and indicators in framework order; where the release has
 *  ranges, values and ranks each with two columns more. */
export function profileTable({ release, country, components }: ProfileView): TableView {
  const drawn = release.certainty !== undefined;
  return {
    caption: phrase('table-profile', { country: country.name, edition: release.editionTitle }),
    columns: [
      ...columns('id', 'kind', 'node', 'heading', 'value'),
      ...(drawn ? rangeColumns('low', 'high', phrase('column-value')) : []),
      ...columns('band', 'change', 'like_for_like'),
      ...SCOPES.flatMap((scope) => [
        ...columns(`${scope}_rank`),
        ...(drawn
          ? rangeColumns(`${scope}_rank_low`, `${scope}_rank_high`, phrase(`column-${scope}_rank`))
          : []),
      ]),
    ],
    rows: components.flatMap((component) => [
      rowOf(drawn, component.definition, component.value, component.ranks),
      ...groupRows(drawn, component.groups),
      ...component.pillars.flatMap((pillar) => [
        rowOf(drawn, pillar.definition, pillar.value, pillar.ranks),
        ...groupRows(drawn, pillar.groups),
      ]),
    ]),
  };
}

function groupRows(drawn: boolean, groups: readonly IndicatorGroupView[]): TableView['rows'] {
  return groups.flatMap(({ indicators }) =>
    indicators.map(({ definition, value }) => rowOf(drawn, definition, value, [])),
  );
}

function rowOf(
  drawn: boolean,
  { node, heading }: DefinitionView,
  value: ValueView | undefined,
  ranks: readonly RankView[],
): readonly (string | number)[] {
  return [
    node.id,
    node.kind,
    node.name,
    heading ?? '',
    value?.value ?? '',
    ...(drawn ? rangeCells(value?.interval) : []),
    value?.band?.label ?? '',
    plainChange(value?.change?.change),
    plainChange(value?.change?.likeForLike),
    ...SCOPES.flatMap((scope) => {
      const own = ranks.find((rank) => rank.scope === scope);
      return [own?.rank ?? '', ...(drawn ? rangeCells(own?.interval) : [])];
    }),
  ];
}
