# ruff: noqa: E501
"""The sheets of the daily report as a Typst template, filled in by `to_pdf`.

Constant: what comes from the record is read from `sys.inputs` as JSON and set as text, so no sign in it is markup.
The order is that of `page`. A4; serif for what is read, sans for what is looked up, as on the page.
"""

SHEET = r"""
#let r = json(bytes(sys.inputs.report))
#let ink = rgb("#1a1a1a")
#let soft = rgb("#4a4a4a")
#let rule = 0.4pt + rgb("#b9b7b0")
#let hair = rgb("#dddad2")
#let strong-rule = 0.7pt + ink
#let sans = ("Source Sans Pro", "DejaVu Sans Mono", "Libertinus Serif")

#set document(title: r.title, author: r.centre, date: none)
#set text(lang: r.lang, font: ("Libertinus Serif", "Source Sans Pro", "DejaVu Sans Mono"), size: 10pt, fill: ink,
  number-type: "lining", hyphenate: true)
#set par(leading: 0.58em, spacing: 0.75em, justify: false)
#set list(marker: text(fill: soft)[•], indent: 0pt, body-indent: 0.5em, spacing: 0.55em)
#set table(stroke: none, inset: (left: 0pt, right: 6pt, top: 3pt, bottom: 3pt), align: left + top)
#show table: set text(font: sans, size: 8.2pt, hyphenate: false)
#show table: set par(leading: 0.42em, spacing: 0.45em)
#show figure: set block(breakable: true)
#show figure: set align(left)
#set figure(numbering: none, supplement: none, gap: 5pt, kind: table)
#set figure.caption(position: top, separator: none)
#show figure.caption: it => block(width: 100%, sticky: true, text(font: sans, size: 8.2pt, fill: soft, hyphenate: false, it.body))
#show heading: set text(weight: 600, hyphenate: false)
#show heading.where(level: 1): set text(size: 21pt)
#show heading.where(level: 1): set block(above: 0pt, below: 7pt)
#show heading.where(level: 2): it => block(width: 100%, sticky: true, above: 19pt, below: 8pt,
  stroke: (bottom: strong-rule), inset: (bottom: 4pt), text(size: 12.2pt, it.body))
#show heading.where(level: 3): set text(font: sans, size: 8.6pt)
#show heading.where(level: 3): set block(above: 0pt, below: 0pt)
// A word too long for any column is broken where it must be.
#let broken(it) = it.text.codepoints().join(sym.zws)
#show regex("\S{90,}"): broken
#show table: it => { show regex("\S{28,}"): broken; it }

#let code(body) = text(font: "DejaVu Sans Mono", size: 0.84em, hyphenate: false, body)
#let runs(pieces) = for one in pieces {
  if one.style == "code" { code(one.text) } else if one.style == "strong" { text(weight: 600, one.text) } else { one.text }
}
#set page(
  paper: "a4",
  margin: (x: 15mm, top: 15mm, bottom: 19mm),
  footer-descent: 4.5mm,
  footer: context {
    set text(font: sans, size: 7.4pt, fill: soft, hyphenate: false)
    let number = r.page.replace("{page}", str(counter(page).get().first())).replace("{pages}", str(counter(page).final().first()))
    block(width: 100%, stroke: (top: 0.4pt + soft), inset: (top: 4pt),
      grid(columns: (1fr, auto), column-gutter: 12pt, row-gutter: 3pt, align: (left, right),
        r.foot, number, grid.cell(colspan: 2, runs(r.head))))
  },
)
#let note(body) = block(above: 5pt, below: 5pt, text(font: sans, size: 8.2pt, fill: soft, hyphenate: false, body))
#let under(body) = if body != "" { linebreak(); text(fill: soft, size: 0.95em, body) }
#let drawing(svg, alt) = image(bytes(svg), format: "svg", width: 100%, alt: alt)
#let signs = r.signs.map(one => (one.what, one.svg)).to-dict()
#let swatches = r.swatches.map(one => (one.what, one.svg)).to-dict()
#let drawn(svg, width) = pdf.artifact(box(width: width, height: 0.82em, baseline: 0.07em,
  image(bytes(svg), format: "svg", width: 100%)))
#let sign(what) = if what != none { drawn(signs.at(what), 0.82em); h(0.32em) }
#let swatch(what) = { drawn(swatches.at(what), 1.41em); h(0.35em) }
#let side(one) = if one.numeric { right } else { left }
#let head(columns) = columns.map(one => table.cell(align: side(one) + bottom)[
  #text(weight: 600, one.words)#if one.small != "" { linebreak(); text(fill: soft, one.small) }])
#let paragraphs(all, size: 9.3pt) = for one in all { par(text(size: size, runs(one))) }

// head
#block(width: 100%, stroke: (top: 2.2pt + ink), inset: (top: 7pt), below: 13pt,
  text(font: sans, size: 8.6pt, fill: soft, grid(columns: (1fr, auto), r.centre, r.name)))
= #r.day
#block(above: 6pt, below: 10pt, text(size: 12pt, fill: soft, r.about))
#block(text(font: sans, size: 8.2pt, hyphenate: false, grid(columns: (auto, 1fr), column-gutter: 10pt, row-gutter: 4.2pt,
  ..r.facts.map(one => (text(fill: soft, one.term), runs(one.value))).flatten())))

// what to hold in mind
#block(width: 100%, stroke: 0.7pt + ink, inset: (x: 10pt, top: 9pt, bottom: 9pt), above: 13pt, breakable: false)[
  #show heading: it => block(above: 0pt, below: 6pt, text(size: 10.4pt, it.body))
  #heading(level: 2, r.mind.title)
  #set text(size: 9.3pt)
  #set par(leading: 0.5em)
  #let points = r.mind.paragraphs.map(one => runs(one))
  #let half = calc.ceil(points.len() / 2)
  #grid(columns: (1fr, 1fr), column-gutter: 20pt,
    list(..points.slice(0, half)), if points.len() > half { list(..points.slice(half)) })
]

== #r.key.title
#grid(columns: (5.6cm, 1fr), column-gutter: 22pt,
  text(font: sans, hyphenate: false, grid(columns: (1.95cm, 1fr), column-gutter: 7pt, row-gutter: 7pt, align: (right, left),
    ..r.key.figures.map(one => (
      text(size: if one.long { 9.6pt } else { 13.6pt }, weight: 600, one.value),
      text(size: 9pt)[#one.words#if one.note != "" { linebreak(); text(size: 7.6pt, fill: soft, one.note) }],
    )).flatten())),
  figure(caption: r.key.caption, table(
    columns: (auto,) + (1fr,) * (r.key.columns.len() - 1),
    align: (x, y) => if x == 0 { left } else { right },
    table.header(..head(r.key.columns)), table.hline(stroke: strong-rule),
    ..r.key.rows.map(one => ([#sign(one.what)#one.words], ..one.cells, table.hline(stroke: rule))).flatten(),
    table.hline(stroke: strong-rule),
    text(weight: 600, r.key.total.words), ..r.key.total.cells.map(one => text(weight: 600, one)))))

== #r.trend.title
#let long-names = r.trend.columns.any(one => one.name.len() > 36)
#grid(columns: (1fr,) * calc.clamp(r.trend.columns.len(), 2, 3), column-gutter: 16pt, row-gutter: 14pt,
  ..r.trend.columns.map(column => block(breakable: false)[
    #block(height: if long-names { 22pt } else { auto }, below: 6pt,
      align(bottom, heading(level: 3, outlined: false, bookmarked: false, column.name)))
    #for strip in column.strips {
      block(above: 6pt, below: 2.5pt, text(font: sans, size: 7.8pt, hyphenate: false)[#sign(strip.what)#strip.text])
      block(above: 0pt, below: 0pt, drawing(strip.svg, strip.text))
    }
  ]))
#note(r.trend.note)

== #r.map.title
#if r.map.svg != "" {
  block(breakable: false, below: 5pt)[
    #drawing(r.map.svg, r.map.title + ". " + r.map.alt)
    #block(above: 6pt, text(font: sans, size: 8.2pt, hyphenate: false,
      r.map.legend.map(one => box[#sign(one.what)#swatch(one.what)#one.words]).join(h(14pt))))
  ]
} else [#r.map.empty]
#for one in r.map.notes { note(runs(one)) }

#if r.around.len() > 0 {
  heading(level: 2, r.around_title)
  for part in r.around {
    block(above: 10pt, below: 6pt, sticky: true, heading(level: 3, part.title))
    text(size: 9.3pt, list(..part.paragraphs.map(one => runs(one))))
  }
}

#let number(one) = [#box(str(one.number))#label("i" + str(one.number))]
#let reasons(one) = one.reasons.enumerate().map(((k, paragraph)) => block(width: 100%, spacing: 0pt,
  stroke: (left: 1.4pt + hair), inset: (left: 6pt, top: 1.4pt, bottom: 1.4pt))[
  #set text(size: 0.96em, fill: rgb("#2b2b2b"))
  #runs(paragraph)#if k == one.reasons.len() - 1 [ #text(size: 0.93em, fill: soft)[#one.tail#code(one.code)]]
])
#let entry(one) = {
  let (first, ..rest) = reasons(one)
  let side = (left: 0pt, right: 0pt, top: 0pt, bottom: 0pt)
  let last = (..side, bottom: 5pt)
  // What an incident is and the first of its reasons stay on one sheet, unless that reason alone would fill it.
  (
    table.cell(rowspan: 2, align: right, breakable: one.reasons.first().map(run => run.text.len()).sum(default: 0) > 2500,
      number(one)),
    [#text(weight: 600, one.place)#under(one.place_wider)#under(one.place_precision)],
    [#one.when#under(one.when_precision)],
    [#one.kind#under(one.alternatives)#under(one.sides)],
    table.cell(align: right, one.killed),
    for (k, said) in one.verdicts.enumerate() {
      if k > 0 { linebreak() }
      box[#sign(said.what)#said.words, #text(weight: 600, said.probability)]
      under(said.readings)
      under(said.said)
    },
    table.cell(colspan: 5, inset: if rest.len() == 0 { last } else { side }, first),
    ..rest.enumerate().map(((k, one)) => (
      table.cell(inset: side)[],
      table.cell(colspan: 5, inset: if k == rest.len() - 1 { last } else { side }, one))).flatten(),
    table.hline(stroke: rule),
  )
}
#let incidents(t) = {
  if t.groups.len() > 0 {
    if t.common.len() > 0 {
      block(width: 100%, fill: rgb("#f6f5f1"), inset: 8pt, sticky: true, below: 9pt,
        text(font: sans, size: 8.2pt, fill: soft, hyphenate: false)[#par(t.common_intro)#list(..t.common)])
    }
    figure(caption: runs(t.caption), table(
      columns: (4.6%, 24%, 14.6%, 24.4%, 10%, 1fr),
      column-gutter: (3pt, 0pt, 0pt, 0pt, 4pt),
      table.header(..head(t.columns), table.hline(stroke: strong-rule)),
      ..t.groups.map(group => (
        if group.words == "" { () } else {
          (table.header(level: 2, table.cell(colspan: 6, inset: (top: 9pt, bottom: 4pt),
            text(weight: 600, size: 1.08em)[#sign(group.what)#group.words]), table.hline(stroke: strong-rule)),)
        },
        ..group.rows.map(entry),
      )).flatten()))
  }
  if t.none != "" { par(t.none) }
  if t.more.len() > 0 { note(runs(t.more)) }
}
== #r.incidents.title
#incidents(r.incidents)

== #r.wide.title
#incidents(r.wide)

#if r.alleged.rows.len() > 0 {
  heading(level: 2, r.alleged.title)
  figure(caption: r.alleged.caption, table(columns: (1.2fr,) + (1fr,) * (r.alleged.columns.len() - 1), column-gutter: 6pt,
    table.header(..head(r.alleged.columns), table.hline(stroke: strong-rule)),
    ..r.alleged.rows.map(one => (
      [#text(weight: 600, one.against)#under(one.days)],
      ..one.cells.map(cell => cell.map(each => [#text(weight: 600, each.value)#under(each.note)]).join(linebreak())),
      table.hline(stroke: rule),
    )).flatten()))
}

== #r.questions.title
#if r.questions.rows.len() > 0 {
  figure(caption: r.questions.caption, table(columns: (1fr, auto, 34%), column-gutter: 6pt,
    table.header(..head(r.questions.columns), table.hline(stroke: strong-rule)),
    ..r.questions.rows.map(one => (
      one.text, table.cell(align: right, one.count),
      one.numbers.map(n => link(label("i" + str(n)), str(n))).join(", "),
      table.hline(stroke: rule),
    )).flatten()))
} else [#r.questions.none]

== #r.effort.title
#paragraphs(r.effort.paragraphs)

== #r.sources.title
#if r.sources.rows.len() > 0 {
  figure(caption: r.sources.caption, table(columns: (28%, auto, 1fr), column-gutter: 8pt,
    table.header(..head(r.sources.columns), table.hline(stroke: strong-rule)),
    ..r.sources.rows.map(one => (one.at(0), table.cell(align: right, one.at(1)), one.at(2), table.hline(stroke: rule))).flatten()))
}
#for one in r.sources.citations { note(one) }
#block(above: 9pt, below: 7pt, text(size: 9.3pt, r.sources.problems))
#if r.sources.doubts != "" { note(r.sources.doubts) }

== #r.method.title
#paragraphs(r.method.paragraphs)
"""
