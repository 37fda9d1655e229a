import { FreeLanes } from "../../src/threads/free-lanes";

/** Works that end when they are told to. */
function works() {
  const ends: (() => void)[] = [];
  const began: string[] = [];
  const work = (name: string) => (lane: string) => {
    began.push(`${name} on ${lane}`);
    return new Promise<string>((resolve) => ends.push(() => resolve(name)));
  };
  return { began, work, end: (at: number) => ends[at]!() };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

test("each lane has one work at a time; who comes later takes the next lane that is free, in order", async () => {
  const lanes = new FreeLanes(["a", "b"]);
  const { began, work, end } = works();
  const done = ["1", "2", "3", "4"].map((name) => lanes.use(work(name)));
  await turn();
  expect(began).toEqual(["1 on a", "2 on b"]);
  end(1);
  await turn();
  expect(began.slice(2)).toEqual(["3 on b"]);
  end(0);
  end(2);
  await turn();
  end(3);
  expect(await Promise.all(done)).toEqual(["1", "2", "3", "4"]);
});

test("the first lane is used again when it is free, and a work that fails gives its lane back", async () => {
  const lanes = new FreeLanes(["a", "b"]);
  const names: string[] = [];
  await expect(lanes.use(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  for (let time = 0; time < 3; time += 1) await lanes.use((lane) => Promise.resolve(names.push(lane)));
  expect(names).toEqual(["a", "a", "a"]);
});
