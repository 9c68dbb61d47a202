import { inflateRawSync } from 'node:zlib';

/** The texts of the files in a ZIP file, by name, read without the library that wrote it. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const data = Buffer.from(bytes);
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const files = new Map<string, string>();
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left--) {
    const [method, packed] = [data.readUInt16LE(at + 10), data.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((place) => data.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const local = data.readUInt32LE(at + 42);
    const first = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const content = data.subarray(first, first + packed);
    const text = (method === 0 ? content : inflateRawSync(content)).toString('utf8');
    files.set(data.subarray(at + 46, at + 46 + name).toString('utf8'), text);
    at += 46 + name + extra + comment;
  }
  return files;
}
