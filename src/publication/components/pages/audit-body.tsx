import type { VNode } from 'preact';
import type { AuditPicture, AuditSectionView, AuditView } from '../../views/index.ts';
import { Picture } from '../picture.tsx';
import { PlainTable } from '../wide-table.tsx';

interface AuditBodyProps {
  readonly view: AuditView;
  /** Draws a picture with the colours of the page. */
  readonly draw: (picture: AuditPicture) => string;
}

/** What every page of an audit shows below its title: verdicts and recommendations in short, the sections,
 *  the thresholds. */
export function AuditBody({ view, draw }: AuditBodyProps): VNode {
  return (
    <>
      <Summary view={view} />
      {view.sections.map((section) => (
        <Section key={section.id} section={section} draw={draw} />
      ))}
      <section class="audit-section" id="thresholds" aria-labelledby="thresholds-title">
        <h2 id="thresholds-title">{view.thresholdsTitle}</h2>
        <p class="audit-how">{view.thresholdsDeck}</p>
        <PlainTable table={view.thresholds} />
      </section>
    </>
  );
}

function Summary({ view }: { view: AuditView }) {
  return (
    <div class="audit-summary">
      <section aria-labelledby="summary-title">
        <h2 id="summary-title">{view.summaryTitle}</h2>
        <p class="audit-how">{view.grades}</p>
        <ul class="audit-verdicts">
          {view.sections.map(({ id, title, grade, gradeWord, question }) => (
            <li key={id}>
              <span class={`grade-mark ${grade}`}>{gradeWord}</span>
              <a href={`#${id}`}>{title}</a>
              <span class="asks">{question}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="recommendations-title">
        <h2 id="recommendations-title">{view.recommendationsTitle}</h2>
        {view.recommendations.length === 0 ? (
          <p>{view.noRecommendations}</p>
        ) : (
          <ol class="audit-advice">
            {view.recommendations.map(({ number, text, section, sectionTitle }) => (
              <li key={number} value={number}>
                {text}{' '}
                <a class="from" href={`#${section}`}>
                  {sectionTitle}
                </a>
              </li>
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}

function Section({
  section,
  draw,
}: {
  section: AuditSectionView;
  draw: (picture: AuditPicture) => string;
}) {
  const { id, title, question, how, grade, gradeWord, verdict } = section;
  return (
    <section class="audit-section" id={id} aria-labelledby={`${id}-title`}>
      <p class="kicker">{title}</p>
      <h2 id={`${id}-title`}>{question}</h2>
      <p class="audit-how">{how}</p>
      <p class="audit-verdict">
        <span class={`grade-mark ${grade}`}>{gradeWord}</span> {verdict}
      </p>
      <div class="audit-columns">
        {section.findings.length > 0 && (
          <div>
            <h3>{section.findingsTitle}</h3>
            <ul class="audit-findings">
              {section.findings.map((finding) => (
                <li key={finding.text} class={finding.grade}>
                  {finding.text}
                  {finding.since !== '' && <span class="since"> {finding.since}</span>}
                </li>
              ))}
            </ul>
          </div>
        )}
        <div>
          {section.recommendations.length > 0 && (
            <>
              <h3>{section.adviceTitle}</h3>
              <ol class="audit-advice">
                {section.recommendations.map(({ number, text }) => (
                  <li key={number} value={number}>
                    {text}
                  </li>
                ))}
              </ol>
            </>
          )}
          {section.mended.length > 0 && (
            <>
              <h3>{section.mendedTitle}</h3>
              <ul class="audit-limits">
                {section.mended.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          )}
          {section.limits.length > 0 && (
            <>
              <h3>{section.limitsTitle}</h3>
              <ul class="audit-limits">
                {section.limits.map((limit) => (
                  <li key={limit}>{limit}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
      <div class={`audit-pictures ${id}`}>
        {section.pictures.map((picture) => {
          const name = titleOf(picture);
          return (
            <Picture
              key={name}
              svg={draw(picture)}
              caption={name}
              {...(picture.kind !== 'heat' && picture.kind !== 'spreads' ? {} : { wide: name })}
            />
          );
        })}
      </div>
      {section.tables.length > 0 && (
        <details class="data-table">
          <summary>{section.tablesTitle}</summary>
          {section.tables.map((table) => (
            <PlainTable key={table.caption} table={table} />
          ))}
        </details>
      )}
    </section>
  );
}

function titleOf(picture: AuditPicture): string {
  switch (picture.kind) {
    case 'heat':
      return picture.heat.title;
    case 'weights':
      return picture.weights.title;
    case 'spreads':
      return picture.spreads.title;
    case 'intervals':
      return picture.intervals.title;
    case 'claims':
      return picture.claims.title;
  }
}
