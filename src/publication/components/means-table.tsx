import type { VNode } from 'preact';
import type { NodeLink, RegionMeanRow, ScaleView } from '../views/index.ts';
import { linkTo, ofAllLink, type PageContext } from './page-context.ts';
import { Hidden } from './value.tsx';
import { WideTable } from './wide-table.tsx';
import { word } from './words.ts';

/** Means of one node over the whole set, continents and regions, as far as they are large enough. */
export function MeansTable({
  page,
  means,
  node,
  scale,
  regions,
}: {
  page: PageContext;
  means: readonly RegionMeanRow[];
  node: NodeLink;
  scale: ScaleView;
  /** Regions that have a page, by name. */
  regions: ReadonlyMap<string, string>;
}): VNode {
  const title = word('means-of', { node: node.name });
  return (
    <WideTable label={title}>
      <table class="means">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{word('region')}</th>
            <th scope="col" class="number">
              {word('mean')}
            </th>
            <th scope="col">
              <Hidden>{word('place-on-scale')}</Hidden>
            </th>
            <th scope="col" class="number">
              {word('countries')}
            </th>
          </tr>
        </thead>
        <tbody>
          {means.map(({ scope, name, mean, number, countries }) => {
            const path = regions.get(name);
            return (
              <tr key={`${scope} ${name}`} class={`scope-${scope}`}>
                <th scope="row">
                  {path === undefined ? name : <a href={linkTo(page, path)}>{name}</a>}
                </th>
                <td class="number">
                  <MeanLink mean={mean} of={name} href={listLink(page, scope, node, path)} />
                </td>
                <td>
                  <span class="meter" aria-hidden="true" style={meterStyle(number, scale, node)} />
                </td>
                <td class="number">{countries}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}

/** A mean, leading to the values it is made of. */
export function MeanLink({ mean, of, href }: { mean: string; of: string; href: string }): VNode {
  return (
    <a href={href} aria-label={word('mean-of-what', { score: mean, country: of })}>
      {mean}
    </a>
  );
}

/** Where the values stand that a mean is made of: those of the whole set in its ranking, those of a region
 *  in its comparison, else on its page. */
export function listLink(
  page: PageContext,
  scope: string,
  node: NodeLink,
  region: string | undefined,
): string {
  if (scope === 'world' || region === undefined) return ofAllLink(page, node.id);
  const side = region.replace(/^region/, 'compare');
  return scope === 'region' && page.exists(side)
    ? `${linkTo(page, side)}#node-${node.id}`
    : linkTo(page, region);
}

/** A bar as long as the mean's place on the scale, in the colour of its family. */
export function meterStyle(number: number, scale: ScaleView, node: NodeLink): string {
  const share = (number - scale.minimum) / (scale.maximum - scale.minimum);
  return `--c:var(--family-${node.family});--s:${Math.round(share * 1000) / 10}%`;
}
