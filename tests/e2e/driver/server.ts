import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { workbenchServer } from "../../../scripts/serve/workbench-server.mjs";

let running: Promise<Server> | null = null;

/** The address of the page's server of this test file, on a free port; ended after the last test. */
export async function originOfFile(): Promise<string> {
  running ??= start();
  const { port } = (await running).address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

function start(): Promise<Server> {
  const server = workbenchServer();
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", () => resolve(server));
  });
}

afterAll(async () => {
  const server = await running;
  running = null;
  server?.closeAllConnections();
  await new Promise((resolve) => (server === undefined || server === null ? resolve(null) : server.close(resolve)));
});
