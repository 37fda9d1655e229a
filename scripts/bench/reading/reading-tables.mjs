import { megabytes, time, times } from "../figures.mjs";

const FLOORS = ["fflate", "zlib"];
const NOTHING = "—";

/** The tables of a reading run, and the figures that the goals speak of. */
export function readingTables(outcomes, contenders) {
  const tables = outcomes.map((outcome) => readingTable(outcome, `${outcome.count} 份月报`));
  const memory = memoryTable(outcomes, contenders);
  return { tables: [...tables, memory], facts: factsOf(outcomes) };
}

/** The faster of the floors, by a pass's own processor time or the clock. */
function floorOf({ contenders }, key) {
  const floors = contenders.filter(({ name }) => FLOORS.includes(name)).map((one) => one[key]);
  return floors.includes(null) ? null : Math.min(...floors);
}

/** What every contender took for so many returns. */
export function readingTable(outcome, title) {
  const { count, contenders } = outcome;
  const each = (milliseconds) => (milliseconds === null ? NOTHING : time(milliseconds / count));
  const rows = contenders.map(({ name, title: who, total, since, cpu, warmCpu, peak }) => {
    const isFloor = FLOORS.includes(name);
    const warmFloor = floorOf(outcome, "warmCpu");
    return [
      who,
      isFloor ? NOTHING : time(total),
      isFloor ? NOTHING : time(since),
      each(cpu),
      times(cpu / floorOf(outcome, "cpu")),
      each(warmCpu),
      warmCpu === null || warmFloor === null ? NOTHING : times(warmCpu / warmFloor),
      megabytes(peak),
    ];
  });
  return {
    title,
    head: [
      "谁",
      "冷：全程 CPU",
      "冷：全程时间",
      "冷：每份 CPU",
      "冷：底线的倍数",
      "热：每份 CPU",
      "热：底线的倍数",
      "内存峰值",
    ],
    rows,
  };
}

function memoryTable(outcomes, contenders) {
  const titles = contenders.map(({ name, title }) => [name, title]);
  const peakOf = ({ contenders: runs }, wanted) => runs.find(({ name }) => name === wanted)?.peak;
  const cells = (peaks) => peaks.map((peak) => (peak == null ? NOTHING : megabytes(peak)));
  const rows = titles.map(([name, title]) => [title, ...cells(outcomes.map((outcome) => peakOf(outcome, name)))]);
  const light = ["本产品：不留台账", ...cells(outcomes.map((outcome) => outcome.light))];
  const ledger = ["台账行数", ...outcomes.map((outcome) => productOf(outcome).done.ledgerRows.toLocaleString("en-US"))];
  return {
    title: "内存峰值（进程驻留内存）",
    head: ["谁", ...outcomes.map(({ count }) => `${count} 份`)],
    rows: [...rows.slice(0, 1), light, ledger, ...rows.slice(1)],
  };
}

const productOf = ({ contenders }) => contenders.find(({ name }) => name === "product");

const fastestOf = (some, key) => some.reduce((best, one) => (one[key] < best[key] ? one : best));

/** What the goals are judged by. Against the floor our whole process counts, with starting and loading. */
function factsOf(outcomes) {
  const facts = {};
  const at = (count) => outcomes.find((outcome) => outcome.count === count);
  const middle = at(500);
  if (middle !== undefined) {
    const own = productOf(middle);
    const others = middle.contenders.filter(({ name }) => !["product", "reader", ...FLOORS].includes(name));
    const fastest = fastestOf(others, "total");
    const soonest = fastestOf(others, "since");
    facts.floor = {
      cpu: own.total / floorOf(middle, "cpu"),
      wall: own.since / floorOf(middle, "wall"),
      warm: own.warmCpu / floorOf(middle, "warmCpu"),
    };
    facts.fastest = {
      title: fastest.title === soonest.title ? fastest.title : `${fastest.title}（时间：${soonest.title}）`,
      cpu: fastest.total / own.total,
      wall: soonest.since / own.since,
    };
  }
  const [few, many] = [at(40), at(5000)];
  if (few !== undefined && many !== undefined) {
    const each = (milliseconds, { count }) => milliseconds / count;
    const ownFew = productOf(few);
    const ownMany = productOf(many);
    facts.flat = {
      warm: each(ownMany.cpu, many) / each(ownFew.warmCpu, few),
      cold: each(ownMany.total, many) / each(ownFew.total, few),
    };
  }
  if (many !== undefined)
    facts.memory = { peak: productOf(many).peak, light: many.light, lightBefore: middle?.light ?? null };
  return facts;
}
