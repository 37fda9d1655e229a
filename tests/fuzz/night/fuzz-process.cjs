/** Makes and judges the mutants that it is sent orders for, and answers each order with what became of them; what objects inherit is frozen as in all tests. */
require("../../corpus/thread/require-typescript.cjs");
const { Fuzzer } = require("../fuzz.ts");
const { guidedFuzz } = require("./guided-fuzz.ts");
require("../../freeze-prototype.js");

const opened = Fuzzer.open();

process.on("message", async (order) => {
  const fuzzer = await opened;
  process.send(await (order.guided ? guidedFuzz(fuzzer, order) : fuzzer.run(order)));
});
process.on("disconnect", () => process.exit(0));
