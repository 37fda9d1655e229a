import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { describeAdapterContract } from "./adapter-contract";

describeAdapterContract(".xlsx", { writer: xlsxWriter, reader: xlsxReader });
