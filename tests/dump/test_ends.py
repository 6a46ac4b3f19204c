"""Where an article ends: boxes in its middle end nothing; footers, comments and a fall of the scores do. Where it begins."""
from __future__ import annotations

import pytest

from newsclean.dump.ends import find_beginning, find_end
from newsclean.dump.line_features import describe_lines
from newsclean.dump.lines import SURE_PHRASE, Names, gather_lines
from newsclean.dump.topics import Topic

MENU, FOOTER, COMMENTS, LETTERS = Topic.MENU, Topic.FOOTER, Topic.COMMENTS, Topic.SHARING
STORIES, ADVERTS = Topic.STORIES, Topic.INSERTED
SENTENCE = "The river stood at the church door for a week, and nobody in the lower village had thought it would ever go."
SENTENCES = {
    "en": SENTENCE,
    "de": "Der Fluss stand eine Woche lang vor der Kirchentür, und niemand im unteren Dorf hatte gedacht, dass er je wieder ginge.",
    "ja": "川の水は一週間も教会の戸口に達したままで、下の村では誰もそれが引くとは思っていなかったという。",
}


def end_of(*parts, sentence=SENTENCE):
    """Return what stands above the end: each part is a sentence's score, or the topics of lines that go."""
    texts, topics, scores = [], [], []
    for part in parts:
        is_sentence = isinstance(part, int)
        for topic in (0,) if is_sentence else part:
            texts.append(sentence if is_sentence else f"Label {topic}")
            topics.append(topic)
            scores.append(part if is_sentence else -200)
    names = Names([SURE_PHRASE if topic else 0 for topic in topics], topics, texts)
    lines = gather_lines(texts, describe_lines(texts), names)
    goes = [score == -200 for score in scores]
    sentences = [at for at, score in enumerate(scores) if score > -200]
    end = find_end(lines, scores, goes, sentences)
    return len([at for at in sentences if at < end])


ARTICLE = (150,) * 6
MISSES = {
    "no-sentence-below": (*ARTICLE, (FOOTER, 0, 0, 0)),
    "one-line-and-no-sentence-below": (*ARTICLE, (FOOTER,)),
    "a-likely-sentence-next": (*ARTICLE, (STORIES, 0, 0, 0), -49, -190),
    "a-likely-sentence-below-comments": (*ARTICLE, (COMMENTS, 0, 0, 0), 11, -190),
    "one-that-is-sure-further-down": (*ARTICLE, (STORIES, 0, 0, 0), -60, -190, 91),
    "likely-ones-further-down": (*ARTICLE, (STORIES, 0, 0, 0), -60, 40, 40, -10),
    "letters-with-their-terms": (*ARTICLE, (LETTERS, FOOTER, 0, 0, 0), 10, -20),
    "adverts": (*ARTICLE, (ADVERTS, 0, 0, 0), -60),
    "few-lines": (*ARTICLE, (COMMENTS, 0, 0), -59),
    "few-lines-and-one-of-the-articles-kind": (*ARTICLE, (STORIES, 0), -190, -59),
    "a-table": (*ARTICLE, (0,) * 12, -60),
    "an-article-of-low-scores": (*(40,) * 6, (STORIES, 0, 0, 0), -100, -100),
    "more-below": (*ARTICLE, (MENU, 0, 0, 0), *(-60,) * 7),
    "too-little-above": (150, 150, (FOOTER, 0, 0, 0), -60),
}


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("name", MISSES)
def test_what_ends_nothing(name, language):
    parts = MISSES[name]
    assert end_of(*parts, sentence=SENTENCES[language]) == sum(isinstance(part, int) for part in parts)


HITS = {
    "stories": (STORIES, 0, 0, 0),
    "comments": (COMMENTS, 0, 0, 0),
    "share-row": (LETTERS, LETTERS, 0, 0, 0),
    "menu": (0, 0, 0, MENU),
}


@pytest.mark.parametrize("name", HITS)
@pytest.mark.parametrize("language", SENTENCES)
def test_all_below_the_end_goes(name, language):
    assert end_of(*ARTICLE, HITS[name], -50, (0, 0), -80, sentence=SENTENCES[language]) == 6


def test_a_likely_sentence_may_stand_far_below_the_end():
    assert end_of(*ARTICLE, (COMMENTS, 0, 0, 0), -60, 50, -100) == 6


def test_footers_and_comments_end_more():
    assert end_of(*ARTICLE, (COMMENTS, 0, 0, 0), 10) == 6
    assert end_of(*ARTICLE, (0, 0, 0, FOOTER), 10) == 6


QUESTIONS = {
    "en": ("Who mends the bridge?", "When does the road open?", "What does it cost the village?"),
    "de": ("Wer repariert die Brücke?", "Wann wird die Straße frei?", "Was kostet es das Dorf?"),
    "ja": ("誰が橋を直しますか？", "道はいつ開きますか？", "村にはいくらかかりますか？"),
}


@pytest.mark.parametrize("language", QUESTIONS)
def test_an_articles_questions_stand_below_its_newsletters_box(language):
    sentence, questions = SENTENCES[language], QUESTIONS[language]
    article = [sentence] * 6
    asked = [text for question in questions for text in (question, sentence)]
    assert end_of_texts(article, asked) == 9
    assert end_of_texts(article, asked[:4]) == 6


def end_of_texts(article, below):
    """Return how many sentences stand above the end, of an article and unlikely texts below a box of letters."""
    texts = [*article, "Newsletter", "Your name", *below]
    strengths = [0] * len(article) + [SURE_PHRASE] + [0] * (len(below) + 1)
    lines = gather_lines(texts, describe_lines(texts), Names(strengths, [LETTERS * (each > 0) for each in strengths], texts))
    scores = [*[150] * len(article), -200, -200, *[-60] * len(below)]
    goes = [score == -200 for score in scores]
    sentences = [at for at, text in enumerate(texts) if text in article]
    end = find_end(lines, scores, goes, sentences)
    return len([at for at in sentences if at < end])


def test_a_box_that_comes_again_ends_nothing():
    box = (STORIES, 0, 0, 0)
    assert end_of(*ARTICLE, box, 90, box, -60) == 8


def test_few_lines_end_an_article_above_what_is_unlikely():
    assert end_of(*ARTICLE, (STORIES, 0), -60) == 6
    assert end_of(*ARTICLE, (STORIES,), -60) == 6


HEADLINES = {
    "en": ("County mends the bridge at Marl", "The valley’s shop sells boots and maps for every walk, and it sends them to your door by the next day."),
    "de": ("Kreis repariert Brücke in Obermarl", "Der Laden im Tal verkauft Stiefel und Karten für jede Wanderung und schickt sie bis zum nächsten Tag ins Haus."),
    "ja": ("丸橋の橋脚が三月に修理されることに", "谷の店では、どの散歩道にも合う長靴と地図を売っており、翌日までに家の戸口まで届けてくれる。"),
}


def beginning_of(texts, scores):
    """Return the first text of the article; what scores -200 is removed, and what is longest is a sentence."""
    lines = gather_lines(texts, describe_lines(texts), Names([0] * len(texts), [0] * len(texts), [""] * len(texts)))
    goes = [score == -200 for score in scores]
    sentences = [at for at, text in enumerate(texts) if text.endswith((".", "。")) and not goes[at]]
    return texts[find_beginning(lines, scores, goes, sentences)]


@pytest.mark.parametrize("language", HEADLINES)
def test_what_stands_over_a_menu_above_the_headline_goes(language):
    headline, pitch = HEADLINES[language]
    menu = ["Valley", "Harbour", "Money", "Motors", "Courts", "Letters"]
    texts = [f"{headline} | Gazette", pitch, *menu, headline, SENTENCES[language]]
    assert beginning_of(texts, [-200, -10, *(-200,) * 6, -20, 150]) == "Valley"


@pytest.mark.parametrize("language", HEADLINES)
def test_what_stands_right_above_the_headline_stays(language):
    headline, summary = HEADLINES[language]
    texts = [f"{headline} | Gazette", "Valley", "Harbour", "Money", "Motors", summary, "Courts", "Letters", headline, SENTENCES[language]]
    assert texts.index(beginning_of(texts, [*(-200,) * 5, -10, -200, -200, -20, 150])) <= texts.index(summary)


@pytest.mark.parametrize("language", HEADLINES)
def test_a_likely_sentence_above_the_headline_is_the_articles(language):
    headline, summary = HEADLINES[language]
    menu = ["Valley", "Harbour", "Money", "Motors", "Courts", "Letters"]
    texts = [f"{headline} | Gazette", summary, *menu, headline, SENTENCES[language]]
    assert beginning_of(texts, [-200, 10, *(-200,) * 6, -20, 150]) == texts[0]


def test_without_a_headline_nothing_begins():
    texts = ["Gazette", HEADLINES["en"][1], *["Valley", "Harbour", "Money", "Motors", "Courts", "Letters"], SENTENCE]
    assert beginning_of(texts, [-200, -10, *(-200,) * 6, 150]) == texts[0]
