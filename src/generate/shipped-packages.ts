/** A package that is part of what users get. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package declares it, an SPDX expression where it is one. */
  readonly license: string;
  /** Folder below the checkout, `node_modules/react`. */
  readonly folder: string;
}

/** What of package-lock.json (version 3) is asked for. */
export interface LockFile {
  readonly packages: Readonly<
    Record<
      string,
      { readonly version?: string; readonly license?: string; readonly dev?: boolean; readonly devOptional?: boolean }
    >
  >;
}

/** Needed for building only, but copied as it is into what users get. */
const COPIED: readonly string[] = ["@microsoft/office-js"];

/** The packages of a lock file that end up in the product, by name and version. */
export function shippedPackages({ packages }: LockFile): readonly ShippedPackage[] {
  const shipped = Object.entries(packages).flatMap(([folder, { version, license, dev, devOptional }]) => {
    if (folder === "") return [];
    const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
    if ((dev === true || devOptional === true) && !COPIED.includes(name)) return [];
    return [{ name, version: version ?? "", license: license ?? "", folder }];
  });
  return shipped.sort((left, right) => order(`${left.name} ${left.version}`, `${right.name} ${right.version}`));
}

/** By code point, the same on every machine. */
function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
