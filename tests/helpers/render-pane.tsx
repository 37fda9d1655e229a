import "./browser-globals";
import { configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { OpenWorkbook } from "../../src/app/ports/open-workbook";
import { App } from "../../src/taskpane/App";
import type { PaneTools } from "../../src/taskpane/pane-tools";
import { startingPlace } from "../../src/taskpane/starting-place";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";

// A place is fetched, read and drawn before there is anything to find.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(20_000);

/** What a test of the pane sets; everything else works as it does in Excel, without a second thread. */
export interface PaneOptions {
  readonly workbook: OpenWorkbook;
  /** Query of the pane's address. */
  readonly query?: string;
  readonly tools?: Partial<PaneTools>;
}

/** The whole pane in jsdom over a workbook, at a fixed moment, with somebody who clicks and types. */
export function renderPane({ workbook, query = "", tools = {} }: PaneOptions) {
  const copied: string[] = [];
  const all: PaneTools = {
    workbook,
    reader: xlsxReader,
    writer: () => Promise.resolve(xlsxWriter),
    clock: { today: () => "2024-03-20", time: () => "0930" },
    copy: (text) => {
      copied.push(text);
      return Promise.resolve(true);
    },
    openPage: () => true,
    ...tools,
  };
  const pane = render(<App tools={all} start={startingPlace(query)} colours={null} />);
  return { ...pane, user: userEvent.setup(), copied };
}
