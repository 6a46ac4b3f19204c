from __future__ import annotations

import pickle

import pytest

from newsclean import Cleaner, SiteProfile
from newsclean.rules.toml_file import RulesFileError

PROSE = "The river had risen for three days when the first of the families packed their things and left for the hills."
TEXT = f"Filed from the river desk\n\n{PROSE}\n\nWin a canoe\n\n3 min read\n\nADVERTISEMENT\n\nCup tickets\n\n{PROSE}"

FILE = """
without = ["reading_times"]
languages = ["en-GB", "pt-BR"]

[patterns.house_style]
sources = ['^Filed from the .* desk$']
timeout = 0.2

[phrases.raffle]
lines = ["Win a canoe"]

[selectors.promos]
sources = [".promo", "aside[data-ad]"]

[keep]
phrases = ["advertisement"]

[[site]]
hosts = ["valley.example", "*.valley.example"]
without = ["raffle"]
phrases.cup = { lines = ["Cup tickets"] }
"""


@pytest.fixture
def cleaner(tmp_path):
    (tmp_path / "valley.toml").write_text(FILE, encoding="utf-8")
    return Cleaner.from_file(tmp_path / "valley.toml")


def test_a_file_says_what_goes_and_what_stays(cleaner):
    assert cleaner(TEXT) == f"{PROSE}\n\n3 min read\n\nADVERTISEMENT\n\nCup tickets\n\n{PROSE}"
    assert cleaner.languages == {"en", "pt"}
    assert cleaner.html(f"<p>{PROSE}</p><aside data-ad=1><p>Buy a boat.</p></aside>") == PROSE


def test_a_host_is_meant_with_and_without_www(tmp_path):
    (tmp_path / "rules.toml").write_text("[[site]]\nhosts = ['valley.example', 'www.hills.example']\nwithout = ['adverts']\n", encoding="utf-8")
    cleaner = Cleaner.from_file(tmp_path / "rules.toml")
    has_rules = {host: cleaner.for_site(host) is not cleaner for host in ("valley.example", "www.valley.example", "www.hills.example",
                                                                          "hills.example", "a.valley.example", "xvalley.example")}
    assert [host for host, is_own in has_rules.items() if is_own] == ["valley.example", "www.valley.example", "www.hills.example"]


@pytest.mark.parametrize("host", ["valley.example", "WWW.valley.example", "valley.example:8080", "https://www.valley.example:8080/cup?page=2"])
def test_a_site_has_rules_on_top(cleaner, host):
    assert cleaner.for_site(host)(TEXT) == f"{PROSE}\n\nWin a canoe\n\n3 min read\n\nADVERTISEMENT\n\n{PROSE}"


def test_another_site_has_none(cleaner):
    assert cleaner.for_site("hills.example") is cleaner
    assert cleaner.for_site("notvalley.example") is cleaner
    assert cleaner.for_site("https://hills.example/valley.example") is cleaner


def test_a_host_that_is_no_text_is_named(cleaner):
    with pytest.raises(TypeError, match="host: expected a host's name or an address on it, got None"):
        cleaner.for_site(None)


def test_the_cleaner_of_a_file_is_a_value(cleaner):
    assert pickle.loads(pickle.dumps(cleaner)) == cleaner
    assert hash(cleaner) == hash(pickle.loads(pickle.dumps(cleaner)))


def test_a_learned_profile_stands_beside_the_file(tmp_path):
    foot = "Written in the old mill by the people of the valley"
    SiteProfile.learn([f"{PROSE} {number} were counted.\n\n{foot}" for number in range(12)]).save(tmp_path / "valley.json")
    (tmp_path / "rules.toml").write_text("[[site]]\nhosts = ['valley.example']\nprofile = 'valley.json'\n", encoding="utf-8")
    cleaner = Cleaner.from_file(tmp_path / "rules.toml")
    text = f"{PROSE}\n\n{foot}"
    assert cleaner(text) == text
    assert cleaner.for_site("valley.example")(text) == PROSE


@pytest.mark.parametrize(("file", "says"), [
    ("without = [", "no TOML: "),
    ("witout = ['credits']", "the file: unknown key 'witout'; did you mean 'without'?"),
    ("without = 'credits'", "the file: without: expected a list of strings, got 'credits'"),
    ("without = ['credit']", "without: no filter 'credit'; there are credits, "),
    ("languages = ['tlh']", "languages: none for 'tlh'"),
    ("repair = 'no'", "the file: repair: expected true or false, got 'no'"),
    ("[patterns.mine]\nsources = ['(']", r"[patterns.mine]: rule 'mine': pattern '(' is none: missing ) at character 2"),
    ("[patterns.mine]\nsource = ['x']", "[patterns.mine]: unknown key 'source'; did you mean 'sources'?"),
    ("[patterns.mine]\nsources = ['x']\ntimeout = 'long'", "[patterns.mine]: timeout: expected seconds above 0, got 'long'"),
    ("[phrases.mine]\nlines = ['{who}']", "[phrases.mine]: rule 'mine': lines: '{who}' has an unknown slot {who}"),
    ("[keep]\npattern = ['x']", "[keep]: unknown key 'pattern'; did you mean 'patterns'?"),
    ("[[site]]\nwithout = []", "[site 1]: hosts: expected a list of hosts"),
    ("[[site]]\nhosts = ['a']\nphrases.mine = 3", "[site 1.phrases.mine]: expected a table, got 3"),
    ("[[site]]\nhosts = ['a']\n[[site]]\nhosts = ['b']\nwithout = ['raffles']\nphrases.raffle.lines = ['x']", "[site 2]: without: no filter 'raffles'; there are raffle, "),
    ("[[site]]\nhosts = ['a']\nonly = ['credit']", "[site 1]: only: no filter 'credit'; there are credits, "),
    ("[[site]]\nhosts = ['a']\nprofile = 'none.json'", "[site 1]: profile: no file "),
    ("patterns = 3", "[patterns]: expected a table, got 3"),
])
def test_an_error_names_file_table_and_key(tmp_path, file, says):
    path = tmp_path / "rules.toml"
    path.write_text(file, encoding="utf-8")
    with pytest.raises(RulesFileError) as raised:
        Cleaner.from_file(path)
    assert str(raised.value).startswith(f"{path}: ")
    assert says in str(raised.value)


def test_a_file_that_is_not_there_is_an_error_of_the_system(tmp_path):
    with pytest.raises(FileNotFoundError):
        Cleaner.from_file(tmp_path / "none.toml")


# --- how much goes -------------------------------------------------------------------------------

LEAD = f"{PROSE}\n\nRead also: Nine Bridges and a Boat\n\n{PROSE}"


def read_file(tmp_path, text):
    (tmp_path / "valley.toml").write_text(text, encoding="utf-8")
    return Cleaner.from_file(tmp_path / "valley.toml")


def test_a_file_says_how_much_goes_and_a_host_may_say_something_else(tmp_path):
    cleaner = read_file(tmp_path, 'strictness = "careful"\n[[site]]\nhosts = ["valley.example"]\nstrictness = 0.5')
    assert cleaner.strictness == "careful"
    assert cleaner(LEAD) == LEAD
    assert cleaner.for_site("valley.example").strictness == 0.5
    assert cleaner.for_site("valley.example")(LEAD) == f"{PROSE}\n\n{PROSE}"
    assert cleaner.for_site("hill.example").strictness == "careful"


@pytest.mark.parametrize(("value", "says"), [
    ("true", "the file: strictness: expected a name or a number, got True"), ('"bold"', "strictness: expected one of"), ("2", "got 2")])
def test_a_strictness_that_there_is_not_is_an_error(tmp_path, value, says):
    with pytest.raises(RulesFileError, match=says):
        read_file(tmp_path, f"strictness = {value}")
