import { type MapGeometry, mapGeometry } from '../../atlas/index.ts';
import type { CountryCode } from '../../model/index.ts';
import {
  locatorMap,
  locatorOptions,
  type Paint,
  printPaint,
  scoreStems,
  stemsSize,
} from '../charts/index.ts';
import type { ProfileView } from '../views/index.ts';
import type { MakeJob } from './make-files.ts';
import {
  locatorText,
  type ProfilePictures,
  profileDocument,
  stemsText,
} from './profile-document.ts';

/** The page of a PDF is white; pictures bring no paper of their own. */
const whitePaint: Paint = { ...printPaint, paper: '#ffffff' };

/** The job that makes a profile's PDF, at this path of the site. `region` names the countries of the
 *  small map; it holds the profile's own. */
export function profileJob(
  view: ProfileView,
  region: readonly CountryCode[],
  path: string,
): MakeJob {
  const document = profileDocument(view, picturesOf(view, region));
  return { path, task: { kind: 'pdf', document } };
}

/** A lone component's picture that stands higher, in its own pixels, is dealt to two columns. */
const TALLEST = 760;

function picturesOf(view: ProfileView, region: readonly CountryCode[]): ProfilePictures {
  const stems = view.components.map((component) => {
    const wide = view.components.length === 1 && stemsSize(component, 1).height > TALLEST;
    const columns = wide ? 2 : 1;
    return {
      svg: scoreStems(component, view.scale, whitePaint, { columns, heading: false }),
      alt: stemsText(component),
      wide,
      ...stemsSize(component, columns),
    };
  });
  const geometry = geometryOf(region);
  if (!geometry.countries.some(({ code }) => code === view.country.code)) return { stems };
  return {
    stems,
    locator: { svg: locatorMap(geometry, view.country, whitePaint), alt: locatorText(view) },
  };
}

const geometries = new Map<string, MapGeometry>();

function geometryOf(region: readonly CountryCode[]): MapGeometry {
  const key = region.join(' ');
  const geometry = geometries.get(key) ?? mapGeometry(region, locatorOptions);
  geometries.set(key, geometry);
  return geometry;
}
