// Compiles Vega-Lite specifications by Vega-Lite's own compiler, draws them without a window, and looks at what is drawn:
//
//     node draw.mjs FOLDER_OF_SPECIFICATIONS NODE_MODULES
//
// No warning of the compiler or of the runtime; bars in the order of their numbers and as long as these say; all text
// within the picture; each number of the data drawn, a missing one not; no line over a gap; colours that differ for all
// eyes.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [folder, modules] = process.argv.slice(2);
const module_in = (name, file) => import(pathToFileURL(path.join(path.resolve(modules), name, file)));
const vega = await module_in("vega", "build/vega.module.js").catch(() => module_in("vega", "index.js"));
const vega_lite = await module_in("vega-lite", "build/index.js");

const faults = [];
const fault = (name, words) => faults.push(`${name}: ${words}`);

/// All marks of a scene, with their bounds in the picture: {mark, item, bounds}.
function items_of(scene, x = 0, y = 0, out = []) {
    for (const item of scene.items ?? []) {
        if (scene.marktype === "group") {
            for (const below of item.items) items_of(below, x + (item.x ?? 0), y + (item.y ?? 0), out);
        } else {
            out.push({ mark: scene, item, bounds: item.bounds.clone().translate(x, y) });
        }
    }
    return out;
}

async function draw(specification, name, config) {
    const logger = { level: () => 0 };
    for (const level of ["warn", "error", "info", "debug"]) {
        logger[level] = (...words) => {
            if (level === "warn" || level === "error") fault(name, `${level}: ${words.join(" ")}`);
            return logger;
        };
    }
    const compiled = vega_lite.compile(specification, { logger, config }).spec;
    const view = new vega.View(vega.parse(compiled), { renderer: "none", logger });
    await view.runAsync();
    const svg = await view.toSVG();
    const [width, height] = svg.match(/viewBox="0 0 ([\d.]+) ([\d.]+)"/).slice(1).map(Number);
    return { items: items_of(view.scenegraph().root), width, height, origin: view.origin(), svg };
}

const is_name = (mark, part) => (mark.name ?? "").includes(part);

/// Every text lies within the picture.
function check_texts(name, drawn) {
    for (const { mark, item, bounds } of drawn.items) {
        if (mark.marktype !== "text" || !item.text || item.opacity === 0) continue;
        const [x, y] = drawn.origin;
        const inside =
            bounds.x1 + x >= -1 && bounds.y1 + y >= -1 && bounds.x2 + x <= drawn.width + 1 && bounds.y2 + y <= drawn.height + 1;
        if (!inside) fault(name, `"${item.text}" is not within the picture`);
    }
}

/// The bars stand in the order of the data, which is that of the numbers, and are as long as these say.
function check_bars(name, specification, drawn) {
    const bars = drawn.items.filter(({ mark }) => mark.marktype === "rect" && mark.role === "mark");
    const values = specification.data.values.filter((each) => each.value !== null);
    if (bars.length < values.length) return fault(name, `${bars.length} bars of ${values.length} numbers`);
    const by_place = bars.filter(({ item }) => item.width > 0).sort((a, b) => a.item.y - b.item.y);
    const longest = by_place[0];
    by_place.forEach(({ item }, i) => {
        if (item.datum.label !== values[i].label) fault(name, `bar ${i} is of ${item.datum.label}, not of ${values[i].label}`);
        if (i > 0 && item.datum.value > by_place[i - 1].item.datum.value) fault(name, `bar ${i} is out of order`);
        const expected = (longest.item.width * item.datum.value) / longest.item.datum.value;
        if (Math.abs(item.width - expected) > 0.5) fault(name, `the bar of ${item.datum.label} is ${item.width}, not ${expected}`);
        if (Math.abs(item.x) > 0.5) fault(name, `the bar of ${item.datum.label} does not begin at zero`);
    });
}

/// A point for each number, none for what is missing, and lines that leave gaps.
function check_lines(name, specification, drawn) {
    const numbers = specification.data.values.filter((each) => each.value !== null && !each.projected);
    const points = drawn.items.filter(({ mark }) => mark.marktype === "symbol" && mark.role === "mark");
    const seen = points.filter(({ item }) => numbers.some((each) => each.label === item.datum.label && each.when === item.datum.when));
    const places = new Set(seen.map(({ item }) => `${item.datum.label} ${item.datum.when}`));
    const expected = new Set(numbers.map((each) => `${each.label} ${each.when}`));
    if (places.size !== expected.size) fault(name, `${places.size} points of ${expected.size} numbers`);
    for (const { mark, item } of drawn.items) {
        if (mark.marktype !== "line" || mark.role !== "mark") continue;
        if (item.datum.value === null && item.defined !== false) fault(name, `a line goes over ${item.datum.when}`);
    }
}

const channels = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
const linear = (c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const luminance = (colour) => channels(colour).reduce((sum, c, i) => sum + linear(c) * [0.2126, 0.7152, 0.0722][i], 0);
/// WCAG 2.1, 1.4.3.
const contrast = (a, b) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
};
// What protanopes and deuteranopes see (Machado, Oliveira, Fernandes 2009, severity 1.0), and everybody else.
const eyes = [
    [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
];
function lab(colour, eye) {
    const rgb = channels(colour).map(linear);
    const seen = eye.map((row) => Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]));
    const f = (t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
    const x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
    const y = f(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    const z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
function check_colours(name, specification) {
    const text = JSON.stringify(specification);
    const found = text.match(/"range":\[("#[0-9a-f]{6}",){7}"#[0-9a-f]{6}"\]/);
    if (!found) return;
    const colours = JSON.parse(found[0].slice('"range":'.length));
    for (const colour of colours) {
        for (const ground of ["#ffffff", "#121212"]) {
            if (contrast(colour, ground) < 3) fault(name, `${colour} on ${ground} has a contrast of ${contrast(colour, ground)}`);
        }
    }
    colours.forEach((one, i) => {
        for (const other of colours.slice(0, i)) {
            for (const eye of eyes) {
                const distance = Math.hypot(...lab(one, eye).map((each, k) => each - lab(other, eye)[k]));
                if (distance < 19) fault(name, `${one} and ${other} are ${distance} apart`);
            }
        }
    });
}

const files = fs.readdirSync(folder).filter((each) => each.endsWith(".json"));
if (files.length !== 8) fault("draw", `wrote ${files.length} specifications, not 8`);
for (const file of files) {
    const name = path.basename(file, ".json");
    const specification = JSON.parse(fs.readFileSync(path.join(folder, file), "utf-8"));
    const drawn = await draw(specification, name, {});
    await draw(specification, `${name} on black`, { background: "#121212", text: { color: "#eeeeee" } });
    fs.writeFileSync(path.join(folder, `${name}.svg`), drawn.svg);
    check_texts(name, drawn);
    check_colours(name, specification);
    if (name === "bars") check_bars(name, specification, drawn);
    if (name === "lines" || name === "catch_up" || name === "slope") check_lines(name, specification, drawn);
    const words = drawn.svg.replace(/<[^>]*>/g, " ");
    for (const needed of [specification.title.text, specification.title.subtitle, "Source: "]) {
        if (!words.includes(needed)) fault(name, `does not show "${needed}"`);
    }
}
for (const each of faults) console.log("FAILED:", each);
process.exit(faults.length > 0 ? 1 : 0);
