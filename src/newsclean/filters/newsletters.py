r"""What a letter has around its text: view in browser, unsubscribe, why you got this, a forwarded head.

Newsletters are read by mail and archived with what mail programs and authorities ask for. The lines
talk about the letter itself, and letters about letters use the same words in sentences. A head with
sender and subject is part of a story that quotes it. So it is removed only under a line that says
the mail was forwarded. Rows of invisible characters keep the first words of a letter apart from the
rest in a list of mails.

>>> NEWSLETTERS("View in browser\n\nThe dam held.\n\nUnsubscribe | Manage your subscription")
'The dam held.'
>>> NEWSLETTERS("Unsubscribe from everything, she told him, and he went to live by the sea.")
'Unsubscribe from everything, she told him, and he went to live by the sea.'
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import Final

from ..engine.filter import Filter
from ..engine.view import View
from ..model import Span
from ..phrases.lexicon import Lexicon
from ..phrases.positions import LINE
from ..placement.find import find_phrases
from ..text.fold import fold, make_key
from ..text.patterns import compile_later

__all__ = ["NEWSLETTERS"]

# Invisible characters in a row that no script and no emoji needs.
MIN_FILLERS: Final = 8
# Of a forwarded mail: sender, date, subject, recipients, address for replies.
MAX_HEAD_LINES: Final = 8
MIN_HEAD_LINES: Final = 2

# Joiners, marks of direction, soft hyphens, fillers of Hangul and a blank of Braille.
# https://litmus.com/blog/the-little-known-preview-text-hack-you-may-want-to-use-in-every-email
_FILLERS: Final = (
    "\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200c\u200d\u200e\u200f"
    "\u2060\u2061\u2062\u2063\u2064\u2800\u3164\ufeff"
)
_SPACES: Final = " \t\u00a0\u2007\u2009\u200a\u202f"
_IN_ROWS: Final = _FILLERS + _SPACES
_ROW_SET: Final = frozenset(_IN_ROWS)
_WITHOUT_SPACES: Final = dict.fromkeys(map(ord, _SPACES))

# What stands before the colon in the head of a mail, as Gmail, Apple Mail and Outlook print it.
_HEAD_LABELS: Final = """
from to cc bcc subject date sent reply-to
von an betreff datum gesendet antwort
de à objet envoyé répondre
para asunto fecha enviado cc
assunto data enviada
da a oggetto inviato
van aan onderwerp verzonden
od do temat wysłano
от кому тема дата отправлено
від кому надіслано
från till ämne skickat
fra til emne dato sendt
lähettäjä vastaanottaja aihe päivämäärä lähetetty
komu předmět odesláno predmet dátum
feladó címzett tárgy dátum
către subiect trimis
από προς θέμα ημερομηνία
kimden kime konu tarih gönderen alıcı
من إلى الموضوع التاريخ
מאת אל נושא תאריך
dari kepada perihal subjek tanggal
差出人 宛先 件名 日時 送信日時 日付
보낸사람 받는사람 제목 날짜
发件人 收件人 主题 日期 发送时间
寄件者 收件者 主旨 日期
từ đến chủđề ngày
"""
_HEAD_LINE: Final = compile_later(r"\s*([^\s:：][^:：]{0,14}?)\s*[:：]\s*(\S.{0,300})")

_FORWARDED: Final = "forwarded"


def find(view: View) -> Iterator[Span]:
    yield from find_phrases(view, "newsletters")
    for index, length in view.per_line(_match_fillers).items():
        end = view.lines[index].end
        yield Span(end - length, end, ("invisible filler",))
    yield from _find_forwarded_heads(view)


def _match_fillers(_: Lexicon, texts: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield the place of each text that ends in a row of fillers, and the row's length."""
    ended = [(at, text) for at, text in enumerate(texts) if text[-1] in _ROW_SET]
    for at, text in ended:
        row = text[len(text.rstrip(_IN_ROWS)) :]
        if len(row.translate(_WITHOUT_SPACES)) >= MIN_FILLERS:
            yield at, len(row)


def _find_forwarded_heads(view: View) -> Iterator[Span]:
    """Yield the lines of sender, date and subject under a line that says a mail was forwarded."""
    for index, hit in view.hits_for("newsletters", LINE):
        head: list[int] = []
        for below in islice(view.nonblank_below(index), MAX_HEAD_LINES):
            if not _is_head_line(view.lines[below].text):
                break
            head.append(below)
        if len(head) >= MIN_HEAD_LINES:
            yield from (view.line_span(line, hit.phrase, _FORWARDED) for line in head)


def _is_head_line(text: str) -> bool:
    """Say whether a line is a label of a mail's head and what it holds."""
    found = _HEAD_LINE.fullmatch(text)
    return (
        found is not None
        and make_key(fold(found[1])).replace(" ", "") in _fold_labels()
    )


@cache
def _fold_labels() -> frozenset[str]:
    return frozenset(fold(_HEAD_LABELS).split())


NEWSLETTERS = Filter("newsletters", find)
