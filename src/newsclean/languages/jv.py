"""Javanese."""

NAME = "Javanese"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    lan ing sing kang saka karo iku iki ora wis bakal kanggo marang dening amarga nanging uga ana dadi yen
    nalika supaya para awit kaya luwih mung durung menyang
"""
MONTHS = "januari februari maret april mei juni juli agustus september oktober november desember"
WEEKDAYS = "senen selasa rebo kemis jemuwah jumat setu minggu ngahad"
DATE_WORDS = "tanggal jam tabuh wib ing taun"
HOME = """
    ngarepan
    beranda
"""
OUTLETS = "kabar warta jawa koran ariwarti"
LINES = {
    "navigation": """
        Langsung neng isi
        Langsung menyang isi
        Nggulung ngisor marang konten
        Ngatonke racikan
        Kembangnā menu anakan
        Ciutnā menu anakan
        Kasile Nggoleki kanggo: {title}
        Muat…
        Kaca ora ketemu
        Dhuh! Kācā kuwi ora bisa ditemokaké.
        Kétoké ora bisā nemokaké āpā sing sampéyan golèki. Mugā-mugā karo panggolékan bisā nulungi.
        Ngapunten, ora ono tulisan sing padha karo kriteria Sampeyan.
        Kaca Sakbubare
        Kaca sakdurunge
        Kaca {n}
        Bali menyang ndhuwur
    """,
    "read_times": """
        Maca {n} menit
        Wektu maca: {n} menit
        {n} menit diwaca
    """,
    "post_meta": """
        Dijedulne wayah: {date}
        Wis njedul {date}
        Keri dhewe dianyarke: {date}
        Paling keri dianyarke {date}
        Dening {name}
        Panulis: {name}
        Kategori: {title}
        Mirsani kabeh tulisan neng {}
        Mirsani kabeh tulisan nenggon {}
    """,
    "related_links": """
        Tulisan Sakdurunge
        Tulisan Sakwise
        (meneh…)
        Terusna maca
        Terusaké maca
        Waca sakabèhé
        Waca sabanjuré
        Tulisan sakdurunge: {title}
        Tulisan sakwise: {title}
    """,
    "comment_prompts": """
        Pangalembana 1
        Ora Ono Pangalembana
        Durung ana pangalembana.
        Pangalembana ditutup.
        Pangalembana Dipateni
        Pangalembana Sampeyan lagi ngenteni moderasi.
        Pangalembana neng {title}
        Ngapunten, pangalembana ditutup kanggo babagan sing iki.
        Ngapunten, form pangalembana lagi ditutup saiki.
        Lebokno tembung sandi Sampeyan kanggo mirsani pangalembana.
        Ngatonke luwih akeh pangalembana
        Ora Sido Mbalesi
        Klik neng kene menawa rasido mbalesi.
        Ngirim Pangalembana
        Mlebu log kanggo mbalesi
        Mlebu log kanggo maringi Pangalembana
        Mail/Serat (ora arep dipublikasikne)
        Pangalembana luwih lawas
        Pangalembana paling anyar
    """,
    "share_prompts": """
        Bagékna iki:
        Dumaké artikel iki
    """,
    "paywalls": """
        Kelangan tembung sandi Sampeyan?
        Admin Situs
        Tulisan iki ditutupi tembung sandi. Lebokno tembung sandi kanggo mirsani pangalembana.
        Mlebu log
        Metu log
    """,
    "widgets": """
        Pilih Kategori
        Pilih Sasi
        Entri (RSS)
        Pangalembana (RSS)
        RSS umpan kanggo pangalembana-pangalembana neng tulisan iki.
        Umpan Pangalembana
    """,
    "author_boxes": """
        Mirsani tulisan soko panulis iki
        Tulisan dening {name}
    """,
    "credits": """
        Foto: {name}
        Gambar: {name}
    """,
    "footers": """
        Dipadegani dening WordPress
        Kanthi mongkog dipandhégani déning {}
        {} kanthi bungah dipandegani dening WordPress
    """,
}
LEADS = {
    "related_links": """
        Waca uga
        Wacanen uga
        Deleng uga
    """,
    "post_meta": """
        Tag
    """,
}
HEADINGS = {
    "related_links": """
        Waca uga
        Artikel liyané
        Warta liyané
    """,
    "widgets": """
        Tulisan Paling Keri
        Pangalembana Paling keri
        Mega Tag
    """,
}
ENDINGS = {
    "comment_prompts": """
        Maringi Balesan
        Maringi Balesan Ora Sido Mbalesi
        Maringi Balesan kanggo {}
        Maringi Pangalembana
        Alamat email sampeyan ora dijedulne utawa dikatonke.
        Alamat email sampeyan ora dijedulne utawa dikatonke. Ros sing kudu diisi ana tandane {}
        Ros sing kudu diisi ana tandane {}
        Sampeyan kudu mlebu log kanggo maringi pangalembana.
        {n} Balesan marang "{}"
        {n} Balesan neng {title}
        Balesan Siji neng {title}
        Ros sing kudu diisi ana tandane *
        Pangalembana {n}
        {n} Pangalembana
    """,
}
COMPANIONS = {
    "navigation": """
        Ngarepan
        Nggoleki
        Kasile Nggoleki
        Tutup
        Kaca
        Lagi dimuat…
    """,
    "post_meta": """
        Ora ono kategorine
        Ndandani
        (Dandani)
        Dandani Iki
        Panulis
        Wis Njedul
    """,
    "related_links": """
        Sakdurunge
        Sakwise
    """,
    "comment_prompts": """
        Pangalembana
        Pangalembana Sampeyan
        Bales
        Jeneng
        Situs web
        (kudu)
        Lacak balik
        {} matur
    """,
    "share_prompts": """
        Bagékna
    """,
    "paywalls": """
        Daftar
        Eling aku
    """,
    "widgets": """
        Arsip
        Kategori
        Tag
        Meta
        Tanggalan
    """,
}
