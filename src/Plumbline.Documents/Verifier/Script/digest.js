// SHA-256 (FIPS 180-4) and HMAC (RFC 2104), and chance that follows from a seed: docs/methods/sampling.md, "Chance that can be repeated".

const primes = [];
for (let number = 2; primes.length < 64; number++) {
  if (primes.every((prime) => number % prime !== 0)) {
    primes.push(number);
  }
}

const fractionBits = (value) => Math.floor((value - Math.floor(value)) * 4294967296) | 0;
const roundWords = primes.map((prime) => fractionBits(Math.cbrt(prime)));
const firstWords = primes.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)));

function sha256(bytes) {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const padded = new Uint8Array(blocks * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  const state = Int32Array.from(firstWords);
  const w = new Int32Array(64);
  for (let block = 0; block < blocks; block++) {
    for (let index = 0; index < 16; index++) {
      w[index] = view.getInt32(block * 64 + index * 4);
    }

    for (let index = 16; index < 64; index++) {
      const a = w[index - 15];
      const b = w[index - 2];
      const s0 = ((a >>> 7) | (a << 25)) ^ ((a >>> 18) | (a << 14)) ^ (a >>> 3);
      const s1 = ((b >>> 17) | (b << 15)) ^ ((b >>> 19) | (b << 13)) ^ (b >>> 10);
      w[index] = (w[index - 16] + s0 + w[index - 7] + s1) | 0;
    }

    let [a, b, c, d, e, f, g, h] = state;
    for (let index = 0; index < 64; index++) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const one = (h + s1 + ((e & f) ^ (~e & g)) + roundWords[index] + w[index]) | 0;
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }

    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
  }

  const digest = new Uint8Array(32);
  const out = new DataView(digest.buffer);
  state.forEach((word, index) => out.setInt32(index * 4, word));
  return digest;
}

function hexOf(bytes) {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function bytesOf(text) {
  return new TextEncoder().encode(text);
}

/** HMAC-SHA-256 under a key of at most 64 bytes. */
function hmac256(key, bytes) {
  const padded = (fill) => Uint8Array.from({ length: 64 }, (_, index) => (key[index] ?? 0) ^ fill);
  const joined = (first, second) => Uint8Array.from([...first, ...second]);
  return sha256(joined(padded(0x5c), sha256(joined(padded(0x36), bytes))));
}

const all64 = (1n << 64n) - 1n;
const turned = (word, by) => ((word << by) | (word >> (64n - by))) & all64;

/** The stream of chance of a key of 32 bytes: next(), below(count), order(count), fork(name). */
function streamOf(key) {
  const view = new DataView(key.buffer, key.byteOffset, 32);
  const s = [0, 8, 16, 24].map((at) => view.getBigUint64(at, true));
  const next = () => {
    const result = (turned((s[1] * 5n) & all64, 7n) * 9n) & all64;
    const t = (s[1] << 17n) & all64;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = turned(s[3], 45n);
    return result;
  };
  const below = (count) => {
    const bound = BigInt(count);
    const least = (1n << 64n) % bound;
    let product = next() * bound;
    while ((product & all64) < least) {
      product = next() * bound;
    }

    return Number(product >> 64n);
  };
  const order = (count) => {
    const places = Array.from({ length: count }, (_, index) => index);
    for (let place = count - 1; place > 0; place--) {
      const other = below(place + 1);
      [places[place], places[other]] = [places[other], places[place]];
    }

    return places;
  };
  return { next, below, order, fork: (name) => streamOf(hmac256(key, bytesOf(name))) };
}

/** The stream of a seed text, letter for letter. */
function seededStream(seed) {
  return streamOf(sha256(bytesOf(seed)));
}
