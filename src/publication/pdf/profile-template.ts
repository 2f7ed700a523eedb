/** The Typst source of a profile. It reads `/profile.json` and prints it: page one with scores and
 *  pictures, then the text in two columns. Texts arrive as data and are never run as markup. */
export const profileTemplate = String.raw`
#let profile = json("/profile.json")
#let words = profile.words
#let ink = rgb(profile.colours.ink)
#let muted = rgb(profile.colours.muted)
#let hairline = rgb(profile.colours.line)
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

#let block-of(component) = {
  let hue = hue-of(component.family)
  grid(
    columns: (1fr, auto),
    align: (left + bottom, right + bottom),
    heading(level: 2, text(size: 13.5pt, fill: hue, component.name)),
    score(component.value, hue, 22pt),
  )
  v(-0.5em)
  line(length: 100%, stroke: 1.1pt + hue)
  v(-0.35em)
  grid(
    columns: (1fr, auto),
    text(size: 8.5pt, component.band),
    text(size: 8.5pt, fill: muted, component.change),
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
        linebreak()
        text(size: 7.5pt, rank.scope)
        if rank.move != "" {
          linebreak()
          text(size: 7.5pt, fill: muted, rank.move)
        }
      }),
    )
  }
  if component.pillars.len() > 0 {
    grid(
      columns: (1fr, auto, 13mm),
      row-gutter: 0.55em,
      column-gutter: 2mm,
      ..component.pillars.map(pillar => (
        text(weight: "semibold", fill: hue-of(pillar.family), pillar.name),
        text(weight: "semibold", number-width: "tabular", pillar.value),
        align(right, text(size: 8pt, fill: muted, pillar.change)),
      )).flatten(),
    )
  }
  if component.stems != none { picture(component.stems, width: 100%) }
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

#grid(
  columns: (1fr,) * calc.min(profile.components.len(), 2),
  column-gutter: 9mm,
  row-gutter: 1.2em,
  ..profile.components.map(block-of),
)

// Notes stand under the shorter right-hand column where there are two, else across the foot.
#let notes = {
  set text(size: 6.8pt, fill: muted)
  set par(leading: 0.5em, spacing: 0.75em)
  line(length: 100%, stroke: 0.5pt + hairline)
  par(profile.disclaimer)
  if profile.locator != none { par(profile.boundaries) }
  par(profile.citation)
  if profile.narrative == none { par(profile.funding) }
}
#if profile.components.len() == 2 {
  place(bottom + right, block(width: (100% - 9mm) / 2, align(left, notes)))
} else {
  v(1fr)
  notes
}

// The text
#if profile.narrative != none {
  pagebreak()
  if profile.narrative.note != "" {
    text(font: serif, style: "italic", fill: muted, profile.narrative.note)
    v(0.6em)
  }
  set par(justify: true, leading: 0.62em, spacing: 0.85em)
  columns(2, gutter: 8mm, {
    for section in profile.narrative.sections {
      if section.opens != "" {
        heading(level: 2, text(size: 14pt, section.opens))
      }
      heading(level: 3, text(size: 10.5pt, section.title))
      for paragraph in section.paragraphs {
        par(text(font: serif, size: 9.2pt, paragraph))
      }
    }
    v(1em)
    line(length: 30%, stroke: 0.5pt + hairline)
    set text(size: 7.5pt, fill: muted)
    set par(justify: false)
    par(profile.funding)
  })
}
`;
