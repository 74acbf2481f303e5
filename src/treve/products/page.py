# ruff: noqa: E501
"""The page of the daily report as a Jinja template, filled in by `to_html`.

Autoescape is on; `t` gives the words of the language; `svg` values are made by `svg.el`, which escapes.
"""

PAGE = """
{%- macro verdict(v) -%}
<span class="verdict">{{ sign(v.verdict) }}{{ t("v." ~ v.verdict) }}, <b>{{ p(v.probability_ppm) }}</b></span>
{%- endmacro -%}
{%- macro place(q) -%}
<span class="name">{{ q.words[0] if q.words else t("p.unknown") }}</span>
{%- if q.words|length > 1 %}<small>{{ q.words[1:]|join(", ") }}</small>{% endif %}
<small>{{ t("p." ~ q.precision) }}{% if q.radius_m %}, {{ t("within", radius=metres(q.radius_m)) }}{% endif %}</small>
{%- endmacro -%}
{%- macro side(names) -%}{{ names|join(", ") if names else t("unknown_side") }}{%- endmacro -%}
{%- macro rows(lines, common) -%}
{% for line in lines %}
<tbody class="line">
<tr id="i{{ line.number }}">
<td class="n">{{ line.number }}</td>
<td>{{ place(line.place) }}</td>
<td>{{ when(line.earliest, line.latest) }}<small>{{ t("t." ~ line.time_precision) }}</small></td>
<td>{{ line.kind }}{% if line.kind_alternatives %}<small>{{ t("alternatives", kinds=line.kind_alternatives|join(", ")) }}</small>{% endif %}
<small>{{ side(line.sides[0]) }} {{ t("against") }} {{ side(line.sides[1]) }}</small></td>
<td class="n">{{ span(line.killed) }}</td>
<td>{% for group in by_verdict(line) %}{{ verdict(group.first) }}
{%- if daily.readings|length > 1 and not group.all %}<small>{{ group.names|join(semicolon) }}</small>{% endif %}{% endfor %}</td>
</tr>
<tr class="why"><td></td><td class="reasons" colspan="5"><div>
{%- if line.number in same %}<p>{{ t("as_for", of=same[line.number]) }} {% else %}
{%- for group in by_reasons(line, common) %}{% if not loop.first %}</p>{% endif %}<p>
{%- if group.names %}<b>{{ t("reasons_of", reading=group.names|join(", ")) }}</b> {% endif %}{{ group.text }} {% endfor %}{% endif -%}
<span class="id">{{ t("reports_count", n=line.n_reports) }}, {{ t("sources_count", n=line.n_sources) }}
{%- if line.sums_up %}{{ semicolon }}{{ t("sums_up") }}{% endif %}{{ semicolon }}<code>{{ line.incident[:12] }}</code></span></p></div></td></tr>
</tbody>
{% endfor %}
{%- endmacro -%}
{%- macro once(common) -%}
{% if common %}<div class="common note"><p>{{ t("common") }}</p><ul>
{%- for one in common %}<li>{{ one }}</li>{% endfor %}</ul></div>{% endif %}
{%- endmacro -%}
{%- macro table_head() -%}
<colgroup><col class="c-no"><col class="c-place"><col class="c-time"><col class="c-kind"><col class="c-killed"><col></colgroup>
<thead><tr><th scope="col" class="n">{{ t("no") }}</th><th scope="col">{{ t("place") }}</th><th scope="col">{{ t("time") }}</th>
<th scope="col">{{ t("kind_sides") }}</th><th scope="col" class="n">{{ t("killed") }}<small>{{ t("killed_unit") }}</small></th>
<th scope="col">{{ t("verdicts") }}</th></tr></thead>
{%- endmacro -%}
<!DOCTYPE html>
<html lang="{{ daily.lang }}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{ csp }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{{ t("report") }}, {{ date(daily.day) }} – {{ daily.theatre }}</title>
<style>{{ style }}</style>
</head>
<body>
<header>
<p class="centre"><span>{{ daily.centre }}</span><span>{{ t("report") }}</span></p>
<h1>{{ date(daily.day, weekday=true)|capfirst }}<small>{{ daily.theatre }} · {{ daily.agreement_name }}</small></h1>
<dl>
<dt>{{ t("agreement") }}</dt><dd>{{ daily.agreement }}, {{ t("version", version=daily.version) }}</dd>
<dt>{{ t("in_force") }}</dt><dd>
{%- if daily.force[1] %}{{ t("in_force_until", since=daily.force[0], until=daily.force[1]) }}
{%- else %}{{ t("in_force_since", since=daily.force[0]) }}{% endif %}</dd>
<dt>{{ t("report_day") }}</dt><dd>{{ t("day_in_zone", zone=daily.zone) }}</dd>
<dt>{{ t("log_head") }}</dt><dd>{% if daily.log_root %}{{ t("log_size", n=daily.log_size) }}, {{ t("root") }} <code>{{ daily.log_root }}</code>
{%- else %}{{ t("not_logged") }}{% endif %}</dd>
</dl>
</header>
<main>
<aside class="mind" aria-labelledby="mind"><h2 id="mind">{{ t("mind") }}</h2>
<ul>
{%- if not daily.in_force %}<li><b>{{ t("not_in_force") }}</b></li>{% endif %}
<li>{{ t("mind_computed") }}</li>
<li>{{ t("mind_not_lawful") }}</li>
<li>{{ t("mind_whose") }}</li>
<li>{{ t("mind_effort") }}</li>
{%- if n_one_source %}<li>{{ t("mind_one_source", n=n_one_source, of=daily.lines|length) }}</li>{% endif %}
{%- if daily.top_origin %}<li>{{ t("mind_origin", n=daily.top_origin[1], of=daily.n_reports, origin=daily.top_origin[0]) }}</li>{% endif %}
</ul></aside>

<section aria-labelledby="key"><h2 id="key">{{ t("key_numbers") }}</h2>
<div class="key">
<ul class="figures sans">
<li><b>{{ num(daily.n_reports) }}</b> <span>{{ t("n_reports", n=daily.n_reports) }} <small>{{ t("of_the_day") }}</small></span></li>
<li><b>{{ num(daily.lines|length) }}</b> <span>{{ t("n_incidents", n=daily.lines|length) }} <small>{{ t("of_the_day") }}</small></span></li>
<li><b>{{ num(daily.sources|length) }}</b> <span>{{ t("n_sources", n=daily.sources|length) }} <small>{{ t("of_the_day") }}</small></span></li>
{% if daily.lines %}<li class="long"><b>{{ span(daily.killed) }}</b> <span>{{ t("n_killed", n=daily.killed.best or 0) }}
<small>{{ t("killed_note", n=daily.n_killed_unknown, of=daily.lines|length) }}</small></span></li>{% endif %}
<li><b>{{ num(daily.wide|length + daily.n_wider) }}</b> <span>{{ t("n_wide", n=daily.wide|length + daily.n_wider) }}</span></li>
</ul>
<table class="counts"><caption>{{ t("findings_by_reading") }}</caption>
<thead><tr><th scope="col">{{ t("verdict") }}</th>
{%- for r in daily.readings %}<th scope="col" class="n">{{ r.name }}</th>{% endfor %}
{%- if daily.readings|length > 1 %}<th scope="col" class="n">{{ t("all_readings") }}</th>{% endif %}</tr></thead>
<tbody>
{%- for v in verdicts %}<tr><th scope="row">{{ sign(v) }}{{ t("v." ~ v) }}</th>
{%- for r in daily.readings %}<td class="n">{{ num(daily.n_under(r.reading, v)) if v != "differ" else "" }}</td>{% endfor %}
{%- if daily.readings|length > 1 %}<td class="n">{{ num(daily.together(v)|length) }}</td>{% endif %}</tr>
{%- endfor %}
</tbody>
<tfoot><tr><th scope="row">{{ t("total") }}</th>{% for r in daily.readings %}<td class="n">{{ num(daily.lines|length) }}</td>{% endfor %}
{%- if daily.readings|length > 1 %}<td class="n">{{ num(daily.lines|length) }}</td>{% endif %}</tr></tfoot></table>
</div></section>

<section aria-labelledby="trend"><h2 id="trend">{{ t("trend") }}</h2>
<div class="trend r{{ [trend|length, 3]|min }}">
{%- for column in trend %}<div class="col"><h3>{{ column.name }}</h3><div class="strips">
{%- for strip in column.strips %}<div><p class="sans">{{ sign(strip.verdict) }}{{ strip.text }}</p>{{ strip.svg }}</div>{% endfor %}
</div></div>{% endfor %}</div>
<p class="note">{{ t("trend_caption", most=trend_most) }}
{%- if trend_empty %} {{ t("trend_no_data", n=trend_empty, of=daily.trend|length) }}{% else %} {{ t("trend_all_data", of=daily.trend|length) }}{% endif %}</p>
</section>

<section aria-labelledby="map"><h2 id="map">{{ t("map") }}</h2>
<figure class="mapfig">
{% if map %}{{ map }}{% else %}<p>{{ t("map_empty") }}</p>{% endif %}
<figcaption>
<ul class="legend" aria-label="{{ t('legend') }}">
{%- for v in present %}<li>{{ sign(v) }}{{ swatch(v) }}{{ t("v." ~ v) }}</li>{% endfor %}</ul>
<p class="note">{{ t("map_note") }} {% if has_land %}{{ t("borders") }}{% elif not has_basemap %}{{ t("no_basemap") }}{% endif %}</p>
{%- if zones_drawn %}<p class="note">{{ t("zones_drawn") }} {{ zones_drawn|join(semicolon) }}.</p>{% endif %}
{%- if zones_undrawn %}<p class="note">{{ t("zones_undrawn") }} {{ zones_undrawn|join(semicolon) }}.</p>{% endif %}
{%- if off_map %}<p class="note"><b>{{ t("not_on_map") }}.</b> {{ t("not_on_map_note") }} {{ off_map|join(semicolon) }}.</p>{% endif %}
{%- if off_frame %}<p class="note">{{ t("off_frame") }} {{ off_frame|join(semicolon) }}.</p>{% endif %}
</figcaption></figure></section>

<section aria-labelledby="incidents"><h2 id="incidents">{{ t("incidents") }}</h2>
{% if daily.lines -%}
{{ once(common) }}
<div class="scroll"><table class="incidents"><caption>{{ coded(t("incidents_caption")) }}</caption>
{{ table_head() }}
{% for v in verdicts if daily.together(v) -%}
<tbody class="group"><tr><th scope="rowgroup" colspan="6">{{ sign(v) }}{{ t("g." ~ v) }} ({{ num(daily.together(v)|length) }})</th></tr></tbody>
{{ rows(daily.together(v), common) }}
{%- endfor %}</table></div>
{%- else %}<p>{{ t("none_today") }}</p>{% endif %}
</section>

<section aria-labelledby="wide"><h2 id="wide">{{ t("wide") }}</h2>
{% if daily.wide %}{{ once(common_wide) }}
<div class="scroll"><table class="incidents"><caption>{{ t("wide_note") }}</caption>
{{ table_head() }}
{{ rows(daily.wide, common_wide) }}</table></div>
{%- elif not daily.n_wider %}<p>{{ t("wide_none") }}</p>{% endif %}
{%- if daily.n_wider %}<p class="note">{{ coded(t("wide_more", n=daily.n_wider)) }}</p>{% endif %}
</section>

<section aria-labelledby="open"><h2 id="open">{{ t("open") }}</h2>
{% if daily.open_questions %}<table><caption>{{ t("open_note") }}</caption>
<thead><tr><th scope="col">{{ t("settled_by") }}</th><th scope="col" class="n">{{ t("count") }}</th><th scope="col">{{ t("which") }}</th></tr></thead>
<tbody>{% for q in daily.open_questions %}<tr><td>{{ q.text }}</td><td class="n">{{ num(q.numbers|length) }}</td>
<td>{% for n in q.numbers %}{% if not loop.first %}, {% endif %}<a href="#i{{ n }}">{{ n }}</a>{% endfor %}</td></tr>{% endfor %}</tbody></table>
{%- else %}<p>{{ t("open_none") }}</p>{% endif %}
</section>

<section aria-labelledby="effort"><h2 id="effort">{{ t("effort") }}</h2><p class="small">{{ t("effort_text") }}</p></section>

<section aria-labelledby="sources"><h2 id="sources">{{ t("sources") }}</h2>
{% if daily.sources %}<table><caption>{{ t("sources_caption") }}</caption>
<thead><tr><th scope="col">{{ t("source") }}</th><th scope="col" class="n">{{ t("reports_head") }}</th><th scope="col">{{ t("origins") }}</th></tr></thead>
<tbody>{% for s in daily.sources %}<tr><td>{{ s.source }}</td><td class="n">{{ num(s.n_reports) }}</td>
<td>{% for name, n in s.origins %}{% if not loop.first %}, {% endif %}{{ t("origin_share", origin=name, n=n) }}{% else %}{{ t("no_origin") }}{% endfor %}</td></tr>
{%- endfor %}</tbody></table>{% endif %}
{%- for s in daily.sources if s.citation %}<p class="note">{{ t("cite") }} {{ s.citation }}</p>{% endfor %}
<div class="small"><p>{% if daily.problems.values()|sum %}{{ t("problems", n=daily.problems.held, held=daily.problems.held, doubt=daily.problems.doubt, note=daily.problems.note) }}
{%- else %}{{ t("problems_none") }}{% endif %}</p></div>
{%- if daily.top_doubts %}<p class="note">{{ t("problems_top") }} {% for column, n in daily.top_doubts -%}
{% if not loop.first %}, {% endif %}{{ t("times", n=n, column=column) }}{% endfor %}.</p>{% endif %}
</section>

<section aria-labelledby="method"><h2 id="method">{{ t("method") }}</h2>
<div class="small"><p>{{ t("method_text") }}</p>
<p>{{ t("readings_note") }} {% for r in daily.readings %}{% if not loop.first %}{{ semicolon }}{% endif %}{{ r.name }}
{%- if r.held_by %} ({{ t("held_by", who=r.held_by|join(", ")) }}){% endif %}{% endfor %}.</p>
{%- if daily.parameters %}<p>{{ t("parameters") }} {% for name, digest in daily.parameters %}{% if not loop.first %}, {% endif %}{{ name }} <code>{{ digest }}</code>{% endfor %}.</p>{% endif %}
<p>{{ coded(t("check", day=daily.day.isoformat(), lang=daily.lang)) }}</p></div>
</section>
</main>
<footer>{{ daily.centre }} · {{ t("report") }} · {{ date(daily.day) }} · {{ t("standing.computed") }}</footer>
</body>
</html>
"""
