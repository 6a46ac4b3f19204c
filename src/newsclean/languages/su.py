"""Sundanese."""

NAME = "Sundanese"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    jeung nu di ka ti anu ieu éta teu geus bakal pikeun ku sabab tapi ogé aya jadi lamun waktu supaya para
    kawas leuwih ngan can kana dina sareng keur
"""
MONTHS = """
    januari pébruari februari maret april méi mei juni juli agustus séptémber september oktober nopémber
    november désémber desember
"""
WEEKDAYS = "senén salasa rebo kemis jumaah saptu minggu"
DATE_WORDS = "tanggal kaping tabuh jam wib taun"
HOME = """
    tepas
"""
OUTLETS = "warta béja koran sunda manglé galura"
LINES = {
    "navigation": """
        Pintonkeun pidangan
        Luncat ka eusi
        Langsung ka eusi
        Hasil Pamaluruhan pikeun: {title}
        Ngamuat…
        Kaca teu kapaluruh
        Hapunten, teu aya seratan anu cocog sareng anu dipikapalay Sadérék.
        Hampunten, teu aya seratan anu cocog sareng anu dipikapalay Sadérék.
        Kaca salajengna
        Kaca sateuacana
        Kaca {n}
        Balik ka luhur
        Kaca saméméhna
        Kaca saterusna
    """,
    "read_times": """
        Maca {n} menit
        Waktu maca: {n} menit
    """,
    "post_meta": """
        Dipedalkeun kaping: {date}
        Dipedalkeun {date}
        Pangahirna dikiwarikeun {date}
        Pangahirna dikiwarikeun: {date}
        Ku {name}
        Panulis: {name}
        Katagori: {title}
        Tingal sakur seratan dina {}
        Tingal sakur seratan nu disimpen dina {}
        Disimpen dina
    """,
    "related_links": """
        Tulisan Saméméhna
        Seratan Salajengna
        (lajengna…)
        Teruskeun maca
        Baca salajengna
        Tulisan saméméhna: {title}
        Seratan salajengna: {title}
    """,
    "comment_prompts": """
        1 Pairan
        Teu Aya Pairan
        Can aya pairan.
        Pairan Ditutup
        Pairan dina {title}
        Pairan Sadérék nuju nganti moderasi.
        Hampunten, pairan ditutup kanggo ieu item.
        Hapunten, danget ieu pormulir pairan ditutup.
        Lebetkeun sandikecap anjeun kanggo ningal pairan.
        Pintonkeun pairan nu séjén
        Klik di dieu kanggo ngabolaykeun balesan.
        Kintunkeun Pairan
        Lebet Log kanggo Mairan
        Lebet log kanggo ngantunkeun Pairan
        Serat-é (moal diuar-uar)
        Pairan langkung lawas
        Pairan langkung énggal
    """,
    "share_prompts": """
        Bagikeun ieu:
        Bagikeun ieu artikel
    """,
    "paywalls": """
        Sandikecap anjeun ilang?
        Admin Situs
        Lebet log
        Kaluar log
    """,
    "widgets": """
        Pilih Katagori
        Pilih Nami Sasih
        Dulang RSS pikeun pairan dina ieu tulisan.
        Feed Pairan
    """,
    "author_boxes": """
        Tingal seratan kénging ieu panulis
        Tulisan meunang {name}
    """,
    "credits": """
        Foto: {name}
        Gambar: {name}
    """,
    "footers": """
        Ku Alpukahna WordPress
        Ku Alpukahna {}
    """,
}
LEADS = {
    "related_links": """
        Baca ogé
        Tingali ogé
    """,
    "post_meta": """
        Tag
    """,
}
HEADINGS = {
    "related_links": """
        Baca ogé
        Artikel séjénna
        Warta séjénna
    """,
    "widgets": """
        Seratan Énggal
        Pairan Énggal
        Méga Tag
    """,
}
ENDINGS = {
    "comment_prompts": """
        Kantunkeun Balesan
        Kantunkeun Pairan
        Béré pairan
        Waler Pairan {}
        Alamat surélék anjeun moal dipedalkeun.
        Sadérék kedah lebet log kanggo ngiring mairan.
        {n} Pairan
    """,
}
COMPANIONS = {
    "navigation": """
        Tepas
        Paluruh
        Hasil Pamaluruhan
        Tutup
        Kaca
        Pilari
        Saméméhna
        Saterusna
    """,
    "post_meta": """
        Tanpa Katagori
        tanpa-katagori
        Ropéa
        Ropéa nu Ieu
        Panulis
        Medal
        Dipedalkeun
        Rékaan
    """,
    "related_links": """
        Saméméhna
        Saterusna
    """,
    "comment_prompts": """
        Pairan
        Eusi Pairan
        Pairan Anjeun
        Waler
        Ngaran
        Situs wéb
        (wajib)
        Raratmalik
        {} pok
    """,
    "share_prompts": """
        Bagikeun
    """,
    "paywalls": """
        Daptar
        Émutan Kuring
    """,
    "widgets": """
        Arsip
        Katagori
        Tag
        Méta
        Kalénder
    """,
}
