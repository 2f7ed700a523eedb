import type { MakeJob } from './make-files.ts';

/** The job that makes a PNG of this SVG, `width` pixels wide, at this path of the site. */
export function pictureJob(svg: string, width: number, path: string): MakeJob {
  return { path, task: { kind: 'png', svg, width } };
}
