// The map of the first page. The list says the same in words, so whatever fails here takes nothing away.
import { area, boundsOf, byClass, collection, E7, fetched, ground, marks, nameLayer, ownLand, ownNames } from "/static/basemap.mjs";

const SIGN_UP_TO_M = 5000;
const SLOT_PX = 15;
const element = document.getElementById("map");
const lang = document.documentElement.lang;
const colours = JSON.parse(element.dataset.colours);
const words = JSON.parse(element.dataset.words);
const precisions = JSON.parse(element.dataset.precisions);
const classes = Object.keys(colours);

const results = () => document.getElementById("results");
const within = (m) => words.within.replace("%", m >= 1000 ? words.km.replace("%", Math.round(m / 1000)) : words.m.replace("%", m));

function split(data) {
  const areas = [], signs = [];
  for (const { geometry: { coordinates: [lon, lat] }, properties } of data.features) {
    const own = { ...properties, offset: (properties.slot - (properties.slots - 1) / 2) * SLOT_PX };
    areas.push(area(lon, lat, properties.radius_m, own));
    if (properties.radius_m <= SIGN_UP_TO_M) signs.push({ type: "Feature", geometry: { type: "Point", coordinates: [lon, lat] }, properties: own });
  }
  return { areas: collection(areas), signs: collection(signs) };
}

const placesOf = (data) => data.features.map(({ geometry: { coordinates: [lon, lat] }, properties }) => (
  { lon, lat, radiusM: properties.radius_m, n: properties.n }));

/** The values between which all but one in a hundred lie on either side. */
function middle(places, axis) {
  const sorted = [...places].sort((a, b) => a[axis] - b[axis]), total = sorted.reduce((sum, one) => sum + one.n, 0);
  const cut = Math.floor(total / 100);
  const from = (ones) => { let passed = 0; return ones.find((one) => { passed += one.n; return passed > cut; })[axis]; };
  return [from(sorted), from(sorted.reverse())];
}

/** The frame to open with. A place far from all others, a slip of the pen perhaps, must not shrink the rest to a dot. */
function extent(data) {
  const places = placesOf(data);
  if (!places.length) return null;
  const whole = boundsOf(places), [west, east] = middle(places, "lon"), [south, north] = middle(places, "lat");
  const most = boundsOf(places.filter(({ lon, lat }) => lon >= west && lon <= east && lat >= south && lat <= north));
  return most && (whole[2] - whole[0] > 3 * (most[2] - most[0]) || whole[3] - whole[1] > 3 * (most[3] - most[1])) ? most : whole;
}

/** Say how many incidents lie beyond the view, and offer to show them: nothing is left out in silence. */
function beyond(chart, data) {
  element.querySelector(".beyond")?.remove();
  const view = chart.getBounds();
  const count = placesOf(data).reduce((sum, { lon, lat, n }) => sum + (view.contains([lon, lat]) ? 0 : n), 0);
  if (!count) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "beyond";
  button.textContent = words.beyond.replace("%", count.toLocaleString(lang));
  button.addEventListener("click", () => { chart.fitBounds(boundsOf(placesOf(data)), { padding: 24, animate: false }); });
  element.append(button);
}

function layers(chart) {
  ownLand(chart);
  chart.addSource("areas", { type: "geojson", data: collection([]) });
  chart.addSource("signs", { type: "geojson", data: collection([]) });
  chart.addSource("zones", { type: "geojson", data: collection([]) });
  chart.addSource("shown", { type: "geojson", data: collection([]) });
  chart.addLayer({ id: "area-tint", type: "fill", source: "areas", paint: { "fill-color": byClass(colours, "#555"), "fill-opacity": 0.035 } });
  chart.addLayer({
    id: "areas", type: "fill", source: "areas",
    paint: { "fill-pattern": ["concat", "hatch-", ["get", "class"]], "fill-opacity": ["interpolate", ["linear"], ["get", "radius_m"], 5000, 0.6, 15000, 0.25, 60000, 0.22, 200000, 0.18] },
  });
  chart.addLayer({ id: "area-edges", type: "line", source: "areas", paint: { "line-color": byClass(colours, "#555"), "line-width": 1, "line-opacity": ["interpolate", ["linear"], ["zoom"], 5, 0.35, 8, 0.8] } });
  ownNames(chart);
  chart.addLayer({ id: "zones", type: "line", source: "zones", paint: { "line-color": "#1f3a4d", "line-width": ["match", ["coalesce", ["get", "standing"], ""], "reference", 0.8, "claimed", 1.3, 2.2], "line-dasharray": [3, 2] } });
  chart.addLayer(nameLayer());
  chart.addLayer({
    id: "zone-names", type: "symbol", source: "zones", filter: ["has", "standing"],
    layout: { "symbol-placement": "line", "text-field": ["get", "name"], "text-font": nameLayer().layout["text-font"], "text-size": 11 },
    paint: { "text-color": "#1f3a4d", "text-halo-color": "#fff", "text-halo-width": 1.6 },
  });
  chart.addLayer({
    id: "signs", type: "symbol", source: "signs",
    layout: {
      "icon-image": ["concat", "sign-", ["get", "class"]], "icon-size": ["interpolate", ["linear"], ["zoom"], 4, 0.35, 6, 0.45, 8, 0.7, 11, 1],
      "icon-offset": ["array", "number", 2, ["literal", [0, 0]]], "icon-allow-overlap": true, "icon-ignore-placement": true,
      "symbol-sort-key": ["match", ["get", "class"], "violation", 5, "differ", 4, "undetermined", 3, "not_covered", 2, 1],
    },
  });
  chart.setLayoutProperty("signs", "icon-offset", ["step", ["get", "offset"], ["literal", [-45, 0]], ...[-37, -29, -21, -13, -5, 5, 13, 21, 29].flatMap((edge, i) => [edge, ["literal", [(i - 4) * SLOT_PX / 2, 0]]])]);
  chart.addLayer({ id: "shown", type: "line", source: "shown", paint: { "line-color": "#000", "line-width": 3 } });
  chart.addLayer({ id: "shown-dot", type: "circle", source: "shown", filter: ["==", ["geometry-type"], "Point"], paint: { "circle-radius": 11, "circle-opacity": 0, "circle-stroke-width": 2.5, "circle-stroke-color": "#000" } });
}

function outlines(zones, countries) {
  const whole = countries.features.filter(({ properties }) => zones.whole_of.includes(properties.name));
  return collection([...zones.features, ...whole.map(({ geometry }) => ({ type: "Feature", geometry, properties: {} }))]);
}

/** The address of the list with only one place of the map. */
function only(at) {
  const here = new URL(location.href);
  for (const name of ["page", "mapped"]) here.searchParams.delete(name);
  here.searchParams.set("at", at);
  here.searchParams.set("lang", lang);
  return here.pathname + here.search;
}

/** The card of what lies under the pointer. Built of text nodes only: names come from outside. */
function card(found) {
  element.querySelector(".here")?.remove();
  if (!found.length) return;
  const box = document.createElement("div"), title = document.createElement("h2"), list = document.createElement("ul");
  const shut = document.createElement("button");
  box.className = "here";
  title.textContent = words.here;
  shut.type = "button";
  shut.textContent = "✕";
  shut.setAttribute("aria-label", words.close);
  shut.addEventListener("click", () => { box.remove(); });
  for (const one of found) {
    const item = document.createElement("li"), sign = document.createElement("img"), link = document.createElement("a");
    sign.src = `/marks/${classes.includes(one.class) ? one.class : "undetermined"}.svg`;
    sign.alt = "";
    sign.width = sign.height = 18;
    const alone = one.id && /^[0-9a-f]{32}$/.test(one.id);
    link.href = alone ? `/incidents/${one.id}?lang=${lang}` : only(one.at);
    link.textContent = `${one.n} × ${words[one.class] ?? one.class}, ${one.name || words.unnamed}`;
    const how = document.createElement("span");
    how.className = "dim";
    how.textContent = `${precisions[one.precision] ?? ""}, ${within(one.radius_m)}`;
    const text = document.createElement("span");
    text.append(link, document.createElement("br"), how);
    item.append(sign, text);
    list.append(item);
  }
  box.append(shut, title, list);
  element.append(box);
}

async function main() {
  let data = await fetched(results().dataset.map);
  const { chart, countries } = await ground(element, extent(data), lang);
  await marks(chart, classes);
  layers(chart);
  chart.getCanvas().setAttribute("aria-label", element.getAttribute("aria-label"));
  const show = () => {
    const parts = split(data);
    chart.getSource("areas").setData(parts.areas);
    chart.getSource("signs").setData(parts.signs);
  };
  show();
  beyond(chart, data);
  chart.on("moveend", () => { beyond(chart, data); });
  fetched(`/api/zones.geojson?${zonesOf(lang)}`).then((zones) => {
    chart.getSource("zones").setData(outlines(zones, countries));
    chart.getSource("lands").setData(zones.lands);
  });

  chart.on("click", ({ point }) => {
    const around = [[point.x - 5, point.y - 5], [point.x + 5, point.y + 5]];
    const seen = new Map();
    for (const { properties } of chart.queryRenderedFeatures(around, { layers: ["signs", "areas"] })) seen.set(properties.at + properties.class, properties);
    card([...seen.values()].sort((a, b) => a.radius_m - b.radius_m).slice(0, 12));
  });
  for (const layer of ["signs", "areas"]) {
    chart.on("mouseenter", layer, () => { chart.getCanvas().style.cursor = "pointer"; });
    chart.on("mouseleave", layer, () => { chart.getCanvas().style.cursor = ""; });
  }

  // The row under the pointer, or with the focus, is shown on the map; nothing moves.
  const point = (event) => {
    const at = event.target.closest?.(".row")?.dataset.at;
    if (!at) { chart.getSource("shown").setData(collection([])); return; }
    const [lat, lon, radiusM] = at.split(",").map(Number);
    const dot = { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [lon / E7, lat / E7] } };
    chart.getSource("shown").setData(collection([radiusM <= SIGN_UP_TO_M ? dot : area(lon / E7, lat / E7, radiusM, {})]));
  };
  for (const kind of ["mouseover", "focusin"]) document.addEventListener(kind, point);

  // The list was filtered in place: the map follows it.
  let asked = results().dataset.map;
  document.addEventListener("htmx:after:settle", async () => {
    const url = results()?.dataset.map;
    if (!url || url === asked) return;
    asked = url;
    const fresh = await fetched(url);
    if (url !== asked) return;
    data = fresh;
    card([]);
    show();
    const box = extent(data);
    if (box) chart.fitBounds(box, { padding: 24, maxZoom: 11, animate: false });
    beyond(chart, data);
  });
  chart.once("idle", () => { element.dataset.ready = "yes"; });
}

main().catch((why) => { console.warn(`The map could not be drawn: ${why.message}`); });

/** The zones are those of the agreement that the page shows. */
function zonesOf(lang) {
  const asked = new URLSearchParams(location.search);
  const kept = new URLSearchParams({ lang });
  for (const name of ["agreement", "version"]) if (asked.get(name)) kept.set(name, asked.get(name));
  return kept;
}
