import type { DefinitionView, RankView, TableView, ValueView } from '../parts.ts';
import { phrase } from '../phrases.ts';
import type { IndicatorGroupView, ProfileView } from '../profile-view.ts';
import { columns, plainChange } from './columns.ts';

/** Every value of a profile: components, pillars and indicators in framework order. */
export function profileTable({ release, country, components }: ProfileView): TableView {
  return {
    caption: phrase('table-profile', { country: country.name, edition: release.editionTitle }),
    columns: columns(
      'id',
      'kind',
      'node',
      'heading',
      'value',
      'band',
      'change',
      'like_for_like',
      'world_rank',
      'continent_rank',
      'region_rank',
    ),
    rows: components.flatMap((component) => [
      rowOf(component.definition, component.value, component.ranks),
      ...groupRows(component.groups),
      ...component.pillars.flatMap((pillar) => [
        rowOf(pillar.definition, pillar.value, pillar.ranks),
        ...groupRows(pillar.groups),
      ]),
    ]),
  };
}

function groupRows(groups: readonly IndicatorGroupView[]): TableView['rows'] {
  return groups.flatMap(({ indicators }) =>
    indicators.map(({ definition, value }) => rowOf(definition, value, [])),
  );
}

function rowOf(
  { node, heading }: DefinitionView,
  value: ValueView | undefined,
  ranks: readonly RankView[],
): readonly (string | number)[] {
  const rankIn = (scope: RankView['scope']): number | string =>
    ranks.find((rank) => rank.scope === scope)?.rank ?? '';
  return [
    node.id,
    node.kind,
    node.name,
    heading ?? '',
    value?.value ?? '',
    value?.band?.label ?? '',
    plainChange(value?.change?.change),
    plainChange(value?.change?.likeForLike),
    rankIn('world'),
    rankIn('continent'),
    rankIn('region'),
  ];
}
