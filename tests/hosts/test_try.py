"""The page that runs newsclean in the browser: served from the loopback, used as a person would."""
from __future__ import annotations

import importlib.util
import shutil
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs, urlsplit

import pytest

from newsclean import DEFAULT, __version__, clean, clean_html

from .chromium import chromium, contrasts, look, overflow, violations
from .conftest import host, missing

DOCS = Path(__file__).parent.parent.parent / "docs"
SAMPLE = (DOCS / "sample.txt").read_text(encoding="utf-8")
PAGE = (DOCS / "how-to" / "page.html").read_text(encoding="utf-8")
PATIENCE = 240  # seconds; Python starts in four on an idle machine


class Handler(SimpleHTTPRequestHandler):
    asked: list[str] = []  # noqa: RUF012 - http.server makes a handler a request; what was asked is kept by the class

    def do_GET(self):
        self.asked.append(self.path)
        super().do_GET()

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    if not shutil.which("npm"):
        missing("Pyodide comes from npm, which is not here; apt-get install npm brings it")
    host("ftfy")
    spec = importlib.util.spec_from_file_location("pack", DOCS / "try" / "pack.py")
    packer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(packer)
    folder = tmp_path_factory.mktemp("site")
    packer.pack(folder / "try")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/try/index.html"
        server.shutdown()


@pytest.fixture(scope="module")
def page(site):
    wait = host("selenium.webdriver.support.wait").WebDriverWait
    with chromium(width=1000) as driver:
        driver.get(site)
        wait(driver, PATIENCE).until(lambda it: it.execute_script("return document.body.dataset.ready"))
        driver.until = wait(driver, PATIENCE).until
        yield driver


def paste(page, text, *, kind="auto"):
    """Put a text in as if pasted; gives what stays."""
    page.execute_script("delete document.body.dataset.shown")
    page.execute_script("""document.querySelector(`input[value=${arguments[1]}]`).checked = true;
                           document.getElementById('source').value = arguments[0];
                           document.getElementById('source').dispatchEvent(new Event('input'))""", text, kind)
    return settled(page)


def settled(page):
    page.until(lambda it: it.execute_script("return document.body.dataset.shown"))
    return page.execute_script("return document.getElementById('article').textContent")


def test_a_text_is_cleaned_as_anywhere_else_and_what_goes_is_shown(page):
    assert paste(page, SAMPLE) == clean(SAMPLE)
    struck = page.execute_script("return [...document.querySelectorAll('#view del')].map((node) => [node.textContent, node.title])")
    assert ["3 min read", "reading_times"] in [[text, title.partition(":")[0].partition("+")[0]] for text, title in struck]
    assert page.find_element("id", "status").text.startswith("Read as text: ")


def test_wrongly_decoded_text_is_repaired_here_too(page):
    assert paste(page, "The mayorâ€™s plan was read in the church.") == "The mayor’s plan was read in the church."


def test_a_pages_source_is_read_as_html(page):
    assert paste(page, PAGE) == clean_html(PAGE)
    assert page.find_element("id", "status").text.startswith("Read as HTML: ")


def test_markdown_is_read_as_markdown(page):
    text = "# The dam\n\nIt held through the night, and [the mayor](/mayor) said so.\n\n[Share on X](https://x.example/share) | [Print](#)"
    assert paste(page, text) == clean(text) == text.partition("\n\n[Share")[0]
    assert page.find_element("id", "status").text.startswith("Read as Markdown: ")


def test_a_report_carries_the_text_and_what_was_removed(page):
    def told():
        address = page.find_element("id", "report").get_attribute("href")
        assert address.startswith("https://github.com/newsclean/newsclean/issues/new?")
        return parse_qs(urlsplit(address).query)["body"][0], len(address)

    paste(page, SAMPLE)
    body, _ = told()
    assert SAMPLE.strip() in body
    assert "- reading_times: 3 min read" in body
    assert f"newsclean {__version__}" in body
    paste(page, "Größe — über “alles”.\n\n" * 3000)
    body, length = told()
    assert length <= 7000
    assert "characters:" in body
    paste(page, "")
    assert not page.find_element("id", "report").is_displayed()


def test_everything_can_be_reached_and_used_with_the_keyboard(page):
    paste(page, SAMPLE)
    keys = host("selenium.webdriver.common.keys").Keys
    page.execute_script("document.activeElement.blur(); window.scrollTo(0, 0)")
    reached = []
    for _ in range(200):
        page.switch_to.active_element.send_keys(keys.TAB)
        at = page.execute_script("const at = document.activeElement; return at.id || at.value || at.getAttribute('href') || at.tagName")
        if at in reached:
            break
        reached.append(at)
    assert {"auto", "strictness", "sample", "source", "view", "copy", "report", "article", "all", "none", "adverts", "widgets"} <= set(reached)
    page.execute_script("delete document.body.dataset.shown")
    page.find_element("css selector", "#filters input[value=reading_times]").send_keys(keys.SPACE)
    assert "3 min read" in settled(page)
    page.execute_script("delete document.body.dataset.shown")
    page.find_element("css selector", "#filters input[value=reading_times]").send_keys(keys.SPACE)
    assert "3 min read" not in settled(page)


def test_without_javascript_the_page_says_what_to_do(site):
    with chromium(width=400) as driver:
        driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        driver.get(site)
        assert "needs JavaScript" in driver.find_element("tag name", "body").text
        assert "newsclean --explain FILE" in driver.find_element("tag name", "noscript").text


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [400, 1200])
def test_it_can_be_used_by_anyone(page, width, dark, axe):
    paste(page, SAMPLE)
    look(page, width=width, dark=dark)
    assert violations(page, axe) == []


def test_filters_can_be_switched(page):
    paste(page, "3 min read\n\nThe dam held. (Photo: Jane Doe)")
    boxes = page.execute_script("return [...document.querySelectorAll('#filters input')].map((box) => box.value)")
    assert boxes == sorted(each.name for each in DEFAULT)
    page.execute_script("delete document.body.dataset.shown")
    page.find_element("css selector", "#filters input[value=credits]").click()
    assert settled(page) == "The dam held. (Photo: Jane Doe)"
    page.execute_script("delete document.body.dataset.shown")
    page.find_element("id", "none").click()
    assert settled(page) == "3 min read\n\nThe dam held. (Photo: Jane Doe)"
    page.execute_script("delete document.body.dataset.shown")
    page.find_element("id", "all").click()
    assert settled(page) == "The dam held."


def test_strictness_can_be_chosen(page):
    text = "The river had risen for three days.\n\nRead also: Nine Bridges and a Boat\n\nBy evening the water stood at the church door."
    assert "Read also" not in paste(page, text)
    for strictness in ("careful", "thorough", "default"):
        page.execute_script("delete document.body.dataset.shown")
        host("selenium.webdriver.support.ui").Select(page.find_element("id", "strictness")).select_by_visible_text(strictness)
        assert settled(page) == clean(text, strictness=strictness)
    assert "Read also" in clean(text, strictness="careful")


def test_the_article_can_be_copied(page):
    article = paste(page, SAMPLE)
    page.execute_cdp_cmd("Browser.grantPermissions", {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]})
    page.find_element("id", "copy").click()
    page.until(lambda it: it.find_element("id", "copied").text)
    assert page.find_element("id", "copied").text == "Copied."
    assert page.execute_async_script("navigator.clipboard.readText().then(arguments[0])") == article


def test_hostile_text_is_inert(page):
    paste(page, '<img src=x onerror="document.title=1"><script>document.title=2</script>\n\nThe dam held.', kind="text")
    assert page.title == "Try newsclean"
    assert page.execute_script("return document.querySelectorAll('#view img, #view script, #article *').length") == 0


def test_nothing_leaves_the_page(page):
    paste(page, SAMPLE)
    before = len(Handler.asked)
    paste(page, PAGE)
    assert Handler.asked[before:] == []
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as elsewhere:
        Thread(target=elsewhere.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{elsewhere.server_port}/leak"
        ask = f"fetch('{address}', {{mode: 'no-cors'}})"
        assert page.execute_async_script(f"{ask}.then(() => 'went', () => 'stayed').then(arguments[0])") == "stayed"
        worker = f"""const leaky = new Worker(URL.createObjectURL(new Blob([`{ask}.then(() => postMessage('went'), () => postMessage('stayed'))`])));
                     leaky.onmessage = ({{ data }}) => arguments[0](data)"""
        assert page.execute_async_script(worker) == "stayed"
        elsewhere.shutdown()
    assert "/leak" not in Handler.asked


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_it_fits_a_narrow_window_and_can_be_read(page, dark):
    paste(page, SAMPLE + "\n\n" + "x" * 500)
    look(page, width=400, dark=dark)
    assert overflow(page)[0] == 0
    faint = [each for each in contrasts(page, "h1, h2, p, a:not([hidden]), label, small, button:enabled, textarea, pre, del, .newsclean, .newsclean-legend span")
             if each[1] < 4.5]
    assert faint == []


def test_the_console_is_quiet(site):
    with chromium() as driver:
        driver.get(site)
        host("selenium.webdriver.support.wait").WebDriverWait(driver, PATIENCE).until(
            lambda it: it.execute_script("return document.body.dataset.ready"))
        assert [entry for entry in driver.get_log("browser") if "favicon" not in entry["message"]] == []
