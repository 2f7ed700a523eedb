/** The part of a profile's Typst source that lays out its evidence: gaps and flows, the claims as numbered
 *  notes, the sources they cite, and a table of what stands behind each score. */
export const evidenceTemplate = `
#let note(size: 7.8pt, body) = { set text(size: size); set par(leading: 0.5em, spacing: 0.6em); body }

#let why-table(rows) = note(size: 7.2pt, table(
  columns: (1fr, ..((auto,) * (rows.first().len() - 1))),
  align: (column, _) => if column == 0 { left } else { right },
  inset: (column, _) => (left: if column == 0 { 0mm } else { 1.6mm }, right: 0mm, y: 0.8mm),
  stroke: (_, row) => (bottom: if row == 0 { 0.8pt + ink } else { 0.4pt + hairline }),
  table.header(..rows.first().map(title => text(fill: muted, title))),
  ..rows.slice(1).flatten().map(cell => text(number-width: "tabular", cell)),
))

#let numbered(number, body) = grid(
  columns: (6.5mm, 1fr),
  align: left,
  text(fill: muted, number-width: "tabular", number),
  body,
)

#let gap-list(gaps) = note(for gap in gaps {
  block(breakable: false, below: 0.7em, numbered(gap.number, said(gap.text)))
})

#let flow-list(flows) = note(for flow in flows {
  block(breakable: false, below: 0.7em, numbered(flow.number, [
    *#said(flow.commodity)* #flow.legs
    #text(fill: muted)[#said(flow.told)#flow.from]
  ]))
})

#let claim-notes(notes) = note(size: 7.4pt, for claim in notes [
  #block(breakable: false, below: 0.85em, numbered(claim.number, {
    if claim.indicator != "" { text(weight: "semibold", said(claim.indicator + ". ")) }
    text(font: serif, said(claim.text))
    linebreak()
    text(fill: muted, {
      for fact in claim.facts { if fact.said { said(fact.text) } else { fact.text }; " · " }
    })
    claim.support
    for quote in claim.quotes [ #if quote.shown { text(font: serif, style: "italic", quote.text) } else { text(fill: muted, quote.text) }]
  })) #label("claim-" + claim.number)
])

#let source-list(sources) = note(for source in sources {
  block(breakable: false, below: 0.7em, numbered(source.key, {
    source.text
    if source.grade != "" [ *#source.grade.*]
    if source.reason != "" [ #text(fill: muted, source.reason)]
  }))
})

#let part(words) = heading(level: 2, text(size: 14pt, words))

// What stands in the columns of the text, after it.
#let evidence-parts(evidence) = {
  set par(justify: false)
  part(words.why)
  note(evidence.strength)
  if evidence.whys.len() > 0 { why-table(evidence.whys) }
  if evidence.bare != "" { note(text(fill: muted, evidence.bare)) }
  if evidence.gaps.len() > 0 {
    part(words.gaps)
    gap-list(evidence.gaps)
  }
  if evidence.flows.len() > 0 {
    part(words.flows)
    if evidence.map != none {
      image(bytes(evidence.map.svg), format: "svg", alt: evidence.map.alt, width: 100%)
    }
    flow-list(evidence.flows)
  }
  if evidence.notes.len() > 0 {
    part(words.notes)
    if evidence.withheld != "" { note(text(fill: muted, evidence.withheld)) }
    claim-notes(evidence.notes)
  }
  if evidence.sources.len() > 0 {
    part(words.sources)
    source-list(evidence.sources)
  }
}
`;
