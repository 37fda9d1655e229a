const SECTOR = 512;
const ENTRY = 128;
const END_OF_CHAIN = 0xfffffffe;
const FAT_SECTOR = 0xfffffffd;
const FREE = 0xffffffff;
const NONE = 0xffffffff;
/** Streams shorter than this would lie in the mini stream. */
const SHORTEST_STREAM = 4_096;

/** A compound file (MS-CFB, version 3) with the named streams, each of the shortest length that has sectors of its own. */
export function compoundFile(streams: readonly string[]): Uint8Array {
  const perStream = SHORTEST_STREAM / SECTOR;
  const directorySectors = Math.ceil((streams.length + 1) / (SECTOR / ENTRY));
  const firstStream = 1 + directorySectors;
  const bytes = new Uint8Array(SECTOR * (1 + firstStream + streams.length * perStream));
  const view = new DataView(bytes.buffer);
  writeHeader(view);
  const fat = (sector: number, next: number): void => view.setUint32(SECTOR + sector * 4, next, true);
  for (let sector = 0; sector < SECTOR / 4; sector += 1) fat(sector, FREE);
  fat(0, FAT_SECTOR);
  for (let sector = 1; sector < firstStream; sector += 1)
    fat(sector, sector + 1 < firstStream ? sector + 1 : END_OF_CHAIN);
  writeEntry(view, 0, "Root Entry", 5, { first: END_OF_CHAIN, size: 0 });
  if (streams.length > 0) view.setUint32(SECTOR * 2 + 76, 1, true);
  streams.forEach((name, index) => {
    const first = firstStream + index * perStream;
    for (let sector = first; sector < first + perStream; sector += 1)
      fat(sector, sector + 1 < first + perStream ? sector + 1 : END_OF_CHAIN);
    writeEntry(view, index + 1, name, 2, { first, size: SHORTEST_STREAM });
    if (index + 1 < streams.length) view.setUint32(SECTOR * 2 + (index + 1) * ENTRY + 72, index + 2, true);
  });
  return bytes;
}

function writeHeader(view: DataView): void {
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].forEach((byte, at) => view.setUint8(at, byte));
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, SHORTEST_STREAM, true);
  view.setUint32(60, END_OF_CHAIN, true);
  view.setUint32(68, END_OF_CHAIN, true);
  for (let at = 76; at < SECTOR; at += 4) view.setUint32(at, at === 76 ? 0 : FREE, true);
}

function writeEntry(
  view: DataView,
  index: number,
  name: string,
  kind: number,
  { first, size }: { readonly first: number; readonly size: number },
): void {
  const at = SECTOR * 2 + index * ENTRY;
  [...name].forEach((letter, position) => view.setUint16(at + position * 2, letter.charCodeAt(0), true));
  view.setUint16(at + 64, (name.length + 1) * 2, true);
  view.setUint8(at + 66, kind);
  view.setUint8(at + 67, 1);
  for (const link of [68, 72, 76]) view.setUint32(at + link, NONE, true);
  view.setUint32(at + 116, first, true);
  view.setUint32(at + 120, size, true);
}
