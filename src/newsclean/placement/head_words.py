"""What counters, bylines of newsrooms and names of sections around a headline are made of, in all languages.

The tables of phrases hold whole lines. Beside a headline a part of a line is enough: no table has
every counter that a theme prints.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from ..text.fold import fold
from ..text.patterns import compile_later

__all__ = ["counts_readers", "names_news", "names_newsroom", "names_role"]

# A word each; `-` at an end stands for any letters.
_COUNTS: Final = """
view views viewed read reads reader readers visit visits hit hits click clicks pageviews gelesen
leser aufruf- zugriff- klicks ansichten angesehen lecture lectures lecteurs lectura lecturas
lectores vue vues lu consultations affichages visites vistas visto vista visitas leído leída
visualiz- lettura letture letto lettori visite acessos leituras lido lida exibições gelezen
bekeken weergaven lezers visningar visninger läsningar läst läsare læst læsere lest lesere luettu
lukukert- lukija- katsel- lesið lestrar lesendur odsłon- wyświetl- czytano czytań przeczytan-
odczyt- zobraz- přečten- čteno čtenost zhlédnut- čtenář- prečítan- čítan- megtekint- olvas- látták
vizualiz- afișări accesat accesări citiri citit vizionări pregled- pročitan- čitan- pogleda ogled-
prebran- branj преглед- прочит- прочт- прочл- просмотр- показов читал- читател- перегля- прочитан-
читач- прагляд- прачытан- видено виђено видяна прочетен- четена четения посещени- посещаем- perži-
skaity- skaitė skatīj- skatīt- lasīt- vaatami- vaadatud loetud lugeja- shikime lexuar lexime
klikime προβολ- αναγνώσ- αναγνώστες διαβάστηκε εμφανίσ- επισκέψ- okun- okuyan görüntüle- izlenme
baxış baxılıb oxun- dibaca dilihat pembaca tayangan tontonan paparan lượt đọc xem imesomwa
imetazamwa wamesoma wasomaji akhriyay қарал- көрілім оқыл- окул- уншсан уншигд- үзсэн դիտ- ნახვ-
ნანახ- წაკითხ- مشاهد- قراء- زيار- القراءات المشاهدات بازدید- مناظر צפיות קריאות כניסות נצפה
ko‘rildi ko‘rish- o‘qildi व्यूज पढ़ा देखा दृश्य পঠিত ভিউ பார்வைகள் കാഴ്ചകൾ వీక్షణలు જોવાયું
නැරඹුම්
"""
_COUNTS_UNSPACED: Final = """
閲覧 アクセス数 ビュー 조회 읽음 浏览 瀏覽 阅读 閱讀 点击 點閱 點擊 人气 人氣 访问量
ผู้ชม ผู้อ่าน อ่าน เข้าชม
"""
# Who writes for a paper.
_WRITERS: Final = """
editor editors reporter reporters correspondent journalist columnist newsroom writer contributor
redakt- redaktion- lokalredaktion journalist- reporter- korrespondent- volontär- mitarbeiter-
redacteur redactrice rédac- journaliste correspondant- envoyé redac- periodista corresponsal
reportero- editora redaç- jornalista repórter correspondente redaz- giornalista corrispondente
inviato inviata redactie verslaggever redaktör korrespondent toimitus toimittaja ritstjórn
blaðamaður redakc- redaktor- dziennikarz dziennikarka reporterka korespondent- novinář- novinár-
szerkeszt- újságíró riporter tudósító redacți- jurnalist- novinar- uredni- редакц- редактор-
журналіст- журналист- корреспондент- кореспондент- новинар- репортер- корр собкор redakcij-
žurnalist- žurnālist- toimetus toimetaja ajakirjanik gazetar- redaksi- wartawan jurnalis pewarta
kontributor muhabir- editör- gazeteci redaksiyon müxbir redaksiya тілші խմբագ- რედაქცია ჟურნალისტი
مراسل- تحرير محرر خبرنگار כתב כתבת עורך עורכת संवाददाता संपादक ब्यूरो पत्रकार প্রতিবেদক প্রতিনিধি
রিপোর্টার সংবাদদাতা ലേഖകൻ செய்தியாளர் mwandishi συντάκτης συντάκτρια δημοσιογράφος
"""
# The room they write in, which signs as a person does.
_NEWSROOMS: Final = """
newsroom redaktion redaktionen redaksjonen lokalredaktion sportredaktion onlineredaktion rédaction
redacción redacció redação redazione redactie sportredactie webredactie toimitus ritstjórn
redakcja redakcji redakce redakcia szerkesztőség redacția redacţia redactia redakcija uredništvo
редакция редакции редакція редакції рэдакцыя редакција redaksi toimetus редакцияси redaksiya
რედაქცია تحریریه מערכת डेस्क ডেস্ক ഡെസ്ക് డెస్క్ ડેસ્ક ਡੈਸਕ σύνταξη
"""
_NEWSROOMS_UNSPACED: Final = "編集部 编辑部 編輯部 取材班 편집부 뉴스팀 กองบรรณาธิการ"
# News as the name of a section has it: `Regional news`, `News from the town`.
_NEWS: Final = """
news nachrichten neuigkeiten nouvelles actus actualités infos info noticias actualidad notizie
cronaca cronache notícias novas notícies actualitat nieuws nyheter nyheder nyhende fréttir uutiset
uudised wiadomości aktualności zprávy aktuality správy hírek știri stiri vijesti vesti novosti
novice вести новости новини навіны žinios naujienos ziņas lajme lajmet ειδήσεις νέα επικαιρότητα
haberler haberleri haber gündem gündemi xəbərlər xəbərləri yangiliklar yangiliklari жаңалықтар
жаңалықтары жаңылыктар мэдээ լուրեր նորություններ ამბები სიახლეები أخبار اخبار الأخبار خبریں
خبرونه هەواڵ חדשות समाचार खबर खबरें न्यूज न्यूज़ बातम्या সংবাদ খবর செய்திகள் వార్తలు വാർത്തകൾ
വാർത്ത ಸುದ್ದಿ સમાચાર ਖ਼ਬਰਾਂ පුවත් berita kabar warta balita habari wararka labarai tin nuus
izindaba albisteak newyddion nuacht ዜና nûçe
"""
_NEWS_UNSPACED: Final = (
    "ニュース 뉴스 소식 新闻 新聞 资讯 資訊 要闻 要聞 ข่าว ຂ່າວ ព័ត៌មាន သတင်း"
)
# Not `\w`: the vowel signs of Indic scripts are no word characters to `re`.
_PART_OF_LINE: Final = compile_later(
    r"[^\s\d!-&(-/:-@\[-`{-~\u00ab\u00bb\u060c\u2010-\u2015\u201c-\u2026\u3000-\u303f\uff01-\uff20]+"
)


def counts_readers(folded: str) -> bool:
    """Say whether a folded line has a word for reading or viewing."""
    return _holds(folded, _COUNTS, _COUNTS_UNSPACED)


def names_role(folded: str) -> bool:
    """Say whether a folded line has a word for who writes for a paper."""
    return _holds(folded, _WRITERS, "")


def names_newsroom(folded: str) -> bool:
    """Say whether a folded line has a word for a paper's newsroom."""
    return _holds(folded, _NEWSROOMS, _NEWSROOMS_UNSPACED)


def names_news(folded: str) -> bool:
    """Say whether a folded line has a word for news, as names of sections have."""
    return _holds(folded, _NEWS, _NEWS_UNSPACED)


def _holds(folded: str, spaced: str, unspaced: str) -> bool:
    whole, stems = _fold_list(spaced)
    if any(piece in folded for piece in _fold_list(unspaced)[0]):
        return True
    words = _PART_OF_LINE.findall(folded)
    return not whole.isdisjoint(words) or any(word.startswith(stems) for word in words)


@cache
def _fold_list(words: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the whole words and the stems of a list."""
    each = [fold(word) for word in words.split()]
    whole = frozenset([word for word in each if not word.endswith("-")])
    return whole, tuple([word[:-1] for word in each if word.endswith("-")])
