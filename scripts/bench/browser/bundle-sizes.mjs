import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { WEB_FOLDER } from "../../browser/serve-web.mjs";

/** Microsoft's library, which the pages load as it is. */
const FOREIGN = /^office-js\//;

/** What a page of the built folder asked for, in bytes: our own files and Microsoft's, as they are and packed by gzip. */
export function sizesOf(requests, origin) {
  const files = [
    ...new Set(
      requests.filter((address) => address.startsWith(`${origin}/`)).map((address) => nameOf(address, origin)),
    ),
  ];
  const sums = { own: { raw: 0, gzip: 0 }, office: { raw: 0, gzip: 0 } };
  for (const name of files.filter((each) => /\.(js|html)$/.test(each))) {
    const file = path.join(WEB_FOLDER, name);
    if (!fs.existsSync(file)) continue;
    const content = fs.readFileSync(file);
    const sum = FOREIGN.test(name) ? sums.office : sums.own;
    sum.raw += content.length;
    sum.gzip += gzipSync(content).length;
  }
  return sums;
}

function nameOf(address, origin) {
  return address.slice(origin.length + 1).replace(/[?#].*$/, "");
}
