/**
 * Runs before each test file: what every object inherits can be neither changed nor added to, so that a name from a file
 * that is used as an object's key (`__proto__`, `constructor`) fails at once.
 * Some libraries assign `constructor` or `toString` to objects of their own; beside a frozen property of that name strict code may not,
 * so each stands behind a setter that gives the object its own.
 */
const shared = Object.prototype;

for (const name of Object.getOwnPropertyNames(shared)) {
  const { value, configurable } = Object.getOwnPropertyDescriptor(shared, name);
  if (value === undefined || !configurable) continue;
  Object.defineProperty(shared, name, {
    get: () => value,
    set(own) {
      if (this === shared) throw new TypeError(`Object.prototype.${name} is frozen`);
      Object.defineProperty(this, name, { value: own, writable: true, enumerable: true, configurable: true });
    },
  });
}

Object.freeze(shared);
