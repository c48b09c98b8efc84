// Figures and scores of pooled shares: docs/methods/scoring.md.

function noTally() {
  return { sufficient: 0, applicable: 0, not_applicable: 0, unknown: 0, missing: 0 };
}

function addAnswer(tally, answer) {
  switch (answer) {
    case "yes":
      tally.sufficient++;
      tally.applicable++;
      break;
    case "no":
      tally.applicable++;
      break;
    case "na":
      tally.not_applicable++;
      break;
    case "unknown":
      tally.unknown++;
      break;
    default:
      tally.missing++;
  }
}

/** A share in whole per cent, half up, in whole numbers; null on an empty base. */
function percentOf(part, base) {
  return base === 0 ? null : Math.floor((200 * part + base) / (2 * base));
}

/** The cases with what counts: [{ id, profile, counted: [...] }]. */
function countedCases(instrument, cases, answers) {
  return cases.map((profile) => ({
    id: profile.case_id,
    profile,
    recorded: answers.get(profile.case_id) ?? {},
    counted: instrument.countedOf(profile, answers.get(profile.case_id) ?? {}),
  }));
}

/** Every question in every population: a map from "question population" to a tally. */
function figuresOf(instrument, read) {
  const figures = new Map();
  for (const phase of instrument.phases) {
    const within = read.filter((each) => instrument.phaseHolds(phase.id, each.profile));
    instrument.questions.forEach((question, index) => {
      const tally = noTally();
      within.forEach((each) => addAnswer(tally, each.counted[index]));
      figures.set(question.name + " " + phase.id, tally);
    });
  }

  return figures;
}

/** The questions behind each score: [{ level, id, places }]. */
function scoresAsked(instrument) {
  const places = (holds) => instrument.questions.flatMap((question, index) => (question.role === "scored" && holds(question) ? [index] : []));
  const sectionOf = new Map(instrument.criteria.map((criterion) => [criterion.id, criterion.section]));
  return [
    ...instrument.criteria.map(({ id }) => ({ level: "criterion", id, places: places((question) => question.criterion === id) })),
    ...instrument.sections.map(({ id }) => ({ level: "section", id, places: places((question) => sectionOf.get(question.criterion) === id) })),
    ...instrument.themes.map(({ id }) => ({ level: "headline", id, places: places((question) => (question.themes ?? []).includes(id)) })),
  ];
}

/** The word of a whole per cent; null without one. */
function commentOf(instrument, percent) {
  if (percent === null) {
    return null;
  }

  const reached = instrument.ruleset.comments.filter((comment) => Number(comment.from) <= percent);
  return reached.reduce((best, comment) => (best === null || Number(comment.from) > Number(best.from) ? comment : best), null)?.word ?? null;
}

/** Each score with its tally, word, and sums by case. */
function scoresOf(instrument, read) {
  return scoresAsked(instrument).map(({ level, id, places }) => {
    const tally = noTally();
    const byCase = read.map((each) => {
      const own = noTally();
      places.forEach((place) => addAnswer(own, each.counted[place]));
      Object.keys(tally).forEach((name) => (tally[name] += own[name]));
      return { id: each.id, profile: each.profile, sufficient: own.sufficient, applicable: own.applicable };
    });
    const percent = percentOf(tally.sufficient, tally.applicable);
    return { level, id, tally, percent, comment: commentOf(instrument, percent), byCase };
  });
}
