/** The Typst source of a profile. It reads `/profile.json` and prints it: page one with scores and
 *  pictures, then the text in two columns. Texts arrive as data and are never run as markup. */
export const profileTemplate = String.raw`
#let profile = json("/profile.json")
#let words = profile.words
#let ink = rgb("#1c1b1f")
#let muted = rgb("#5f5b63")
#let hairline = rgb("#d8d4cc")
#let hues = (
  criminality: rgb("#8c2530"),
  markets: rgb("#a84f17"),
  actors: rgb("#73408a"),
  resilience: rgb("#0f646c"),
  other: rgb("#3a5581"),
)
#let serif = "Source Serif 4"
#let sans = "Source Sans 3"

#set document(
  title: profile.title,
  author: profile.publisher,
  date: datetime(year: profile.date.at(0), month: profile.date.at(1), day: profile.date.at(2)),
)
#set text(font: sans, size: 9pt, fill: ink, lang: profile.language, hyphenate: true)
#set par(leading: 0.6em)
#show heading: set text(font: serif, weight: "semibold")

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
  let hue = hues.at(component.family)
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
    text(size: 8.5pt, fill: muted, component.band),
    text(size: 8.5pt, fill: muted, component.change),
  )
  if component.ranks.len() > 0 {
    v(-0.15em)
    for rank in component.ranks { text(size: 8.5pt, rank); linebreak() }
  }
  if component.pillars.len() > 0 {
    v(0.1em)
    for pillar in component.pillars {
      grid(
        columns: (1fr, auto, 22mm),
        column-gutter: 3mm,
        text(weight: "semibold", fill: hues.at(pillar.family), pillar.name),
        text(weight: "semibold", number-width: "tabular", pillar.value),
        align(right, text(size: 8pt, fill: muted, pillar.change)),
      )
    }
  }
  if component.stems != none {
    v(0.2em)
    picture(component.stems, width: 100%)
  }
}

// Page one
#grid(
  columns: (1fr, 52mm),
  column-gutter: 8mm,
  {
    heading(level: 1, text(size: 30pt, weight: "semibold", profile.country))
    v(-0.3em)
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
#v(0.8em)

#grid(
  columns: (1fr,) * calc.min(profile.components.len(), 2),
  column-gutter: 9mm,
  row-gutter: 1.2em,
  ..profile.components.map(block-of),
)

#v(1fr)
#line(length: 100%, stroke: 0.5pt + hairline)
#set text(size: 7.5pt, fill: muted)
#par(profile.disclaimer)
#par(profile.boundaries)
#par(profile.citation)
#if profile.narrative == none { par(profile.funding) }
#set text(size: 9pt, fill: ink)

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
        v(0.5em, weak: true)
        heading(level: 2, text(size: 14pt, section.opens))
        v(-0.3em)
        line(length: 100%, stroke: 0.8pt + ink)
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
