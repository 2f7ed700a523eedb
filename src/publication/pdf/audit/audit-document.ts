import { type DayParts, dayParts } from '../../../model/index.ts';
import {
  bestClaims,
  correlationHeat,
  type Paint,
  printPaint,
  rankIntervals,
  scoreSpreads,
  weightBars,
} from '../../charts/index.ts';
import type { AuditPicture, AuditSectionView, AuditView, TableView } from '../../views/index.ts';
import type { Picture } from '../picture.ts';

/** What the template of an audit prints: texts and pictures, nothing to compute. */
export interface AuditDocument {
  readonly language: string;
  readonly date: DayParts;
  readonly colours: Pick<Paint, 'ink' | 'muted' | 'line'> & { readonly concern: string };
  readonly index: string;
  readonly edition: string;
  readonly kicker: string;
  readonly title: string;
  readonly deck: string;
  readonly fewCountries: string;
  readonly madeFrom: string;
  readonly summaryTitle: string;
  readonly recommendationsTitle: string;
  readonly noRecommendations: string;
  readonly recommendations: AuditView['recommendations'];
  readonly sections: readonly (Omit<AuditSectionView, 'pictures' | 'tables' | 'tablesTitle'> & {
    readonly pictures: readonly AuditDrawing[];
  })[];
  readonly thresholdsTitle: string;
  readonly thresholdsDeck: string;
  readonly thresholds: TableView;
  readonly annexTitle: string;
  /** The tables of every section that has any. */
  readonly annex: readonly { readonly title: string; readonly tables: readonly TableView[] }[];
}

/** A picture with its title; narrow ones stand two in a row. */
interface AuditDrawing extends Picture {
  readonly title: string;
  readonly wide: boolean;
}

/** The page of a PDF is white; pictures bring no paper of their own. */
const whitePaint: Paint = { ...printPaint, paper: '#ffffff' };

/** An audit as its template takes it. Throws where the view carries no day. */
export function auditDocument(view: AuditView): AuditDocument {
  const date = dayParts(view.published);
  if (!date) throw new Error(`no day of publication: ${view.published}`);
  const { ink, muted, line, family } = printPaint;
  return {
    language: 'en',
    date,
    colours: { ink, muted, line, concern: family.criminality },
    index: view.indexTitle,
    edition: view.editionTitle,
    kicker: view.kicker,
    title: view.title,
    deck: view.deck,
    fewCountries: view.fewCountries,
    madeFrom: view.madeFrom,
    summaryTitle: view.summaryTitle,
    recommendationsTitle: view.recommendationsTitle,
    noRecommendations: view.noRecommendations,
    recommendations: view.recommendations,
    sections: view.sections.map(({ pictures, tables, tablesTitle, ...section }) => ({
      ...section,
      pictures: pictures.map(drawn),
    })),
    thresholdsTitle: view.thresholdsTitle,
    thresholdsDeck: view.thresholdsDeck,
    thresholds: view.thresholds,
    annexTitle: view.annexTitle,
    annex: view.sections.flatMap(({ title, tables }) =>
      tables.length === 0 ? [] : [{ title, tables }],
    ),
  };
}

function drawn(picture: AuditPicture): AuditDrawing {
  const made = (
    { title, desc }: { readonly title: string; readonly desc: string },
    svg: string,
    wide: boolean,
  ): AuditDrawing => ({ title, alt: `${title}. ${desc}`, svg, wide });
  switch (picture.kind) {
    case 'heat':
      return made(picture.heat, correlationHeat(picture.heat, whitePaint), true);
    case 'spreads':
      return made(picture.spreads, scoreSpreads(picture.spreads, whitePaint), true);
    case 'weights':
      return made(picture.weights, weightBars(picture.weights, whitePaint), false);
    case 'intervals':
      return made(picture.intervals, rankIntervals(picture.intervals, whitePaint), false);
    case 'claims':
      return made(picture.claims, bestClaims(picture.claims, whitePaint), false);
  }
}
