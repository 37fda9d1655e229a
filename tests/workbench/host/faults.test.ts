/** @jest-environment jsdom */
import { loaded, onExcel } from "./on-excel";

const write = (sheet: Excel.Worksheet) => (sheet.getRange("A1").values = [["写入"]]);

test.each(["AccessDenied", "GeneralException", "InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded"])(
  "the second request is refused with %s, the first and third are not",
  async (code) => {
    const { refused, host } = await onExcel();
    host.failRequest({ request: 2, code });
    expect([await refused(write), await refused(write), await refused(write)]).toEqual([null, code, null]);
    expect(host.requests.map(({ error }) => error).filter((error) => error !== null)).toEqual([code]);
  },
);

test("refused at an action, what came before stays done", async () => {
  const { refused, host } = await onExcel();
  host.failRequest({ request: 1, code: "GeneralException", action: 99 });
  expect(await refused((sheet) => (write(sheet), sheet.getRange("A2").clear(), sheet.getRange("A3").select()))).toBe(
    "GeneralException",
  );
  expect(host.workbook.sheets[0]!.valueAt(0, 0)).toBe("写入");
});

test("done in full, with only the answer lost", async () => {
  const { refused, host } = await onExcel();
  host.failRequest({ request: 1, code: "GeneralException", action: "all" });
  expect(await refused(write)).toBe("GeneralException");
  expect(host.workbook.sheets[0]!.valueAt(0, 0)).toBe("写入");
});

test("while somebody types in a cell a request is refused; with delayForCellEdit it waits", async () => {
  const { refused, host } = await onExcel();
  host.startCellEdit();
  expect(await refused(write)).toBe("InvalidOperationInCellEditMode");
  let done = false;
  const waiting = window.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B1").values = [["等"]];
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect([done, host.workbook.sheets[0]!.valueAt(0, 1)]).toEqual([false, ""]);
  host.endCellEdit();
  await waiting;
  expect([done, host.workbook.sheets[0]!.valueAt(0, 1)]).toEqual([true, "等"]);
});

test("requests are logged with bytes, calls and clean-ups", async () => {
  const { run, host } = await onExcel();
  await run(async (sheet, context) => {
    write(sheet);
    await loaded(context, sheet.getRange("A1"), "values");
  });
  const own = host.requests.filter(({ cleanup }) => !cleanup);
  expect(own).toHaveLength(1);
  expect(own[0]!.calls).toEqual(expect.arrayContaining(["GetRange", "Values"]));
  expect(own[0]!.bytes).toBe(Buffer.byteLength(JSON.stringify(own[0]!.body)));
});

test("a request beyond the limit is refused where there is one", async () => {
  const { refused, host } = await onExcel();
  host.payloadLimit = 2000;
  expect(await refused((sheet) => (sheet.getRange("A1").values = [["长".repeat(3000)]]))).toBe(
    "RequestPayloadSizeLimitExceeded",
  );
});
