import net from "node:net";

const HERE = "127.0.0.1";
const HERE_SIX = "::1";
/** Taken by another program, or (Windows) set aside by the system. */
const TAKEN = new Set(["EADDRINUSE", "EACCES"]);
const TRIES = 20;
const LAST_PORT = 65_535;

function tryListen(server, port, address) {
  return new Promise((resolve, reject) => {
    const fail = (error) => (TAKEN.has(error.code) ? resolve(false) : reject(error));
    server.once("error", fail);
    server.listen(port, address, () => {
      server.removeListener("error", fail);
      resolve(true);
    });
  });
}

/** Browsers try `localhost` as ::1 first: another program there would be what they show. */
async function isFreeForSix(port) {
  const probe = net.createServer();
  const isFree = await tryListen(probe, port, HERE_SIX).catch(() => true);
  await new Promise((resolve) => probe.close(resolve));
  return isFree;
}

/**
 * Has the server listen on this computer alone: on the port asked for, or when that is taken on one of the next, or on
 * any that is free. Resolves with the port.
 * @param {import("node:http").Server} server
 * @param {number} wanted
 * @returns {Promise<number>}
 */
export async function listenHere(server, wanted) {
  const next = Array.from({ length: TRIES }, (_, index) => wanted + index).filter((port) => port <= LAST_PORT);
  for (const port of wanted === 0 ? [0] : [...next, 0]) {
    const isFree = port === 0 || (await isFreeForSix(port));
    if (isFree && (await tryListen(server, port, HERE))) break;
  }
  return /** @type {import("node:net").AddressInfo} */ (server.address()).port;
}
