// What was compared: by part of the publication how much is equal, and every difference with its place.

const partsInOrder = [
  "files", "instrument", "questions", "cases", "judgements", "figures", "characteristics", "survey", "scores", "ratings", "sample", "report",
];

/** Collects comparisons. A value that was withheld or that nothing here can recount is said so, and is neither equal nor different. */
function newFindings() {
  const parts = new Map();
  const of = (name) => {
    if (!parts.has(name)) {
      parts.set(name, { name, equal: 0, withheld: 0, notCounted: 0, reasons: [], differences: [] });
    }

    return parts.get(name);
  };
  const differ = (part, where, printed, counted) => {
    of(part).differences.push({ where, printed: shown(printed), counted: shown(counted) });
  };
  const compare = (part, where, printed, counted, isEqual = printed === counted) => {
    if (isEqual) {
      of(part).equal++;
    } else {
      differ(part, where, printed, counted);
    }
  };
  return {
    differ,
    compare,
    withheld: (part) => of(part).withheld++,
    notCounted: (part, reason, howMany = 1) => {
      of(part).notCounted += howMany;
      if (!of(part).reasons.includes(reason)) {
        of(part).reasons.push(reason);
      }
    },
    parts: () => [...parts.values()].sort((a, b) => partsInOrder.indexOf(a.name) - partsInOrder.indexOf(b.name)),
  };
}

function shown(value) {
  const text = value === null || value === undefined || value === "" ? "–" : String(value);
  return text.startsWith("sha256:") ? text.slice(0, 15) + "…" : text;
}

/** Compares the rows of a table with those that are expected, by key; what is missing or too many is a difference. */
function compareRows(findings, part, rows, keyOfRow, expected, compareRow) {
  const open = new Map(expected);
  for (const row of rows) {
    const key = keyOfRow(row);
    if (open.has(key)) {
      compareRow(key, row, open.get(key));
      open.delete(key);
    } else {
      findings.differ(part, key, "a row", expected.has(key) ? "one row" : "no row");
    }
  }

  [...open.keys()].forEach((key) => findings.differ(part, key, "no row", "a row"));
}
