// The page itself: files in, findings out. Node loads the same script and takes only verify.

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text ?? "";
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

function tableOf(caption, headings, rows) {
  const table = element("table");
  table.append(element("caption", caption));
  const head = element("tr");
  headings.forEach((heading, index) => head.append(element("th", heading, { scope: "col", ...(index > 0 && rows.isNumeric ? { class: "number" } : {}) })));
  table.append(element("thead"));
  table.tHead.append(head);
  const body = element("tbody");
  rows.forEach((cells) => {
    const row = element("tr");
    const others = rows.isNumeric ? { class: "number" } : {};
    cells.forEach((cell, index) => row.append(index === 0 ? element("th", cell, { scope: "row" }) : element("td", cell, others)));
    body.append(row);
  });
  table.append(body);
  const frame = element("div", "", { class: "table", role: "region", tabindex: "0", "aria-label": caption });
  frame.append(table);
  return frame;
}

function showFindings(place, result, words, seconds) {
  const differences = result.parts.flatMap((part) => part.differences.map((each) => [words.parts[part.name] + ": " + each.where, each.printed, each.counted]));
  const compared = result.parts.reduce((sum, part) => sum + part.equal + part.differences.length, 0);
  const heading = compared === 0 ? words.nothing : differences.length === 0 ? words.equal : words.different(differences.length);
  const banner = element("div", "", { class: "outcome " + (compared > 0 && differences.length === 0 ? "equal" : "different") });
  banner.append(element("h2", heading, { id: "outcome", tabindex: "-1" }), element("p", compared === 0 ? words.nothingHelp : words.took(seconds)));
  place.replaceChildren(banner);
  if (compared > 0) {
    if (differences.length > 0) {
      place.append(tableOf(words.captionDifferences, [words.where, words.printed, words.counted], differences.slice(0, 5000)));
    }

    const whole = (number) => number.toLocaleString("en-GB");
    const numbers = result.parts.map((part) => [words.parts[part.name], ...[part.equal, part.differences.length, part.withheld, part.notCounted].map(whole)]);
    numbers.isNumeric = true;
    place.append(tableOf(words.captionParts, [words.part, words.isEqual, words.isDifferent, words.isWithheld, words.isNotCounted], numbers));
    const reasons = [
      ...(result.parts.some((part) => part.withheld > 0) ? [words.withheld] : []),
      ...result.parts.flatMap((part) => part.reasons.map((reason) => words.parts[part.name] + ": " + words.reasons[reason])),
    ];
    if (reasons.length > 0) {
      place.append(element("h2", words.why));
      const list = element("ul");
      reasons.forEach((reason) => list.append(element("li", reason)));
      place.append(list);
    }
  }

  document.getElementById("outcome").focus();
}

function showFault(place, fault, words) {
  const banner = element("div", "", { class: "outcome different" });
  banner.append(element("h2", words.unreadable, { id: "outcome", tabindex: "-1" }), element("p", fault.message));
  place.replaceChildren(banner);
  document.getElementById("outcome").focus();
}

function startPage() {
  const words = pageWords[document.documentElement.lang.startsWith("cy") ? "cy" : "en"];
  const place = document.getElementById("findings");
  const status = document.getElementById("status");
  const picker = document.getElementById("files");
  const drop = document.getElementById("drop");
  const check = async (list) => {
    status.textContent = words.reading;
    try {
      const from = performance.now();
      const files = await Promise.all([...list].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
      const result = await verify(files);
      showFindings(place, result, words, ((performance.now() - from) / 1000).toFixed(1));
    } catch (fault) {
      showFault(place, fault, words);
    } finally {
      status.textContent = "";
    }
  };
  picker.addEventListener("change", () => picker.files.length > 0 && check(picker.files));
  for (const name of ["dragenter", "dragover"]) {
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }

  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    check(event.dataTransfer.files);
  });
  document.getElementById("choose").hidden = false;
}

if (typeof document !== "undefined") {
  startPage();
} else {
  module.exports = { verify, csvRows, intervalOf, seededStream, sizeOf, conditionOf, yamlOf, numbersIn, unzipped };
}
