import { crc32 } from 'node:zlib';

/** A file of a ZIP file; `claimed` is the size that the directory tells instead of the real one. */
export interface Part {
  readonly name: string;
  readonly text?: string;
  readonly claimed?: number;
}

/** A ZIP file made by hand, nothing in it packed. */
export function zip(parts: readonly Part[]): Uint8Array {
  const files = parts.map(({ name, text = '' }) => local(name, Buffer.from(text)));
  let offset = 0;
  const directory = parts.map(({ name, text = '', claimed }, index) => {
    const entry = central(name, Buffer.from(text), { offset, size: claimed ?? Buffer.byteLength(text) });
    offset += files[index]?.length ?? 0;
    return entry;
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

function local(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt32LE(crc32(content), 14);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt32LE(content.length, 22);
  head.writeUInt16LE(Buffer.byteLength(name), 26);
  return Buffer.concat([head, Buffer.from(name), content]);
}

function central(name: string, content: Buffer, { offset, size }: { offset: number; size: number }): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt32LE(crc32(content), 16);
  head.writeUInt32LE(content.length, 20);
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(Buffer.byteLength(name), 28);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, Buffer.from(name)]);
}
