"""Which of the stretches that look like names may be names in a language."""
from __future__ import annotations

import pytest

from newsclean.phrases.language_words import LanguageWords
from newsclean.phrases.lexicon import load_lexicon
from newsclean.phrases.names import may_be_credited, may_be_named


@pytest.mark.parametrize(("code", "text"), [
    ("en", "Land And Sea"), ("de", "Hand Zu Hand"), ("de", "Bern Nach Basel"), ("fr", "Monts Et Vaux"), ("nl", "Weer En Wind"), ("it", "Padre In Figlio"),
    ("sw", "VALE NI BOSE LEVU"), ("fr", "MONTS ET VAUX SUR MER"), ("sw", "Kisha Mvua"), ("ms", "Sebab Hujan"), ("sv", "Egen Kraft"), ("en", "Popular Demand"),
    ("vi", "Đường Sắt"), ("is", "Langa Bið"), ("fil", "Minsan Hindi"), ("cy", "Bwyll Bach"),
    ("en", "Invitation Only"), ("en", "Bread Alone"), ("de", "Kopf Bis Fuß"), ("es", "Los Pelos"), ("fr", "Tous Temps"), ("da", "Hjertens Lyst"), ("ro", "Azi Pe Mâine"),
    ("vi", "Dòng Thời Gian"), ("sw", "Bado Tunangoja"), ("fil", "Sino Man"), ("ko", "위원장이 표를 보인다"),
    ("zh_hans", "谢谢您"), ("zh_hans", "为什么"), ("zh_hant", "沒有了"), ("ja", "本当です"), ("ja", "違います"), ("ko", "감사합니다"), ("ko", "왜 그런가요"),
    ("ar", "شكرا لكم جميعا"), ("ar", "لا تعليق"), ("ar", "على الطريق"), ("ar", "حادث على الجسر"), ("he", "תודה לכולכם"), ("hi", "धन्यवाद"), ("hi", "जी नहीं"), ("ta", "நன்றி"), ("th", "ขอบคุณครับ"), ("ka", "დიახ")])
def test_what_is_no_name(code, text):
    assert not may_be_named(text, LanguageWords(code))


@pytest.mark.parametrize(("code", "text"), [
    ("en", "Jane Doe"), ("en", "Will Doe"), ("en", "JANE DOE AND JOHN ROE"), ("sw", "ASHA JUMA"), ("fr", "JEAN LE GOFF ET ANNE ROY"),
    ("sv", "Ebba Kraft"), ("es", "Artur Mas"), ("ja", "戸田 花子"), ("vi", "Nguyễn Văn Nam"), ("vi", "Trọng Nhung"), ("ms", "Yang Chen"), ("en", "Russell Means"), ("vi", "Dương Thị Hoa"), ("ms", "Siti binti Ali"), ("en", "Ludwig van der Berg"), ("pt", "Maria Do Carmo"), ("de", "Jana von der Au"),
    ("zh_hans", "王小明"), ("zh_hans", "谢有才"), ("ja", "山田花子"), ("ja", "鈴木さくら"), ("ko", "김민수"), ("ko", "톰 행크스"), ("ar", "سمير بن حداد"), ("ar", "أحمد علي"), ("he", "דנה לוין"),
    ("hi", "अमित वर्मा"), ("hi", "अमित वर्मा और सीता देवी"), ("ta", "குமரன்"), ("th", "สมชาย ใจดี"), ("ka", "ანა გელაშვილი")])
def test_what_may_be_one(code, text):
    assert may_be_named(text, LanguageWords(code))


@pytest.mark.parametrize(("code", "text"), [
    ("en", "none survives"), ("nl", "geen bewaard"), ("de", "keines erhalten"), ("pl", "żadna nie ocalała"), ("uk", "немає. Вона не дозволяла"), ("vi", "không còn tấm nào"),
    ("nl", "de camera zag niets, die was nat"), ("sv", "kameran visade ingen av dem, den var våt")])
def test_what_is_no_credit(code, text):
    assert not may_be_credited(text, LanguageWords(code))


@pytest.mark.parametrize(("code", "text"), [
    ("en", "Jane Doe"), ("en", "Noah Doe, Valley Paper"), ("de", "privat"), ("es", "captura de pantalla de un video en redes"), ("ru", "из открытых источников"),
    ("nl", "archief, gemeente")])
def test_what_may_be_a_credit(code, text):
    assert may_be_credited(text, LanguageWords(code))


@pytest.mark.parametrize("line", [
    "By Land And Sea", "NA VALE NI BOSE LEVU", "Foto: geen bewaard", "记者：谢谢您。", "記者：はい", "기자: 감사합니다.", "聞き手：なるほど", "作者：不知道", "כתב: תודה לכולכם"])
def test_a_line_with_no_name_is_no_byline(line):
    assert not [hit for hit in load_lexicon().look_up(line) if "name" in dict(hit.slots)]


@pytest.mark.parametrize("line", [
    "By Jane Doe", "记者：王小明", "記者：山田花子", "기자: 김민수", "文/张三、李四", "מאת: דנה לוין"])
def test_a_line_with_a_name_is_one(line):
    assert [hit for hit in load_lexicon().look_up(line) if "name" in dict(hit.slots)]
