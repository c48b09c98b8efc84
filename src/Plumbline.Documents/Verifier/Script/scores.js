// The scores of a package: tallies, words and intervals against the judgements, or against the figures where judgements are not published.

const decimals = (value) => value.toFixed(4);

function titleOf(instrument, level, id) {
  const list = { criterion: instrument.criteria, section: instrument.sections, headline: instrument.themes }[level] ?? [];
  return bothTexts(list.find((each) => each.id === id)?.title);
}

function estimateOf(score, weights, basis) {
  if (basis.unreadStrata.length > 0) {
    return null;
  }

  const cases = score.byCase.map((each) => {
    const own = weights.get(each.id);
    const chance = own ? (own.chance === noneMark ? 0 : Number(own.chance)) : basis.caseload ? Math.min(1, score.byCase.length / basis.caseload) : 0;
    return { sufficient: each.sufficient, applicable: each.applicable, weight: own ? Number(own.weight) : 1, chance, stratum: own?.stratum ?? "1" };
  });
  const isCensus = !basis.withoutChance && cases.every((each) => each.chance >= 1);
  return isCensus ? null : intervalOf(cases);
}

/** Where cases stand for different numbers, the score is that of the whole caseload. */
function weightedPercent(score, estimate, weights) {
  const differ = [...weights.values()].some((row) => Math.abs(Number(row.weight) - 1) > 1e-6);
  return differ && estimate ? Math.floor(estimate.score * 100 + 0.5 + 1e-9) : score.percent;
}

function checkScores(findings, instrument, rows, scores, weights, basis) {
  const expected = new Map(scores.map((score) => [score.level + " " + score.id, score]));
  compareRows(findings, "scores", rows, (row) => row.level + " " + row.id, expected, (key, row, score) => {
    const { estimate } = score;
    const percent = weightedPercent(score, estimate, weights);
    compareScore(findings, instrument, key, row, { ...score, percent, comment: commentOf(instrument, percent) }, basis);
    const proportion = (column, value) => findings.compare("scores", key + ", " + column, row[column], value === undefined ? noneMark : decimals(value),
      value === undefined ? row[column] === noneMark : Math.abs(Number(row[column]) - value) <= 0.00005001);
    proportion("interval_low", estimate?.low);
    proportion("interval_high", estimate?.high);
    proportion("interval_level", estimate?.level);
    proportion("standard_error", estimate?.standardError);
  });
}

function compareTitle(findings, instrument, key, row, { level, id }) {
  const title = titleOf(instrument, level, id);
  findings.compare("scores", key + ", title_en", row.title_en, title.en);
  findings.compare("scores", key + ", title_cy", row.title_cy, title.cy);
}

function compareScore(findings, instrument, key, row, score, basis) {
  compareTitle(findings, instrument, key, row, score);
  findings.compare("scores", key + ", sufficient", row.sufficient, String(score.tally.sufficient));
  findings.compare("scores", key + ", applicable", row.applicable, String(score.tally.applicable));
  findings.compare("scores", key + ", percent", row.percent, score.percent === null ? noneMark : String(score.percent));
  findings.compare("scores", key + ", comment", row.comment, score.comment ?? noneMark);
  for (const column of outsideColumns) {
    if (row[column] === withheldMark && basis.smallestCount > 0) {
      findings.withheld("scores");
    } else {
      findings.compare("scores", key + ", " + column, row[column], String(score.tally[column]));
    }
  }
}

/** scores.json says the same as scores.csv, and its intervals are those worked out here to nine decimals, where they can be. */
function checkScoresJson(findings, json, rows, estimates) {
  const byKey = new Map(rows.map((row) => [row.level + " " + row.id, row]));
  const isNone = (cell) => cell === noneMark || cell === withheldMark;
  for (const [list, level] of [["criteria", "criterion"], ["sections", "section"], ["headlines", "headline"]]) {
    const expected = new Map([...byKey].filter(([, row]) => row.level === level));
    compareRows(findings, "scores", json[list] ?? [], (each) => level + " " + each.id, expected, (key, each, row) => {
      const where = (name) => "scores.json, " + key + ", " + name;
      for (const [name, column] of [["sufficient"], ["applicable"], ["percent"], ["comment"], ["unknown"], ["missing"], ["notApplicable", "not_applicable"]]) {
        const cell = row[column ?? name];
        findings.compare("scores", where(name), each[name], cell, isNone(cell) ? each[name] === null : String(each[name]) === cell);
      }

      for (const [name, column] of [["low", "interval_low"], ["high", "interval_high"], ["level", "interval_level"], ["standardError", "standard_error"]]) {
        const printed = each.interval?.[name] ?? null;
        const counted = estimates.get(key)?.[name];
        const isEqual = counted === undefined
          ? isNone(row[column]) ? printed === null : Math.abs(printed - Number(row[column])) <= 0.00005001
          : Math.abs(printed - counted) <= 1e-9;
        findings.compare("scores", where("interval." + name), printed, counted ?? row[column], isEqual);
      }
    });
  }
}

/** Without judgements: words by their percentages, and sums of what is printed of questions. */
function checkScoresAgainstFigures(findings, instrument, rows, figureRows, basis) {
  const figures = new Map(figureRows.filter((row) => row.population === "all").map((row) => [row.question, row]));
  const asked = new Map(scoresAsked(instrument).map((score) => [score.level + " " + score.id, score]));
  compareRows(findings, "scores", rows, (row) => row.level + " " + row.id, asked, (key, row, score) => {
    compareTitle(findings, instrument, key, row, score);
    const printed = score.places.map((place) => figures.get(instrument.questions[place].name)).filter((figure) => figure);
    for (const column of ["sufficient", "applicable"]) {
      if (printed.length < score.places.length || printed.some((figure) => figure[column] === withheldMark)) {
        findings.notCounted("scores", "questions-withheld");
      } else {
        findings.compare("scores", key + ", " + column, row[column], String(printed.reduce((sum, figure) => sum + Number(figure[column]), 0)));
      }
    }

    const percent = percentOf(Number(row.sufficient), Number(row.applicable));
    if (basis.isWeighted) {
      findings.notCounted("scores", "weights-not-published");
    } else {
      findings.compare("scores", key + ", percent", row.percent, percent === null ? noneMark : String(percent));
    }

    const printedPercent = row.percent === noneMark ? null : Number(row.percent);
    findings.compare("scores", key + ", comment", row.comment, commentOf(instrument, printedPercent) ?? noneMark);
    findings.notCounted("scores", "intervals-need-judgements", 4);
  });
}
