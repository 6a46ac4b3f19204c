// Runs Python beside the page, so that the page never waits for it.
import { loadPyodide } from "./pyodide/pyodide.mjs";

const here = (name) => new URL(name, import.meta.url).href;

async function start() {
  const [python, packages, page] = await Promise.all([
    loadPyodide({ indexURL: here("pyodide/") }),
    fetch(here("packages.zip")).then((answer) => answer.arrayBuffer()),
    fetch(here("page.py")).then((answer) => answer.text()),
  ]);
  python.unpackArchive(packages, "zip", { extractDir: "/packages" });
  python.runPython("import sys; sys.path.insert(0, '/packages')");
  python.runPython(page);
  return { account: python.globals.get("account"), filters: JSON.parse(python.runPython("filters()")) };
}

const ready = start();
ready.then(({ filters }) => postMessage({ filters }), (error) => postMessage({ error: String(error) }));

onmessage = async ({ data }) => {
  try {
    const { account } = await ready;
    postMessage({ id: data.id, ...JSON.parse(account(JSON.stringify(data))) });
  } catch (error) {
    postMessage({ id: data.id, error: String(error) });
  }
};
