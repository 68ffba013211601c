// @ts-check
/** Unpacks gzip (RFC 1951 and 1952) where the browser cannot: Safari before 16.4, Firefox before 113. */

/**
 * The extra bits and the first value of each code of lengths and of distances.
 * @param {number} count @param {number} repeat @param {number} first
 */
const steps = (count, repeat, first) => Array.from({ length: count }, (_, i) => {
  const bits = Math.max(0, Math.floor(i / repeat) - 1), from = first;
  first += 1 << bits;
  return [bits, from];
});
const LENGTHS = steps(28, 4, 3).concat([[0, 258]]), DISTANCES = steps(30, 2, 1);
/** In which order the lengths of the code for lengths stand. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const HEADER = 10, TRAILER = 8, LONGEST = 15;

const SUMS = Uint32Array.from({ length: 256 }, (_, i) => {
  for (let bit = 0; bit < 8; bit++) i = i & 1 ? i >>> 1 ^ 0xedb88320 : i >>> 1;
  return i;
});
/** @param {Uint8Array} bytes */
const sumOf = bytes => ~bytes.reduce((sum, byte) => SUMS[(sum ^ byte) & 255] ^ sum >>> 8, -1) >>> 0;

/** A code from the lengths of its words: how many there are of each length, and what they stand for. @param {ArrayLike<number>} lengths */
function codeOf(lengths) {
  const counts = new Uint16Array(LONGEST + 1), symbols = [];
  for (let length = 1; length <= LONGEST; length++)
    for (let symbol = 0; symbol < lengths.length; symbol++) if (lengths[symbol] === length) counts[length]++, symbols.push(symbol);
  return { counts, symbols };
}

/** @param {Uint8Array} packed */
export function unpack(packed) {
  const end = new DataView(packed.buffer, packed.byteOffset + packed.length - TRAILER);
  const bytes = new Uint8Array(end.getUint32(4, true));
  let at = HEADER * 8, to = 0;
  /** @param {number} count */
  const read = count => {
    let value = 0;
    for (let i = 0; i < count; i++, at++) value |= (packed[at >> 3] >> (at & 7) & 1) << i;
    return value;
  };
  /** @param {{ counts: Uint16Array, symbols: number[] }} code @returns {number} */
  const symbol = ({ counts, symbols }) => {
    for (let length = 1, word = 0, first = 0, index = 0; length <= LONGEST; length++) {
      word |= read(1);
      if (word - counts[length] < first) return symbols[index + word - first];
      index += counts[length];
      first = first + counts[length] << 1;
      word <<= 1;
    }
    throw Error('gzip');
  };
  const stored = () => {
    at = at + 7 & ~7;
    const length = read(16);
    at += 16;
    bytes.set(packed.subarray(at >> 3, (at >> 3) + length), to);
    at += length * 8;
    to += length;
  };
  const fixed = () => [codeOf(Array.from({ length: 288 }, (_, i) => i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8)),
    codeOf(Array(30).fill(5))];
  const dynamic = () => {
    const literals = read(5) + 257, all = literals + read(5) + 1, count = read(4) + 4, own = Array(19).fill(0);
    for (let i = 0; i < count; i++) own[ORDER[i]] = read(3);
    const code = codeOf(own), /** @type {number[]} */ lengths = [];
    while (lengths.length < all) {
      const next = symbol(code);
      if (next < 16) lengths.push(next);
      else lengths.push(...Array(next === 16 ? read(2) + 3 : next === 17 ? read(3) + 3 : read(7) + 11)
        .fill(next === 16 ? lengths[lengths.length - 1] : 0));
    }
    return [codeOf(lengths.slice(0, literals)), codeOf(lengths.slice(literals))];
  };
  for (let isLast = 0; !isLast;) {
    isLast = read(1);
    const kind = read(2);
    if (kind === 0) { stored(); continue; }
    const [literal, distance] = kind === 1 ? fixed() : dynamic();
    for (let next; (next = symbol(literal)) !== 256;) {
      if (to > bytes.length || at > packed.length * 8) throw Error('gzip');
      if (next < 256) { bytes[to++] = next; continue; }
      const [more, from] = LENGTHS[next - 257], length = from + read(more);
      const [far, near] = DISTANCES[symbol(distance)], back = near + read(far);
      for (let i = 0; i < length; i++, to++) bytes[to] = bytes[to - back];
    }
  }
  if (to !== bytes.length || sumOf(bytes) !== end.getUint32(0, true)) throw Error('gzip');
  return bytes;
}
