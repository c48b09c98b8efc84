// The figures in the sentences of a report, as docs/methods/words.md lets them be written: every number in them and every word for a share.

/** Words for shares with their fair range in per cent; half is exactly half on a base below 20. */
const fairRanges = [
  ["a-fifth", 18, 22],
  ["almost-a-quarter", 20, 24.99],
  ["a-quarter", 23, 27],
  ["just-over-a-quarter", 25.01, 30],
  ["almost-a-third", 29, 33.33],
  ["a-third", 32, 35],
  ["just-over-a-third", 33.34, 38],
  ["almost-half", 44, 49.99],
  ["just-under-half", 44, 49.99],
  ["half", 48, 52],
  ["just-over-half", 50.01, 56],
  ["almost-two-thirds", 62, 66.66],
  ["two-thirds", 65, 68],
  ["just-over-two-thirds", 66.67, 71],
  ["almost-three-quarters", 70, 74.99],
  ["three-quarters", 72.5, 77.5],
  ["just-over-three-quarters", 75.01, 80],
  ["four-fifths", 78, 82],
  ["none", 0, 0],
  ["very-few", 0.01, 20],
  ["few", 0.01, 30],
  ["a-minority", 1, 49.99],
  ["minority", 1, 49.99],
  ["fewer-than-half", 30, 49.99],
  ["more-than-half", 50.01, 70],
  ["majority", 51, 95],
  ["a-majority", 51, 95],
  ["the-majority", 51, 95],
  ["most", 70, 97],
  ["almost-all", 90, 99.99],
  ["all", 100, 100],
  ["never", 0, 0],
  ["rarely", 0.01, 25],
  ["not-routinely", 0, 50],
  ["not-usually", 0, 49.99],
  ["sometimes", 10, 60],
  ["often", 30, 90],
  ["too-often", 30, 90],
  ["usually", 60, 99],
  ["almost-always", 90, 99.99],
  ["always", 100, 100],
];

const unitsInWords = {
  en: ["none no", "one only", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
    "sixteen", "seventeen", "eighteen", "nineteen"],
  cy: ["dim neb", "un unig", "dau ddau dwy ddwy", "tri thri dri tair thair dair", "pedwar phedwar bedwar pedair phedair bedair", "pump phump bump pum phum bum",
    "chwech chwe", "saith", "wyth", "naw", "deg ddeg deng ddeng"],
};
const tensInWords = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const unitOf = (word, language) => unitsInWords[language].findIndex((forms) => forms.split(" ").includes(word));

/** The whole numbers of a text in their order, in digits or in words; per cents apart. */
function numbersIn(text, language) {
  const percents = [...text.matchAll(/(\d+)%/g)].map((found) => Number(found[1]));
  const plain = text.replace(/\d+%/g, " ").replace(/(\d),(\d{3})/g, "$1$2").toLowerCase();
  const words = plain.replace(/[’']r\b/g, " ").split(/[^\p{L}\d]+/u).filter((word) => word !== "");
  const numbers = [];
  for (let at = 0; at < words.length; at++) {
    const read = /^\d+$/.test(words[at]) ? { value: Number(words[at]), words: 1 } : language === "cy" ? welshAt(words, at) : englishAt(words, at);
    if (read) {
      numbers.push(read.value);
      at += read.words - 1;
    }
  }

  return { percents, numbers };
}

function englishAt(words, at) {
  const unit = unitOf(words[at], "en");
  const ten = tensInWords.indexOf(words[at]) + 2;
  if (unit > 0 && words[at + 1] === "hundred") {
    const rest = words[at + 2] === "and" ? englishAt(words, at + 3) : null;
    return { value: unit * 100 + (rest?.value ?? 0), words: rest ? 3 + rest.words : 2 };
  }

  if (ten >= 2) {
    const rest = unitOf(words[at + 1], "en");
    return rest > 0 && rest < 10 ? { value: ten * 10 + rest, words: 2 } : { value: ten * 10, words: 1 };
  }

  return unit >= 0 ? { value: unit, words: 1 } : null;
}

/** Welsh counts by tens: dau ddeg un is 21; cant a phump 105. */
function welshAt(words, at) {
  if (words[at] === "cant" || words[at] === "gant") {
    const rest = words[at + 1] === "a" || words[at + 1] === "ac" ? welshAt(words, at + 2) : null;
    return { value: 100 + (rest?.value ?? 0), words: rest ? 2 + rest.words : 1 };
  }

  const unit = unitOf(words[at], "cy");
  if (unit > 0 && unit < 10 && ["deg", "ddeg"].includes(words[at + 1])) {
    const rest = unitOf(words[at + 2], "cy");
    return rest > 0 && rest < 10 ? { value: unit * 10 + rest, words: 3 } : { value: unit * 10, words: 2 };
  }

  return unit >= 0 ? { value: unit, words: 1 } : null;
}

const entities = { amp: "&", lt: "<", gt: ">", quot: "\"" };
const textOf = (html) => html.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, number, name) =>
  hex ? String.fromCodePoint(parseInt(hex, 16)) : number ? String.fromCodePoint(Number(number)) : entities[name] ?? whole);

/** The figures of a report: { keys, tokens, text }. */
function figuresIn(html) {
  return [...html.matchAll(/<(?:a|span)\b([^>]*\bdata-keys="[^>]*)>([^<]*)</g)].map(([, attributes, text]) => {
    const attribute = (name) => textOf(new RegExp(name + "=\"([^\"]*)\"").exec(attributes)?.[1] ?? "");
    return { keys: attribute("data-keys"), tokens: attribute("data-tokens").split(" ").filter((token) => token !== ""), text: textOf(text) };
  });
}

/** The share behind a figure, in the polarity that is printed; null where the package does not hold it, "withheld" where it is kept back. */
function shareBehind({ keys, tokens }, counts) {
  const population = tokens.find((token) => counts.populations.has(token)) ?? "all";
  const shares = keys.split("+").map((key) => counts.shareOf(key, population));
  if (shares.some((share) => share === null || share === "withheld")) {
    return shares.includes("withheld") ? "withheld" : null;
  }

  const part = shares.reduce((sum, share) => sum + share.part, 0);
  const base = shares.reduce((sum, share) => sum + share.base, 0);
  return { part: tokens.includes("no") ? base - part : part, base, percent: shares[0].percent };
}

function isFair(word, { part, base }, isHalfExact = base < 20) {
  const [, from, to] = fairRanges.find(([name]) => name === word);
  const share = (100 * part) / base;
  return isHalfExact && word === "half" ? 2 * part === base : share >= from - 1e-9 && share <= to + 1e-9;
}

/** Whether a text says a share rightly; null where it holds nothing that can be compared. */
function saysRightly(text, tokens, share, language) {
  if (tokens.includes("tenths")) {
    return saysTenths(text, share.percent ?? percentOf(share.part, share.base), language);
  }

  const says = tokens.find((token) => token.startsWith("says:"))?.slice(5);
  if (says) {
    const isWritten = language !== "en" || text.toLowerCase().replaceAll(" ", "-").startsWith(says);
    return fairRanges.some(([name]) => name === says) ? isWritten && isFair(says, share) : null;
  }

  if (tokens.includes("fraction")) {
    const spoken = text.toLowerCase().replaceAll(" ", "-");
    const word = fairRanges.map(([name]) => name).filter((name) => spoken.startsWith(name)).sort((a, b) => b.length - a.length)[0];
    return language === "en" && word ? isFair(word, share) : null;
  }

  const { percents, numbers } = numbersIn(text, language);
  const percent = share.percent ?? percentOf(share.part, share.base);
  return percents.length + numbers.length === 0 && !/^(all|[pbm]h?ob|y cyfan)\b/i.test(text)
    ? null
    : percents.every((each) => each === percent) && (numbers.length === 0 || numbersAgree(text, tokens, numbers, share));
}

/** How often of ten times, decided on the printed per cent: less than one, about so many, more than nine. */
function saysTenths(text, percent, language) {
  const words = { en: ["less than", "about", "more than"], cy: ["llai nag", "tua", "mwy na"] }[language];
  const way = percent < 5 ? 0 : percent < 95 ? 1 : 2;
  const many = [1, Math.floor((percent + 5) / 10), 9][way];
  const { numbers } = numbersIn(text, language);
  return text.startsWith(words[way] + " ") && numbers.length === 2 && numbers[0] === many && numbers[1] === 10;
}

function numbersAgree(text, tokens, numbers, { part, base }) {
  const is = (...expected) => numbers.length === expected.length && numbers.every((number, place) => number === expected[place]);
  if (/^(all|both|[pbm]h?ob|y cyfan|y ddau|y ddwy)\b/i.test(text)) {
    const isAllBut = /\b(but|ond)\b/i.test(text);
    const rest = numbers.filter((number, place) => !(place === 0 && /^[pbm]h?ob un\b/i.test(text) && number === 1));
    return isAllBut ? rest[0] === base - part : part === base && (rest.length === 0 || rest.at(-1) === base);
  }

  if (tokens.includes("base")) {
    return is(base);
  }

  // Behind a Welsh verb that says no, "yr un" is none.
  if (/^yr un\b/i.test(text)) {
    return part === 0 && (numbers.length === 1 || numbers.at(-1) === base);
  }

  // One of one is the only case, and none of one no case: there the base is not said.
  return is(part, base) || is(part) || (base === 1 && numbers.at(-1) === 1 && part === numbers[0]) || (part === 0 && numbers[0] === 0)
    || (base === 1 && part === 0 && numbers[0] === 0);
}

function checkReport(findings, name, html, counts) {
  const language = /<html[^>]*\blang="cy/.test(html) ? "cy" : "en";
  for (const [place, figure] of figuresIn(html).entries()) {
    const where = name + ", " + (place + 1) + ", " + figure.keys;
    const share = shareBehind(figure, counts);
    if (share === null) {
      findings.notCounted("report", "figure-not-in-package");
    } else if (share === "withheld") {
      findings.withheld("report");
    } else if (figure.tokens.includes("comment")) {
      const word = counts.wordOf(figure.keys, language);
      findings.compare("report", where, figure.text, word, figure.text.toLowerCase() === String(word).toLowerCase());
    } else {
      const isRight = saysRightly(figure.text, figure.tokens, share, language);
      if (isRight === null) {
        findings.notCounted("report", "language-differs");
      } else {
        const percent = share.percent === undefined ? "" : ", " + share.percent + "%";
        findings.compare("report", where, figure.text, share.part + "/" + share.base + percent, isRight);
      }
    }
  }
}
