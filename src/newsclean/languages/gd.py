"""Scottish Gaelic."""

NAME = "Scottish Gaelic"
SCRIPT = "Latin"
FUNCTION_WORDS = (
    "an a agus na air tha e gu ann anns le am nan chan bha i do gun sin seo ach bho aig cha iad mar "
    "nach airson bidh"
)
MONTHS = (
    "faoilleach faoillich gearran gearrain màrt màirt giblean giblein cèitean cèitein ògmhios ògmhìos "
    "iuchar iuchair lùnastal lùnastail sultain dàmhair samhain dùbhlachd"
)
WEEKDAYS = "diluain dimàirt diciadain diardaoin dihaoine disathairne didòmhnaich"
DATE_WORDS = "an den aig"
HOME = """
    Dachaigh
    Dhachaigh
"""
OUTLETS = "naidheachdan alba gàidhlig pàipear"
LINES = {
    "navigation": """
        Thoir leum gun t-susbaint
        Leum gun t-susbaint
        Air ais gun bharr
        An duilleag roimhe
        'Ga luchdadh
        An ath-dhuilleag
        Cha deach an duilleag a lorg
        Lorg na leanas
        Duilich ach do fhreagair post sam bith ris na cuspair-deuchainnean agad.
        Chan eil às-earrann ann a chionn 's gur e post fo dhìon a tha ann.
        Seall an clàr-taice
        Duilleag {n}
    """,
    "post_meta": """
        Air a phostadh le {name}
        Air a phostadh ann an {title}
        Foillsichte le {name}
        Air fhoillseachadh: {date}
        An t-ùrachadh mu dheireadh: {date}
    """,
    "related_links": """
        Leugh an còrr
        Leugh barrachd
        Lean air adhart a' leughadh
        Lean air adhart a' leughadh {headline}
        Puist nas sine
        Puist nas ùire
        An ath-phost
        Am post roimhe
    """,
    "comment_prompts": """
        Beachdan nas sine
        Beachdan nas ùire
        1 bheachd
        Sguir dhen fhreagairt
        Log a-steach gus freagairt a thoirt
        Log a-steach gus beachd fhàgail
        Gun bheachdan
        Cuir am beachd
        Tha do bheachd a' feitheamh ri modarataireachd.
        Chan eil beachd ann fhathast.
        Cuir a-steach am facal-faire agad gus na beachdan fhaicinn.
        Duilich ach tha foirm nam beachdan dùinte an-dràsta fhèin.
        Duilich, tha an rud seo dùinte airson beachdan.
        Na beachdan dheth
        Seall barrachd bheachdan
        Tha na beachdan dùinte.
        Briog an-seo gus sgur dhen fhreagairt.
        Cuir am beachd seo
        Post (cha dèidh fhoillseachadh)
        Sgrìobh beachd
        Na beachdan as ùire
    """,
    "share_prompts": """
        Briog gus co-roinn air {}
        Briog gus co-roinn air {} (Fosglaidh seo ann an uinneag ùr)
        Briog gus co-roinn air {} (Fosglaidh seo ann an uinneag ùr) {}
        Briog air gus a cho-roinneadh air {}
        Briog air gus a cho-roinneadh air {} (Fosglaidh seo ann an uinneag ùr)
        Briog air gus a cho-roinneadh air {} (Fosglaidh seo ann an uinneag ùr) {}
        Fosglaidh seo ann an uinneag ùr
        Co-roinn seo
        Innis gur toil leat seo
        Briog air gus a cho-roinneadh air LinkedIn
        Briog air gus a cho-roinneadh air LinkedIn (Fosglaidh seo ann an uinneag ùr)
        Briog air gus a cho-roinneadh air LinkedIn (Fosglaidh seo ann an uinneag ùr) {}
        Briog air gus a cho-roinneadh air Pocket
        Briog air gus a cho-roinneadh air Pocket (Fosglaidh seo ann an uinneag ùr)
        Briog air gus a cho-roinneadh air Pocket (Fosglaidh seo ann an uinneag ùr) {}
        Briog air gus a cho-roinneadh air Twitter
        Briog air gus a cho-roinneadh air Twitter (Fosglaidh seo ann an uinneag ùr)
        Briog air gus a cho-roinneadh air Twitter (Fosglaidh seo ann an uinneag ùr) {}
        Briog gus co-roinn air Reddit
        Briog gus co-roinn air Reddit (Fosglaidh seo ann an uinneag ùr)
        Briog gus co-roinn air Reddit (Fosglaidh seo ann an uinneag ùr) {}
        Briog gus co-roinn air Tumblr
        Briog gus co-roinn air Tumblr (Fosglaidh seo ann an uinneag ùr)
        Briog gus co-roinn air Tumblr (Fosglaidh seo ann an uinneag ùr) {}
        Co-roinn air Facebook
        Co-roinn air Tumblr
    """,
    "adverts": """
        Sanas
    """,
    "footers": """
        Gach còir glèidhte
        Le cumhachd WordPress
    """,
    "paywalls": """
        Na chaill thu am facal-faire agad?
        Tha am post seo fo dhìon facail-fhaire. Cuir a-steach am facal-faire gus coimhead air na beachdan.
        Cum an cuimhne mi
        Rianaire na làraich
        Log a-steach
        Log a-mach
    """,
    "widgets": """
        Tagh an roinn-seòrsa
        Tagh am mìos
        Beachan (RSS)
        Inbhir RSS airson beachdan air a' phost seo.
        Innteartan (RSS)
        Inbhir nam beachdan
    """,
    "follow_prompts": """
        Lean ris a' bhloga
        Cuir a-steach seòladh a' phuist-dhealain agad
    """,
    "players": """
        Cha ceach tùs co-chòrdail a lorg airson a’ mheadhain seo.
        Cluich video
        Cluicheadair fuaime
        Cluicheadair video
        Deireadh uinneag còmhraidh.
        Feumaidh an taisbeanadh-shleamhnagan seo JavaScript.
        Reat na cluiche
        Seo uinneag mòdach
        Toiseach uinneag còmhraidh. Sguiridh Escape dheth ’s dùinidh e an uinneag
    """,
    "author_boxes": """
        Seall na puist leis an ùghdar seo
        Tadhail air làrach-lìn {}
    """,
}
HEADINGS = {
    "related_links": """
        Puist cho-cheangailte
        Sgeulachdan co-cheangailte
        Leugh cuideachd
    """,
    "author_boxes": """
        Mun ùghdar
    """,
    "widgets": """
        Beachdan o chionn ghoirid
        Puist ùra
        Neul nan tagaichean
    """,
    "navigation": """
        Toraidhean rannsachaidh
    """,
}
ENDINGS = {
    "comment_prompts": """
        Fàg freagairt Sguir dhen fhreagairt
        Fàg beachd Sguir dhen fhreagairt
        Tha {} ris na raointean a tha riatanach
        Cha dèid an seòladh puist-dhealain agad fhoillseachadh. Tha {} ris na raointean a tha riatanach
        Sàbhail m' ainm, post-d is làrach-lìn sa bhrabhsair seo airson an ath thuras a dh'fhàgas mi beachd.
        Fàg beachd
        Fàg freagairt
        Tha  ris na raointean a tha riatanach
        Feumaidh tu logadh a-steach mus urrainn dhut beachd a phostadh.
        Cha dèid an seòladh puist-dhealain agad fhoillseachadh.
        {n} fhreagairt ri {headline}
        {n} freagairt ri {headline}
        {n} freagairtean ri {headline}
        Tha {} ris na raointean a tha riatanach {}
        {n} beachd
        {n} beachdan
        {n} bheachd
        {n} beachd(an)
    """,
}
COMPANIONS = {
    "comment_prompts": """
        Beachd
        Beachdan
        Freagair
        Freagair {}
        {name} ag ràdh
        bheachd
        Post-d
        Freagair {title}
        Ainm
        Làrach-lìn
        Beachdan air {title}
        Do bheachd
    """,
    "post_meta": """
        Gun roinn-seòrsa
        Deasaich
        Le {name}
        (gun tiotal)
        Ùghdar
        Deasaich seo
    """,
    "related_links": """
        barrachd
        Co-cheangailte
        Air adhart
        Air ais
    """,
    "widgets": """
        Tasg-lannan
        Roinnean-seòrsa
        Meta
        Duilleagan
        Tagaichean
        Tasg-lannan roinnean-seòrsa: {}
        Tasg-lannan thagaichean: {}
    """,
    "navigation": """
        Dùin
        Dhachaigh
        Lorg
        Seòladaireachd
    """,
    "paywalls": """
        Facal-faire
        Clàraich
        Ainm-cleachdaiche
    """,
    "share_prompts": """
        'S toil
        Co-roinn
    """,
    "footers": """
        Clò-bhuail
    """,
    "follow_prompts": """
        Fo-sgrìobh
        Seòladh puist-dhealain
    """,
}
