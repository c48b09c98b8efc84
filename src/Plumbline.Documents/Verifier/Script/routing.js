// Which questions apply to a case, and how its answers count: docs/methods/scoring.md, "What counts", and docs/methods/instruments.md.

/** An instrument with its conditions read: { ...instrument, questionAt, phaseHolds(phase, profile), countedOf(profile, answers) }. */
function readyInstrument(instrument) {
  const phases = new Map(instrument.phases.map((phase) => [phase.id, phase.when ? conditionOf(phase.when) : () => true]));
  const groups = new Map((instrument.groups ?? []).map((group) => [group.name, group]));
  const questionAt = new Map(instrument.questions.map((question, index) => [question.name, index]));
  const conditions = instrument.questions.map((question) => conditionsOf(question, groups));

  function phaseHolds(phase, profile) {
    return phases.get(phase)((name) => known(profile[name] ?? ""));
  }

  /** What counts for each question, in their order: yes, no, na, unknown, or "" where an answer is missing. */
  function countedOf(profile, answers) {
    const counted = new Array(instrument.questions.length).fill(null);
    const routed = new Array(instrument.questions.length).fill(false);
    const inWork = new Set();
    const ask = (name) => {
      const index = questionAt.get(name);
      if (index === undefined) {
        return known(profile[name] ?? "");
      }

      count(index);
      return { value: counted[index], blank: routed[index] || counted[index] === "" };
    };

    function count(index) {
      if (counted[index] !== null) {
        return;
      }

      if (inWork.has(index)) {
        throw new Error("questions wait for themselves: " + instrument.questions[index].name);
      }

      inWork.add(index);
      const question = instrument.questions[index];
      const isOpen = phaseHolds(question.phase ?? "all", profile) && conditions[index].every((condition) => condition(ask));
      routed[index] = !isOpen;
      counted[index] = isOpen ? (answers[question.name] ?? "") : "na";
    }

    instrument.questions.forEach((question, index) => count(index));
    return counted;
  }

  return { ...instrument, questionAt, phaseHolds, countedOf };
}

function known(value) {
  return { value, blank: value === "" };
}

function conditionsOf(question, groups) {
  const texts = [];
  for (let group = groups.get(question.group); group; group = groups.get(group.within)) {
    texts.push(group.relevant);
  }

  texts.push(question.relevant);
  if (question.produced_by && question.not_produced === "leaves-base") {
    texts.push("${" + question.produced_by + "} = 'yes'");
  }

  return texts.filter((text) => text).map(conditionOf);
}
