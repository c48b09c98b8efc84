// The files that were dropped in: a package as a zip (stored or deflated, APPNOTE 6.3), or its files one by one; and tables as CSV (RFC 4180).

const utf8 = new TextDecoder("utf-8");

const mostUnpacked = 200_000_000;

async function inflated(bytes, size) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const whole = new Uint8Array(size);
  let at = 0;
  for await (const part of chunksOf(stream)) {
    if (at + part.length > size) {
      throw new Error("a file of the zip is larger than it says");
    }

    whole.set(part, at);
    at += part.length;
  }

  if (at !== size) {
    throw new Error("a file of the zip is smaller than it says");
  }

  return whole;
}

async function* chunksOf(stream) {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    yield next.value;
  }
}

/** The files of a zip by their path: [{ name, bytes }]. */
async function unzipped(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) {
    end--;
  }

  if (end < 0) {
    throw new Error("this is no zip file");
  }

  const count = view.getUint16(end + 10, true);
  const files = [];
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== 0x02014b50) {
      throw new Error("the list of files in the zip is broken");
    }

    const method = view.getUint16(at + 10, true);
    const packedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = utf8.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    unpacked += size;
    if (unpacked > mostUnpacked) {
      throw new Error("the zip unpacks to more than 200 MB");
    }

    if (name.endsWith("/")) {
      continue;
    }

    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.subarray(from, from + packedSize);
    if (method !== 0 && method !== 8) {
      throw new Error("a file of the zip is packed in a way that is not read here: " + name);
    }

    files.push({ name, bytes: method === 0 ? packed : await inflated(packed, size) });
  }

  return files;
}

/** Rows of cells. A cell in quotes may hold commas, line ends and doubled quotes. */
function csvRows(text) {
  const rows = [];
  let row = [];
  let cell = "";
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    if (text[at] === "\"") {
      const from = ++at;
      let close = text.indexOf("\"", at);
      while (close >= 0 && text[close + 1] === "\"") {
        close = text.indexOf("\"", close + 2);
      }

      close = close < 0 ? text.length : close;
      cell += text.slice(from, close).replaceAll("\"\"", "\"");
      at = close + 1;
    } else if (text[at] === ",") {
      row.push(cell);
      cell = "";
      at++;
    } else if (text[at] === "\n" || text[at] === "\r") {
      at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
      row.push(cell);
      if (row.length > 1 || row[0] !== "") {
        rows.push(row);
      }

      row = [];
      cell = "";
    } else {
      let next = at;
      while (next < text.length && text[next] !== "," && text[next] !== "\n" && text[next] !== "\r") {
        next++;
      }

      cell += text.slice(at, next);
      at = next;
    }
  }

  if (cell !== "" || row.length > 0) {
    row.push(cell);
    rows.push(row);
  }

  return rows;
}

/** The rows of a table with a header, each as an object; an apostrophe before what a spreadsheet would run is taken off again. */
function csvTable(text) {
  const [header, ...rows] = csvRows(text);
  const columns = header ?? [];
  return {
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, unescaped(row[index] ?? "")]))),
  };
}

function unescaped(cell) {
  return cell.length > 1 && cell[0] === "'" && "=+-@\t\r".includes(cell[1]) ? cell.slice(1) : cell;
}
