import type { WorkbookReader } from "../../src/app/ports/workbook-reader";
import { practiseWith } from "../../src/judge/practise";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { smallWorkspace } from "../helpers/small-office";

function countingReader() {
  const count = { reads: 0, understood: 0 };
  const reader: WorkbookReader = {
    read: async (bytes, source) => {
      const read = await xlsxReader.read(bytes, source);
      count.reads += 1;
      count.understood += read.ok ? 1 : 0;
      return read;
    },
  };
  return { count, reader };
}

const writer = () => Promise.resolve(xlsxWriter);

test("practice reads a form that can be read, a few times", async () => {
  const { count, reader } = countingReader();
  await practiseWith(reader, writer)(smallWorkspace("2024-03"), () => false);
  expect(count).toEqual({ reads: 8, understood: 8 });
});

test("practice ends when a file has come", async () => {
  const { count, reader } = countingReader();
  await practiseWith(reader, writer)(smallWorkspace("2024-03"), () => count.reads === 1);
  expect(count.reads).toBe(1);
});
