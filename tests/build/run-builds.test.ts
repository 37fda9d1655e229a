import { runBuilds } from "../../scripts/serve/run-builds.mjs";

const FOLDER = __dirname;
const build = (name: string, script: string) => ({ name, words: ["-e", script] });

function heard(): { lines: string[]; say: (...lines: string[]) => void } {
  const lines: string[] = [];
  return { lines, say: (...more) => void lines.push(...more) };
}

describe("the builds behind npm start", () => {
  test("have no problem when all end well, and each is told with its time", async () => {
    const { lines, say } = heard();
    const { problems } = runBuilds([build("甲", ""), build("乙", "console.log('warning')")], FOLDER, say);
    expect(await problems).toEqual([]);
    expect([...lines].sort()).toEqual([
      expect.stringMatching(/^ {2}乙：好了 done，\d+\.\d 秒 s$/),
      expect.stringMatching(/^ {2}甲：好了 done，\d+\.\d 秒 s$/),
    ]);
  });

  test("give what a failing one printed, without colours, and the others go on", async () => {
    const { lines, say } = heard();
    const broken = "console.log('Module not found'); console.error(process.env.NO_COLOR); process.exitCode = 1";
    const { problems } = runBuilds([build("甲", broken), build("乙", "")], FOLDER, say);
    const [problem, ...others] = await problems;
    expect(problem?.split("\n").sort()).toEqual(["1", "Module not found"]);
    expect(others).toEqual([]);
    expect([...lines].sort()).toEqual([
      expect.stringMatching(/^ {2}乙：好了/),
      expect.stringMatching(/^ {2}甲：没有成功/),
    ]);
  });

  test("name the exit code of one that fails in silence", async () => {
    expect(await runBuilds([build("甲", "process.exit(3)")], FOLDER, () => {}).problems).toEqual(["退出码 3"]);
  });

  test("stop when told to", async () => {
    const began = Date.now();
    const { problems, stop } = runBuilds([build("甲", "setInterval(() => {}, 1000)")], FOLDER, () => {});
    stop();
    expect(await problems).toHaveLength(1);
    expect(Date.now() - began).toBeLessThan(2000);
  });
});
