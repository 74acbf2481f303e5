// The small map of one incident: where each report puts it, and what they come to together.
import { area, boundsOf, byClass, collection, E7, fetched, ground, marks, nameLayer, ownLand, ownNames } from "/static/basemap.mjs";

const element = document.getElementById("map");
const colours = JSON.parse(element.dataset.colours);
const places = JSON.parse(element.dataset.places).map((one) => ({
  lon: one.lon_e7 / E7, lat: one.lat_e7 / E7, radiusM: one.radius_m, class: one.class,
}));

async function main() {
  const { chart } = await ground(element, boundsOf(places), document.documentElement.lang);
  await marks(chart, Object.keys(colours));
  ownLand(chart);
  const shapes = (ones) => collection(ones.map(({ lon, lat, radiusM, class: what }) => area(lon, lat, radiusM, { class: what })));
  const best = places.filter((one) => one.class), each = places.filter((one) => !one.class);
  chart.addSource("best", { type: "geojson", data: shapes(best) });
  chart.addSource("each", { type: "geojson", data: shapes(each) });
  chart.addSource("signs", { type: "geojson", data: collection(best.filter((one) => one.radiusM <= 5000).map((one) => (
    { type: "Feature", properties: { class: one.class }, geometry: { type: "Point", coordinates: [one.lon, one.lat] } }))) });
  chart.addLayer({ id: "best", type: "fill", source: "best", paint: { "fill-pattern": ["concat", "hatch-", ["get", "class"]], "fill-opacity": 0.6 } });
  chart.addLayer({ id: "edge", type: "line", source: "best", paint: { "line-color": byClass(colours, "#555"), "line-width": 2 } });
  chart.addLayer({ id: "each", type: "line", source: "each", paint: { "line-color": "#333", "line-width": 1, "line-dasharray": [3, 2] } });
  ownNames(chart);
  chart.addLayer(nameLayer());
  chart.addLayer({ id: "signs", type: "symbol", source: "signs", layout: { "icon-image": ["concat", "sign-", ["get", "class"]], "icon-allow-overlap": true } });
  chart.getCanvas().setAttribute("aria-label", element.getAttribute("aria-label"));
  fetched("/api/zones.geojson").then((zones) => chart.getSource("lands").setData(zones.lands));
  chart.once("idle", () => { element.dataset.ready = "yes"; });
}

main().catch((why) => { console.warn(`The map could not be drawn: ${why.message}`); });
