// The ground on which places are drawn: countries and their names, nothing fetched from elsewhere, and circles in metres.
import { AttributionControl, Map as Chart, NavigationControl, ScaleControl } from "/static/vendor/maplibre-gl.mjs";

export const E7 = 1e7;
const EARTH_RADIUS_M = 6371008.8;
const CORNERS = 64;
const VENDOR = "/static/vendor/";
const FONT = ["Liberation Sans, DejaVu Sans, Arial, sans-serif"];

/** A ring of [longitude, latitude] around a point: the true circle on the sphere, in metres. */
export function circle(lon, lat, radiusM, corners = CORNERS) {
  const d = radiusM / EARTH_RADIUS_M, phi = lat * Math.PI / 180, ring = [];
  for (let i = 0; i <= corners; i += 1) {
    const turn = 2 * Math.PI * (i % corners) / corners;
    const sin = Math.sin(phi) * Math.cos(d) + Math.cos(phi) * Math.sin(d) * Math.cos(turn);
    const east = Math.atan2(Math.sin(turn) * Math.sin(d) * Math.cos(phi), Math.cos(d) - Math.sin(phi) * sin);
    ring.push([lon + east * 180 / Math.PI, Math.asin(sin) * 180 / Math.PI]);
  }
  return ring;
}

export const collection = (features) => ({ type: "FeatureCollection", features });

export function area(lon, lat, radiusM, properties) {
  return { type: "Feature", properties, geometry: { type: "Polygon", coordinates: [circle(lon, lat, radiusM)] } };
}

/** West, south, east, north around points with a radius; null when there is none. */
export function boundsOf(places) {
  let box = null;
  for (const { lon, lat, radiusM } of places) {
    const high = Math.max(radiusM, 2000) / 111320, wide = high / Math.max(Math.cos(lat * Math.PI / 180), 0.1);
    const one = [lon - wide, Math.max(lat - high, -85), lon + wide, Math.min(lat + high, 85)];
    box = box ? [Math.min(box[0], one[0]), Math.min(box[1], one[1]), Math.max(box[2], one[2]), Math.max(box[3], one[3])] : one;
  }
  return box;
}

async function fetched(url) {
  const answer = await fetch(url, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.json();
}

/** Names of countries in the language of the page, where the browser knows them. */
function named(countries, lang) {
  let names = null;
  try { names = new Intl.DisplayNames([lang], { type: "region", fallback: "none" }); } catch { /* the atlas' own names stay */ }
  for (const { properties } of countries.features) {
    let found;
    // The atlas has the numbers of ISO 3166-1; a locale knows which letters stand for them.
    try { found = names?.of(new Intl.Locale(`und-${properties.code.padStart(3, "0")}`).region); } catch { found = undefined; }
    properties.label = found || properties.name;
  }
  return countries;
}

/** Draw the countries into an element. Resolves once places can be added; throws where there is no WebGL. */
export async function ground(element, bounds, lang) {
  const countries = named(await fetched(`${VENDOR}countries.geojson`), lang);
  element.querySelector(".map-needs")?.remove();
  const chart = new Chart({
    container: element,
    style: {
      version: 8,
      sources: { countries: { type: "geojson", data: countries, tolerance: 0.2 } },
      layers: [
        { id: "sea", type: "background", paint: { "background-color": "#dfe8ec" } },
        { id: "land", type: "fill", source: "countries", paint: { "fill-color": "#f8f7f3" } },
        { id: "borders", type: "line", source: "countries", paint: { "line-color": "#8d979d", "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.5, 8, 1.4] } },
      ],
    },
    bounds: bounds ?? [-20, -35, 60, 60],
    fitBoundsOptions: { padding: 24, maxZoom: 11 },
    attributionControl: false,
    dragRotate: false, pitchWithRotate: false, touchPitch: false, rollEnabled: false,
    maxZoom: 15, renderWorldCopies: false, fadeDuration: 0, cooperativeGestures: false,
  });
  chart.touchZoomRotate.disableRotation();
  chart.addControl(new NavigationControl({ showCompass: false }), "top-right");
  chart.addControl(new ScaleControl({ unit: "metric" }), "bottom-right");
  await new Promise((done) => { chart.once("load", done); });
  return { chart, countries };
}

export function nameLayer() {
  return {
    id: "names", type: "symbol", source: "countries", minzoom: 2,
    layout: { "text-field": ["get", "label"], "text-font": FONT, "text-size": 12, "text-max-width": 7, "text-padding": 6 },
    paint: { "text-color": "#6a757c", "text-halo-color": "#f8f7f3", "text-halo-width": 1.5 },
  };
}

/** Land that the register of places draws, where the countries have none; its data come with the zones. */
export function ownLand(chart) {
  chart.addSource("lands", { type: "geojson", data: collection([]), tolerance: 0.2 });
  chart.addLayer({ id: "own-land", type: "fill", source: "lands", filter: ["==", ["geometry-type"], "Polygon"], paint: { "fill-color": "#f8f7f3" } });
}

/** Its borders and towns, over what lies on it. */
export function ownNames(chart) {
  chart.addLayer({ id: "own-borders", type: "line", source: "lands", filter: ["==", ["geometry-type"], "Polygon"], paint: { "line-color": "#6f7a80", "line-width": 1.1 } });
  chart.addLayer({ id: "town-dots", type: "circle", source: "lands", filter: ["has", "town"], paint: { "circle-radius": 2, "circle-color": "#6a757c" } });
  chart.addLayer({
    id: "towns", type: "symbol", source: "lands", filter: ["has", "town"],
    layout: { "text-field": ["get", "town"], "text-font": FONT, "text-size": 11, "text-variable-anchor": ["left", "right", "top", "bottom"], "text-radial-offset": 0.5, "text-padding": 3 },
    paint: { "text-color": "#4d575d", "text-halo-color": "#f8f7f3", "text-halo-width": 1.5 },
  });
}

/** Our own drawings of signs and hatches, as images of the map. */
export async function marks(chart, classes) {
  const one = async (name, url, pixelRatio) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    // Drawn on a canvas first, so that every browser hands over pixels of a known size.
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    pen.drawImage(image, 0, 0);
    chart.addImage(name, pen.getImageData(0, 0, canvas.width, canvas.height), { pixelRatio });
  };
  await Promise.all(classes.flatMap((what) => [
    one(`sign-${what}`, `/marks/${what}.svg`, 2), one(`hatch-${what}`, `/marks/${what}-hatch.svg`, 2),
  ]));
}

export const byClass = (colours, otherwise) => ["match", ["get", "class"], ...Object.entries(colours).flat(), otherwise];
export { fetched };
