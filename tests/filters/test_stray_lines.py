"""What has no name: texts of many short lines that are articles all the same, then whole dumps.

The dumps of fourteen languages are fixtures, `fixtures/*/synthetic/dump.diff`.
"""
import pytest

from newsclean import explain
from newsclean.dump.context import find_context
from newsclean.dump.line_features import describe_lines
from newsclean.engine.rounds import run_to_fixed_point
from newsclean.engine.view import View
from newsclean.filters import stray_lines
from newsclean.filters.stray_lines import STRAY_LINES as FILTER
from newsclean.model import Document, Element, Line, LineMarkup
from newsclean.phrases.lexicon import load_lexicon
from newsclean.text.lines import read

from .check import *
from .conftest import split

PROSE = """\
The county has found the money to mend the bridge at Upper Marl, two years after lorries were first banned from it. Work on the eastern pier begins in March and should be done before the harvest.
Engineers had warned that the pier, built in 1911 on oak piles, was moving by a millimetre a month. “It is not much, but it only ever moves one way,” said Ruth Aldous, who has measured it every Friday.
The parish council had asked for a new bridge altogether. That would have cost eleven times as much, and the county’s treasurer told a packed village hall on Monday that nobody should wait for it.
Until the work is finished, the school bus will turn at the mill as it has done since the ban. Farmers on the far side will be paid for the longer way to the grain store."""

MENU = "Valley\nHarbour\nMoney\nObituaries\nProperty\nMotors\nCourts\nFarming\nSchools\nLetters"

MISSES = {
    "poem": """\
What the river took

It took the bench,
the bench’s shade,
the boat we never
had repaired,

the little gate,
the willow too,
and left us stones
we never knew.

In spring it brought
a different bench,
somebody’s gate,
an early wrench.""",
    "lyrics": """\
Carry me over, carry me slow
Over the water, where the lamps are low
Chorus
Oh, the ferry, the ferry
Leaves without me again
Oh, the ferry, the ferry
And the rain, and the rain
Verse 2
I had a ticket, I had a coat
I had a letter that nobody wrote
Chorus
Oh, the ferry, the ferry
Leaves without me again""",
    "recipe": """\
A flat onion tart that asks for nothing but patience, and for onions that have been cut by hand. It is eaten lukewarm.
Serves six
For the dough
250 g flour
125 g cold butter
1 pinch of salt
3 tbsp iced water
For the top
1 kg onions
2 tbsp lard
1 tsp caraway
2 eggs
100 ml cream
Rub the butter into the flour, add the water, and press the dough together without kneading it. Leave it in a cool place for an hour.
Cook the onions in the lard over a low flame until they are soft and yellow, which takes longer than any book admits.
Spread them on the dough, pour the eggs and the cream over them, and bake for forty minutes.""",
    "interview": """\
The last ferryman of Holm stops on Friday. We met him on the landing stage.
Will you miss it?
Ask me in March.
What did you like best?
The early ones. Nobody talks at five.
And least?
Weddings.
How many crossings were there, all in all?
I stopped counting at a hundred thousand, and that was under another king.
Did anybody ever fall in?
Only the mayor.
Twice?
Three times.""",
    "results": """\
The lower league had its fullest Saturday of the year, and the weather held until the last whistle.
Marl 2-1 Holm
Sund 0-0 Wick
Abbey 3-2 Thorne
Dale 1-4 Ferrier
Kell 2-2 Orme
Table
1. Ferrier 31
2. Marl 30
3. Abbey 28
4. Thorne 22
5. Sund 20
6. Kell 17
Ferrier play Marl on Wednesday, when the title may already be decided.""",
    "live-blog": """\
14:02
The first tractors have reached the market square.
14:10
Police close the northern bridge.
14:31
The minister will not come out
He says he will speak when the square is empty, according to a person in the building.
14:55
Rain.
15:20
The square is half empty, and the minister is still inside. Somebody has brought soup.
15:41
He speaks.""",
    "tutorial": """\
A counter that survives a crash needs less than one might think. First the imports:
import os
import json
Then one function that reads the number, or begins with nought where there is none yet.
def load(path):
    if not os.path.exists(path):
        return 0
    with open(path) as file:
        return json.load(file)
Writing goes to a second file first, which then takes the place of the old one in a single step.
def save(path, number):
    with open(path + ".new", "w") as file:
        json.dump(number, file)
    os.replace(path + ".new", path)
That is all. Try it with the plug pulled.""",
    "letter": """\
Dear Sir
I read with interest, and then with less, what your paper had to say about our well.
It has never been dry
It is not “picturesque”
It belongs to nobody
Your reporter drank from it and said nothing at the time.
Yours faithfully
Adela Thorne
Upper Marl""",
    "brief": "Fire at the mill\n\nA fire broke out at the mill on Sunday night. Nobody was hurt.",
    "questions": """\
From Monday the bins are collected by weight. What people ask, and what the county says.
What does it cost?
Twelve pence a kilo.
Who weighs them?
The lorry does.
What if my neighbour uses my bin?
Lock it. Locks are free until June.
Can I appeal?
Yes, in writing, within a month.
Is garden waste weighed?
No.""",
    "list": """\
Nine walks that end at a kitchen, in no order but that of our hunger.
1. The salt path
Six miles, flat, herons. Crab at the end of it.
2. Marl to Holm
Four miles and one stile too many.
3. The drovers’ road
A day. Take water.
4. Round the tarn
An hour, and a bakery halfway.
5. The sea wall
As far as you like.""",
    "dialogue": """\
“Is it deep?”
“It was yesterday.”
“And today?”
“Ask the heron.”
“There is no heron.”
“Then it is deep.”
He took off one boot, looked at it for a while, and put it on again.
“We could go round by the mill.”
“We could.”
Neither of them moved.""",
    "obituaries": """\
Adela Thorne, 91, of Upper Marl
Peacefully at home
Funeral on Friday at two, St Anne’s
No flowers, please
Joseph Kell, 78, of Holm
After a long illness
Funeral private
Ruth Aldous, 84, of Wick
Teacher at the village school for forty years, and its bell-ringer for thirty
Service of thanks on 4 June""",
    "programmes": """\
18.00 News and weather
18.30 The Village Hall
19.15 A Boat for Ana
21.00 Ten Wells Under One Hill
22.40 Late film: The Long Sluice
0.25 Music until morning""",
    "front-page": """\
Ferry fares rise for the third time in a year
Who owns the village pond?
A baker retires, and nobody wants the oven
School roof to be mended by spring
Rain stops the harvest fair
Choir looks for two tenors and a bass
Bridge at Upper Marl stays open for another winter
Nine walks that end at a kitchen""",
    "menu": MENU,
    # sixty lines of a text that was split at its links, and among them words that menus have too
    "split-at-links": "\n".join(
        f"{number}.\n{title}\n, the slowest of them all, can be had on\nYouTube\nand\nGoogle Play\n, and asks for nothing but\n{hours} hours"
        for number, (title, hours) in enumerate([("The Long Sluice", 2), ("A Boat for Ana", 3), ("Ten Wells", 2), ("Under One Hill", 4),
                                                 ("The Ferry", 2), ("Crab at the End of It", 3), ("Oak Piles", 2), ("Lorries", 5)], 1)),
}
# What a dump of that page holds above its article and below it.
ABOVE = f"Skip to content\n{MENU}\nSubscribe\nLog in\nShare"
BELOW = f"""\
Share this:
Facebook
Email
Related Articles
Ferry fares rise for the third time in a year
Who owns the village pond?
A baker retires, and nobody wants the oven
School roof to be mended by spring
Most Read
Rain stops the harvest fair
Choir looks for two tenors and a bass
Nine walks that end at a kitchen
{MENU}
Privacy Policy
Terms of Use
© 2024 The Marl Gazette. All rights reserved."""

# Articles whose lines look like lists, in a dump.
REFERENCES = """\
References
Aldous, R. (n.d.).
A pier on oak piles: forty years of Fridays
. Marl County Archive.
https://archive.marl.example/piers/forty-years-of-fridays/
(2019, June).
How far a lorry may lean on a bridge
. The Quarterly of Small Bridges.
https://bridges.example/quarterly/how-far-a-lorry-may-lean/
Thorne, A. (n.d.).
Minutes of the parish council
. Upper Marl.
https://uppermarl.example/council/minutes/2021-03-04.html
(n.d.).
The ferry, the mill and the ban
. Holm Local History Society.
https://holm.example/history/ferry-mill-ban"""
FILMS = "\n".join(
    f"{number}.\n{title}\n{title}\nis the story of\n{tale}\n, told by people who were there, and it is\n{most}\nof all the films in this list.\n"
    f"{title}\nis currently\nstreaming on Marlview\nand available to rent on\nGoogle Play\nand\nYouTube\n, if you have patience."
    for number, (title, tale, most) in enumerate([
        ("The Long Sluice", "a flood that nobody saw coming", "the slowest"), ("A Boat for Ana", "two sisters and one ferry", "the shortest"),
        ("Ten Wells", "a summer without rain", "the funniest"), ("Under One Hill", "a miner’s last week", "the darkest"),
        ("The Ferry", "a landing stage in March", "the kindest"), ("Oak Piles", "the men who built the pier", "the oldest")], 1))


def dump(article):
    """The article in its page's text, in the notation of these cases."""
    above, below = ("|" + part.replace("\n", "\n|") for part in (ABOVE, BELOW))
    return f"{above}\n{article}\n{below}"


HITS = {
    "menus-and-headlines": dump(PROSE),
    "references": dump(f"{PROSE}\n{REFERENCES}"),
    # split at its links, with words in it that menus have too
    "split-at-links": dump(PROSE.split("\n")[0] + "\n" + FILMS),
}


@pytest.mark.parametrize("text", [PROSE, MISSES["recipe"], MISSES["results"], MENU, f"Share\n{PROSE}\nLeave a Reply", MISSES["split-at-links"]])
def test_only_dumps_are_looked_at(text, monkeypatch):
    assert_not_looked_at(text, monkeypatch)


def assert_not_looked_at(text, monkeypatch):
    def describe_lines(texts):
        raise AssertionError(len(texts))

    monkeypatch.setattr(stray_lines, "describe_lines", describe_lines)
    assert FILTER(text) == text


def test_a_book_is_no_dump_though_it_has_some_sure_phrases(monkeypatch):
    days = "\n".join(f"It rained on day {number}." for number in range(24_000))
    assert_not_looked_at(f"{ABOVE}\n{PROSE}\n{days}\n{BELOW}", monkeypatch)


def interrupted(prose, *labels):
    """Paragraphs with labels by turns between them."""
    lines = []
    for number, paragraph in enumerate(prose.split("\n") * 4):
        lines += [f"{paragraph} ({number + 1}.)", labels[number % len(labels)].format(n=number + 1)]
    return "\n".join(lines)


GERMAN = """\
Der Kreis hat das Geld für die Brücke in Obermarl gefunden, zwei Jahre nachdem sie für Lastwagen gesperrt wurde. Die Arbeiten beginnen im März.
Fachleute hatten gewarnt, dass sich der Pfeiler von 1911 jeden Monat um einen Millimeter bewegt. Er bewege sich immer nur in eine Richtung, sagten sie.
Bis die Arbeit getan ist, wendet der Schulbus an der Mühle, wie er es seit der Sperrung tut. Den Bauern wird der längere Weg bezahlt."""
JAPANESE = """\
郡は上丸の橋を直す資金を見つけた。トラックの通行が禁じられてから二年になる。工事は三月に始まり、収穫の前に終わる予定だ。
技師たちは、一九一一年に築かれた橋脚が毎月一ミリずつ動いていると警告していた。動く向きはいつも同じだと、毎週測ってきた職員は話す。
工事が終わるまで、通学バスは禁止のときと同じように水車小屋で折り返す。対岸の農家には遠回りの代金が支払われる。"""
SPECIFICATIONS = """\
Display
6.1 inches
Camera
12 megapixels
Video
Yes
Audio
Two speakers
Games
None
Music
Player
Battery
Two days
Software
Its own
Search
By voice
Contact
Two lines
Support
Five years
Price
400 florins
News
By radio
Weather
By barometer"""
FINISHED = {
    "sources-under-pictures": interrupted(PROSE, "Source: The county"),
    "sources-of-all-kinds": interrupted(PROSE, "Source: The county", "Photo: Ruth Aldous", "Image: The mill"),
    "german-sources": interrupted(GERMAN, "Quelle: Kreis Marl", "Foto: Ruth Aldous"),
    "japanese-sources": interrupted(JAPANESE, "出典：丸郡", "写真：水車小屋"),
    "specifications": f"{PROSE}\n{SPECIFICATIONS}\n{PROSE}\n{SPECIFICATIONS}\n{PROSE}",
    "numbered-subheads": interrupted(PROSE, "{n}. The pier", "{n}. The mill", "{n}. Search", "{n}. The grain store"),
    "labels-of-an-extractor": interrupted(PROSE, "Article content"),
    "adverts-of-an-extractor": interrupted(PROSE, "Advertisement {n}", "Story continues below", "Article content"),
    "posts-that-are-gone": interrupted(PROSE, "Tweet may have been deleted"),
}


@pytest.mark.parametrize("text", FINISHED.values(), ids=FINISHED)
def test_a_finished_article_is_never_touched(text):
    assert FILTER(text) == text


HEADLINE = "County finds the money to mend the bridge"
TITLE = f"{HEADLINE} | The Marl Gazette"


@pytest.mark.parametrize("between", ["", "3 May 2030\n", "By Ruth Aldous\n3 May 2030, 10:15\n", "3 May 2030\nBridges\nMills\n"])
def test_the_headline_stays_whatever_stands_between(between):
    page = f"{TITLE}\n{ABOVE}\n{HEADLINE}\n{between}{PROSE}\n{BELOW}"
    assert FILTER(page).split("\n").count(HEADLINE) == 1


# Of a language whose phrases are not known: what is left are ordinary words that many menus have.
FOREIGN = "\n".join([*(f"{word}or" for word in MENU.split()), *("News", "Sport", "Video", "Facebook", "Twitter", "YouTube", "Blog", "FAQ")])


def test_a_page_is_known_by_its_title_and_its_menu():
    page = f"{TITLE}\n{FOREIGN}\n{HEADLINE}\n{PROSE}\n{FOREIGN}\nVelor vel or\n{FOREIGN}"
    assert FILTER(page) == f"{HEADLINE}\n{PROSE}"
    without = page.partition("\n")[2]
    assert FILTER(without) == without


STANDFIRSTS = [
    "Work on the eastern pier of the bridge at Upper Marl begins in March.",
    "Two years after lorries were banned from it, the eastern pier will be mended",
    "Zwei Jahre nach der Sperrung für Lastwagen wird der östliche Pfeiler der Brücke repariert.",
    "二年前にトラックの通行が禁じられた橋の東側の橋脚が、ようやく修理されることになった。",
]


@pytest.mark.parametrize("between", ["", "Bridges\n"])
@pytest.mark.parametrize("standfirst", STANDFIRSTS)
def test_a_line_right_under_the_headline_is_the_standfirst(standfirst, between):
    behind = "Share\nCopy link\nEmail\nPhoto: The mill\nRuth Aldous\n3 May 2030\n"
    page = f"{TITLE}\n{ABOVE}\n{HEADLINE}\n{between}{standfirst}\n{behind}{PROSE}\n{BELOW}"
    assert standfirst in FILTER(page).split("\n")


PLAN = "\n".join(f"Week {week}\nRest\nWalk\nRun {week} miles\nRest\nRun" for week in range(1, 9))


WOCHEN = "\n".join(f"Woche {week}\nRuhe\nGehen\n{week} km Laufen\nRuhe\nLaufen" for week in range(1, 9))


@pytest.mark.parametrize("table", [PLAN, WOCHEN])
def test_a_long_table_between_paragraphs_stays(table):
    above, below = PROSE.split("\n")[:2], PROSE.split("\n")[2:]
    page = "\n".join([ABOVE, *above, table, *below, BELOW])
    left = FILTER(page).split("\n")
    assert "Harbour" not in left
    assert left.count(table.split("\n")[0]) == page.split("\n").count(table.split("\n")[0])


@pytest.mark.parametrize("label", ["Article content", "Advertisement {n}", "Tweet may have been deleted", "出典"])
@pytest.mark.parametrize("prose", [PROSE, GERMAN, JAPANESE])
def test_labels_between_all_paragraphs_cost_none_of_them(prose, label):
    page = f"{ABOVE}\n{interrupted(prose, label)}\n{BELOW}"
    left = FILTER(page)
    assert "Harbour" not in left.split("\n")
    assert all(left.count(paragraph) == 4 for paragraph in prose.split("\n"))


LETTER_BOX = "Sign up for our newsletter\nYour email address\nSubscribe\nThank you for subscribing!\nBy signing up you accept our terms of use"
BOXEN = "Mehr zum Thema\nFährpreise steigen wieder\nWem gehört der Dorfteich?\nEin Bäcker geht\nChor sucht einen Bass"
OTHERS_BOX = "Read more\nFerry fares rise again\nWho owns the village pond?\nA baker retires\nChoir looks for a bass"


@pytest.mark.parametrize("at", [2, 5, -2])
@pytest.mark.parametrize("box", [LETTER_BOX, OTHERS_BOX, BOXEN], ids=["letters", "others", "german"])
@pytest.mark.parametrize("prose", [PROSE, GERMAN, JAPANESE], ids=["en", "de", "ja"])
def test_a_box_within_the_article_costs_no_paragraph(prose, box, at):
    paragraphs = [f"{paragraph} ({number}.)" for number, paragraph in enumerate(prose.split("\n") * 3, 1)]
    page = "\n".join([ABOVE, *paragraphs[:at], box, *paragraphs[at:], BELOW])
    left = FILTER(page).split("\n")
    assert "Harbour" not in left
    assert [paragraph for paragraph in paragraphs if paragraph not in left] == []


FORM = "Leave a Reply\nName\nEmail\nWebsite\nPost Comment"
PITCHES = [
    "The Marl Shop sells maps, boots and lamps for every walk in the county, and sends them to your door. Whatever you buy there helps to pay for the work of our "
    "reporters in the valley.",
    "The Marl Gazette is not answerable for what is written on the pages of others that it leads to, and nothing here is advice on money.",
]


@pytest.mark.parametrize("pitch", PITCHES)
def test_what_stands_below_the_end_goes(pitch):
    left = FILTER(f"{ABOVE}\n{PROSE}\n{FORM}\n{pitch}\n{BELOW}")
    assert left == PROSE


@pytest.mark.parametrize("prose", [PROSE, GERMAN, JAPANESE], ids=["en", "de", "ja"])
def test_of_an_article_that_stands_twice_in_a_dump_one_stays(prose):
    article = "\n".join(f"{paragraph} ({number}.)" for number, paragraph in enumerate(prose.split("\n") * 3, 1))
    left = FILTER(f"{ABOVE}\n{article}\n{BELOW}\n{article}\n{BELOW}")
    assert left == article


def choose(texts, scores):
    """Return the texts that stay in a dump if they have these scores."""
    above, below = ABOVE.split("\n"), BELOW.split("\n")
    page = [*above, *texts, *below]
    view = View(read("\n".join(page)), load_lexicon(None))
    _, lines = stray_lines.gather_judged(page, describe_lines(page), stray_lines.rate_phrases(view))
    every = [*[-300] * len(above), *scores, *[-300] * len(below)]
    chosen = set(stray_lines.choose_stray_lines(page, lines, find_context(lines), every))
    return [text for at, text in enumerate(page) if at not in chosen]


@pytest.mark.parametrize("prose", [PROSE, GERMAN, JAPANESE], ids=["en", "de", "ja"])
def test_titles_between_sentences_that_are_not_surely_the_articles_go_more_easily(prose):
    first, second, *_, last = prose.split("\n")
    title = "Ferry fares rise again"
    article, doubt = [first, second] * 2, [last]
    assert choose([*article, *doubt, title, *doubt], [150] * 4 + [20, -101, 20]) == [*article, *doubt, *doubt]
    assert choose([*doubt, title, *doubt, *article], [20, -101, 20] + [150] * 4) == [*doubt, *doubt, *article]
    # within the article, as unlikely as that, and as a long line
    assert title in choose([first, second, title, first, second], [150, 150, -101, 150, 150])
    assert title in choose([*article, *doubt, title, *doubt], [150] * 4 + [20, -99, 20])
    line = " ".join([title] * 4)
    assert line in choose([*article, *doubt, line, *doubt], [150] * 4 + [20, -180, 20])


def test_what_spoke_against_a_line_is_told():
    source, _ = split(HITS["menus-and-headlines"])
    notes = {mark.text: mark.notes for mark in explain(source, filters={FILTER}).marks}
    assert "no prose around" in notes["Harbour"]


def test_lines_that_carry_hints_are_left_to_those_who_read_them():
    source, _ = split(HITS["menus-and-headlines"])
    hints = LineMarkup(Element(None, "p"))
    document = Document(source, tuple(Line(line.text, line.start, hints) for line in read(source).lines))
    assert run_to_fixed_point(document, {FILTER}, load_lexicon(None)).text == source
