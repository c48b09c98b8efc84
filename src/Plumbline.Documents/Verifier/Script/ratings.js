// Ratings by the other rulesets: docs/methods/rulesets.md.

function bandOfShare(bands, banding, part, base) {
  const reached = banding === "printed"
    ? bands.filter((band) => percentOf(part, base) >= Number(band.from ?? 0))
    : bands.filter((band) => 100 * part >= Number(band.from ?? 0) * base);
  return reached.at(-1);
}

/** Every rating by id: { level, id, sufficient, applicable, percent, word, points }, before what people decided. */
function ratingsOf(instrument, read, decisions) {
  switch (instrument.ruleset.kind) {
    case "lowest-of": return decided(lowestOf(instrument, read), decisions, instrument);
    case "decision-tables": return decided(decisionTables(instrument, read), decisions, instrument);
    case "mean-of-ratings": return decided(meanOfRatings(instrument, read), decisions, instrument);
    default: throw new Error("no rule is known here for " + instrument.ruleset.kind);
  }
}

function rating(level, id, part, base, band) {
  const hasShare = part !== null && base > 0;
  return {
    level,
    id,
    sufficient: part,
    applicable: base,
    percent: hasShare ? percentOf(part, base) : null,
    word: band?.word ?? null,
    points: band ? Number(band.points ?? 0) : null,
  };
}

function lowestOf(instrument, read) {
  const { bands, banding, minimum_cases } = instrument.ruleset;
  const ratings = [];
  for (const criterion of instrument.criteria) {
    const asked = instrument.questions.map((question, place) => ({ question, place }))
      .filter(({ question }) => question.role === "scored" && question.criterion === criterion.id)
      .map(({ question, place }) => {
        const tally = noTally();
        read.forEach((each) => addAnswer(tally, each.counted[place]));
        const isEnough = tally.applicable > 0 && tally.applicable >= Number(minimum_cases ?? 1);
        const band = isEnough ? bandOfShare(bands, banding, tally.sufficient, tally.applicable) : null;
        return rating("key question", question.name, tally.sufficient, tally.applicable, band);
      });
    const lowest = asked.reduce((low, each) => (low === null || each.sufficient * low.applicable < low.sufficient * each.applicable ? each : low), null);
    const isRated = asked.length > 0 && asked.every((each) => each.word !== null);
    ratings.push(...asked);
    ratings.push(isRated ? { ...lowest, level: "standard", id: criterion.id } : rating("standard", criterion.id, null, null, null));
  }

  return ratings;
}

function overallOf(ratings, instrument) {
  const rules = instrument.ruleset;
  if (rules.kind === "lowest-of") {
    const leftOut = rules.overall.left_out ?? [];
    const counted = ratings.filter((each) => each.level === "standard" && !leftOut.includes(each.id));
    if (counted.some((each) => each.word === null)) {
      return [rating("overall", "overall", null, null, null)];
    }

    const points = counted.reduce((sum, each) => sum + each.points, 0);
    const band = rules.overall.bands.filter((each) => points >= Number(each.from ?? 0)).at(-1);
    return [rating("overall", "overall", points, Number(rules.overall.maximum), band)];
  }

  return [];
}

function decisionTables(instrument, read) {
  const { items, outcomes, line, levels } = instrument.ruleset;
  const rated = read.map((each) => new Map(items.map((item) => [item.id, itemOf(item, (name) => each.counted[instrument.questionAt.get(name)])])));
  const ratings = items.map(({ id }) => {
    const met = rated.filter((each) => each.get(id) === "met").length;
    const unmet = rated.filter((each) => each.get(id) === "unmet").length;
    return rating("item", id, met, met + unmet, null);
  });
  for (const outcome of outcomes) {
    const reached = rated.map((each) => outcomeOf(outcome, each)).filter((level) => level !== null);
    const best = reached.filter((level) => level === levels[0].word).length;
    const isReached = 100 * best >= Number(line.share) * reached.length;
    const band = { word: bothTexts(isReached ? line.reached : line.missed).en, points: isReached ? 1 : 0 };
    ratings.push(rating("standard", outcome.id, best, reached.length, reached.length > 0 ? band : null));
  }

  return ratings;
}

function itemOf(item, answerTo) {
  const answers = new Map(item.asks.map((name) => [name, answerTo(name)]));
  if ([...answers.values()].some((answer) => answer === "" || answer === "unknown")) {
    return "incomplete";
  }

  const row = item.rows.find(({ when }) => Object.entries(when ?? {}).every(([name, allowed]) => allowed.split("|").includes(answers.get(name))));
  return row?.rate ?? "incomplete";
}

function outcomeOf(outcome, items) {
  const ratings = outcome.items.map((id) => items.get(id));
  const met = ratings.filter((each) => each === "met").length;
  const unmet = ratings.filter((each) => each === "unmet").length;
  if (ratings.includes("incomplete") || met + unmet === 0) {
    return null;
  }

  return outcome.rows.find((row) => isWithin(row.met, met) && isWithin(row.unmet, unmet))?.level ?? null;
}

function isWithin(range, count) {
  if (range === undefined) {
    return true;
  }

  const [, from, , to] = /^(\d+)(\+|-(\d+))?$/.exec(range);
  return range.endsWith("+") ? count >= Number(from) : count >= Number(from) && count <= Number(to ?? from);
}

function meanOfRatings(instrument, read) {
  const { scale, bands, banding } = instrument.ruleset;
  const sums = instrument.criteria.map((criterion) => {
    const steps = instrument.questions.flatMap((question, place) => (question.role === "scored" && question.criterion === criterion.id ? [place] : []));
    const given = read.map((each) => stepsOf(steps.map((place) => each.counted[place]))).filter((steps) => steps !== null);
    return { id: criterion.id, part: given.reduce((sum, each) => sum + each, 0), base: given.length * Number(scale) };
  });
  const rate = (level, id, part, base) => rating(level, id, part, base, base > 0 ? bandOfShare(bands, banding, part, base) : null);
  const isWhole = sums.every((each) => each.base > 0);
  const total = (name) => sums.reduce((sum, each) => sum + each[name], 0);
  return [
    ...sums.map((each) => (each.base > 0 ? rate("standard", each.id, each.part, each.base) : rating("standard", each.id, null, null, null))),
    isWhole ? rate("overall", "overall", total("part"), total("base")) : rating("overall", "overall", null, null, null),
  ];
}

/** 1 and one for each step reached; null while a step that is asked has no answer. */
function stepsOf(answers) {
  return answers.some((answer) => answer === "" || answer === "unknown") ? null : 1 + answers.filter((answer) => answer === "yes").length;
}

/** The same ratings with what people decided; the word of the rule stands beside it as `computed`. */
function decided(ratings, decisions, instrument) {
  const apply = (each) => {
    const decision = decisions.find((one) => one.rating === each.id);
    if (!decision) {
      return { ...each, computed: null };
    }

    const band = wordsOf(instrument.ruleset, each.level).find((one) => one.id === decision.word);
    return { ...each, word: band.word, points: band.points, computed: each.word };
  };
  const all = ratings.map(apply);
  return [...all, ...overallOf(all, instrument).map(apply)];
}

/** The words that people may decide on, as they name them and as they are printed. */
function wordsOf(rules, level) {
  if (rules.kind === "decision-tables") {
    return [{ id: "reached", word: bothTexts(rules.line.reached).en, points: 1 }, { id: "missed", word: bothTexts(rules.line.missed).en, points: 0 }];
  }

  const bands = level === "overall" && rules.overall ? rules.overall.bands : rules.bands;
  return bands.map((band) => ({ id: band.word, word: band.word, points: Number(band.points ?? 0) }));
}
