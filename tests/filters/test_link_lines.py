"""Lines of Markdown that are nothing but links; a link in a sentence, a list of sources and a linked title stay."""
import pytest

from newsclean.filters.link_lines import LINK_LINES as FILTER

from .check import *

PROSE = "The river had risen for three days when the first of the families packed their things and left."

MISSES = {
    "bullets to be filled in": PROSE + "\n\n**Write three reasons:**\n\n-\n-\n-",
    "a glossary": PROSE + "\n\n- Apron: the stone floor below a weir\n- See also: [The Weir of Marl](/weir)\n- Weir: a step in the river",
    "books of a shop": PROSE + "\n\n## Recommendations\n\n- [The Heavy Loaf](https://shop.example/loaf)\n- [Poems of the River](https://shop.example/poems)",
    "libros": PROSE + "\n\n## Recomendaciones\n\n- [El pan pesado](https://tienda.example/pan)\n- [Poemas del río](https://tienda.example/rio)",
    "related in a sentence": PROSE + "\n\n## Related\n\nA stone in Ferring was said to whistle, as [the paper](https://a.example/1) wrote.",
    "read a book": PROSE + "\n\nRead [Ten Wells Under One Hill](https://books.example/wells)",
    "lire un livre": PROSE + "\n\nLire [Le Comte de la Rivière](https://books.example/comte)",
    "read more of a thing": PROSE + "\n\nRead more [of the river and its mills](https://books.example/wells)",
    "a share of what": "Each house pays a share:\n\n[![](/b.jpg)](https://shop.example/bucket)",
    "a book at its shop": PROSE + "\n\n[![The Heavy Loaf](/loaf.jpg)](https://shop.example/loaf)\n\n[The Heavy Loaf](https://shop.example/loaf)",
    "ein Buch im Laden": PROSE + "\n\n[![](/brot.jpg)](https://laden.example/brot)\n\n[Das schwere Brot](https://laden.example/brot)",
    "a picture that leads to its source": PROSE + "\n\n[![](/ledger.jpg)](https://archive.example/1)\n\n" + PROSE,
    "word": "The village [shares](https://a.example/w) a water tower with the mill, and pays half of it.",
    "sources": "## Sources\n\n- [The ledger](https://a.example/1)\n- [The minutes](https://a.example/2)\n- [The map](https://a.example/3)",
    "fuentes": "## Fuentes\n\n- [El libro](https://a.example/1)\n- [Las actas](https://a.example/2)\n- [El mapa](https://a.example/3)",
    "title": "## [The first plan](https://a.example/plan)",
    "three in a sentence": "See [the plan](/p), [the map](/m) and [the bill](/b).",
    "picture": "![The quay at six](https://a.example/quay.jpg)",
    "large picture": "[![The quay at six](https://a.example/small.jpg)](https://a.example/large.jpg)",
    "glued heading": "## [The plan](/p)[ of 1912](/q)",
    "a tag in a sentence": "She filed it under [bridges](/tag/bridges), where nobody looks.",
    "a tag in a title": "What we wrote of [bridges](/tag/bridges)",
    "teilen im Satz": "Wer will, kann den Brief [teilen](https://x.com/intent/post?text=a), sagte die Lehrerin.",
    "two links": "[The plan](/p) [The map](/m)",
    "pictures with captions": PROSE + "\n\n[![](/s1.jpg) The quay at six](/l1.jpg) [![](/s2.jpg) The quay at noon](/l2.JPG?w=9)\n\n" + PROSE,
    "a linked picture with a sentence": PROSE + "\n\n[![](/s1.jpg) The quay at six stood under water to its third step.](/gallery/1)\n\n" + PROSE,
    "ein verlinktes Bild": PROSE + "\n\n- [![](/s1.jpg) Um sechs stand der Kai bis zur dritten Stufe unter Wasser.](/galerie/1)\n\n" + PROSE,
    "a picture with its source": PROSE + "\n\n- [![](/s1.jpg) The ledger of the harbour master](https://archive.example/1)\n\n" + PROSE,
    "two pictures at their sources": PROSE + "\n\n[![The ledger](/s1.jpg)](/ledger) [![The map](/s2.jpg)](/map)\n\n" + PROSE,
    "pictures enlarged elsewhere": PROSE + "\n\n[![](/s1.jpg)](https://i.example/1.jpg) [![](/s2.jpg)](https://j.example/2.jpg)\n\n" + PROSE,
    "a button": PROSE + "\n\n- [![](/cart.svg) Buy it](/shop)\n\n" + PROSE,
    "a linked headline": "# [![](/logo.png) " + PROSE + " Nobody saw them.](/story)\n\n" + PROSE,
    "a table of sources": PROSE + "\n\n| [Ledger](https://a.example/1) | [Map](https://b.example/2) |\n| --- | --- |\n| [Bill](https://c.example/3) | [Plan](https://d.example/4) |",
    "code": "```\n[Home](/) [News](/n) [Sport](/s)\n```",
    "listed": "1. [Aldermoor](/a) is where the ferry starts.\n2. [Sandholm](/s) is where it ought to arrive.",
    "sources at the end": PROSE + "\n\n## Sources\n\n- [The ledger](https://a.example/1)\n- [The minutes](https://b.example/2)\n- [The map](https://c.example/3)",
    "quellen at the end": PROSE + "\n\n## Quellen\n\n- [Das Buch](https://a.example/1)\n- [Der Plan](https://b.example/2)\n- [Die Karte](https://c.example/3)",
    "fliers": PROSE + "\n\n- [Repairs](/f/repairs.pdf)\n- [Windows](/f/windows.pdf)\n- [Who may ask](/f/who.pdf)",
    "announced": PROSE + "\n\nWe have written of the river more than once:\n\n- [Nine lamps](/lamps)\n- [The mussels](/mussels)\n- [A drawer](/drawer)",
    "angekündigt": "Der Fluss war drei Tage lang gestiegen, ehe die ersten Familien packten und gingen.\n\nVom Fluss haben wir schon oft erzählt:\n\n"
        "- [Neun Lampen](/lampen)\n- [Die Muscheln](/muscheln)\n- [Eine Lade](/lade)",
    "anunciado": "El río llevaba tres días creciendo cuando las primeras familias recogieron y se fueron.\n\nDel río hemos escrito más de una vez:\n\n"
        "- [Nueve faros](/faros)\n- [Los mejillones](/mejillones)\n- [Un cajón](/cajon)",
    "one host of sources": PROSE + "\n\n" + "\n".join(f"- [Letter {n}](https://archive.example/{n})" for n in range(12)),
    "index": "# Every lamp of the coast\n\n" + PROSE + "\n\n" + "\n\n".join(f"## Mile {n}\n\n" + "\n".join(f"- [Lamp {n}.{m}](/l/{n}/{m})" for m in range(9)) for n in range(80)),
}
HITS = {
    "related with a colon": "Of [lamps](https://a.example/lamps). " + PROSE + "\n|\n|##### Related:\n|* [The clock](https://a.example/clock)\n|* [The hive](https://a.example/hive)",
    "a bold label before a link": PROSE + "\n|\n|**Also read** [The lamp that would not go out](https://a.example/lamp)\n\n" + PROSE + " So it was.",
    "een vet label": PROSE + "\n|\n|**Lees ook** [De vuurtoren van Sal staat te koop](https://a.example/toren)",
    "an arrow that touches": PROSE + "\n|\n|* [←How to weigh a stone](https://a.example/weigh)\n|* [Stones of the coast→](https://a.example/coast)",
    "a card over three lines": PROSE + "\n|\n|[![](/hive.jpg)](https://a.example/hive)\n|\n|[## A hive in the clock](https://a.example/hive)\n|\n|[The clock is late by its honey.](https://a.example/hive)",
    "one icon a line": PROSE + "\n|\n|* [![](/fb.svg)](https://www.facebook.com/sharer/sharer.php?u=a)\n|* [![](/x.svg)](https://x.com/intent/post?url=a)",
    "teaser below": ("[Courier](https://a.example/)\n\n" + PROSE + "\n\n[Nine lamps on the mole: " + PROSE + " Nobody saw them.](https://a.example/lamps)",
        "[Courier](https://a.example/)\n\n" + PROSE),
    "stories below, by the site of the menu": ("\n".join(f"* [Part {n}](https://a.example/{n})" for n in range(9)) + "\n\n# The dam\n\n" + PROSE
        + "\n\n* [Nine lamps](https://a.example/l)\n* [Mussels](https://a.example/m)\n* [Plans](https://a.example/p)", "# The dam\n\n" + PROSE),
    "menu": ("* [Valley](/v)\n* [Harbour](/h)\n* [Sport](/s)\n\n# The dam\n\n" + PROSE, "# The dam\n\n" + PROSE),
    "menú": ("1. [Valle](/v)\n2. [Puerto](/p)\n3. [Deportes](/d)\n\n# La presa\n\n" + PROSE, "# La presa\n\n" + PROSE),
    "stories below": (PROSE + "\n\n- [Nine lamps on the mole](/lamps)\n- [Why the mussels came back](/mussels)\n- [A drawer of plans](/plans)", PROSE),
    "stories below, whole addresses": ("[Courier](https://a.example/)\n\n" + PROSE + "\n\n- [Nine lamps on the mole](https://a.example/l)\n"
        "- [Why the mussels came back](https://a.example/m)\n- [A drawer of plans](https://a.example/p)",
        "[Courier](https://a.example/)\n\n" + PROSE),
    "logo": ("[![The Valley Courier](/logo.png)](https://a.example/)\n\n# The dam\n\n" + PROSE, "# The dam\n\n" + PROSE),
    "icons": (PROSE + "\n\n[](https://a.example/c)[](https://b.example/c)", PROSE),
    "share links": (PROSE + "\n\n- [Facebook](https://www.facebook.com/sharer.php?u=a)\n- [X](https://x.com/intent/post?url=a)\n\n" + PROSE, PROSE + "\n\n" + PROSE),
    "teilen": (PROSE + "\n\n[Teilen](https://www.facebook.com/sharer/sharer.php?u=a) | [Mail](mailto:?subject=a)", PROSE),
    "labelled tags": (PROSE + "\n\nŽymos: [tiltas](https://a.example/tag/tiltas), [upė](https://a.example/tag/upe)", PROSE),
    "tags in a list": (PROSE + "\n\n- [bridge](/tag/bridge/)\n- [river](/tags/river)", PROSE),
    "row": (PROSE + "\n\n[Valley](/v) | [Harbour](/h) | [Sport](/s)\n\n" + PROSE, PROSE + "\n\n" + PROSE),
    "tags": (PROSE + "\n\n[#dam](/tag/dam) [#quaylife](/tag/quay)", PROSE),
    "card": (PROSE + "\n\n[\n\n### Nine lamps\n\nThe lamps were lit for the first time.\n\n](/lamps)\n\n" + PROSE,
        PROSE + "\n\n" + PROSE),
    "neighbours": (PROSE + "\n\n[← Nine lamps on the mole](/a)\n\n[Why the mussels came back →](/b)", PROSE),
    "glued": (PROSE + "\n\n[Before A dictionary of plums](/d)[Then Hail, and what it leaves](/h)", PROSE),
}
HITS |= {
    "cards": (PROSE + "\n\n[ ![lamps.jpg](/lamps.jpg) Nine lamps on the mole  Some people thought the first was a joke  2H ago ](/lamps) "
        "[ ![](/m.jpg) Why the mussels came back  It took nine years ](/mussels) [ More in Harbour ](/harbour)\n\n" + PROSE, PROSE + "\n\n" + PROSE),
    "tarjetas": (PROSE + "\n\n* [![](/f.jpg) Nueve faros en el muelle](/faros)\n\n" + PROSE, PROSE + "\n\n" + PROSE),
    "a card as a heading": (PROSE + "\n\n### [Nine lamps on the mole ![](/lamps.jpg)](/lamps)\n\n" + PROSE, PROSE + "\n\n" + PROSE),
    "a card below": (PROSE + "\n\n[![](/lamps.jpg) Nine lamps on the mole were lit for the first time.](/lamps)", PROSE),
    "icons of networks": (PROSE + "\n\n[![f](/f.svg)](https://f.example/courier) [![t](/t.svg)](https://t.example/courier)", PROSE),
    "a table of links": ("| [Home](/) | [News](/n) |\n| --- | --- |\n| [Sport](/s) | [Life](/l) |\n\n# The dam held\n\n" + PROSE, "# The dam held\n\n" + PROSE),
}
HITS_OF_ALL = {
    "another story": (PROSE + "\n\n*Read more: [Nine lamps on the mole](/lamps)*\n\n" + PROSE, PROSE + "\n\n" + PROSE),
    "a list of links ends where the story goes on": ("# A\n\n" + PROSE + "\n\n#### Trending Stories\n\n1\n\n"
        "[Nine lamps on the mole: who lit them](/lamps)\n\n2\n\n[Why the mussels came back to the pier](/mussels)\n\n"
        "So the families moved up to the mill, where the\nmiller kept a loft for the wool of the whole\nvalley, as he had done for years", "# A\n\n" + PROSE
        + "\n\nSo the families moved up to the mill, where the\nmiller kept a loft for the wool of the whole\nvalley, as he had done for years"),
    "in a quotation": ("# A\n\n" + PROSE + "\n\n> Read more:\n> A dictionary of plums\n\n" + PROSE, "# A\n\n" + PROSE + "\n\n" + PROSE),
}


@pytest.mark.parametrize(("source", "left"), HITS_OF_ALL.values(), ids=HITS_OF_ALL)
def test_what_phrases_name_goes_with_its_link(source, left):
    from newsclean import clean

    assert clean(source) == left
