from newsclean.filters.credits import CREDITS as FILTER

from .check import *

MISSES = {
    "none": "Photo: none survives",
    "none-pl": "Fot. żadna nie ocalała",
    "poster": "Das Bild (Foto: unbekannt) hing im Flur.",
    "graph-bg": "Графиката (Източник: НСИ) не казва нищо друго.",
    "graph-fi": "Kaavio (Lähde: Tilastokeskus) ei kerro muuta.",
    "graph-el": "Το διάγραμμα (Πηγή: ΕΛΣΤΑΤ) δεν λέει τίποτε άλλο.",
    "stolen-ja": "その絵（写真提供：役場）は盗まれた。",
    "photo-by-photo": "Photo by photo, the wall filled.",
    "word": "Photo: a word that means light.",
    "spec": "Video: 4K/30p\nImage: 4:3",
    "due": "Credit where it is due.",
    "sued": "Getty Images sued the start-up.",
    "reported": "The AP reported that the bridge was down.",
    "dateline": "KYIV, 3 March (Reuters) — The bridge was down by noon.",
    "caption-without-credit": "Smoke over the mill on Friday",
    "picture": "Picture this: a valley without a river.",
    "source-in-brackets": "The wall was two metres high (the ministry says three) when it broke.",
    "call": "def read(source: str, photo: bytes) -> None:",
    "call-in-prose": "Call open_page(source: str) and wait for the answer.",
    "by-and-by": "Photo by photo, the album tells how the valley emptied.",
    "bracket-in-sentence": "One archive (Getty Images) has asked for its plates back.",
    "bracket-glued": "那张照片（摄影：王芳）挂在车站里。",
    "bracket-glued-ja": "この版画（撮影：山田太郎）は蔵にある。",
}
HITS = {
    "line": "The dam held.\n|\n|Photo: Jane Doe\n\nNobody was hurt.",
    "agency-line": "The dam held.\n|\n|Getty Images\n\nNobody was hurt.",
    "bracket": ("Smoke over the mill on Friday (AP Photo/Jane Doe)",
        "Smoke over the mill on Friday"),
    "bracket-photo": ("Smoke over the mill on Friday. (Photo: Jane Doe)",
        "Smoke over the mill on Friday."),
    "image-credit": "The dam held.\n|\n|Image credit: Jane Doe\n\nNobody was hurt.",
    "featured": "The dam held.\n|\n|Featured image via Flickr",
    "agency-slash": "The dam held.\n|\n|Photo by Jane Doe/AFP via Getty Images",
    "agency": "The dam held.\n|\n|Credit: AP\n\nNobody was hurt.",
    "house": "The dam held.\n|\n|Image credit: Jane Doe/Valley Times",
    "bracket-closes-caption": ("Rauch über der Mühle (Foto: Jana Dorn)", "Rauch über der Mühle"),
}
