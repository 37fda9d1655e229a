import { median } from "../figures.mjs";
import { findOpenpyxl } from "../find-openpyxl.mjs";
import { installedPeers } from "../peers.mjs";
import { floorProcess, observedParts, openpyxlProcess, ownProcess } from "../reading/processes.mjs";
import { readingTable, readingTables } from "../reading/reading-tables.mjs";
import { savedReturns } from "../reading/saved-returns.mjs";
import { lockedVersion } from "../locked-version.mjs";

/** From here on the other libraries would take longer than anyone waits for; what they cost a file is known by then. */
const MANY = 1_000;
/** Up to here a process is short enough to be warmed and measured again and again. */
const FEW = 100;
const ROUNDS_OF_MANY = 2;
/** Returns of which it is observed which parts are read: one of every unit. */
const OBSERVED = 34;

/**
 * Takes returns in, beside the other libraries and the floor. Every contender runs in a process of its own, one after the other; each
 * round starts with the next.
 */
export async function measureReading(options, returns, say) {
  const contenders = await contendersHere(returns, say);
  const outcomes = [];
  for (const count of options.files) {
    const running = contenders.filter(({ isOther }) => !isOther || count <= MANY);
    const runs = new Map(running.map(({ name }) => [name, []]));
    const rounds = count > MANY ? Math.min(ROUNDS_OF_MANY, options.rounds) : options.rounds;
    for (let round = 0; round < rounds; round += 1) {
      say(`收取 ${count} 份：第 ${round + 1}/${rounds} 轮`);
      for (let turn = 0; turn < running.length; turn += 1) {
        const { name, isOther, start } = running[(turn + round) % running.length];
        runs.get(name).push(await start(count, passesFor(count, isOther, options)));
      }
    }
    const medians = running.map(({ name, title }) => ({ name, title, ...mediansOf(runs.get(name)) }));
    const light = count >= FEW ? await lightRun(returns, count) : null;
    outcomes.push({ count, contenders: medians, light });
  }
  const { tables, facts } = readingTables(outcomes, contenders);
  return { tables: [...tables, ...(await savedTables(options, returns, say))], facts };
}

/** The product and the floor on returns that another program has saved. */
async function savedTables({ rounds, repeats }, { list }, say) {
  say("由 LibreOffice 另存 34 份……");
  const saved = savedReturns(list);
  if (saved === null) {
    say("没有找到 LibreOffice，这次不测另存过的月报。");
    return [];
  }
  const parts = await observedParts(saved.list, saved.count);
  const contenders = [...ownContenders(saved.list), ...floorContenders(saved.list, parts)];
  const medians = [];
  for (const { name, title, start } of contenders) {
    const runs = [];
    for (let round = 0; round < rounds; round += 1) runs.push(await start(saved.count, 1 + repeats));
    medians.push({ name, title, ...mediansOf(runs) });
  }
  const outcome = { count: saved.count, contenders: medians };
  return [readingTable(outcome, `${saved.count} 份经 LibreOffice 另存的月报`)];
}

function passesFor(count, isOther, { repeats }) {
  if (count <= FEW) return 1 + repeats;
  return count <= MANY && !isOther ? 2 : 1;
}

/** The same without holding the ledgers: what is left is what reading and judging themselves need. */
async function lightRun(returns, count) {
  const [pass] = await ownProcess("light", returns.list)(count, 1);
  return pass.peak;
}

async function contendersHere(returns, say) {
  const { list } = returns;
  const { there, missing } = installedPeers(say);
  const openpyxl = findOpenpyxl();
  for (const name of missing) say(`没有装上 ${name}，这次不比它。`);
  if (openpyxl === null) say("没有找到装有 openpyxl 的 Python，这次不比它。");
  const parts = await observedParts(list, OBSERVED);
  const other = (name, title, start) => ({ name, title, isOther: true, start });
  const peers = there.map(({ name, version }) =>
    other(name, `${name} ${version}`, ownProcess(name === "exceljs" ? "exceljs" : "sheetjs", list)),
  );
  return [
    ...ownContenders(list),
    other("hucre", `hucre ${lockedVersion("hucre")}`, ownProcess("hucre", list)),
    ...peers,
    ...(openpyxl === null
      ? []
      : [other("openpyxl", `openpyxl ${openpyxl.version} read-only`, openpyxlProcess(openpyxl.python, list))]),
    ...floorContenders(list, parts),
  ];
}

function ownContenders(list) {
  return [
    { name: "product", title: "本产品：读、审核、汇总", isOther: false, start: ownProcess("product", list) },
    { name: "reader", title: "本产品：只读", isOther: false, start: ownProcess("reader", list) },
  ];
}

function floorContenders(list, parts) {
  const floor = (name, title) => ({ name, title, isOther: false, start: floorProcess(name, list, parts) });
  return [floor("fflate", `底线：fflate ${lockedVersion("fflate")} 解压`), floor("zlib", "底线：Node zlib 解压")];
}

/** Of the first pass in a new process (`cold`, with starting and loading in `total`), and of the later ones. */
function mediansOf(runs) {
  const first = runs.map(([pass]) => pass);
  const later = runs.flatMap((passes) => passes.slice(1));
  const of = (passes, key) => (passes.length === 0 ? null : median(passes.map((pass) => pass[key])));
  return {
    total: of(first, "total"),
    since: of(first, "since"),
    cpu: of(first, "cpu"),
    wall: of(first, "wall"),
    warmCpu: of(later, "cpu"),
    warmWall: of(later, "wall"),
    peak: of(first, "peak"),
    done: first[0],
  };
}
