import type { VNode } from 'preact';
import { type Beside, besidePath, type PageContext } from '../../components/index.ts';
import type { TableView } from '../../views/index.ts';
import { jsonText, renderPage } from '../render.ts';
import { once, pathsWith, type SitePage } from './site-page.ts';
import { csvText, pageContext, type TreeContext } from './tree-context.ts';

/** What a page that shows one view is made of, and what lies beside it. */
interface ViewPage<View> {
  /** For budgets. */
  readonly kind: string;
  /** Path inside the tree. */
  readonly path: string;
  /** See `SitePage.inputs`; what lies beside the page is added. */
  readonly inputs: string;
  readonly view: () => View;
  readonly html: (view: View, page: PageContext) => VNode;
  /** The `.csv` beside the page. */
  readonly table?: (view: View) => TableView;
  /** The `.claims.csv` beside the page. */
  readonly claims?: (view: View) => TableView;
  /** The `.json` beside the page. */
  readonly data?: (view: View) => unknown;
  /** The `.svg` beside the page. */
  readonly picture?: (view: View) => string;
}

/** A page with its table, data and picture, all made from one view. */
export function viewPage<View>(context: TreeContext, parts: ViewPage<View>): SitePage {
  const { kind, path, html, table, claims, data, picture } = parts;
  const made: readonly Beside[] = [
    ...(table ? (['csv'] as const) : []),
    ...(claims ? (['claims.csv'] as const) : []),
    ...(data ? (['json'] as const) : []),
    ...(picture ? (['svg'] as const) : []),
  ];
  const page = pageContext(context, path, made);
  return {
    kind,
    path,
    inputs: `${parts.inputs} ${page.beside.join()}`,
    paths: pathsWith(path, made),
    make: () => {
      const view = once(parts.view);
      const contents = new Map([[path, () => renderPage(html(view(), page))]]);
      if (table) contents.set(besidePath(path, 'csv'), () => csvText(table(view())));
      if (claims) contents.set(besidePath(path, 'claims.csv'), () => csvText(claims(view())));
      if (data) contents.set(besidePath(path, 'json'), () => jsonText(data(view())));
      if (picture) contents.set(besidePath(path, 'svg'), () => picture(view()));
      return contents;
    },
  };
}
