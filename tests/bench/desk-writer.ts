import { nativeBytes } from "../../src/cli/files/native-bytes";
import { createXlsxWriter } from "../../src/xlsx/xlsx-writer";

/** The writer as the command line has it. */
export const deskWriter = createXlsxWriter(nativeBytes);
