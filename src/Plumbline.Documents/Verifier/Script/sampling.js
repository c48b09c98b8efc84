// The draw again from its record, the caseload and the seed: docs/methods/sampling.md.

/** A decimal number as a fraction of whole numbers, so that rounding up and half up are exact. */
function fractionOf(text) {
  const [whole, rest = ""] = String(text).split(".");
  return { part: BigInt(whole + rest), base: 10n ** BigInt(rest.length) };
}

function partRoundedUp(share, of) {
  const { part, base } = fractionOf(share);
  return Number((part * BigInt(of) + base - 1n) / base);
}

function partHalfUp(share, of) {
  const { part, base } = fractionOf(share);
  return Number((2n * part * BigInt(of) + base) / (2n * base));
}

function normalUpper(upper) {
  const below = (x) => {
    let term = x;
    let sum = x;
    for (let odd = 3; Math.abs(term) > 1e-18; odd += 2) {
      term *= (x * x) / odd;
      sum += term;
    }

    return 0.5 + (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * sum;
  };
  let low = 0;
  let high = 8;
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    [low, high] = below(middle) < 1 - upper ? [middle, high] : [low, middle];
  }

  return (low + high) / 2;
}

/** How many cases the design asks for of a caseload, buffer and all. */
function sizeOf(design, caseload) {
  const rule = design.size;
  const bounded = (size) => Math.min(caseload, Number(rule.at_most ?? caseload), Math.max(size, Number(rule.at_least ?? 0)));
  let size;
  if (rule.quota !== undefined) {
    size = Number(rule.quota);
  } else if (rule.steps) {
    size = Number(rule.steps.find((step) => step.up_to === undefined || caseload <= Number(step.up_to)).cases);
  } else if (rule.share !== undefined) {
    size = bounded(partRoundedUp(rule.share, caseload));
  } else {
    const p = Number(rule.expected_share ?? 0.5);
    const z = normalUpper((1 - Number(rule.confidence)) / 2);
    const endless = (z * z * p * (1 - p)) / Number(rule.margin) ** 2;
    size = bounded(Math.ceil(endless / (1 + (endless - 1) / caseload) - 1e-9));
  }

  size = Math.min(size, caseload);
  return Math.min(caseload, size + partHalfUp(design.buffer ?? "0", size));
}

/** Shares out by largest remainder: equal remainders to the larger group, then to the earlier name. */
function largestRemainders(size, groups) {
  const all = groups.reduce((sum, group) => sum + group.count, 0);
  const quotas = groups.map((group) => ({ ...group, own: Math.floor((size * group.count) / all), left: (size * group.count) % all }));
  let open = size - quotas.reduce((sum, group) => sum + group.own, 0);
  const inTurn = [...quotas].sort((a, b) => b.left - a.left || b.count - a.count || (a.name < b.name ? -1 : 1));
  for (const group of inTurn) {
    group.own += open > 0 ? 1 : 0;
    open--;
  }

  return new Map(quotas.map((group) => [group.name, group.own]));
}

function stratumOf(design, profile) {
  if (design.strata_by) {
    return design.strata_by.map((field) => profile[field] ?? "").join("\u001f");
  }

  const ask = (name) => known(profile[name] ?? "");
  return (design.strata ?? []).find((stratum) => !stratum.where || conditionOf(stratum.where)(ask))?.id ?? "";
}

/** The digest of a caseload, free of the order of rows and columns. */
function caseloadDigest(cases) {
  const text = (value) => bytesOf(value).length + ":" + value;
  const lines = [...cases].sort((a, b) => (a.case_id < b.case_id ? -1 : 1)).map((each) => {
    const fields = Object.keys(each).filter((field) => field !== "case_id" && each[field] !== "").sort();
    return text(each.case_id) + fields.map((field) => text(field) + text(each[field])).join("") + "\n";
  });
  return hexOf(sha256(bytesOf(lines.join(""))));
}

function designDigest(design) {
  const plain = (number) => String(Number(number ?? 0));
  const quoted = (text) => "\"" + text.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n") + "\"";
  const rule = design.size;
  const size = rule.quota !== undefined ? "quota " + rule.quota
    : rule.steps ? "steps " + rule.steps.map((step) => (step.up_to ?? "above") + ":" + step.cases).join(" ")
      : rule.share !== undefined ? ["share", plain(rule.share), rule.at_least ?? "", rule.at_most ?? ""].join(" ")
        : ["precision", plain(rule.confidence), plain(rule.margin), plain(rule.expected_share ?? 0.5), rule.at_least ?? "", rule.at_most ?? ""].join(" ");
  const lines = [
    "method " + design.method, "size " + size, "buffer " + plain(design.buffer), "reserve " + plain(design.reserve),
    ...(design.strata_by ?? []).map((field) => "strata-by " + quoted(field)),
    ...(design.strata ?? []).map((stratum) => "stratum " + quoted(stratum.id) + " " + quoted(stratum.where ?? "")),
    ...(design.margins ?? []).map((field) => "margin " + quoted(field)),
    ...(design.floors ?? []).map((floor) => "floor " + quoted(floor.where) + " " + floor.at_least),
    ...(design.levels ?? []).map((field) => "level " + quoted(field)),
    ...(design.cap ? ["cap " + quoted(design.cap.field) + " " + design.cap.at_most] : []),
  ];
  return hexOf(sha256(bytesOf(lines.join("\n") + "\n")));
}

/** What can be drawn from this page: simple and stratified draws without floors and caps. The others walk by the cube method or the nested one. */
function canDrawAgain(design) {
  return (design.method === "simple" || design.method === "stratified") && !design.floors?.length && !design.cap;
}

/** The sample and the reserve of a draw, in their order. */
function drawAgain(design, seed, cases) {
  const sorted = cases.map((each) => each.case_id).sort();
  const byId = new Map(cases.map((each) => [each.case_id, each]));
  const inOrder = seededStream(seed).fork("order").order(sorted.length).map((place) => sorted[place]);
  const size = sizeOf(design, cases.length);
  const strata = new Map(inOrder.map((id) => [id, design.method === "stratified" ? stratumOf(design, byId.get(id)) : ""]));
  const counts = new Map();
  strata.forEach((stratum) => counts.set(stratum, (counts.get(stratum) ?? 0) + 1));
  const wanted = largestRemainders(size, [...counts].map(([name, count]) => ({ name, count })));
  const take = (from, howMany) => {
    const taken = new Map();
    return from.filter((id) => {
      const count = (taken.get(strata.get(id)) ?? 0) + 1;
      taken.set(strata.get(id), count);
      return count <= howMany.get(strata.get(id));
    });
  };
  const sample = take(inOrder, wanted);
  const chosen = new Set(sample);
  const kept = new Map([...wanted].map(([name, own]) => [name, partRoundedUp(design.reserve ?? "0", own)]));
  return { sample, reserve: take(inOrder.filter((id) => !chosen.has(id)), kept), strata };
}

/** The case of the reserve that takes the place of another, of what is left of it; undefined when there is none. */
function replacementOf(design, byId, left, out) {
  const stratum = (id) => (design.method === "simple" ? "" : stratumOf(design, byId.get(id)));
  const alike = (id) => (design.margins ?? []).filter((field) => (byId.get(id)[field] ?? "") === (byId.get(out)[field] ?? "")).length;
  const fit = left.filter((id) => stratum(id) === stratum(out));
  return fit.reduce((best, id) => (best === undefined || alike(id) > alike(best) ? id : best), undefined);
}

function checkRecord(findings, record, caseload, cases) {
  const design = yamlOf(record.designText);
  findings.compare("sample", "designDigest", record.designDigest, designDigest(design));
  const sample = [...record.sample];
  if (caseload) {
    findings.compare("sample", "caseloadDigest", record.caseloadDigest, caseloadDigest(caseload));
    findings.compare("sample", "caseloadSize", record.caseloadSize, caseload.length);
    checkDraw(findings, record, design, caseload);
  } else {
    findings.notCounted("sample", "draw-needs-caseload", record.sample.length + record.reserve.length);
  }

  record.exchanges.forEach((exchange) => sample.splice(sample.indexOf(exchange.out), 1, exchange.in));
  if (cases) {
    const drawn = new Set(sample);
    cases.forEach((each) => findings.compare("sample", each.case_id, "cases.csv", drawn.has(each.case_id) ? "cases.csv" : "not in the sample"));
  }
}

function checkDraw(findings, record, design, caseload) {
  const byId = new Map(caseload.map((each) => [each.case_id, each]));
  const compareList = (name, printed, drawn) => {
    for (let place = 0; place < Math.max(printed.length, drawn.length); place++) {
      findings.compare("sample", name + ", " + (place + 1), printed[place], drawn[place]);
    }
  };
  if (canDrawAgain(design)) {
    const drawn = drawAgain(design, record.seed, caseload);
    compareList("sample", record.sample, drawn.sample);
    compareList("reserve", record.reserve, drawn.reserve);
    checkExchanges(findings, record, design, byId);
    return;
  }

  findings.notCounted("sample", "draw-not-repeated-here", record.sample.length + record.reserve.length);
  findings.compare("sample", "size", record.sample.length, sizeOf(design, caseload.length));
  const all = [...record.sample, ...record.reserve];
  all.forEach((id, place) => findings.compare("sample", id, "1", byId.has(id) && all.indexOf(id) === place ? "1" : "0"));
  const holds = (condition) => record.sample.filter((id) => byId.has(id) && conditionOf(condition)((name) => known(byId.get(id)[name] ?? ""))).length;
  for (const floor of design.floors ?? []) {
    findings.compare("sample", "floor " + floor.id, holds(floor.where), floor.at_least, holds(floor.where) >= Number(floor.at_least));
  }

  if (design.cap && design.method !== "nested") {
    const counts = new Map();
    record.sample.forEach((id) => counts.set(byId.get(id)?.[design.cap.field] ?? "", (counts.get(byId.get(id)?.[design.cap.field] ?? "") ?? 0) + 1));
    counts.delete("");
    counts.forEach((count, name) => findings.compare("sample", "cap " + name, count, design.cap.at_most, count <= Number(design.cap.at_most)));
  }
}

function checkExchanges(findings, record, design, byId) {
  const left = [...record.reserve];
  record.exchanges.forEach((exchange, place) => {
    const next = replacementOf(design, byId, left, exchange.out);
    findings.compare("sample", "exchanges, " + (place + 1), exchange.in, next);
    left.splice(left.indexOf(exchange.in), left.includes(exchange.in) ? 1 : 0);
  });
}
