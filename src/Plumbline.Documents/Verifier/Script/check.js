// One publication checked whole.

/** Files by the last part of their path: bytes. */
async function givenFiles(list) {
  const files = new Map();
  for (const { name, bytes } of list) {
    const inside = /\.zip$/i.test(name) ? await unzipped(bytes) : [{ name, bytes }];
    inside.forEach((file) => files.set(file.name.split("/").at(-1), file.bytes));
  }

  return files;
}

/** What is equal, what differs and what nobody here can recount: { inspection, parts }. */
async function verify(list) {
  const files = await givenFiles(list);
  const text = (name) => (files.has(name) ? utf8.decode(files.get(name)) : null);
  const json = (name) => (files.has(name) ? JSON.parse(text(name)) : null);
  const tables = new Map();
  const table = (name) => {
    if (files.has(name) && !tables.has(name)) {
      tables.set(name, csvTable(text(name)));
    }

    return tables.get(name) ?? null;
  };
  const given = { files, text, json, table };
  const findings = newFindings();
  if (files.has("datapackage.json") && json("datapackage.json").resources) {
    checkFiles(findings, files, json("datapackage.json"));
  }

  const instrumentFile = files.has("instrument.yaml") ? "instrument.yaml" : [...files.keys()].find((name) => /^\d{4}\.\d+\.yaml$/.test(name));
  const basis = json("inspection.json") ?? { unreadStrata: [], smallestCount: 0, caseload: null };
  if (instrumentFile) {
    const instrument = readyInstrument(yamlOf(text(instrumentFile)));
    checkInspection(findings, given, instrument, text(instrumentFile), basis);
  }

  if (files.has("record.json")) {
    checkRecord(findings, json("record.json").record, table("caseload.csv")?.rows ?? null, table("cases.csv")?.rows ?? null);
  }

  return { inspection: basis.inspection ?? null, isComplete: Boolean(instrumentFile), parts: findings.parts() };
}

function checkInspection(findings, { files, json, table }, instrument, instrumentText, basis) {
  if (files.has("inspection.json")) {
    checkInstrument(findings, instrument, instrumentText, basis);
  }

  if (files.has("questions.csv")) {
    checkQuestions(findings, instrument, table("questions.csv").rows);
  }

  if (files.has("survey.csv")) {
    checkSurvey(findings, table("survey.csv").rows, basis.smallestCount);
  }

  const figureRows = table("figures.csv")?.rows ?? [];
  if (files.has("figures.json")) {
    checkFiguresJson(findings, json("figures.json"), figureRows);
  }

  if (!files.has("judgements.csv") || !files.has("cases.csv")) {
    checkWithoutJudgements(findings, instrument, figureRows, table("scores.csv")?.rows ?? [], basis);
    checkReports(findings, { files, table }, instrument, basis, null);
    checkCharacteristicSums(findings, table("characteristics.csv")?.rows ?? [], basis);
    if (files.has("scores.json")) {
      checkScoresJson(findings, json("scores.json"), table("scores.csv")?.rows ?? [], new Map());
    }

    return;
  }

  const rows = table("judgements.csv").rows;
  const answers = new Map();
  for (const row of rows) {
    if (!answers.has(row.case_id)) {
      answers.set(row.case_id, {});
    }

    // An inspection's own folder calls the column question_key.
    answers.get(row.case_id)[row.question ?? row.question_key] = row.answer;
  }

  const cases = table("cases.csv").rows;
  const read = countedCases(instrument, cases, answers);
  const figures = figuresOf(instrument, read);
  if (files.has("inspection.json")) {
    findings.compare("cases", "inspection.json, cases", basis.cases, cases.length);
  }

  if (rows.some((row) => row.counted !== undefined)) {
    checkJudgements(findings, instrument, rows, read);
  }

  if (files.has("characteristics.csv")) {
    checkCharacteristics(findings, instrument, table("characteristics.csv").rows, read, basis.smallestCount);
  }

  if (files.has("figures.csv")) {
    checkFigures(findings, figureRows, figures, basis.smallestCount);
  }

  const scores = files.has("scores.csv") ? scoresOf(instrument, read) : [];
  if (files.has("scores.csv")) {
    const weights = new Map((table("weights.csv")?.rows ?? []).map((row) => [row.case_id, row]));
    scores.forEach((score) => (score.estimate = estimateOf(score, weights, basis)));
    checkScores(findings, instrument, table("scores.csv").rows, scores, weights, basis);
    if (files.has("scores.json")) {
      checkScoresJson(findings, json("scores.json"), table("scores.csv").rows, new Map(scores.map((score) => [score.level + " " + score.id, score.estimate])));
    }
  }

  checkReports(findings, { files, table }, instrument, basis, {
    figure: (question, population) => figures.get(question + " " + population),
    score: (level, id) => scores.find((score) => score.level === level && score.id === id)?.tally,
  });
  if (files.has("ratings.json")) {
    checkRatings(findings, instrument, json("ratings.json").ratings, ratingsOf(instrument, read, yamlOfPanel(files)));
  }
}

/** The reports beside the package, each figure in their sentences against what was counted, or against the package where nothing could be. */
function checkReports(findings, { files, table }, instrument, basis, counted) {
  const rows = (name, key) => new Map((table(name)?.rows ?? []).map((row) => [key(row), row]));
  const [figures, scores, survey] = [
    rows("figures.csv", (row) => row.question + " " + row.population),
    rows("scores.csv", (row) => row.level + " " + row.id),
    rows("survey.csv", (row) => row.question),
  ];
  const shareOfRow = (row, part, base) => {
    const isKept = row && (row[part] === withheldMark || row[base] === withheldMark);
    return isKept ? "withheld" : row ? { part: Number(row[part]), base: Number(row[base]) } : null;
  };
  const shareOfTally = (tally) => (tally ? { part: tally.sufficient, base: tally.applicable } : null);
  const shareOf = (key, population) => {
    const [level, id] = key.split(":");
    if (key === "cases") {
      return { part: basis.cases, base: basis.cases };
    }

    if (id !== undefined) {
      const row = scores.get(level + " " + id);
      const share = row && (shareOfTally(counted?.score(level, id)) ?? shareOfRow(row, "sufficient", "applicable"));
      return share ? { ...share, percent: basis.isWeighted ? Number(row.percent) : percentOf(share.part, share.base) } : null;
    }

    return shareOfTally(counted?.figure(key, population))
      ?? shareOfRow(figures.get(key + " " + population), "sufficient", "applicable")
      ?? shareOfRow(survey.get(key), "yes", "answered");
  };
  const wordOf = (key, language) => {
    const word = scores.get(key.replace(":", " "))?.comment;
    const comment = instrument.ruleset.comments.find((each) => each.word === word);
    return language === "cy" ? comment?.cy ?? word : word;
  };
  const populations = new Set(instrument.phases.map((phase) => phase.id).filter((id) => id !== "all"));
  for (const [name, bytes] of files) {
    if (/\.html$/.test(name)) {
      checkReport(findings, name, utf8.decode(bytes), { populations, shareOf, wordOf });
    }
  }
}

function yamlOfPanel(files) {
  return files.has("panel.yaml") ? yamlOf(utf8.decode(files.get("panel.yaml"))).decisions ?? [] : [];
}

function checkRatings(findings, instrument, printed, counted) {
  const expected = new Map(counted.map((each) => [each.level + " " + each.id, each]));
  compareRows(findings, "ratings", printed, (each) => each.level + " " + each.id, expected, (key, each, should) => {
    for (const name of ["sufficient", "applicable", "percent", "word", "points", "computed"]) {
      findings.compare("ratings", key + ", " + name, each[name], should[name]);
    }
  });
}

function checkWithoutJudgements(findings, instrument, figureRows, scoreRows, basis) {
  const populations = new Map();
  for (const row of figureRows) {
    const where = row.question + " " + row.population;
    checkGuard(findings, "figures", where, guardedCounts(row), basis.smallestCount);
    const counts = ["sufficient", "applicable", ...outsideColumns].map((column) => row[column]);
    if (counts.includes(withheldMark)) {
      findings.withheld("figures");
      continue;
    }

    const percent = percentOf(Number(row.sufficient), Number(row.applicable));
    findings.compare("figures", where + ", percent", row.percent, percent === null ? noneMark : String(percent));
    const whole = [row.applicable, ...outsideColumns.map((column) => row[column])].reduce((sum, count) => sum + Number(count), 0);
    populations.set(row.population, populations.get(row.population) ?? (row.population === "all" ? basis.cases ?? whole : whole));
    findings.compare("figures", where, whole, populations.get(row.population));
    findings.notCounted("figures", "judgements-not-published");
  }

  checkScoresAgainstFigures(findings, instrument, scoreRows, figureRows, basis);
}
