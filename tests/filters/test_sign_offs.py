from newsclean.filters.sign_offs import SIGN_OFFS as FILTER

from .check import *

MISSES = {
    "dateline": "HOLMBURY (Reuters) - The dam held through the night, the mayor said.",
    "abbreviation": "He drank until he found Alcoholics Anonymous (AA).",
    "temperature": "-30-\n\nThat was the lowest reading of the winter, and it was taken at noon.",
    "scene": "She shut the door and did not turn the key for once in her life.\n\n###\n\nIn the morning the door stood open and the dog was gone.",
    "about": "About Valley Mills\n\nValley Mills has made flour on the river since 1911 and employs nine people.",
    "source": "Source: Central Bank",
    "pronouns": "Everybody may bring his/her own lamp (and/or a candle) to the vigil by the river.",
    "pegawai": "Setiap pegawai (dan/atau) keluarganya boleh ikut serta dalam acara itu.",
    "reporter": "홍길동 기자",
    "address-in-a-sentence": "The plans are on the county's site (valley.com), and in the hall.",
    "adresse": "Die Pläne stehen auf der Seite des Kreises (tal.de).",
    "tag": "The heading is marked with ### in the file.",
}
HITS = {
    "bracket": "The dam held.\n|\n|(PTI)",
    "tail": ("The dam held through the night. (AFP)", "The dam held through the night."),
    "dpa": ("Der Damm hielt die ganze Nacht. (dpa/lsw)", "Der Damm hielt die ganze Nacht."),
    "kyodo": "ダムは持ちこたえた。\n|\n|（共同）",
    "dash": "The dam held.\n|\n|-- PTI",
    "hashes": "The dam held.\n|\n|###",
    "ends": "The dam held.\n|\n|-ENDS-\n\nNotes to editors\nThe dam was built in 1911.",
    "thirty": "The dam held.\n|\n|-30-",
    "source": "The dam held.\n|\n|SOURCE Valley Mills",
    "wire": "The dam held.\n|\n|SOURCE Valley Mills\n|\n|###",
    "release": "|FOR IMMEDIATE RELEASE\n|\nThe dam held.",
    "aktuell": "Der Damm hielt.\n|\n|Original-Content von: Talmühlen, übermittelt durch news aktuell",
    "syndicated": "The dam held.\n|\n|(This story has not been edited by Valley staff and is auto-generated from a syndicated feed.)",
    "edite": "Le barrage a tenu.\n|\n|(Anne Tellier, édité par Luc Marche)",
    "editing": "La diga ha tenuto.\n|\n|(Anna Telleri, editing Luca Marchi)",
    "halves": "The dam held.\n|\n|(Writing by Lou Ray; Editing by Bo Marsh)",
    "site": "The dam held.\n|\n|(valley.com)",
    "editor": "Der Damm hielt.\n|\n|(U.Muster--DTZ)",
    "initials": ("Bendungan itu bertahan sepanjang malam, kata wali kota kepada para warga di desa itu. (ani/bow)",
                 "Bendungan itu bertahan sepanjang malam, kata wali kota kepada para warga di desa itu."),
}
