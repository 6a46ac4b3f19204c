"""An interview's short lines stay in a dump; a site's own questions, headlines and a table's rows are none."""
from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.dump.interviews import find_interviews
from newsclean.dump.line_features import describe_lines
from newsclean.dump.lines import Names, gather_lines

SENTENCE = "The river stood at the church door for a week, and nobody in the lower village had thought it would ever go."


def interview_of(*texts, known=()):
    """Return the texts that stay; the first is a sentence that stays anyway."""
    names = Names([2 * (text in known) for text in texts], [0] * len(texts), [""] * len(texts))
    lines = gather_lines(texts, describe_lines(texts), names)
    found = find_interviews(lines, [at > 0 for at in range(len(texts))], [0])
    return [texts[at] for at in sorted(found)]


ASKED = ("Who pays?", "The county.", "May I cross?", "By day.")


@pytest.mark.parametrize("texts", [
    (SENTENCE, "Who pays?", "The county."),
    (SENTENCE, "Mill at Penholm opens", *ASKED),
    (SENTENCE, "Who pays?", "The county", "May I cross?", "By day"),
    (SENTENCE, "Who pays?", "May I cross?", "By day."),
    (SENTENCE, "Car: 2 pounds.", "Van: 3 pounds.", "Cart: 1 pound.", "Sheep: 5 pence."),
    (SENTENCE, "Ferne: Thirty years.", "Ferne: Eleven here.", "Ferne: My wife heard it.", "Ferne: Ask the dog."),
    (SENTENCE, "Gazette: Mill opens", "Ferne: Swans on the road", "Gazette: Baker of the year", "Ferne: Gate stolen"),
])
def test_what_is_no_interview(texts):
    assert interview_of(*texts) == []


def test_a_known_line_ends_it():
    assert interview_of(SENTENCE, *ASKED, known=("The county.",)) == []
    assert interview_of(SENTENCE, "Gazette: Why?", "Ferne: Oak.", "Gazette: And now?", "Ferne: Rock.", known=("Ferne: Oak.",)) == []


@pytest.mark.parametrize("texts", [
    ASKED,
    ("Wer zahlt?", "Der Kreis.", "Darf ich hinüber?", "Bei Tag."),
    ("誰が払いますか？", "郡です。", "渡れますか？", "昼間だけ。"),
    ("Gazette: Why?", "Ferne: Oak.", "Gazette: And now?", "Ferne: Rock."),
    ("Zeitung: Warum?", "Ferne: Eiche.", "Zeitung: Und jetzt?", "Ferne: Fels."),
    ("Gazette: You built bridges.", "Ferne: Thirty years.", "Gazette: And mills.", "Ferne: Two."),
    ("Gazette: You built bridges.", "Ferne: Thirty years.", "Oakes: And mills.", "Ferne: Two.", "Oakes: Ask the dog.", "Gazette: Thank you."),
])
def test_an_interview_stays(texts):
    assert interview_of(SENTENCE, *texts) == list(texts)


def test_it_may_begin_a_text_or_follow_a_label():
    talk = ["Gazette: You built bridges.", "Ferne: Thirty years.", "Gazette: And mills.", "Ferne: Two."]
    assert interview_of(*talk, "Mill at Penholm opens") == talk
    assert interview_of(SENTENCE, *talk, "Mill at Penholm opens", *ASKED) == talk
    assert interview_of(*talk, "Mill at Penholm opens", *talk[:3]) == talk


HEAD = ["Skip to content", "The Marl Gazette", "News", "Sport", "Opinion", "Business", "Obituaries", "Subscribe", "Log in", "Search",
        "County agrees to mend the bridge at Marl", "By Hanna Oakes", "March 3, 2025", "5 min read", "Share on Facebook", "Share on X"]
BODY = ["The county council agreed on Tuesday to mend the bridge at Marl, which has been closed to lorries since the flood of last October took two of its piers.",
        "The work will cost four million pounds and is to begin in April, the council's engineer told a meeting in the parish hall that went on until eleven.",
        "Nobody in the hall voted against the plan, and several people asked who would pay for the damage to the road on the eastern bank."]
FOOT = ["Related articles", "Mill at Penholm to open again in May", "Three candidates for the seat in Olm", "Most read", "Two swans on the A4",
        "About us", "Contact us", "Advertise with us", "Privacy policy", "Terms and conditions", "Cookie settings", "© 2025 The Marl Gazette. All rights reserved."]


@pytest.mark.parametrize("talk", [
    ["Who pays?", "The county, with a grant from the state.", "May I cross on foot?", "Yes, by day.", "Will there be a ferry?", "No."],
    ["Gazette: How long have you worked on bridges?", "Ferne: Thirty years.", "Gazette: Will it hold?", "Ferne: Ask me in a hundred years."],
])
def test_an_interview_stays_in_a_whole_pages_text(talk):
    cleaned = clean("\n".join(HEAD + BODY + talk + FOOT)).split("\n")
    assert [line for line in talk if line not in cleaned] == []
    assert [line for line in FOOT if line in cleaned] == []
