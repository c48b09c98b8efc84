// A data package recounted: every file of docs/methods/published-data.md against the judgements, or against itself where these are not published.

const withheldMark = "[c]";
const noneMark = "[z]";
const tallyColumns = ["sufficient", "applicable", "percent", "not_applicable", "unknown", "missing"];
const outsideColumns = ["not_applicable", "unknown", "missing"];

function checkFiles(findings, files, descriptor) {
  for (const resource of descriptor.resources) {
    const bytes = files.get(resource.path);
    if (!bytes) {
      findings.notCounted("files", "file-not-given");
      continue;
    }

    findings.compare("files", resource.path, resource.hash, "sha256:" + hexOf(sha256(bytes)));
  }
}

function checkInstrument(findings, instrument, text, basis) {
  findings.compare("instrument", "inspection.json, instrument", basis.instrument, instrument.instrument);
  findings.compare("instrument", "inspection.json, version", basis.version, instrument.version);
  findings.compare("instrument", "inspection.json, fingerprint", basis.fingerprint, hexOf(sha256(bytesOf(text))));
}

function bothTexts(text) {
  const english = typeof text === "string" ? text : text?.en ?? "";
  return { en: english, cy: (typeof text === "string" ? null : text?.cy) ?? english };
}

/** What kind of answer a question asks for; one of a list that offers nothing but yes, no, na and unknown is a judgement (docs/methods/answers.md). */
function typeOf(instrument, question) {
  const [word, list] = (question.type ?? "judgement").split(" ");
  return word === "select_one" && (instrument.choices?.[list] ?? []).every((choice) => ["yes", "no", "na", "unknown"].includes(choice.name))
    ? "judgement" : word;
}

function checkQuestions(findings, instrument, rows) {
  const sections = new Map(instrument.criteria.map((criterion) => [criterion.id, criterion.section]));
  const expected = new Map(instrument.questions.map((question) => [question.name, {
    statement_en: bothTexts(question.label).en,
    statement_cy: bothTexts(question.label).cy,
    section: sections.get(question.criterion) ?? "",
    criterion: question.criterion ?? "",
    role: question.role,
    type: typeOf(instrument, question),
    phase: question.phase ?? "all",
    themes: (question.themes ?? []).join(" "),
    scope_en: bothTexts(question.scope).en,
    scope_cy: bothTexts(question.scope).cy,
  }]));
  compareRows(findings, "questions", rows, (row) => row.question, expected, (key, row, should) => {
    Object.keys(should).forEach((column) => findings.compare("questions", key + ", " + column, row[column], should[column]));
  });
}

function checkJudgements(findings, instrument, rows, read) {
  const expected = new Map(read.flatMap((each) => instrument.questions.map((question, place) => [each.id + ", " + question.name, each.counted[place]])));
  compareRows(findings, "judgements", rows, (row) => row.case_id + ", " + row.question, expected, (key, row, counted) => {
    if (!["", "yes", "no", "na", "unknown"].includes(row.answer)) {
      findings.differ("judgements", key + ", answer", row.answer, "yes, no, na, unknown");
    }

    if (row.counted !== undefined) {
      findings.compare("judgements", key + ", counted", row.counted, counted);
    }
  });
}

/** One row of counts against what was counted; a withheld count is right only where small numbers are guarded. */
function compareTally(findings, part, where, row, tally, smallest) {
  const counted = { ...tally, percent: percentOf(tally.sufficient, tally.applicable) };
  for (const column of tallyColumns) {
    if (row[column] === withheldMark && smallest > 0) {
      findings.withheld(part);
    } else {
      findings.compare(part, where + ", " + column, row[column], counted[column] === null ? noneMark : String(counted[column]));
    }
  }
}

/** A small count of children that stands open though the publisher guards small numbers. */
function checkGuard(findings, part, where, counts, smallest) {
  for (const [name, count] of counts) {
    if (/^\d+$/.test(count) && Number(count) > 0 && Number(count) < smallest) {
      findings.differ(part, where + ", " + name, count, withheldMark);
    }
  }
}

function guardedCounts(row) {
  const rest = /^\d+$/.test(row.sufficient) && /^\d+$/.test(row.applicable) ? String(row.applicable - row.sufficient) : "";
  return [["sufficient", row.sufficient], ["not sufficient", rest], ...outsideColumns.map((column) => [column, row[column]])];
}

function checkFigures(findings, rows, figures, smallest) {
  compareRows(findings, "figures", rows, (row) => row.question + " " + row.population, figures, (key, row, tally) => {
    compareTally(findings, "figures", key, row, tally, smallest);
    checkGuard(findings, "figures", key, guardedCounts(row), smallest);
  });
}

/** The JSON beside a table says the same as the table. */
function checkFiguresJson(findings, list, rows) {
  const names = {
    sufficient: "sufficient", applicable: "applicable", notApplicable: "not_applicable", unknown: "unknown", missing: "missing", percent: "percent",
  };
  const expected = new Map(rows.map((row) => [row.question + " " + row.population, row]));
  compareRows(findings, "figures", list, (each) => each.question + " " + each.population, expected, (key, each, row) => {
    for (const [name, column] of Object.entries(names)) {
      const cell = row[column] === withheldMark || row[column] === noneMark ? null : Number(row[column]);
      findings.compare("figures", "figures.json, " + key + ", " + name, each[name], cell);
    }
  });
}

function checkCharacteristics(findings, instrument, rows, read, smallest) {
  const expected = new Map();
  for (const field of instrument.profile.filter((each) => each.characteristic === "yes")) {
    for (const each of read) {
      const key = field.name + ", " + (each.profile[field.name] || "not-recorded");
      expected.set(key, (expected.get(key) ?? 0) + 1);
    }
  }

  const zero = rows.filter((row) => row.cases === "0").map((row) => [row.characteristic + ", " + row.value, 0]);
  const all = new Map([...zero, ...expected]);
  compareRows(findings, "characteristics", rows, (row) => row.characteristic + ", " + row.value, all, (key, row, cases) => {
    if (row.cases === withheldMark && smallest > 0) {
      findings.withheld("characteristics");
    } else {
      findings.compare("characteristics", key, row.cases, String(cases));
    }
  });
}

/** Without cases: the values of a characteristic make up the cases, unless one is withheld. */
function checkCharacteristicSums(findings, rows, basis) {
  const sums = new Map();
  for (const row of rows) {
    checkGuard(findings, "characteristics", row.characteristic + ", " + row.value, [["cases", row.cases]], basis.smallestCount);
    sums.set(row.characteristic, [...(sums.get(row.characteristic) ?? []), row.cases]);
  }

  for (const [characteristic, cells] of sums) {
    if (cells.includes(withheldMark)) {
      cells.forEach(() => findings.withheld("characteristics"));
    } else {
      findings.compare("characteristics", characteristic, cells.reduce((sum, cell) => sum + Number(cell), 0), basis.cases);
    }
  }
}

/** Answers to questionnaires are published as counts alone: what can be checked is that they add up. */
function checkSurvey(findings, rows, smallest) {
  for (const row of rows) {
    const key = row.questionnaire + ", " + row.question;
    const [yes, no, answered] = [row.yes, row.no, row.answered].map(Number);
    if ([row.yes, row.no, row.answered].some((cell) => cell === withheldMark)) {
      findings.withheld("survey");
    } else {
      findings.compare("survey", key + ", answered", row.answered, String(yes + no));
      findings.compare("survey", key + ", percent", row.percent, answered === 0 ? noneMark : String(percentOf(yes, answered)));
    }

    checkGuard(findings, "survey", key, [["yes", row.yes], ["no", row.no]], smallest);
    findings.notCounted("survey", "answers-not-published");
  }
}
