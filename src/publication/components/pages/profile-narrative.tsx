import type { VNode } from 'preact';
import { nameOfEdition } from '../../../model/index.ts';
import type {
  ComponentView,
  IndicatorCellView,
  NarrativeSectionView,
  NarrativeView,
  NodeLink,
  ProfileEvidenceView,
  ProfileView,
  ReadingView,
  ValueView,
} from '../../views/index.ts';
import { ClaimCard } from '../evidence/claim-card.tsx';
import { MarkedParagraph } from '../evidence/marked-paragraph.tsx';
import { said } from '../evidence/said.tsx';
import { inLanguage } from '../language.ts';
import { linkTo, type PageContext } from '../page-context.ts';
import { BandMark } from '../value.tsx';
import { word, wordFor } from '../words.ts';
import { type ProfileRecord, profileRecord } from './profile-record.ts';
import { MeanLines, ScoreRange, WhyBlock } from './profile-why.tsx';

interface NarrativeProps {
  readonly page: PageContext;
  readonly view: ProfileView;
}

interface PartProps {
  readonly page: PageContext;
  readonly record: ProfileRecord;
}

/** Why the scores are what they are: what each aggregate is the mean of, then the text in the
 *  framework's order, each section headed by the scores it tells of and followed by what is recorded of
 *  them. Every value on the page leads to its place here, text or none. */
export function ProfileNarrative({ page, view }: NarrativeProps): VNode {
  const record = profileRecord(view);
  const cells = new Map(
    view.components.flatMap(cellsOf).map((cell) => [String(cell.definition.node.id), cell]),
  );
  const sections = view.narrative?.sections ?? [];
  const told = new Set(sections.flatMap(({ indicators }) => indicators.map(String)));
  const rest = [...cells.values()].filter(({ definition }) => !told.has(definition.node.id));
  return (
    <section class="narrative" aria-labelledby="why">
      <h2 id="why">{word('why')}</h2>
      <p class="strength">
        {record.strength}{' '}
        {view.named && (
          <>
            <a href="#named">{word('named', { country: view.country.name })}</a>{' '}
          </>
        )}
        {view.evidence && (
          <>
            {sections.length > 0 && `${word('marks-open')} `}
            <LikelihoodBy yardstick={view.evidence.yardstick} />{' '}
          </>
        )}
        {view.release.certainty && `${word(`why-ranges-${view.release.certainty.ground}`)} `}
        <a href={`${linkTo(page, 'methodology.html')}#indicators`}>{word('definitions')}</a>
      </p>
      <MeanLines page={page} parts={view.components.flatMap((part) => [part, ...part.pillars])} />
      {view.narrative ? (
        !view.narrative.own && <TextEdition narrative={view.narrative} view={view} />
      ) : (
        <p class="text-edition">{word('no-text', { country: view.country.name })}</p>
      )}
      {sections.map((section) => (
        <Section
          key={section.id}
          page={page}
          record={record}
          section={section}
          cells={section.indicators.flatMap((id) => cells.get(id) ?? [])}
        />
      ))}
      {rest.length > 0 && view.narrative && (
        <div class="section untold">
          <h3>{word('untold')}</h3>
          <div>
            <p>{word('untold-line')}</p>
            <ScoreLinks page={page} record={record} cells={rest} />
            <Whys page={page} record={record} cells={rest} />
          </div>
        </div>
      )}
      {rest.length > 0 && !view.narrative && (
        <>
          <Readings page={page} record={record} cells={rest} readings={view.readings} />
          <Whys page={page} record={record} cells={rest} />
        </>
      )}
      <FurtherClaims page={page} record={record} />
    </section>
  );
}

/** Which scale words such as “likely” stand on, with its own word for it in its own language. */
function LikelihoodBy({
  yardstick: { name, language, likely },
}: Pick<ProfileEvidenceView, 'yardstick'>) {
  const slot = '\u0000';
  const [before, after] = word('likelihood-by', { name, likely: slot }).split(slot);
  const marked = inLanguage(language);
  return (
    <>
      {before}
      {marked.lang === undefined ? likely : <span {...marked}>{likely}</span>}
      {after}
    </>
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
  page,
  record,
  section,
  cells,
}: PartProps & {
  section: NarrativeSectionView;
  cells: readonly IndicatorCellView[];
}) {
  const said = inLanguage(page.language);
  return (
    <>
      {section.opens !== undefined && (
        <p class="opens" {...said}>
          {section.opens}
        </p>
      )}
      <div class="section" id={`section-${section.id}`}>
        <div class="section-head">
          <h3 {...said}>{section.title}</h3>
          <ScoreLinks page={page} record={record} cells={cells} />
        </div>
        <div class="text">
          {section.paragraphs.map((paragraph) =>
            typeof paragraph === 'string' ? (
              <p key={paragraph} {...said}>
                {paragraph}
              </p>
            ) : (
              <>
                <MarkedParagraph page={page} paragraph={paragraph} claims={record.claims} />
                {paragraph.opens.map((id) => (
                  <Card key={id} page={page} record={record} id={id} />
                ))}
              </>
            ),
          )}
          <Whys page={page} record={record} cells={cells} />
        </div>
      </div>
    </>
  );
}

/** The card of a claim that the text marks, with the way back to its mark. */
function Card({ page, record, id }: PartProps & { id: string }) {
  const claim = record.claims.get(id);
  if (!claim) return null;
  return <ClaimCard page={page} claim={claim} flows={record.flowsOf(id)} back={`#mark-${id}`} />;
}

function Whys({ page, record, cells }: PartProps & { cells: readonly IndicatorCellView[] }) {
  if (record.whys.size === 0) return null;
  return (
    <>
      {cells.map((cell) => {
        const why = record.whys.get(cell.definition.node.id);
        if (!why) return null;
        return (
          <WhyBlock
            key={why.indicator}
            page={page}
            cell={cell}
            why={why}
            carded={record.carded}
            cards={record.cards}
            flowsOf={record.flowsOf}
            earlier={record.earlier}
          />
        );
      })}
    </>
  );
}

/** The scores a section tells of: the places that printed scores link to, or the way there where more
 *  is recorded of one. */
function ScoreLinks({ page, record, cells }: PartProps & { cells: readonly IndicatorCellView[] }) {
  if (cells.length === 0) return null;
  return (
    <ul class="told">
      {cells.map(({ definition: { node }, value }) => {
        const why = record.whys.get(node.id);
        return (
          <li key={node.id} id={why ? undefined : `why-${node.id}`}>
            <Named page={page} node={node} value={value} linked={why !== undefined} />{' '}
            {!value && (
              <>
                <span class="none">{word('no-score')}</span>{' '}
              </>
            )}
            <ScoreRange interval={value?.interval} />{' '}
            {value && <BandMark family={node.family} band={value.band} />}
            {why && why.strength.claims > 0 && (
              <small> {wordFor(why.strength.claims, 'claim-one', 'claim-many')}</small>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** An indicator with its score, leading to its why where that is not here. */
function Named({
  page,
  node,
  value,
  linked,
}: {
  page: PageContext;
  node: NodeLink;
  value: ValueView | undefined;
  linked: boolean;
}) {
  const named = (
    <>
      {said(page, node.name)}
      {value && (
        <>
          {' '}
          <b>{value.value}</b>
        </>
      )}
    </>
  );
  return linked ? <a href={`#why-${node.id}`}>{named}</a> : named;
}

/** Where each score was read, one list for each sheet of a file; every score has its place here. */
function Readings({
  page,
  record,
  cells,
  readings,
}: PartProps & {
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
            {own.map(({ definition: { node }, value }) => {
              const cell = read.get(node.id)?.cell;
              const why = record.whys.has(node.id);
              return (
                <li key={node.id} id={why ? undefined : `why-${node.id}`}>
                  <Named page={page} node={node} value={value} linked={why} />
                  {value && (
                    <>
                      {' '}
                      <ScoreRange interval={value.interval} />
                    </>
                  )}
                  {cell !== undefined &&
                    `${value?.interval ? ',' : ''} ${word('read-cell', { cell })}`}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </>
  );
}

/** Claims that no text marks and that tell of no score of this page. */
function FurtherClaims({ page, record }: PartProps) {
  if (record.further.length === 0) return null;
  return (
    <div class="further">
      <h3>{word('further-claims')}</h3>
      {record.further.map((claim) => (
        <ClaimCard key={claim.id} page={page} claim={claim} flows={record.flowsOf(claim.id)} />
      ))}
    </div>
  );
}

/** So many characters tell a check sum from others. */
const SHORT_SUM = 12;

function cellsOf({ groups, pillars }: ComponentView): readonly IndicatorCellView[] {
  return [...groups, ...pillars.flatMap((pillar) => pillar.groups)].flatMap(
    ({ indicators }) => indicators,
  );
}
