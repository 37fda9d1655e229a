/**
 * An element of a manifest: its name without the prefix, its attributes, the elements in it and its own text.
 * @typedef {{ name: string, line: number, attributes: Map<string, string>, children: XmlElement[], text: string }} XmlElement
 */

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/[^>]+>|<[^>"']+(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&amp;", "&"],
]);

const decode = (text) => text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES.get(entity));
const localName = (name) => name.slice(name.indexOf(":") + 1);

function elementOf(token, line) {
  const inner = token.replace(/^<|\/?>$/g, "");
  const name = /^\S+/.exec(inner)[0];
  const attributes = new Map();
  for (const [, key, double, single] of inner.matchAll(ATTRIBUTE)) attributes.set(key, decode(double ?? single));
  return { name: localName(name), line, attributes, children: [], text: "" };
}

/**
 * The root element of a document that is known to be well-formed.
 * @param {string} document
 * @returns {XmlElement}
 */
export function parseXml(document) {
  const outside = { name: "", line: 0, attributes: new Map(), children: [], text: "" };
  const open = [outside];
  let line = 1;
  for (const [token] of document.matchAll(TOKEN)) {
    const parent = open[open.length - 1];
    if (token.startsWith("</")) open.pop();
    else if (!token.startsWith("<")) parent.text += decode(token.trim());
    else if (!token.startsWith("<!") && !token.startsWith("<?")) {
      const element = elementOf(token, line);
      parent.children.push(element);
      if (!token.endsWith("/>")) open.push(element);
    }
    line += token.split("\n").length - 1;
  }
  return outside.children[0];
}

/**
 * The element and everything in it, in the order of the document.
 * @param {XmlElement} element
 * @returns {XmlElement[]}
 */
export function allWithin(element) {
  return [element, ...element.children.flatMap(allWithin)];
}

/**
 * All elements of that name below an element.
 * @param {XmlElement} element
 * @param {string} name
 * @returns {XmlElement[]}
 */
export function named(element, name) {
  return allWithin(element).filter((each) => each !== element && each.name === name);
}

/**
 * The element at a path of child names, or undefined.
 * @param {XmlElement} element
 * @param {...string} path
 * @returns {XmlElement | undefined}
 */
export function childAt(element, ...path) {
  return path.reduce((parent, name) => parent?.children.find((each) => each.name === name), element);
}
