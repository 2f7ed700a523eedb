import { type MapGeometry, mapGeometry } from '../../atlas/index.ts';
import type { CountryCode } from '../../model/index.ts';
import {
  flowMap,
  locatorMap,
  locatorOptions,
  type Paint,
  printPaint,
  scoreStems,
  stemsSize,
} from '../charts/index.ts';
import type { FlowsView, ProfileView } from '../views/index.ts';
import type { FlowsPicture } from './evidence-document.ts';
import type { MakeJob } from './make-files.ts';
import {
  flowsText,
  locatorText,
  type ProfilePictures,
  profileDocument,
  stemsText,
} from './profile-document.ts';

/** The page of a PDF is white; pictures bring no paper of their own. */
const whitePaint: Paint = { ...printPaint, paper: '#ffffff' };

/** The job that makes a profile's PDF, at this path of the site. `region` names the countries of the
 *  small map; it holds the profile's own. `flows` are those that the profile tells of, where there are any. */
export function profileJob(
  view: ProfileView,
  region: readonly CountryCode[],
  path: string,
  flows?: FlowsView,
): MakeJob {
  const drawn = flows && flowsPicture(view, flows);
  const document = profileDocument(view, {
    ...picturesOf(view, region),
    ...(drawn && { flows: drawn }),
  });
  return { path, task: { kind: 'pdf', document } };
}

/** The map of a country's flows; undefined where none of them can be drawn. */
function flowsPicture(view: ProfileView, flows: FlowsView): FlowsPicture | undefined {
  const svg = flowMap(flows, whitePaint, { width: MAP_WIDTH });
  return svg === '' ? undefined : { svg, alt: flowsText(view, flows), flows: flows.flows };
}

const MAP_WIDTH = 560;

/** A lone component's picture that stands higher, in its own pixels, is dealt to two columns. */
const TALLEST = 760;

function picturesOf(view: ProfileView, region: readonly CountryCode[]): ProfilePictures {
  const stems = view.components.map((component) => {
    const wide =
      view.components.length === 1 && stemsSize(component, 1, whitePaint).height > TALLEST;
    const columns = wide ? 2 : 1;
    return {
      svg: scoreStems(component, view.scale, whitePaint, { columns, heading: false }),
      alt: stemsText(component),
      wide,
      ...stemsSize(component, columns, whitePaint),
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
