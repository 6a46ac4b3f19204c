// The page: what is pasted goes to the worker, what comes back is shown.
const $ = (id) => document.getElementById(id);

// A worker made from a blob is held to the policy of this page, one loaded from the server to none.
const worker = new Worker(URL.createObjectURL(new Blob([`import ${JSON.stringify(new URL("worker.js", import.meta.url).href)};`],
                                                       { type: "text/javascript" })), { type: "module" });
const MAX_ADDRESS = 7000; // characters; GitHub refuses addresses above some 8,000
let asked = 0;
let waiting;

function ask() {
  const without = [...document.querySelectorAll("#filters input:not(:checked)")].map((box) => box.value);
  const kind = document.querySelector("input[name=kind]:checked").value;
  if (document.body.dataset.ready) $("status").textContent = "Reading…";
  worker.postMessage({ id: ++asked, source: $("source").value, kind, without, strictness: $("strictness").value });
}

function askSoon() {
  clearTimeout(waiting);
  waiting = setTimeout(ask, 150);
}

function list(filters) {
  $("filters").replaceChildren(...filters.map(([name, about]) => {
    const [item, label, box, small] = ["li", "label", "input", "small"].map((tag) => document.createElement(tag));
    Object.assign(box, { type: "checkbox", value: name, checked: true });
    small.textContent = about;
    label.append(box, ` ${name}`, small);
    item.append(label);
    return item;
  }));
  $("status").textContent = "Ready.";
  document.body.dataset.ready = "yes";
  if ($("source").value) ask();
}

function show(found) {
  $("view").innerHTML = found.view; // newsclean's own view, in which a text is never markup; the policy runs no script of it
  $("article").textContent = found.article;
  $("copy").disabled = !found.article;
  $("copied").textContent = "";
  $("status").textContent = found.length ? `Read as ${found.kind}: ${found.marks} removed, ${found.kept} of ${found.length} characters kept.` : "Ready.";
  report(found);
  document.body.dataset.shown = found.id;
}

// A link to a new issue that carries the text, as much of it as an address may hold, and what was removed from it.
function report(found) {
  const source = $("source").value;
  $("report").hidden = $("reported").hidden = !source;
  const removed = found.removals.map(({ reason, text }) => `- ${reason}: ${text}`).join("\n");
  const write = (text, left) => `<!-- Say which line was removed or kept by mistake. -->\n\nnewsclean ${found.version}, read as ${found.kind}, strictness ${$("strictness").value}`
    + `\n\n${left ? `The first ${text.length} of ${source.length} characters` : "The text"}:\n\n~~~~~\n${text}\n~~~~~\n\nRemoved:\n\n${removed.slice(0, 1500)}\n`;
  let text = source;
  const address = () => "https://github.com/newsclean/newsclean/issues/new?" + new URLSearchParams({ title: "A line removed or kept by mistake", body: write(text, text !== source) });
  while (text && address().length > MAX_ADDRESS) text = [...text].slice(0, Math.floor([...text].length * 0.8)).join("");
  $("report").href = address();
}

worker.onmessage = ({ data }) => {
  if (data.error) $("status").textContent = `This went wrong: ${data.error}`;
  else if (data.filters) list(data.filters);
  else if (data.id === asked) show(data);
};

async function copy() {
  try {
    await navigator.clipboard.writeText($("article").textContent);
    $("copied").textContent = "Copied.";
  } catch {
    getSelection().selectAllChildren($("article"));
    $("copied").textContent = "Selected; copy it with the keyboard.";
  }
}

function all(on) {
  document.querySelectorAll("#filters input").forEach((box) => { box.checked = on; });
  ask();
}

$("source").addEventListener("input", askSoon);
$("filters").addEventListener("change", ask);
document.querySelectorAll("input[name=kind]").forEach((button) => button.addEventListener("change", ask));
$("strictness").addEventListener("change", ask);
$("copy").addEventListener("click", copy);
$("all").addEventListener("click", () => all(true));
$("none").addEventListener("click", () => all(false));
$("sample").addEventListener("click", async () => {
  $("source").value = await (await fetch("sample.txt")).text();
  ask();
});
