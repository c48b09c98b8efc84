// The interval of a score for the whole caseload: docs/methods/statistics.md, "The interval".

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

function logGamma(x) {
  if (x < 0.5) {
    return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  }

  const y = x - 1;
  const t = y + 7.5;
  let sum = lanczos[0];
  for (let index = 1; index < lanczos.length; index++) {
    sum += lanczos[index] / (y + index);
  }

  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** The regularised incomplete beta function by its continued fraction (Lentz). */
function betaShare(a, b, x) {
  if (x <= 0 || x >= 1) {
    return x <= 0 ? 0 : 1;
  }

  if (x > (a + 1) / (a + b + 2)) {
    return 1 - betaShare(b, a, 1 - x);
  }

  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x)) / a;
  const tiny = 1e-300;
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  d = 1 / (Math.abs(d) < tiny ? tiny : d);
  let fraction = d;
  for (let m = 1; m <= 10_000; m++) {
    for (const numerator of [(m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)), (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))]) {
      d = 1 + numerator * d;
      c = 1 + numerator / c;
      d = 1 / (Math.abs(d) < tiny ? tiny : d);
      c = Math.abs(c) < tiny ? tiny : c;
      fraction *= d * c;
    }

    if (Math.abs(d * c - 1) < 1e-16) {
      break;
    }
  }

  return front * fraction;
}

/** Student's t: the value that is passed with probability `upper` (below a half) on `df` degrees of freedom. */
function studentUpper(upper, df) {
  const tail = (t) => 0.5 * betaShare(df / 2, 0.5, df / (df + t * t));
  let low = 0;
  let high = 2;
  while (tail(high) > upper) {
    low = high;
    high *= 2;
  }

  for (let step = 0; step < 200 && high - low > 1e-15 * high; step++) {
    const middle = (low + high) / 2;
    if (tail(middle) > upper) {
      low = middle;
    } else {
      high = middle;
    }
  }

  return (low + high) / 2;
}

/** Where a quantile of the beta distribution lies. */
function betaQuantile(share, a, b) {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 200 && high - low > 1e-16; step++) {
    const middle = (low + high) / 2;
    if (betaShare(a, b, middle) < share) {
      low = middle;
    } else {
      high = middle;
    }
  }

  return (low + high) / 2;
}

const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);

/**
 * The score, its standard error and its interval of 95%. Each case: { sufficient, applicable, weight, chance, stratum }; chance is that of being drawn.
 * Null where there is none.
 */
function intervalOf(cases, level = 0.95) {
  const contributing = cases.filter((each) => each.applicable > 0);
  if (contributing.length < 2) {
    return null;
  }

  const all = sumOf(cases.map((each) => each.weight * each.applicable));
  const score = sumOf(cases.map((each) => each.weight * each.sufficient)) / all;
  const rows = cases.map((each) => ({ ...each, z: (each.weight * (each.sufficient - score * each.applicable)) / all }));
  const terms = varianceTerms(rows);
  const variance = sumOf(terms);
  const standardError = Math.sqrt(variance);
  if (contributing.every((each) => each.chance >= 1)) {
    return { score, standardError: 0, low: score, high: score, level };
  }

  const strata = new Set(contributing.map((each) => each.stratum)).size;
  const judgements = sumOf(contributing.map((each) => each.applicable)) / contributing.length;
  const plain = contributing.length - strata;
  const few = Math.min(1, Math.max(0, (3 - judgements) / 2));
  const known = (1 - few) * heavyTailed(terms, variance, contributing.length, plain) + few * 2 * plain;
  const most = (1 - few) * plain + few * 2 * plain;
  const endless = sumOf(contributing.map((each) => each.weight)) ** 2 / sumOf(contributing.map((each) => each.weight ** 2 * (1 - each.chance)));
  const bounds = wilson(score, standardError, endless, judgements, known, most, level);
  const missed = 1 - 0.025 ** (1 / endless);
  const weight = 1.9 * (1 - 4 * score * (1 - score)) * (1 - few);
  const unmet = (weight * missed) / (1 - missed + weight * missed);
  return {
    score,
    standardError,
    low: Math.min(bounds.low, score * (1 - unmet)),
    high: Math.max(bounds.high, score + (1 - score) * unmet),
    level,
  };
}

/** What each case adds to the variance. */
function varianceTerms(rows) {
  const strata = grouped(rows, (row) => row.stratum);
  return [...strata.values()].flatMap((stratum) => {
    const n = stratum.length;
    const unseen = sumOf(stratum.map((row) => 1 - row.chance));
    const mean = n > 1 && unseen > 0 ? sumOf(stratum.map((row) => (1 - row.chance) * row.z)) / unseen : 0;
    return stratum.map((row) => (n > 1 ? n / (n - 1) : 1) * (1 - row.chance) * (row.z - mean) ** 2);
  });
}

function grouped(rows, key) {
  const groups = new Map();
  for (const row of rows) {
    if (!groups.has(key(row))) {
      groups.set(key(row), []);
    }

    groups.get(key(row)).push(row);
  }

  return groups;
}

function heavyTailed(terms, variance, contributing, df) {
  const kurtosis = variance > 0 ? (contributing * sumOf(terms.map((term) => term * term))) / (variance * variance) : 3;
  return kurtosis > 3 ? Math.max(1, (2 * df) / (kurtosis - 1)) : df;
}

function wilson(score, standardError, endless, judgements, known, most, level) {
  const cap = endless / (0.02 + 0.98 / judgements);
  const at = (number, df) => {
    const t = studentUpper((1 - level) / 2, df);
    const middle = (score + (t * t) / (2 * number)) / (1 + (t * t) / number);
    const half = (t / (1 + (t * t) / number)) * Math.sqrt((score * (1 - score)) / number + (t * t) / (4 * number * number));
    return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
  };
  if (score <= 0 || score >= 1) {
    return at(endless, most);
  }

  const effective = (score * (1 - score)) / (standardError * standardError);
  const own = at(effective, known);
  const capped = at(cap, most);
  return capped.high - capped.low > own.high - own.low ? capped : own;
}
