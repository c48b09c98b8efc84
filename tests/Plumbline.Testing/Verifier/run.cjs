// node run.cjs VERIFIER JOB: checks each folder of the job with the script as readers get it, and prints what came of it as JSON.
const fs = require("node:fs");
const path = require("node:path");

const [scriptPath, jobPath] = process.argv.slice(2);
const { folders, change } = JSON.parse(fs.readFileSync(jobPath, "utf8"));
const loaded = { exports: {} };
new Function("module", fs.readFileSync(scriptPath, "utf8"))(loaded);
const { verify, csvRows } = loaded.exports;

/** Numbers of chance enough to choose a cell by: mulberry32. */
function chance(seed) {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

function csvText(rows) {
  return rows.map((row) => row.map((cell) => (/[",\n]/.test(cell) ? "\"" + cell.replaceAll("\"", "\"\"") + "\"" : cell)).join(",")).join("\n") + "\n";
}

function other(cell, below) {
  return /^\d+$/.test(cell) ? String(Number(cell) + 1 + below(3)) : /^\d*\.\d+$/.test(cell) ? (Number(cell) + 0.0137).toFixed(4) : cell + "x";
}

const answers = ["yes", "no", "na", "unknown", ""];
const otherAnswer = (cell, below) => answers.filter((answer) => answer !== cell)[below(4)];

/** Changes one cell of a table; `cells` lists the places that say something. */
function changeCell(file, below, cells, to = other) {
  const rows = csvRows(new TextDecoder().decode(file.bytes));
  const places = rows.slice(1).flatMap((row, index) => row.flatMap((cell, column) => (cells(rows[0][column], row, rows[0]) ? [[index + 1, column]] : [])));
  const [row, column] = places[below(places.length)];
  const before = rows[row][column];
  rows[row][column] = to(before, below);
  file.bytes = new TextEncoder().encode(csvText(rows));
  return `${file.name}, row ${row}, ${rows[0][column]}: ${before} to ${rows[row][column]}`;
}

function changeJson(file, below, choose) {
  const json = JSON.parse(new TextDecoder().decode(file.bytes));
  const where = choose(json, below);
  file.bytes = new TextEncoder().encode(JSON.stringify(json));
  return `${file.name}, ${where}`;
}

function changeIn(list, names) {
  return (json, below) => {
    const items = list(json);
    const item = items[below(items.length)];
    const name = names[below(names.length)];
    const before = item[name];
    item[name] = typeof before === "number" ? before + 1 : before === null ? 1 : before + "x";
    return `${JSON.stringify(item).slice(0, 80)}, ${name}: ${before} to ${item[name]}`;
  };
}

const tally = ["sufficient", "applicable", "percent", "not_applicable", "unknown", "missing"];
const isOpen = (row, header) => row[header.indexOf("counted")] !== "na";
const scoresIn = (json) => [...json.criteria, ...json.sections, ...json.headlines];
const ratingNames = ["sufficient", "applicable", "percent", "word", "points"];

/** One number more in one figure of a sentence; figures that are not counted from judgements are left as they are. */
function changeSentence(file, below) {
  const html = new TextDecoder().decode(file.bytes);
  const figures = [...html.matchAll(/data-keys="(?:[qd]\d|criterion:|section:|headline:)[^>]*>([^<]*\d+%?[^<]*)</g)];
  const figure = figures[below(figures.length)];
  const changed = figure[0].replace(/>([^<]*?)(\d+)(%?[^<]*)</, (whole, before, number, after) => `>${before}${Number(number) + 1}${after}<`);
  file.bytes = new TextEncoder().encode(html.slice(0, figure.index) + changed + html.slice(figure.index + figure[0].length));
  return `${file.name}, ${figure[0].slice(0, 60)}: ${figure[1]}`;
}

/** How each file can be changed so that it says something else. */
const ways = {
  "judgements.csv": (file, below) =>
    changeCell(file, below, (column, row, header) => column === "counted" || (column === "answer" && isOpen(row, header)), otherAnswer),
  "figures.csv": (file, below) => changeCell(file, below, (column) => tally.includes(column)),
  "scores.csv": (file, below) => changeCell(file, below, () => true),
  "questions.csv": (file, below) => changeCell(file, below, () => true),
  "characteristics.csv": (file, below) => changeCell(file, below, (column) => column === "cases"),
  "scores.json": (file, below) => changeJson(file, below, changeIn(scoresIn, ["sufficient", "applicable", "percent", "comment", "missing"])),
  "figures.json": (file, below) => changeJson(file, below, changeIn((json) => json, ["sufficient", "applicable", "percent", "notApplicable", "missing"])),
  "ratings.json": (file, below) => changeJson(file, below, changeIn((json) => json.ratings, ratingNames)),
  "record.json": (file, below) => changeJson(file, below, (json, chosen) => {
    const list = json.record[chosen(3) === 0 ? "reserve" : "sample"];
    const place = chosen(list.length);
    list[place] = chosen(2) === 0 ? list[(place + 1) % list.length] : list[place] + "x";
    return `place ${place} to ${list[place]}`;
  }),
};

async function run() {
  const results = [];
  for (const [index, folder] of folders.entries()) {
    const wayOf = (name) => ways[name] ?? (name.endsWith(".html") ? changeSentence : undefined);
    const files = fs.readdirSync(folder).filter((name) => !change || name !== "datapackage.json")
      .map((name) => ({ name, bytes: new Uint8Array(fs.readFileSync(path.join(folder, name))) }));
    let changed = "";
    if (change) {
      const below = chance(index + 1);
      const open = files.filter((file) => wayOf(file.name) && !(file.name === "judgements.csv" && folder.includes("ratings"))
        // Where the cases are not published some values of a characteristic are withheld, and the others cannot be held against anything.
        && !(file.name === "characteristics.csv" && !files.some((each) => each.name === "judgements.csv")));
      const file = open[below(open.length)];
      changed = wayOf(file.name)(file, below);
    }

    const from = performance.now();
    const { parts } = await verify(files);
    results.push({
      changed,
      milliseconds: performance.now() - from,
      parts: parts.map(({ name, equal, withheld, notCounted, reasons }) => ({ name, equal, withheld, notCounted, reasons })),
      differences: parts.flatMap(({ name, differences }) =>
        differences.map(({ where, printed, counted }) => `${name}: ${where}: printed ${printed}, counted ${counted}`)),
    });
  }

  process.stdout.write(JSON.stringify(results));
}

run().catch((fault) => {
  process.stderr.write(String(fault.stack ?? fault));
  process.exit(1);
});
