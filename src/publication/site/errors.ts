import { EXIT, Failure } from '../../model/index.ts';

/** A page or an asset weighs more than a reader should have to load. Names are permanent. */
export function overBudget(what: string, bytes: number, most: number): Failure {
  return new Failure(
    { name: 'OverBudget', title: 'A page is too heavy', exitCode: EXIT.failure },
    `${what} takes ${bytes} bytes after compression; at most ${most} are allowed.`,
    'Shorten the text or the picture on it, or raise the budget in budget.ts with a reason.',
  );
}

/** A folder of the site is a link: what is written there would land somewhere else. */
export function linkInSite(path: string): Failure {
  return new Failure(
    { name: 'LinkInSite', title: 'A link stands in the site', exitCode: EXIT.failure },
    `${path} is a link where a folder of the site belongs.`,
    'Take the link away, or publish into a folder of its own.',
  );
}

/** A file the pages cannot do without is not among the built assets. */
export function assetMissing(name: string): Failure {
  return new Failure(
    { name: 'AssetMissing', title: 'The site cannot be dressed', exitCode: EXIT.failure },
    `The built assets hold no ${name}.`,
    'Run the build again: npm run build.',
  );
}
