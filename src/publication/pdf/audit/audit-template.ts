/** The Typst source of an audit. It reads `/audit.json` and prints it: a page of verdicts and
 *  recommendations, then the sections, then the thresholds. Texts arrive as data and are never run as
 *  markup. */
export const auditTemplate = `
#let audit = json("/audit.json")
#let ink = rgb(audit.colours.ink)
#let muted = rgb(audit.colours.muted)
#let hairline = rgb(audit.colours.line)
#let concern = rgb(audit.colours.concern)
#let serif = "Source Serif 4"
#let sans = "Source Sans 3"

#set document(title: audit.kicker + ": " + audit.index, date: datetime(..audit.date))
#set text(font: sans, fallback: false, size: 9.5pt, fill: ink, lang: audit.language, hyphenate: false)
#set par(leading: 0.62em, spacing: 0.9em)
#show heading: set text(font: serif, weight: "semibold")
#show heading.where(level: 1): set block(above: 9pt, below: 14pt)
#show heading.where(level: 2): set block(above: 10pt, below: 11pt)
#show heading.where(level: 3): set text(font: sans, size: 9.5pt)
#show heading.where(level: 3): set block(above: 13pt, below: 8pt)

#set page(
  paper: "a4",
  margin: (x: 19mm, top: 21mm, bottom: 19mm),
  header: context {
    set text(size: 8pt, fill: muted)
    grid(columns: (1fr, auto), audit.index, [#audit.kicker · #audit.edition])
    v(-0.55em)
    line(length: 100%, stroke: 0.5pt + hairline)
  },
  footer: context {
    set text(size: 7.5pt, fill: muted)
    grid(
      columns: (1fr, auto),
      audit.madeFrom,
      [#counter(page).display() / #counter(page).final().first()],
    )
  },
)

#let mark(grade, word) = box(
  baseline: 2pt,
  inset: (x: 4pt, y: 2pt),
  radius: 6pt,
  stroke: (
    paint: if grade == "unknown" { muted } else { ink },
    thickness: 0.6pt,
    dash: if grade == "unknown" { "dashed" } else { "solid" },
  ),
  fill: if grade == "concern" { ink } else { none },
  text(
    font: sans, size: 7.5pt, weight: "semibold",
    fill: if grade == "concern" { white } else if grade == "unknown" { muted } else { ink },
    word,
  ),
)

#let advice(list) = enum(
  indent: 0pt,
  body-indent: 2mm,
  spacing: 0.75em,
  numbering: n => text(weight: "semibold", [#n.]),
  ..list.map(it => enum.item(it.number, it.text)),
)

// The first page
#text(size: 9pt, weight: "semibold", fill: muted, [#audit.kicker · #audit.index])
#heading(level: 1, text(size: 23pt, audit.title))
#text(font: serif, size: 11.5pt, audit.deck)
#if audit.fewCountries != "" {
  block(inset: (left: 3mm, y: 0.5mm), stroke: (left: 1.4pt + ink), audit.fewCountries)
}
#v(0.6em)
#line(length: 100%, stroke: 0.7pt + ink)
#v(0.2em)
#heading(level: 2, text(size: 14pt, audit.summaryTitle))
#grid(
  columns: (20mm, auto, 1fr),
  column-gutter: 4mm,
  row-gutter: 0.85em,
  align: (left + horizon, left + horizon, left + horizon),
  ..audit.sections.map(section => (
    mark(section.grade, section.gradeWord),
    text(weight: "semibold", section.title),
    text(fill: muted, section.question),
  )).flatten(),
)
#v(1.2em)
#heading(level: 2, text(size: 14pt, audit.recommendationsTitle))
#if audit.recommendations.len() == 0 { audit.noRecommendations } else { advice(audit.recommendations) }

#let drawing(it) = block(breakable: false, {
  set par(spacing: 0.5em)
  text(size: 8.5pt, weight: "semibold", it.title)
  v(0.2em)
  image(bytes(it.svg), format: "svg", alt: it.alt, width: 100%)
})

// The sections
#for section in audit.sections {
  block(breakable: false, above: 26pt, {
    line(length: 100%, stroke: 0.5pt + hairline)
    v(0.3em)
    text(size: 8.5pt, weight: "semibold", fill: muted, section.title)
    heading(level: 2, text(size: 15pt, section.question))
    par(text(fill: muted, section.how))
    v(0.35em)
    par({
      mark(section.grade, section.gradeWord)
      h(2mm)
      text(font: serif, size: 11pt, section.verdict)
    })
  })
  if section.findings.len() > 0 {
    heading(level: 3, section.findingsTitle)
    for finding in section.findings {
      block(
        inset: (left: 3mm, y: 0.5mm),
        stroke: (left: 1.4pt + if finding.grade == "concern" { concern } else { hairline }),
        [#finding.text #text(fill: muted, finding.since)],
      )
    }
  }
  if section.recommendations.len() > 0 {
    heading(level: 3, section.adviceTitle)
    advice(section.recommendations)
  }
  if section.mended.len() > 0 {
    heading(level: 3, section.mendedTitle)
    set text(fill: muted, size: 9pt)
    for text in section.mended { par(text) }
  }
  if section.limits.len() > 0 {
    heading(level: 3, section.limitsTitle)
    set text(fill: muted, size: 9pt)
    for limit in section.limits { par(limit) }
  }
  let wide = section.pictures.filter(it => it.wide)
  let narrow = section.pictures.filter(it => not it.wide)
  for it in wide {
    v(0.6em)
    drawing(it)
  }
  if narrow.len() > 0 {
    v(0.6em)
    grid(columns: (1fr, 1fr), column-gutter: 7mm, row-gutter: 5mm, ..narrow.map(drawing))
  }
}

#let numbers(it, widths) = {
  set text(size: 8.2pt)
  set par(leading: 0.5em)
  table(
    columns: widths,
    stroke: none,
    inset: (x: 0pt, y: 3.2pt),
    column-gutter: 4mm,
    align: it.columns.map(column => if column.numeric { right } else { left }),
    table.hline(y: 1, stroke: 0.6pt + ink),
    table.header(..it.columns.map(column => text(fill: muted, column.title))),
    ..it.rows.map(row => row.map(cell => [#cell])).flatten(),
  )
}

// The thresholds
#pagebreak(weak: true)
#heading(level: 2, text(size: 15pt, audit.thresholdsTitle))
#text(fill: muted, audit.thresholdsDeck)
#v(0.4em)
#numbers(audit.thresholds, (auto, auto, 1.2fr, 1fr))

// The tables of every section; a table that runs over a page has its head again
#if audit.annex.len() > 0 {
  pagebreak(weak: true)
  heading(level: 2, text(size: 15pt, audit.annexTitle))
  for part in audit.annex {
    heading(level: 3, text(font: serif, size: 11.5pt, part.title))
    for it in part.tables {
      heading(level: 4, text(font: sans, size: 8.5pt, fill: muted, it.caption))
      let widths = it.columns.enumerate().map(((at, column)) => {
        if column.numeric { auto } else if at == 0 { 1.6fr } else { 1fr }
      })
      let set-out = numbers(it, widths)
      if it.columns.len() <= 5 and it.rows.len() > 60 {
        columns(2, gutter: 9mm, set-out)
      } else if it.columns.len() > 4 {
        set-out
      } else {
        block(width: 66%, set-out)
      }
    }
  }
}
`;
