// One profile, as somebody who wants it fast would write it for Eleventy: a JavaScript template of
// plain template strings over data that is ready to print.
import { readFileSync } from 'node:fs';

const { profiles, releases, words: w } = JSON.parse(readFileSync(process.env.BENCH_PROFILES, 'utf8'));

export const data = {
  pagination: { data: 'profiles', size: 1, alias: 'profile', addAllPagesToCollections: false },
  profiles,
  permalink: ({ profile }) => profile.path,
  eleventyExcludeFromCollections: true,
};

// A data address, so that no page asks for a favicon.
const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 32 32%22%3E%3Crect width=%2232%22 height=%2232%22 rx=%225%22 fill=%22%231c1b1f%22/%3E%3Cpath d=%22M16 6v19M10 26h12M6 10l20-2M6 10l-3 8h6zM26 8l-3 8h6z%22 fill=%22none%22 stroke=%22%23fdfcfa%22 stroke-width=%222%22 stroke-linejoin=%22round%22/%3E%3C/svg%3E';

const SPECIAL = /["&<]/;

function esc(text) {
  return SPECIAL.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
    : text;
}

const each = (list, lay) => {
  let out = '';
  for (const item of list) out += lay(item);
  return out;
};

const hidden = (text) => `<span class="hidden">${text}</span>`;

const UNLIKE = `<span class="mark" title="${w['not-like-for-like']}"><span aria-hidden="true">≠</span>${hidden(w['not-like-for-like'])}</span>`;

const band = (of) => (of ? `<span class="band" style="${of.style}">${esc(of.label)}</span>` : '');

const range = (of) => (of === undefined ? '' : `<span class="range">${of}</span>`);

const link = ({ href, name }) => `<li><a href="${href}">${esc(name)}</a></li>`;

const menu = (items) => `<ul>${each(items, link)}</ul>`;

const edition = (of) =>
  of.current
    ? `<li><strong aria-current="true">${of.edition}</strong></li>`
    : of.href
      ? `<li><a href="${of.href}" title="${esc(of.title)}">${of.edition}</a></li>`
      : `<li><span class="absent" title="${esc(of.absent)}">${of.edition}</span></li>`;

const head = (p, r) => `<head><meta charset="utf-8"/><title>${esc(p.title)}</title>\
<meta name="viewport" content="width=device-width, initial-scale=1"/>\
<meta name="color-scheme" content="light dark"/>\
<meta name="description" content="${esc(p.description)}"/>\
<link rel="canonical" href="${p.canonical}"/><link rel="icon" href="${ICON}"/>\
<link rel="stylesheet" href="${r.style}"/>\
<link rel="alternate" type="application/atom+xml" title="${esc(r.feedTitle)}" href="${r.feed}"/>\
<link rel="alternate" type="text/csv" href="${p.code}.csv"/>\
<link rel="alternate" type="application/json" href="${p.code}.json"/>\
<meta property="og:type" content="website"/>\
<meta property="og:site_name" content="${esc(r.index)}"/>\
<meta property="og:title" content="${esc(p.name)}"/>\
<meta property="og:description" content="${esc(p.description)}"/>\
<script type="application/ld+json">${p.record}</script></head>`;

const masthead = (p, r) => `<header class="masthead"><div class="masthead-title">\
<a class="index-title" href="../index.html">${esc(r.index)}</a>\
<nav class="editions" aria-label="${w.editions}"><span aria-hidden="true">${w.edition}</span>\
<ul>${each(p.editions, edition)}</ul></nav></div>\
<p class="menu-jumps"><a href="../search.html">${w['menu-search']}</a><a href="#menu">${w.menu}</a></p>\
<nav class="menu" aria-label="${w.menu}">${menu(r.menu)}</nav>\
${r.older ? `<p class="notice">${esc(r.older.told)} <a href="${p.editions.at(-1).href}">${esc(r.older.link)}</a></p>` : ''}</header>`;

const crumbs = (p) => `<nav class="crumbs" aria-label="${w.breadcrumbs}"><ol>\
<li><a href="../index.html">${w.home}</a></li>${each(p.crumbs, link)}\
<li><span aria-current="page">${esc(p.name)}</span></li></ol></nav>`;

const profileHead = (p, r) => `<header class="profile-head"><div>\
<p class="kicker">${esc(r.kicker)}</p><h1>${esc(p.name)}</h1>\
${each(p.deck, (line) => `<p class="deck">${esc(line)}</p>`)}\
${p.quadrant ? `<p class="quadrant">${w.quadrant}: <a href="${p.quadrant.href}">${esc(p.quadrant.name)}</a></p>` : ''}\
<p class="jump"><a href="#why">${w.why}</a> <a href="#scores">${w['every-score']}</a></p></div>\
${p.pictures.place === undefined ? '' : `<figure class="locator"><div class="svg">${p.pictures.place}</div></figure>`}</header>`;

const fact = ({ name, value, source }) =>
  `<div><dt>${name}</dt><dd>${esc(value)}${source === '' ? '' : `<small>${esc(source)}</small>`}</dd></div>`;

const facts = (p, r) => `<dl class="facts"><div><dt>${w.region}</dt><dd>${esc(p.region)}</dd></div>\
${each(p.facts, fact)}<div><dt>${w.release}</dt><dd>${r.id}<small>${r.date}</small></dd></div></dl>`;

const beside = (p, ending) =>
  `<li><a href="${p.code}.${ending}" title="${esc(w[`beside-${ending}`])}">${ending.toUpperCase()}</a></li>`;

const tools = (p) => `<div class="tools"><nav class="beside" aria-label="${w['this-page-as']}">\
<span aria-hidden="true">${w['this-page-as']}</span>\
<ul>${beside(p, 'svg')}${beside(p, 'csv')}${beside(p, 'json')}</ul></nav>\
<p><a href="../compare/${p.code}.html">${esc(p.compare)}</a></p></div>`;

const change = (of) =>
  of.change === undefined
    ? `<p class="change">${of.told}</p>`
    : `<p class="change">${of.told} <b>${of.change}</b>${
        of.same
          ? ''
          : ` ${UNLIKE}${
              of.likeForLike === undefined
                ? ''
                : `${hidden(',')} ${w['like-for-like']} <b>${of.likeForLike}</b>`
            }`
      }</p>`;

const move = (of) =>
  of
    ? `<span class="move" title="${of.told}"><span aria-hidden="true">${of.short}</span>${hidden(of.told)}</span>`
    : '';

const rank = (of) => `<tr><th scope="row">${esc(of.scope)}</th>\
<td>${of.href ? `<a href="${of.href}">${of.rank}</a>` : of.rank}${range(of.range)}</td><td>${move(of.move)}</td></tr>`;

const part = (of) => `<div class="value-block kind-${of.kind} family-${of.family}">\
${of.kind === 'component' ? '' : `<h4>${esc(of.name)}</h4>`}\
${
  of.value === undefined
    ? `<p class="figure none">${w['no-value']}</p>`
    : `<p class="figure"><a href="#why-${of.id}" title="${w['see-why']}">${of.value}</a>${range(of.range)}${band(of.band)}</p>`
}${of.change ? change(of.change) : ''}\
${of.history.length < 2 ? '' : `<p class="history-line">${each(of.history, ({ edition, value, href }) => `<span>${edition} <a href="${href}"><b>${value}</b></a></span>`)}</p>`}\
${of.ranks.length === 0 ? '' : `<table class="ranks"><caption class="hidden">${esc(of.ranksOf)}</caption><tbody>${each(of.ranks, rank)}</tbody></table>`}</div>`;

const component = (of) => `<section class="component family-${of.family}" style="--n:${of.parts.length}" aria-labelledby="component-${of.id}">\
<h3 id="component-${of.id}">${esc(of.name)}</h3><div class="values">${each(of.parts, part)}</div></section>`;

const cellChange = (of) => {
  if (!of) return '';
  if (of.missing === 'new-indicator') return `<span class="new">${w['new-indicator']}</span>`;
  if (of.change === undefined) {
    const none = w['no-earlier-value'];
    return `<span class="none" title="${none}">${hidden(none)}<span aria-hidden="true">–</span></span>`;
  }
  return of.same ? of.change : `${of.change} ${UNLIKE}`;
};

const row = (of, since) => `<tr><th scope="row"><a href="${of.href}">${esc(of.name)}</a></th>${
  of.value === undefined
    ? `<td colspan="${since ? 4 : 3}" class="none">${w['no-score']}</td></tr>`
    : `<td class="number"><a href="#why-${of.id}" aria-label="${esc(of.why)}">${of.value}</a>${of.range === undefined ? '' : ` ${of.range}`}</td>\
<td><span class="${of.range === undefined ? 'meter' : 'meter ranged'}" aria-hidden="true" style="${of.meter}"></span></td><td>${band(of.band)}</td>\
${since ? `<td class="number change">${cellChange(of.change)}</td>` : ''}</tr>`
}`;

const table = (of, since) => `<section class="scroll" aria-label="${esc(of.label)}" tabindex="0">\
<table class="scores family-${of.family}" id="scores-${of.id}"><caption>${esc(of.title)}</caption><thead><tr>\
<th scope="col">${w.indicator}</th><th scope="col" class="number">${w.score}</th>\
<th scope="col">${hidden(w['place-on-scale'])}</th><th scope="col">${w.band}</th>\
${since ? `<th scope="col" class="number">${since}</th>` : ''}</tr></thead>\
${each(
  of.groups,
  ({ title, cells }) =>
    `<tbody>${title === '' ? '' : `<tr class="group"><th colspan="${since ? 5 : 4}" scope="rowgroup">${esc(title)}</th></tr>`}${each(cells, (cell) => row(cell, since))}</tbody>`,
)}</table></section>`;

const legend = (p) =>
  p.since
    ? `<p class="legend-line">${UNLIKE} ${w['legend-other']} \
<span class="new">${w['new-indicator']}</span> ${w['legend-new']} \
<span aria-hidden="true">▲ ▼</span> ${p.legendMove}</p>`
    : '';

const certainty = (r) =>
  r.certainty === undefined
    ? ''
    : `<p class="legend-line certainty-line">${r.certainty.told} <a href="../methodology.html#certainty">${w['ranges-why']}</a></p>`;

const scores = (p, r) => `<section aria-labelledby="scores"><h2 id="scores">${w['every-score']}</h2>\
<figure class="picture stems"><div class="svg">${p.pictures.scores}</div></figure>\
${each(p.components, ({ tables }) => each(tables, (of) => table(of, p.since)))}${legend(p)}${certainty(r)}</section>`;

const toldScore = (of) => `<li id="why-${of.id}">${esc(of.name)} ${
  of.value === undefined
    ? `<span class="none">${w['no-score']}</span> `
    : `<b>${of.value}</b> ${range(of.ratings === undefined ? of.range : `${of.range} ${of.ratings}`)} ${band(of.band)}`
}</li>`;

const told = (cells) => (cells.length === 0 ? '' : `<ul class="told">${each(cells, toldScore)}</ul>`);

const textSection = (of) => `${of.opens === undefined ? '' : `<p class="opens">${esc(of.opens)}</p>`}\
<div class="section" id="section-${of.id}"><div class="section-head"><h3>${esc(of.title)}</h3>${told(of.cells)}</div>\
<div class="text">${each(of.paragraphs, (paragraph) => `<p>${esc(paragraph)}</p>`)}</div></div>`;

const earlier = ({ title, about }) =>
  `<div class="text-edition earlier"><h3>${esc(title)}</h3><p>${esc(about)}</p></div>`;

const mean = (of) => `<li id="why-${of.id}"><a href="${of.map}" title="${esc(of.mapTitle)}">${esc(of.name)}</a> ${of.value === undefined ? w['no-value'] : `<b>${of.value}</b>`} ${range(of.range)} ${of.how} \
${of.parts.map(({ href, told }) => `<a href="${href}">${esc(told)}</a>`).join(', ')}</li>`;

const narrative = ({ means, note, hasText, sections, rest }, r) => `<section class="narrative" aria-labelledby="why">\
<h2 id="why">${w.why}</h2><p class="strength">${w['no-claims']} ${r.certainty === undefined ? '' : `${r.certainty.ground} `}<a href="../methodology.html#indicators">${w.definitions}</a></p>\
<ul class="told means">${each(means, mean)}</ul>${note === undefined ? '' : hasText ? earlier(note) : `<p class="text-edition">${esc(note)}</p>`}\
${hasText ? each(sections, textSection) : ''}${
  rest.length === 0
    ? ''
    : hasText
      ? `<div class="section untold"><h3>${w.untold}</h3><div><p>${w['untold-line']}</p>${told(rest)}</div></div>`
      : told(rest)
}</section>`;

const policy = (r) => `<section class="policy" aria-label="${w['disclaimer-and-funding']}">\
<p><span class="label">${w.disclaimer}</span> ${esc(r.disclaimer)}</p>\
${r.funding === '' ? '' : `<p><span class="label">${w.funding}</span> ${esc(r.funding)}</p>`}</section>`;

const countries = (title, list) =>
  list.length === 0 ? '' : `<div><h2>${esc(title)}</h2><ul class="run">${each(list, link)}</ul></div>`;

const onward = (p) => `<nav class="onward" aria-label="${w.onward}">\
${countries(w.nearest, p.nearest)}${countries(p.sameRegion, p.neighbours)}<p class="turn">\
${p.before ? `<a rel="prev" href="${p.before.href}"><span aria-hidden="true">← </span>${esc(p.before.name)}</a>` : ''}\
${p.after ? `<a rel="next" href="${p.after.href}">${esc(p.after.name)}<span aria-hidden="true"> →</span></a>` : ''}</p></nav>`;

const footer = (r) => `<footer class="site-footer"><nav id="menu" aria-label="${w['footer-menu']}">${menu(r.menu)}</nav>\
<div class="small-print"><p>${esc(r.line)} ${esc(r.publishedBy)}</p>\
<p><span class="label">${w.citation}</span> ${esc(r.citation)}</p><p><span class="label">${w.licence}</span> \
${r.licence.url === undefined ? esc(r.licence.name) : `<a href="${esc(r.licence.url)}" rel="license">${esc(r.licence.name)}</a>`}</p>\
<p><a href="../methodology.html">${w['how-made']}</a></p></div></footer>`;

export function render({ profile: p }) {
  const r = releases[p.release];
  return `<!doctype html>
<html lang="en" class="page">${head(p, r)}<body><a class="skip" href="#main">${w['skip-to-content']}</a>${masthead(p, r)}\
<main id="main">${crumbs(p)}${profileHead(p, r)}${facts(p, r)}${tools(p)}\
<section aria-labelledby="values"><h2 id="values" class="hidden">${w['values-and-ranks']}</h2>\
<div class="components">${each(p.components, component)}</div>\
<p class="legend-line rank-one">${esc(p.rankOne)}</p>${certainty(r)}</section>\
${scores(p, r)}${narrative(p.narrative, r)}${policy(r)}${onward(p)}</main>${footer(r)}</body></html>
`;
}
