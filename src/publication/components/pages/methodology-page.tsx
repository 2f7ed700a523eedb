import type { VNode } from 'preact';
import type { DefinitionView, MethodologyView, MethodRule } from '../../views/index.ts';
import { BesideLinks } from '../beside-links.tsx';
import { CodeBlock } from '../code-block.tsx';
import { Document } from '../document.tsx';
import { inLanguage } from '../language.ts';
import { linkTo, nodePath, type PageContext } from '../page-context.ts';
import { PageHead } from '../page-head.tsx';
import { PolicyLines } from '../site-footer.tsx';
import { type WordName, word } from '../words.ts';
import { CertaintySection } from './methodology-certainty.tsx';

/** How the numbers were made: scale, components, bands, rules, and every indicator's definition. */
export function MethodologyPage({
  page,
  view,
}: {
  page: PageContext;
  view: MethodologyView;
}): VNode {
  const { scale, release } = view;
  const contents = [
    { id: 'scale', name: word('scale') },
    { id: 'aggregates', name: word('aggregates') },
    { id: 'bands', name: word('bands') },
    { id: 'certainty', name: word('certainty') },
    ...(view.rules.length > 0 ? [{ id: 'rules', name: word('rules') }] : []),
    { id: 'indicators', name: word('indicators') },
    { id: 'policies', name: word('policies') },
  ];
  return (
    <Document
      page={page}
      head={{
        title: word('menu-methodology'),
        description: word('methodology-description', { index: release.indexTitle }),
        crumbs: [{ name: word('menu-methodology') }],
      }}
    >
      <PageHead
        kicker={word('methodology-kicker', { edition: release.editionTitle })}
        title={word('menu-methodology')}
        deck={word('methodology-deck')}
      />
      <div class="tools">
        <BesideLinks page={page} />
        {page.exists('audit.html') && (
          <p>
            <a href={linkTo(page, 'audit.html')}>{word('audit-link')}</a>
          </p>
        )}
      </div>
      <nav class="contents" aria-label={word('on-this-page')}>
        <ul>
          {contents.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="prose">
        <section aria-labelledby="scale">
          <h2 id="scale">{word('scale')}</h2>
          <p>{word('scale-line', { ...scale })}</p>
        </section>
        <section aria-labelledby="aggregates">
          <h2 id="aggregates">{word('aggregates')}</h2>
          {view.components.map((definition) => (
            <Definition key={definition.node.id} page={page} definition={definition} />
          ))}
        </section>
        <section aria-labelledby="bands">
          <h2 id="bands">{word('bands')}</h2>
          {view.bands.map(({ component, bands, ours }) => (
            <div key={component.id}>
              <h3>{component.name}</h3>
              <ul>
                {bands.map((band) => (
                  <li key={band}>{band}</li>
                ))}
              </ul>
              {ours && <p class="note">{word('bands-ours')}</p>}
            </div>
          ))}
        </section>
        <CertaintySection page={page} view={view}>
          <YardstickLine page={page} view={view} />
        </CertaintySection>
        {view.rules.length > 0 && (
          <section aria-labelledby="rules">
            <h2 id="rules">{word('rules')}</h2>
            <p>{word('rules-line')}</p>
            {view.rules.map((rule) => (
              <Rule key={rule.name} rule={rule} />
            ))}
          </section>
        )}
        <section aria-labelledby="indicators">
          <h2 id="indicators">{word('indicators')}</h2>
          {view.definitions.map((definition) => (
            <Definition key={definition.node.id} page={page} definition={definition} />
          ))}
        </section>
        <section aria-labelledby="policies">
          <h2 id="policies">{word('policies')}</h2>
          <p>{release.boundaries}</p>
          <PolicyLines page={page} />
        </section>
      </div>
    </Document>
  );
}

/** How words for likelihood in texts and claims are read. */
function YardstickLine({
  page,
  view: { yardstick },
}: {
  page: PageContext;
  view: MethodologyView;
}) {
  const whose = whoseWords(page, yardstick);
  return (
    <>
      <h3>{word('yardstick-title')}</h3>
      <p>
        {word('yardstick-line', { yardstick: yardstick.name })}{' '}
        <span {...inLanguage(yardstick.language)}>{yardstick.words.join(', ')}</span>.{' '}
        {whose && `${word(whose)} `}
        {word('yardstick-reading', { source: yardstick.source })}
      </p>
    </>
  );
}

/** Whose words they are, where they are not the standard's in the standard's language. */
function whoseWords(
  page: PageContext,
  { wording }: MethodologyView['yardstick'],
): WordName | undefined {
  if (wording === 'translation') return 'yardstick-translation';
  if (wording === 'declared') return 'yardstick-declared';
  return inLanguage(page.language).lang === undefined ? undefined : 'yardstick-english';
}

function Definition({ page, definition }: { page: PageContext; definition: DefinitionView }) {
  const { node, questions, since, weight, heading } = definition;
  const said = inLanguage(page.language);
  return (
    <article class="definition-entry" id={`definition-${node.id}`}>
      <h3>
        <a href={linkTo(page, nodePath(node))} {...said}>
          {node.name}
        </a>
      </h3>
      <p class="terms">
        {[
          heading,
          since === undefined ? undefined : word('since-edition', { edition: since }),
          node.kind === 'component' ? undefined : word('weight-of', { weight }),
        ]
          .filter((part) => part !== undefined && part !== '')
          .join(' · ')}
      </p>
      <p {...said}>{definition.definition}</p>
      {questions.length > 0 && (
        <details>
          <summary>{word('questions')}</summary>
          <ul>
            {questions.map((question) => (
              <li key={question} {...said}>
                {question}
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

/** Rules write formulas as indented lines. */
const FORMULA = '    ';

function Rule({ rule }: { rule: MethodRule }) {
  return (
    <article class="rule">
      <h3>{rule.name}</h3>
      {rule.text
        .split(/\n{2,}/)
        .map((block) =>
          block.startsWith(FORMULA) ? (
            <CodeBlock
              key={block}
              label={word('formula-of', { rule: rule.name })}
              code={block.replace(/^ {4}/gm, '')}
            />
          ) : (
            <p key={block}>{block}</p>
          ),
        )}
      <p class="terms">
        <code>{rule.file}</code>
      </p>
    </article>
  );
}
