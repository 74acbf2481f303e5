# ruff: noqa: E501
"""The page of the daily report as a Jinja template, filled in by `to_html`.

Autoescape is on; `r` is a `phrased.Phrased`; `drawing` marks what `svg.el` made, which escapes.
"""

PAGE = """
{%- macro runs(pieces) -%}
{% for one in pieces %}{% if one.style == "code" %}<code>{{ one.text }}</code>{% elif one.style == "strong" %}<b>{{ one.text }}</b>{% else %}{{ one.text }}{% endif %}{% endfor %}
{%- endmacro -%}
{%- macro small(text) -%}{% if text %}<small>{{ text }}</small>{% endif %}{%- endmacro -%}
{%- macro th(column) -%}<th scope="col"{% if column.numeric %} class="n"{% endif %}>{{ column.words }}{{ small(column.small) }}</th>{%- endmacro -%}
{%- macro notes(paragraphs) -%}{% for one in paragraphs %}<p class="note">{{ runs(one) }}</p>{% endfor %}{%- endmacro -%}
{%- macro paragraphs(all) -%}{% for one in all %}<p>{{ runs(one) }}</p>
{% endfor %}{%- endmacro -%}
{%- macro row(q) -%}
<tbody class="line">
<tr id="i{{ q.number }}">
<td class="n">{{ q.number }}</td>
<td><span class="name">{{ q.place }}</span>{{ small(q.place_wider) }}{{ small(q.place_precision) }}</td>
<td>{{ q.when }}{{ small(q.when_precision) }}</td>
<td>{{ q.kind }}{{ small(q.alternatives) }}
{{ small(q.sides) }}</td>
<td class="n">{{ q.killed }}</td>
<td>{% for v in q.verdicts %}<span class="verdict">{{ sign(v.what) }}{{ v.words }}, <b>{{ v.probability }}</b></span>{{ small(v.readings) }}{{ small(v.said) }}{% endfor %}</td>
</tr>
<tr class="why"><td></td><td class="reasons" colspan="5"><div>
{%- for one in q.reasons %}<p>{{ runs(one) }} {% if loop.last %}<span class="id">{{ q.tail }}<code>{{ q.code }}</code></span>{% endif %}</p>{% endfor -%}
</div></td></tr>
</tbody>
{% endmacro -%}
{%- macro incidents(t) -%}
{% if t.groups %}
{% if t.common %}<div class="common note"><p>{{ t.common_intro }}</p><ul>
{%- for one in t.common %}<li>{{ one }}</li>{% endfor %}</ul></div>{% endif %}
<div class="scroll"><table class="incidents"><caption>{{ runs(t.caption) }}</caption>
<colgroup><col class="c-no"><col class="c-place"><col class="c-time"><col class="c-kind"><col class="c-killed"><col></colgroup>
<thead><tr>{% for one in t.columns %}{{ th(one) }}{% endfor %}</tr></thead>
{% for group in t.groups %}
{% if group.words %}<tbody class="group"><tr><th scope="rowgroup" colspan="6">{{ sign(group.what) }}{{ group.words }}</th></tr></tbody>
{% endif %}
{% for one in group.rows %}{{ row(one) }}{% endfor %}
{% endfor %}</table></div>
{% endif %}
{% if t.none %}<p>{{ t.none }}</p>{% endif %}
{% if t.more %}<p class="note">{{ runs(t.more) }}</p>{% endif %}
{%- endmacro -%}
<!DOCTYPE html>
<html lang="{{ r.lang }}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{ csp }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{{ r.title }}</title>
<style>{{ style }}</style>
</head>
<body>
<header>
<p class="centre"><span>{{ r.centre }}</span><span>{{ r.name }}</span></p>
<h1>{{ r.day }}{{ small(r.about) }}</h1>
<dl>
{% for one in r.facts %}
<dt>{{ one.term }}</dt><dd>{{ runs(one.value) }}</dd>
{% endfor %}
</dl>
</header>
<main>
<aside class="mind" aria-labelledby="mind"><h2 id="mind">{{ r.mind.title }}</h2>
<ul>
{% for one in r.mind.paragraphs %}
<li>{{ runs(one) }}</li>
{% endfor %}
</ul></aside>

<section aria-labelledby="key"><h2 id="key">{{ r.key.title }}</h2>
<div class="key">
<ul class="figures sans">
{% for one in r.key.figures %}
<li{% if one.long %} class="long"{% endif %}><b>{{ one.value }}</b> <span>{{ one.words }} {{ small(one.note) }}</span></li>
{% endfor %}
</ul>
<table class="counts"><caption>{{ r.key.caption }}</caption>
<thead><tr>{% for one in r.key.columns %}{{ th(one) }}{% endfor %}</tr></thead>
<tbody>
{% for one in r.key.rows %}
<tr><th scope="row">{{ sign(one.what) }}{{ one.words }}</th>{% for cell in one.cells %}<td class="n">{{ cell }}</td>{% endfor %}</tr>
{% endfor %}
</tbody>
<tfoot><tr><th scope="row">{{ r.key.total.words }}</th>{% for cell in r.key.total.cells %}<td class="n">{{ cell }}</td>{% endfor %}</tr></tfoot></table>
</div></section>

<section aria-labelledby="trend"><h2 id="trend">{{ r.trend.title }}</h2>
<div class="trend r{{ [r.trend.columns|length, 3]|min }}">
{%- for column in r.trend.columns %}<div class="col"><h3>{{ column.name }}</h3><div class="strips">
{%- for strip in column.strips %}<div><p class="sans">{{ sign(strip.what) }}{{ strip.text }}</p>{{ drawing(strip.svg) }}</div>{% endfor %}
</div></div>{% endfor %}</div>
<p class="note">{{ r.trend.note }}</p>
</section>

<section aria-labelledby="map"><h2 id="map">{{ r.map.title }}</h2>
<figure class="mapfig">
{% if r.map.svg %}{{ drawing(r.map.svg) }}{% else %}<p>{{ r.map.empty }}</p>{% endif %}
<figcaption>
<ul class="legend" aria-label="{{ r.map.legend_title }}">
{%- for one in r.map.legend %}<li>{{ sign(one.what) }}{{ swatch(one.what) }}{{ one.words }}</li>{% endfor %}</ul>
{{ notes(r.map.notes) }}
</figcaption></figure></section>

{% if r.around %}<section aria-labelledby="around"><h2 id="around">{{ r.around_title }}</h2>
{% for part in r.around %}<h3>{{ part.title }}</h3>
<ul class="small around">
{% for one in part.paragraphs %}<li>{{ runs(one) }}</li>
{% endfor %}</ul>
{% endfor %}</section>

{% endif %}<section aria-labelledby="incidents"><h2 id="incidents">{{ r.incidents.title }}</h2>
{{ incidents(r.incidents) }}
</section>

<section aria-labelledby="wide"><h2 id="wide">{{ r.wide.title }}</h2>
{{ incidents(r.wide) }}
</section>

{% if r.alleged.rows %}<section aria-labelledby="alleged"><h2 id="alleged">{{ r.alleged.title }}</h2>
<div class="scroll"><table><caption>{{ r.alleged.caption }}</caption>
<thead><tr>{% for one in r.alleged.columns %}{{ th(one) }}{% endfor %}</tr></thead>
<tbody>{% for q in r.alleged.rows %}<tr><th scope="row">{{ q.against }}{{ small(q.days) }}</th>
{% for cell in q.cells %}<td>{% for one in cell %}<div><b>{{ one.value }}</b>{{ small(one.note) }}</div>{% endfor %}</td>
{% endfor %}</tr>{% endfor %}</tbody></table></div>
</section>

{% endif %}<section aria-labelledby="open"><h2 id="open">{{ r.questions.title }}</h2>
{% if r.questions.rows %}<table><caption>{{ r.questions.caption }}</caption>
<thead><tr>{% for one in r.questions.columns %}{{ th(one) }}{% endfor %}</tr></thead>
<tbody>{% for q in r.questions.rows %}<tr><td>{{ q.text }}</td><td class="n">{{ q.count }}</td>
<td>{% for n in q.numbers %}{% if not loop.first %}, {% endif %}<a href="#i{{ n }}">{{ n }}</a>{% endfor %}</td></tr>{% endfor %}</tbody></table>
{%- else %}<p>{{ r.questions.none }}</p>{% endif %}
</section>

<section aria-labelledby="effort"><h2 id="effort">{{ r.effort.title }}</h2><div class="small">{{ paragraphs(r.effort.paragraphs) }}</div></section>

<section aria-labelledby="sources"><h2 id="sources">{{ r.sources.title }}</h2>
{% if r.sources.rows %}<table><caption>{{ r.sources.caption }}</caption>
<thead><tr>{% for one in r.sources.columns %}{{ th(one) }}{% endfor %}</tr></thead>
<tbody>{% for source, count, origins in r.sources.rows %}<tr><td>{{ source }}</td><td class="n">{{ count }}</td>
<td>{{ origins }}</td></tr>
{%- endfor %}</tbody></table>{% endif %}
{%- for one in r.sources.citations %}<p class="note">{{ one }}</p>{% endfor %}
<div class="small"><p>{{ r.sources.problems }}</p></div>
{%- if r.sources.doubts %}<p class="note">{{ r.sources.doubts }}</p>{% endif %}
</section>

<section aria-labelledby="method"><h2 id="method">{{ r.method.title }}</h2>
<div class="small">{{ paragraphs(r.method.paragraphs) }}</div>
</section>
</main>
<footer>{{ r.foot }}</footer>
</body>
</html>
"""
