// Serves the built add-in to the Excel of this computer:  node scripts/sideload.mjs [--web=folder] [--certificate=folder]
import path from "node:path";
import { fileURLToPath } from "node:url";
import { serveForExcel } from "./serve/excel-server.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const option = (name, fallback) =>
  path.resolve(process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? fallback);

serveForExcel({
  web: option("web", path.join(ROOT, "dist/web")),
  certificate: option("certificate", path.join(ROOT, ".cache/localhost")),
});
