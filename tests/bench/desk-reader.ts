import { nativeBytes } from "../../src/cli/files/native-bytes";
import { workedTime } from "../../src/cli/files/worked-time";
import { createXlsxReader } from "../../src/xlsx/xlsx-reader";

/** The reader as the command line has it. */
export const deskReader = createXlsxReader(null, workedTime(), { tools: nativeBytes });
