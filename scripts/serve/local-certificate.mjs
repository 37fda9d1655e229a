import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** Macs refuse certificates that are valid for longer than 825 days. */
const DAYS = "800";

const SETTINGS = `
[req]
distinguished_name = name
prompt = no
[name]
CN = localhost
[authority]
basicConstraints = critical, CA:TRUE, pathlen:0
keyUsage = critical, keyCertSign
[server]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature, keyEncipherment
extendedKeyUsage = serverAuth
subjectAltName = DNS:localhost, IP:127.0.0.1
`;

const PLACES = ["openssl", "C:\\Program Files\\Git\\usr\\bin\\openssl.exe"];

function findOpenssl() {
  return PLACES.find((place) => spawnSync(place, ["version"], { stdio: "ignore" }).status === 0);
}

function run(openssl, folder, words) {
  const { status, stderr } = spawnSync(openssl, words, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`openssl ${words[0]} 没有成功：${stderr}`);
}

/** The authority's key is thrown away at once: nobody can sign anything else with it. */
function make(openssl, folder) {
  fs.mkdirSync(folder, { recursive: true });
  const written = ["settings.cnf", "ca.key", "localhost.csr"].map((name) => path.join(folder, name));
  try {
    fs.writeFileSync(written[0], SETTINGS);
    const key = ["-newkey", "rsa:2048", "-nodes", "-config", "settings.cnf"];
    const authority = ["-x509", "-extensions", "authority", "-subj", "/CN=shian-yuebao localhost", "-days", DAYS];
    run(openssl, folder, ["req", ...key, ...authority, "-keyout", "ca.key", "-out", "ca.crt"]);
    run(openssl, folder, ["req", ...key, "-keyout", "localhost.key", "-out", "localhost.csr"]);
    const signed = ["-CA", "ca.crt", "-CAkey", "ca.key", "-set_serial", "1", "-days", DAYS];
    const extensions = ["-extfile", "settings.cnf", "-extensions", "server"];
    run(openssl, folder, ["x509", "-req", "-in", "localhost.csr", ...signed, ...extensions, "-out", "localhost.crt"]);
  } finally {
    for (const file of written) fs.rmSync(file, { force: true });
  }
}

/**
 * The certificate for https://localhost in that folder, made there when it is missing; null without openssl.
 * `authority` is the file whoever uses it must trust; null when the folder holds a localhost.pfx from elsewhere.
 * @param {string} folder
 * @returns {{ options: import("node:https").ServerOptions, authority: string | null } | null}
 */
export function localCertificate(folder) {
  const file = (name) => path.join(folder, name);
  if (fs.existsSync(file("localhost.pfx"))) {
    return { options: { pfx: fs.readFileSync(file("localhost.pfx")), passphrase: "localhost" }, authority: null };
  }
  if (!fs.existsSync(file("localhost.crt"))) {
    const openssl = findOpenssl();
    if (openssl === undefined) return null;
    make(openssl, folder);
  }
  const options = { key: fs.readFileSync(file("localhost.key")), cert: fs.readFileSync(file("localhost.crt")) };
  return { options, authority: file("ca.crt") };
}
