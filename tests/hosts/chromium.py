"""A headless Chromium with a fresh profile, and what the tests ask of a page in it."""
from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory

from .conftest import host, missing

FLAGS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars")

# WCAG's contrast of text with the ground it stands on, the ground being the nearest one that is painted.
CONTRAST = """
const number = (text) => text.match(/[\\d.]+/g).map(Number);
const luminance = ([r, g, b]) => [r, g, b].map((c) => c / 255)
  .map((c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
const ground = (node) => {
  for (let at = node; at; at = at.parentElement) {
    const parts = number(getComputedStyle(at).backgroundColor);
    if (parts.length < 4 || parts[3] > 0) return parts;
  }
  return [255, 255, 255];
};
return [...document.querySelectorAll(arguments[0])].map((node) => {
  const [one, other] = [luminance(number(getComputedStyle(node).color)), luminance(ground(node))].sort((a, b) => b - a);
  return [node.textContent.slice(0, 40), (one + 0.05) / (other + 0.05)];
});
"""


@contextmanager
def chromium(*, width: int = 900, height: int = 700, dark: bool = False) -> Iterator[object]:
    """A selenium driver of Debian's Chromium; a machine without one skips, and fails on CI."""
    webdriver = host("selenium.webdriver")
    browser, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not browser or not driver:
        missing("no Chromium here; apt-get install chromium chromium-driver brings it")
    options = webdriver.ChromeOptions()
    options.binary_location = browser
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    with TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        for flag in (*FLAGS, f"--user-data-dir={profile}", f"--window-size={width},{height}"):
            options.add_argument(flag)
        page = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
        try:
            look(page, width=width, height=height, dark=dark)
            yield page
        finally:
            page.quit()


def look(page, *, width, height=700, dark=False) -> None:
    """Lay the page out at this width, in light or in dark; headless windows have a least width, pages have not."""
    page.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 2, "mobile": False})
    page.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})


def violations(page, axe):
    """What axe finds of the page: the rule, and the first elements that break it."""
    # run as the driver does and not by the page, whose policy allows no script but its own
    page.execute_script(f"{axe}; window.axe = axe")
    found = page.execute_async_script("""
        axe.run(document, { resultTypes: ['violations'] }).then((found) => arguments[0](found.violations), (error) => arguments[0]([{ id: String(error), nodes: [] }]))""")
    return [(each["id"], [node["html"][:160] for node in each["nodes"]][:5]) for each in found]


def contrasts(page, selector):
    """The first words of each element and their contrast with what they stand on."""
    return page.execute_script(CONTRAST, selector)


def overflow(page):
    """By how many pixels the page is wider than its window, and which elements stick out."""
    return page.execute_script("""
        const wide = document.documentElement.clientWidth;
        return [document.documentElement.scrollWidth - wide, [...document.body.querySelectorAll('*')]
          .filter((node) => node.getBoundingClientRect().right > wide + 1).map((node) => node.outerHTML.slice(0, 120))]""")
