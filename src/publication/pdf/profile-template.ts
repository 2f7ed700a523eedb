import { evidenceTemplate } from './evidence-template.ts';

/** The Typst source of a profile. It reads `/profile.json` and prints it: page one with scores and
 *  pictures, then the text in two columns. Texts arrive as data and are never run as markup. */
export const profileTemplate = `${String.raw`
#let profile = json("/profile.json")
#let words = profile.words
#let ink = rgb(profile.colours.ink)
#let muted = rgb(profile.colours.muted)
#let hairline = rgb(profile.colours.line)
// Words of the index, which may be in another language than the rest.
#let said(it) = if profile.said == profile.language { it } else { text(lang: profile.said, it) }
#let hue-of(family) = rgb(profile.colours.family.at(family))
#let serif = "Source Serif 4"
#let sans = "Source Sans 3"

#set document(
  title: profile.title,
  author: profile.publisher,
  date: datetime(..profile.date),
)
#set text(font: sans, fallback: false, size: 9pt, fill: ink, lang: profile.language, hyphenate: true)
#set par(leading: 0.6em)
#show heading: set text(font: serif, weight: "semibold")
#show heading.where(level: 1): set block(above: 0pt, below: 0.5em)
#show heading.where(level: 2): set block(above: 1.5em, below: 0.8em)
#show heading.where(level: 3): set block(above: 1.3em, below: 0.75em)

#set page(
  paper: "a4",
  margin: (x: 17mm, top: 20mm, bottom: 19mm),
  header: context {
    set text(size: 8pt, fill: muted)
    grid(
      columns: (1fr, auto),
      if counter(page).get().first() == 1 { profile.index } else { profile.country },
      profile.edition,
    )
    v(-0.55em)
    line(length: 100%, stroke: 0.5pt + hairline)
  },
  footer: context {
    set text(size: 7.5pt, fill: muted)
    grid(
      columns: (1fr, auto),
      [#profile.publisher · #words.release #profile.release],
      [#counter(page).display() / #counter(page).final().first()],
    )
  },
)

#let picture(it, ..size) = image(bytes(it.svg), format: "svg", alt: it.alt, ..size)

#let score(value, hue, size) = text(
  font: serif, size: size, weight: "semibold", fill: hue, number-width: "tabular", value,
)

#let values-of(component) = {
  let hue = hue-of(component.family)
  grid(
    columns: (1fr, auto),
    column-gutter: 3mm,
    align: (left + bottom, right + bottom),
    heading(level: 2, text(size: 13.5pt, fill: hue, component.name)),
    score(component.value, hue, 22pt),
  )
  v(-0.5em)
  line(length: 100%, stroke: 1.1pt + hue)
  v(-0.35em)
  // Where there is a range it stands right under its value, and the change on a line of its own.
  grid(
    columns: (1fr, auto),
    row-gutter: 0.55em,
    text(size: 8.5pt, component.band),
    text(
      size: 8.5pt,
      fill: muted,
      number-width: "tabular",
      if component.range == "" { component.change } else { component.range },
    ),
    ..if component.range == "" or component.change == "" { () } else {
      (text(size: 8.5pt, fill: muted, component.change), [])
    },
  )
  if component.ranks.len() > 0 {
    grid(
      columns: (1fr,) * component.ranks.len(),
      column-gutter: 3mm,
      ..component.ranks.map(rank => {
        set par(leading: 0.42em, justify: false)
        set text(hyphenate: false)
        text(size: 11pt, weight: "semibold", rank.rank)
        text(size: 8pt, fill: muted, " " + rank.of)
        if rank.range != "" { text(size: 8pt, fill: muted, [, #box(rank.range)]) }
        linebreak()
        text(size: 7.5pt, rank.scope)
        if rank.move != "" {
          linebreak()
          text(size: 7.5pt, fill: muted, rank.move)
        }
      }),
    )
    v(-0.5em)
    text(size: 7.5pt, fill: muted, words.rank-note)
  }
  if component.pillars.len() > 0 {
    let ranged = component.pillars.any(pillar => pillar.range != "")
    grid(
      columns: (1fr, auto) + if ranged { (auto,) } else { () } + (13mm,),
      row-gutter: 0.55em,
      column-gutter: 2mm,
      ..component.pillars.map(pillar => {
        let weight = if pillar.nested { "regular" } else { "semibold" }
        (
          pad(left: if pillar.nested { 3mm } else { 0mm }, par(
            hanging-indent: 2mm,
            text(weight: weight, fill: hue-of(pillar.family), pillar.name),
          )),
          text(weight: weight, number-width: "tabular", pillar.value),
          ..if ranged {
            (text(size: 8pt, fill: muted, number-width: "tabular", pillar.range),)
          } else { () },
          align(right, text(size: 8pt, fill: muted, pillar.change)),
        )
      }).flatten(),
    )
  }
}

// A picture across the whole width, or smaller where it would stand higher than there is room.
#let fitted-picture(it, width, room) = {
  let natural = width * it.height / it.width
  align(center, picture(it, height: calc.min(natural, calc.max(room, 30mm))))
}

// Page one
#grid(
  columns: (1fr, 52mm),
  column-gutter: 8mm,
  {
    heading(level: 1, text(size: 30pt, weight: "semibold", profile.country))
    v(0.1em)
    text(size: 10.5pt, fill: muted, profile.place)
    if profile.quadrant != "" {
      v(0.1em)
      text(size: 10.5pt, style: "italic", font: serif, profile.quadrant)
    }
    if profile.facts.len() > 0 {
      v(0.5em)
      grid(
        columns: (auto,) * calc.min(profile.facts.len(), 4),
        column-gutter: 6mm,
        row-gutter: 1.2em,
        ..profile.facts.map(fact => [
          #text(size: 7.5pt, fill: muted, fact.name) \
          #text(size: 9.5pt, number-type: "lining", fact.value)
        ]),
      )
    }
  },
  if profile.locator != none { align(right, picture(profile.locator, width: 52mm)) },
)
#v(0.3em)

// Small print, all of it in one place at the foot of page one; what an index leaves empty is left out.
#let small-print = (
  (words.ranges, profile.certainty),
  (words.evidence, profile.unrecorded),
  (words.disclaimer, profile.disclaimer),
  (words.borders, if profile.locator != none { profile.boundaries } else { "" }),
  (words.cite, profile.citation),
  (words.funding, profile.funding),
).filter(((_, said)) => said != "")

#let notes(across) = {
  set text(size: 6.8pt, fill: muted)
  set par(leading: 0.5em, spacing: 0.75em)
  let lines = small-print.map(((label, said)) => par[*#label* #said])
  let first = calc.min(if profile.certainty == "" { 1 } else { 2 }, lines.len())
  line(length: 100%, stroke: 0.5pt + hairline)
  if across {
    grid(
      columns: (1fr, 1fr),
      align: left + top,
      column-gutter: 9mm,
      lines.slice(0, first).join(),
      lines.slice(first).join(),
    )
  } else { lines.join() }
}

#let gutter = 9mm
#let gap = 5mm

// One component: its values beside its picture, or above a picture of two columns.
#let one-component(component, size) = {
  let half = (size.width - gutter) / 2
  let room = size.height - measure(notes(true), width: size.width).height - gap
  let stems = component.stems
  if stems == none {
    block(width: half, values-of(component))
  } else if stems.wide {
    let values = block(width: half, values-of(component))
    values
    fitted-picture(stems, size.width, room - measure(values).height - gap)
  } else {
    grid(
      columns: (half, half),
      column-gutter: gutter,
      values-of(component),
      fitted-picture(stems, half, room),
    )
  }
  place(bottom, notes(true))
}

// Two components side by side. Small print stands under the right-hand column where there is room.
#let two-components(size) = {
  let half = (size.width - gutter) / 2
  let tall(it) = measure(it, width: half).height
  let natural(it) = {
    let picture = if it.stems == none { 0pt } else { half * it.stems.height / it.stems.width }
    tall(values-of(it)) + picture + gap
  }
  let beside = natural(profile.components.at(1)) + tall(notes(false)) <= size.height
  let foot = if beside { 0pt } else { measure(notes(true), width: size.width).height + gap }
  grid(
    columns: (half, half),
    column-gutter: gutter,
    ..profile.components.map(it => {
      values-of(it)
      if it.stems != none {
        fitted-picture(it.stems, half, size.height - foot - tall(values-of(it)) - gap)
      }
    }),
  )
  if beside {
    place(bottom + right, block(width: half, align(left, notes(false))))
  } else {
    place(bottom, notes(true))
  }
}

#if profile.components.len() <= 2 {
  block(height: 1fr, width: 100%, layout(size => block(..size, {
    if profile.components.len() == 2 {
      two-components(size)
    } else {
      for component in profile.components { one-component(component, size) }
    }
  })))
} else {
  grid(
    columns: (1fr, 1fr),
    column-gutter: gutter,
    row-gutter: 1.2em,
    ..profile.components.map(it => block(breakable: false, {
      values-of(it)
      if it.stems != none { picture(it.stems, width: 100%) }
    })),
  )
  v(1fr)
  notes(true)
}

// Words, and after them the numbers of the claims they rest on, each leading to its note.
#let marked(pieces) = for piece in pieces {
  piece.words
  if piece.claims.len() > 0 {
    super(typographic: false, size: 0.62em, text(font: sans, fill: muted, piece.claims.map(
      number => link(label("claim-" + number), number)
    ).join([,])))
  }
}

`}${evidenceTemplate}
// The text, and what it rests on
#if profile.narrative != none or profile.evidence != none {
  pagebreak()
  let narrative = profile.narrative
  if narrative != none and narrative.note != "" {
    text(font: serif, style: "italic", fill: muted, narrative.note)
    v(0.6em)
  }
  set par(justify: true, leading: 0.62em, spacing: 0.85em)
  columns(2, gutter: 8mm, {
    if narrative != none {
      for section in narrative.sections {
        if section.opens != "" {
          heading(level: 2, text(size: 14pt, said(section.opens)))
        }
        heading(level: 3, text(size: 10.5pt, said(section.title)))
        for paragraph in section.paragraphs {
          par(text(font: serif, size: 9.2pt, said(marked(paragraph))))
        }
      }
    }
    if profile.evidence != none { evidence-parts(profile.evidence) }
  })
}
`;
