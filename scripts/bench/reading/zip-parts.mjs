/* global TextDecoder */
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;

/** The parts of a package in memory: name, whether it is deflated, where its bytes stand, and how many they become. Only for files that our writer made. */
export function zipParts(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_SIZE;
  if (view.getUint32(end, true) !== END) throw new Error("no end of the directory where one is expected");
  const parts = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error("no entry of the directory where one is expected");
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength)),
      deflated: view.getUint16(at + 10, true) === 8,
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start: local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
    });
    at += CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}
