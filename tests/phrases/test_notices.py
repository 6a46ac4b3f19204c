"""Whether what follows the beginning of a notice is the notice's, or a sentence of the article."""
from __future__ import annotations

import pytest

from newsclean import languages
from newsclean.phrases.language_words import LanguageWords
from newsclean.phrases.notices import is_open_ended, reads_as_clause, reads_as_notice

OWN = {
    "a sentence of its own": ("en", "We use cookies to give {title}", "the crust its snap."),
    "somebody says it": ("en", "We use cookies to improve {title}", "your experience of tea, said the baker."),
    "somebody says it, in another language": ("de", "Wir verwenden Cookies und {title}", "Inhalte aller Art, sagte die Ministerin."),
    "the next sentence": ("en", "Support local journalism. {title}", "That was all he asked of the members."),
    "a word of a notice in a later sentence": ("en", "Support local journalism. {title}", "He sat down. Nobody gave a donation."),
    "a script without spaces": ("ja", "当サイトはCookieを使用して{title}", "生地を作ります。"),
    "function words that end a sentence": ("en", "By signing up, you agree {title}", "to it."),
}
NOTICES = {
    "what notices speak of": ("en", "We use cookies to give {title}", "you the best experience on our website."),
    "an ending of it": ("de", "Wir verwenden Cookies und {title}", "andere Technologien auf unseren Webseiten."),
    "a beginning of it": ("ar", "نستخدم ملفات {title}", "لتحسين تجربتك"),
    "two words of it in later sentences": ("en", "Support local journalism. {title}", "It matters. Become a member or donate."),
    "words in a row": ("vi", "Chúng tôi sử dụng cookie để {title}", "cải thiện trải nghiệm của bạn."),
    "a script without spaces": ("ja", "当サイトはCookieを使用して{title}", "閲覧体験を向上させます。"),
    "a link cut off": ("en", "By signing up, you agree to {title}", "our"),
    "networks": ("nl", "Volg ons op Facebook, {title}", "Instagram en YouTube"),
    "a phrase that nobody begins a sentence with": ("en", "To provide the best experiences, we use technologies like cookies {title}", "to store and keep."),
    "a notice's sentence by itself": ("en", "This post may contain affiliate links. {title}", "Read more about it here."),
}


def reads(code, phrase, filling, reason="cookie_notices"):
    return reads_as_notice(phrase.lower(), filling, reason, LanguageWords(code))


@pytest.mark.parametrize(("code", "phrase", "filling"), OWN.values(), ids=OWN)
def test_a_sentence_of_the_article_is_no_notice(code, phrase, filling):
    assert not reads(code, phrase, filling)


@pytest.mark.parametrize(("code", "phrase", "filling"), NOTICES.values(), ids=NOTICES)
def test_a_notice_is_one(code, phrase, filling):
    assert reads(code, phrase, filling)


@pytest.mark.parametrize(("filling", "so"), [
    ("News and Sport", True), ("uncategorized", True), ("News, Sport and tagged bridge, river. Bookmark the permalink.", True),
    ("a hurry, and has three mistakes in it.", False), ("London by a clerk, and nobody ever saw it.", False)])
def test_a_title_is_asked_only_where_it_reads_as_a_sentence(filling, so):
    assert reads("en", "this entry was posted in {title}", filling, "post_meta") == so


@pytest.mark.parametrize(("phrase", "slot", "filling", "so"), [
    ("follow us on {}", "", "the river bank.", True), ("je zocht naar {title}", "title", "de sleutel.", True), ("ავტორი {name}", "name", "წერს ხიდზე.", True),
    ("follow us on {}", "", "Valley Post.", False), ("follow us on {}", "", "facebook.", False), ("follow us on {}", "", "facebook and twitter.", False),
    ("follow us on {}", "", "the river bank", False), ("filed under: {title}", "title", "the river bank.", False), ("ავტორი: {name}", "name", "ნინო ხიდელი.", False),
    ("see all of the posts that we filed in {}", "", "the river bank.", False)])
def test_a_label_may_begin_a_short_sentence(phrase, slot, filling, so):
    assert reads_as_clause(phrase, slot, filling) == so


@pytest.mark.parametrize(("phrase", "so"), [
    ("we use cookies to {title}", True), ('by clicking "accept{title}', True), ("tags: {title}", False), ("follow us on {}", False)])
def test_open_ended_phrases(phrase, so):
    assert is_open_ended(phrase) == so


@pytest.mark.parametrize("code", languages.CODES)
def test_no_word_of_a_notice_reports_speech(code):
    words = LanguageWords(code)
    for word in languages.load(code).statement_words:
        typed = word.replace("-", "").replace("_", " ")
        assert not words.saying.search(typed), word


def test_in_a_language_without_such_words_anything_may_follow_but_a_sentence_for_a_title():
    assert reads("mk", "we use cookies to {title}", "the crust its snap.")
    assert reads("sk", "publikované v kategórii {title}", "Správy", "post_meta")
    assert not reads("sk", "publikované v kategórii {title}", "na dverách úradu, kde visel lístok.", "post_meta")
