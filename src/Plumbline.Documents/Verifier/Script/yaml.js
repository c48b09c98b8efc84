// The YAML that instruments, designs and panels are written in: maps and lists in blocks or in one line, words plain or in quotes, comments.
// Every word stays a text; who reads it knows what should be a number.

function yamlOf(text) {
  const lines = text.replace(/\r\n?/g, "\n").split("\n")
    .map((line) => ({ indent: line.length - line.trimStart().length, text: withoutComment(line.trim()) }))
    .filter((line) => line.text !== "" && line.text !== "---");
  let at = 0;
  return block(0);

  function block(indent) {
    if (at >= lines.length || lines[at].indent < indent) {
      return null;
    }

    return lines[at].text === "-" || lines[at].text.startsWith("- ") ? list(lines[at].indent) : map(lines[at].indent);
  }

  function list(indent) {
    const items = [];
    while (at < lines.length && lines[at].indent === indent && (lines[at].text === "-" || lines[at].text.startsWith("- "))) {
      const rest = lines[at].text.slice(1).trimStart();
      if (rest === "") {
        at++;
        items.push(block(indent + 1));
      } else if (keyOf(rest) !== null && rest[0] !== "{" && rest[0] !== "[") {
        // The first line of a map stands beside the dash: read it as a line of its own, further in.
        lines[at] = { indent: indent + lines[at].text.length - rest.length, text: rest };
        items.push(map(lines[at].indent));
      } else {
        at++;
        items.push(flowOf(rest));
      }
    }

    return items;
  }

  function map(indent) {
    const entries = {};
    while (at < lines.length && lines[at].indent === indent && keyOf(lines[at].text) !== null) {
      const { key, rest } = keyOf(lines[at].text);
      at++;
      if (rest !== "") {
        entries[key] = flowOf(rest);
      } else {
        const isListBelow = at < lines.length && lines[at].indent === indent && lines[at].text.startsWith("- ");
        entries[key] = isListBelow ? list(indent) : block(indent + 1);
      }
    }

    return entries;
  }
}

function withoutComment(line) {
  let quote = "";
  for (let at = 0; at < line.length; at++) {
    const letter = line[at];
    if (quote === "\"" && letter === "\\") {
      at++;
    } else if (quote !== "") {
      quote = letter === quote ? "" : quote;
    } else if ((letter === "\"" || letter === "'") && (at === 0 || " [{,:-".includes(line[at - 1]))) {
      quote = letter;
    } else if (letter === "#" && (at === 0 || line[at - 1] === " ")) {
      return line.slice(0, at).trimEnd();
    }
  }

  return line;
}

function keyOf(line) {
  const found = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s"'{[#][^:{[]*?))\s*:(?:\s+(.*))?$/.exec(line);
  if (!found) {
    return null;
  }

  const key = found[1] !== undefined ? JSON.parse("\"" + found[1] + "\"") : found[2] !== undefined ? found[2].replaceAll("''", "'") : found[3];
  return { key, rest: found[4] ?? "" };
}

/** A value in one line. */
function flowOf(text) {
  let at = 0;
  const value = one("");
  return value;

  function blanks() {
    while (text[at] === " ") {
      at++;
    }
  }

  function one(until) {
    blanks();
    if (text[at] === "{") {
      return map();
    }

    if (text[at] === "[") {
      return list();
    }

    return word(until);
  }

  function word(until) {
    if (text[at] === "\"" || text[at] === "'") {
      const quote = text[at];
      const from = at++;
      while (at < text.length && (text[at] !== quote || (quote === "'" && text[at + 1] === "'"))) {
        at += (quote === "\"" && text[at] === "\\") || (quote === "'" && text[at] === "'") ? 2 : 1;
      }

      const inner = text.slice(from + 1, at++);
      return quote === "'" ? inner.replaceAll("''", "'") : JSON.parse("\"" + inner.replaceAll("\t", "\\t") + "\"");
    }

    const from = at;
    while (at < text.length && !until.includes(text[at]) && !(until.includes(":") && text[at] === ":" && (text[at + 1] === " " || at + 1 === text.length))) {
      at++;
    }

    return text.slice(from, at).trim();
  }

  function map() {
    const entries = {};
    at++;
    for (blanks(); at < text.length && text[at] !== "}"; blanks()) {
      const key = word(":,}");
      blanks();
      at++;
      entries[key] = one(",}");
      blanks();
      at += text[at] === "," ? 1 : 0;
    }

    at++;
    return entries;
  }

  function list() {
    const items = [];
    at++;
    for (blanks(); at < text.length && text[at] !== "]"; blanks()) {
      items.push(one(",]"));
      blanks();
      at += text[at] === "," ? 1 : 0;
    }

    at++;
    return items;
  }
}
