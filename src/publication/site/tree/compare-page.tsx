import { compareChart, pagePaint, printPaint } from '../../charts/index.ts';
import { ComparePage } from '../../components/index.ts';
import { type CompareView, compareData, compareTable } from '../../views/index.ts';
import type { SitePage } from './site-page.ts';
import type { TreeContext } from './tree-context.ts';
import { viewPage } from './view-page.ts';

/** A comparison; those of a country's neighbours and of a region's countries are made alike.
 *  `name` is the country's code or the region's slug. */
export function comparePage(
  context: TreeContext,
  inputs: string,
  name: string,
  view: () => CompareView,
): SitePage {
  return viewPage(context, {
    kind: 'compare',
    path: `compare/${name}.html`,
    inputs,
    view,
    html: (comparison, page) => (
      <ComparePage page={page} view={comparison} svg={compareChart(comparison, pagePaint)} />
    ),
    table: compareTable,
    data: compareData,
    picture: (comparison) => compareChart(comparison, printPaint),
  });
}
