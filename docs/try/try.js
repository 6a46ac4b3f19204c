// The page: what is pasted goes to the worker, what comes back is shown.
const $ = (id) => document.getElementById(id);

// A worker made from a blob is held to the policy of this page, one loaded from the server to none.
const worker = new Worker(URL.createObjectURL(new Blob([`import ${JSON.stringify(new URL("worker.js", import.meta.url).href)};`],
                                                       { type: "text/javascript" })), { type: "module" });
let asked = 0;
let waiting;

function ask() {
  const without = [...document.querySelectorAll("#filters input:not(:checked)")].map((box) => box.value);
  const kind = document.querySelector("input[name=kind]:checked").value;
  if (document.body.dataset.ready) $("status").textContent = "Reading…";
  worker.postMessage({ id: ++asked, source: $("source").value, kind, without });
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
  $("status").textContent = found.came ? `Read as ${found.kind}: ${found.marks} taken, ${found.stay} of ${found.came} characters stay.` : "Ready.";
  document.body.dataset.shown = found.id;
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
$("copy").addEventListener("click", copy);
$("all").addEventListener("click", () => all(true));
$("none").addEventListener("click", () => all(false));
$("sample").addEventListener("click", async () => {
  $("source").value = await (await fetch("sample.txt")).text();
  ask();
});
