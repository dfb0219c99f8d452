// Cleans all pages of a folder with one of the libraries: node clean.mjs LIBRARY FOLDER
// Names pages that fail on standard error.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const address = "https://example.org/";

const libraries = {
  async "readability-linkedom"() {
    const [{ Readability }, { parseHTML }] = [await import("@mozilla/readability"), await import("linkedom")];
    return html => new Readability(parseHTML(html).document).parse();
  },
  async "readability-jsdom"() {
    const [{ Readability }, { JSDOM, VirtualConsole }] = [await import("@mozilla/readability"), await import("jsdom")];
    // Without listeners: jsdom would print each mistake in a style sheet.
    const virtualConsole = new VirtualConsole();
    return html => new Readability(new JSDOM(html, { url: address, virtualConsole }).window.document).parse();
  },
  async "defuddle-linkedom"() {
    const [{ Defuddle }, { parseHTML }] = [await import("defuddle/node"), await import("linkedom")];
    return html => Defuddle(parseHTML(html).document, address);
  },
  async "mizchi-readability"() {
    const { extract } = await import("@mizchi/readability");
    return html => extract(html);
  },
};

// Libraries report each mistake of a page.
for (const level of ["debug", "error", "info", "log", "warn"]) console[level] = () => {};

const [library, folder] = process.argv.slice(2);
const clean = await libraries[library]();
for (const name of readdirSync(folder).sort()) {
  try {
    await clean(readFileSync(join(folder, name), "utf8"));
  } catch (error) {
    process.stderr.write(`${library}: ${name}: ${error.message}\n`);
  }
}
