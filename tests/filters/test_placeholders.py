from newsclean.filters.placeholders import PLACEHOLDERS as FILTER

from .check import *

MISSES = {
    "file": "Save it as storm.jpg and send it to the editor before noon.",
    "sizes": "XS\nS",
    "tutorial": "Put the picture beside the page.\n\n```\n<img src=\"dam.jpg\">\n```\n\ndam.jpg\n\nThen load the page again.",
    "linked-file": "The folder has the small program that was used, the file and the\nstorm.jpg\nthat came out of it in the end.",
    "verlinkte-datei": "Im Ordner liegen das kleine Programm, die Tabelle und auch\nstorm.jpg\n, das am Ende daraus entstand.",
    "undefined": "The border was undefined, and both villages grazed their sheep there.",
    "image": "Image and word do not agree, the critics said.",
    "loading": "Loading the cart took them all morning.",
    "laden": "Das Laden der Karte dauerte den ganzen Morgen.",
    "lang": "Er schrieb den Pfad img_6278 auf den Rand und vergaß ihn.",
}
HITS = {
    "loading": "|Loading...\n|\nThe dam held.",
    "cargando": "La presa aguantó.\n|\n|Cargando el vídeo....",
    "laden": "Der Damm hielt.\n|\n|Laden …",
    "camera": "The dam held.\n|\n|img_6278\n\nNobody was hurt.",
    "file": "The dam held.\n|\n|storm.jpg\n\nNobody was hurt.",
    "theme": "|spot_imgspot_imgspot_img\n|\nThe dam held.",
    "icons": "|- logo-icon\n|- hamburger-menu-icon\n|\nThe dam held.",
    "breakpoints": "|XS\n|SM\n|MD\n|LG\n|\nThe dam held.",
    "server": "|Wide ContentPlaceholder\n|Main ContentPlaceholder\n|\nThe dam held.",
    "variable": "The dam held.\n|\n|google_ad_client = \"ca-pub-0000000000000000\";\n|google_ad_width = 300;",
    "variables": "Der Damm hielt.\n|\n|lang.iso lang.iso lang.iso",
}
