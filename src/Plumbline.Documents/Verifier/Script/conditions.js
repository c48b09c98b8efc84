// Conditions, as docs/methods/instruments.md states them: parsed once, then asked of one case at a time.

const conditionTokens = /\s*(?:(\$\{\s*[^}]*?\s*\})|'([^']*)'|"([^"]*)"|(\d+)|([a-z][a-z-]*)|(!=|<=|>=|=|<|>|\(|\)|,))/y;

function tokensOf(text) {
  const straight = text.replace(/[‘’]/g, "'").replace(/[“”]/g, "\"");
  const tokens = [];
  conditionTokens.lastIndex = 0;
  while (straight.slice(conditionTokens.lastIndex).trim() !== "") {
    const from = conditionTokens.lastIndex;
    const found = conditionTokens.exec(straight);
    if (!found) {
      throw new Error("a condition cannot be read: " + text.slice(from));
    }

    const [, name, single, double, number, word, sign] = found;
    if (name !== undefined) {
      tokens.push({ kind: "name", text: name.slice(2, -1).trim() });
    } else if (single !== undefined || double !== undefined) {
      tokens.push({ kind: "text", text: single ?? double });
    } else if (number !== undefined) {
      tokens.push({ kind: "number", text: number });
    } else {
      tokens.push({ kind: "sign", text: word ?? sign });
    }
  }

  return tokens;
}

/** A condition as a function of a look-up that gives, for a name, { value, blank }. */
function conditionOf(text) {
  const tokens = tokensOf(text);
  let at = 0;
  const is = (sign) => tokens[at]?.kind === "sign" && tokens[at].text === sign;
  const take = (sign) => {
    if (!is(sign)) {
      throw new Error("a condition lacks " + sign + ": " + text);
    }

    at++;
  };
  const taken = (sign) => is(sign) && at++ >= 0;

  function either() {
    const parts = [both()];
    while (taken("or")) {
      parts.push(both());
    }

    return parts.length === 1 ? parts[0] : (ask) => parts.some((part) => part(ask));
  }

  function both() {
    const parts = [one()];
    while (taken("and")) {
      parts.push(one());
    }

    return parts.length === 1 ? parts[0] : (ask) => parts.every((part) => part(ask));
  }

  function bracketed() {
    take("(");
    const inner = either();
    take(")");
    return inner;
  }

  function one() {
    if (is("(")) {
      return bracketed();
    }

    if (taken("not")) {
      const inner = bracketed();
      return (ask) => !inner(ask);
    }

    if (is("true") || is("false")) {
      const says = tokens[at++].text === "true";
      take("(");
      take(")");
      return () => says;
    }

    if (taken("if")) {
      take("(");
      const when = either();
      take(",");
      const then = either();
      take(",");
      const otherwise = either();
      take(")");
      return (ask) => (when(ask) ? then(ask) : otherwise(ask));
    }

    if (taken("selected")) {
      take("(");
      const left = operand();
      take(",");
      const right = operand();
      take(")");
      return compared(left, "=", right);
    }

    const left = operand();
    const sign = tokens[at++]?.text;
    return compared(left, sign, operand());
  }

  function operand() {
    const token = tokens[at++];
    if (token?.kind === "name") {
      return { of: (ask) => ask(token.text) };
    }

    if (token?.kind === "text") {
      return { of: () => ({ value: token.text, blank: token.text === "" }), isBlankText: token.text === "" };
    }

    if (token?.kind === "number") {
      return { of: () => ({ value: token.text, blank: false }), isOrdered: true };
    }

    take("(");
    if (token?.text === "date") {
      const day = tokens[at++].text;
      take(")");
      return { of: () => ({ value: day, blank: false }), isOrdered: true, isDay: true };
    }

    if (token?.text === "coalesce") {
      const first = operand();
      take(",");
      const second = operand();
      take(")");
      return { of: (ask) => (first.of(ask).blank ? second.of(ask) : first.of(ask)) };
    }

    if (token?.text === "count-selected" || token?.text === "string-length") {
      const inner = operand();
      take(")");
      return { of: (ask) => ({ value: inner.of(ask).blank ? "0" : "1", blank: false }) };
    }

    throw new Error("a condition cannot be read: " + text);
  }

  const whole = either();
  if (at < tokens.length) {
    throw new Error("a condition cannot be read to its end: " + text);
  }

  return whole;
}

function compared(left, sign, right) {
  const asDays = left.isDay || right.isDay;
  const inOrder = left.isOrdered || right.isOrdered || (sign !== "=" && sign !== "!=");
  return (ask) => {
    const a = left.of(ask);
    const b = right.of(ask);
    if (inOrder) {
      // With a number or a day nothing holds while the value is not known.
      return !a.blank && !b.blank && ordered(asDays ? a.value : Number(a.value), sign, asDays ? b.value : Number(b.value));
    }

    const same = left.isBlankText || right.isBlankText ? a.blank === b.blank : a.value === b.value;
    return sign === "=" ? same : !same;
  };
}

function ordered(a, sign, b) {
  switch (sign) {
    case "=": return a === b;
    case "!=": return a !== b;
    case "<": return a < b;
    case "<=": return a <= b;
    case ">": return a > b;
    case ">=": return a >= b;
    default: throw new Error("a condition compares by " + sign);
  }
}
