import { refused, type CorpusFile, type Family } from "../corpus-file";

const KILOBYTE = 1_024;
/** The smallest return is a little longer than this. */
const KILOBYTES = 33;

/** A return of which only the beginning arrived: cut off at every kilobyte. */
export const truncated: Family = {
  name: "没有传完",
  files: Array.from({ length: KILOBYTES }, (_, index): CorpusFile => {
    const kilobytes = index + 1;
    return {
      name: `没有传完-${String(kilobytes).padStart(2, "0")}KB.xlsx`,
      make: ({ office }) => office.slice(0, kilobytes * KILOBYTE),
      expect: refused("damaged", /文件不完整，可能没有传完.*另存为 \.xlsx/),
    };
  }),
};
