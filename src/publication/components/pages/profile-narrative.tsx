import type { VNode } from 'preact';
import { nameOfEdition } from '../../../model/index.ts';
import type {
  ComponentView,
  IndicatorCellView,
  NarrativeSectionView,
  NarrativeView,
  ProfileView,
  ReadingView,
} from '../../views/index.ts';
import { BandMark } from '../value.tsx';
import { word } from '../words.ts';

/** Why the scores are what they are: the text in the framework's order, each section headed by the
 *  scores it tells of. Every score on the page leads to its place here, text or none. */
export function ProfileNarrative({ view }: { view: ProfileView }): VNode {
  const cells = new Map(
    view.components.flatMap(cellsOf).map((cell) => [String(cell.definition.node.id), cell]),
  );
  const sections = view.narrative?.sections ?? [];
  const told = new Set(sections.flatMap(({ indicators }) => indicators.map(String)));
  const rest = [...cells.values()].filter(({ definition }) => !told.has(definition.node.id));
  return (
    <section class="narrative" aria-labelledby="why">
      <h2 id="why">{word('why')}</h2>
      {view.narrative ? (
        !view.narrative.own && <TextEdition narrative={view.narrative} view={view} />
      ) : (
        <p class="text-edition">{word('no-text', { country: view.country.name })}</p>
      )}
      {sections.map((section) => (
        <Section
          key={section.id}
          section={section}
          cells={section.indicators.flatMap((id) => cells.get(id) ?? [])}
        />
      ))}
      {rest.length > 0 && view.narrative && (
        <div class="section untold">
          <h3>{word('untold')}</h3>
          <div>
            <p>{word('untold-line')}</p>
            <ScoreLinks cells={rest} />
          </div>
        </div>
      )}
      {rest.length > 0 && !view.narrative && <Readings cells={rest} readings={view.readings} />}
    </section>
  );
}

/** Whose text this is, where it is an earlier edition's: heading and plain sentence. */
function TextEdition({ narrative, view }: { narrative: NarrativeView; view: ProfileView }) {
  const edition = nameOfEdition(narrative.edition, view.release.editions);
  return (
    <div class="text-edition earlier">
      <h3>{word('text-of-edition', { edition })}</h3>
      <p>{word('text-about', { edition })}</p>
    </div>
  );
}

function Section({
  section,
  cells,
}: {
  section: NarrativeSectionView;
  cells: readonly IndicatorCellView[];
}) {
  return (
    <>
      {section.opens !== undefined && <p class="opens">{section.opens}</p>}
      <div class="section" id={`section-${section.id}`}>
        <div class="section-head">
          <h3>{section.title}</h3>
          <ScoreLinks cells={cells} />
        </div>
        <div class="text">
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{readable(paragraph)}</p>
          ))}
        </div>
      </div>
    </>
  );
}

/** The scores a section tells of: the places that printed scores link to. */
function ScoreLinks({ cells }: { cells: readonly IndicatorCellView[] }) {
  if (cells.length === 0) return null;
  return (
    <ul class="told">
      {cells.map(({ definition: { node }, value }) => (
        <li key={node.id} id={`why-${node.id}`}>
          {node.name} {value ? <b>{value.value}</b> : <span class="none">{word('no-score')}</span>}{' '}
          {value && <BandMark family={node.family} band={value.band} />}
        </li>
      ))}
    </ul>
  );
}

/** Where each score was read, one list for each sheet of a file; every score has its place here. */
function Readings({
  cells,
  readings,
}: {
  cells: readonly IndicatorCellView[];
  readings: readonly ReadingView[];
}) {
  const read = new Map(readings.map((reading) => [String(reading.indicator), reading]));
  const sheets = new Map<string, IndicatorCellView[]>();
  for (const cell of cells) {
    const reading = read.get(cell.definition.node.id);
    const line = !cell.value
      ? word('no-score')
      : reading
        ? word('read-from', { sheet: reading.sheet, file: reading.fileSha256.slice(0, SHORT_SUM) })
        : word('read-unknown');
    sheets.set(line, [...(sheets.get(line) ?? []), cell]);
  }
  return (
    <>
      {[...sheets].map(([line, own]) => (
        <div key={line} class="readings">
          <p>{line}</p>
          <ul class="told">
            {own.map(({ definition: { node } }) => {
              const cell = read.get(node.id)?.cell;
              return (
                <li key={node.id} id={`why-${node.id}`}>
                  {node.name}
                  {cell !== undefined && (
                    <>
                      {' '}
                      <b>{word('read-cell', { cell })}</b>
                    </>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </>
  );
}

/** So many characters tell a check sum from others. */
const SHORT_SUM = 12;

function cellsOf({ groups, pillars }: ComponentView): readonly IndicatorCellView[] {
  return [...groups, ...pillars.flatMap((pillar) => pillar.groups)].flatMap(
    ({ indicators }) => indicators,
  );
}

/** Claim marks are for the record behind the text, which this release does not carry. */
function readable(paragraph: string): string {
  return paragraph.replace(/\s?\[\^[\w-]+\]/g, '');
}
