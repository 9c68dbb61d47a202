import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE_BYTES = 8;
const COLOURS = 256;
/** Bytes of a colour: red, green, blue. */
const WIDE = 3;

/**
 * A screenshot with a palette of 256 colours: a third of its bytes, and no difference that is seen in a page of text.
 *
 * @param png As browsers write it: three bytes a pixel, not interlaced.
 * @returns The smaller PNG file.
 */
export function smallPng(png: Buffer): Buffer {
  const chunks = chunksOf(png);
  const size = chunks.find(({ type }) => type === 'IHDR')?.content ?? Buffer.alloc(13);
  const [width, height] = [size.readUInt32BE(0), size.readUInt32BE(4)];
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ content }) => content));
  const pixels = unfiltered(inflateSync(packed), width * WIDE, height);
  const { palette, places } = indexed(pixels);
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row++) places.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width);
  const header = Buffer.concat([size.subarray(0, 8), Buffer.from([8, 3, 0, 0, 0])]);
  return Buffer.concat([
    png.subarray(0, SIGNATURE_BYTES),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunksOf(png: Buffer): readonly { readonly type: string; readonly content: Buffer }[] {
  const chunks: { type: string; content: Buffer }[] = [];
  for (let at = SIGNATURE_BYTES; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), content: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** Each row begins with the number of its filter: what its bytes are differences from. */
function unfiltered(rows: Buffer, stride: number, height: number): Buffer {
  const pixels = Buffer.alloc(stride * height);
  for (let at = 0; at < pixels.length; at++) {
    const [row, column] = [Math.floor(at / stride), at % stride];
    const left = column < WIDE ? 0 : (pixels[at - WIDE] ?? 0);
    const above = pixels[at - stride] ?? 0;
    const corner = column < WIDE ? 0 : (pixels[at - stride - WIDE] ?? 0);
    const guesses = [0, left, above, (left + above) >> 1, paeth(left, above, corner)];
    pixels[at] = (rows[at + row + 1] ?? 0) + (guesses[rows[row * (stride + 1)] ?? 0] ?? 0);
  }
  return pixels;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((each) => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** The most frequent colours, and for each pixel the nearest of them. */
function indexed(pixels: Buffer): { readonly palette: Buffer; readonly places: Buffer } {
  const counts = new Map<number, number>();
  const colours = Array.from({ length: pixels.length / WIDE }, (_, index) => pixels.readUIntBE(index * WIDE, WIDE));
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const frequent = [...counts].sort(([, one], [, other]) => other - one).slice(0, COLOURS);
  const chosen = frequent.map(([colour]) => colour);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, chosen)]));
  return {
    palette: Buffer.from(chosen.flatMap(partsOf)),
    places: Buffer.from(colours.map((colour) => places.get(colour) ?? 0)),
  };
}

function nearest(colour: number, chosen: readonly number[]): number {
  const parts = partsOf(colour);
  const distances = chosen.map((each) =>
    partsOf(each).reduce((sum, part, index) => sum + (part - (parts[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function partsOf(colour: number): readonly number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}
