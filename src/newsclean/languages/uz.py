"""Uzbek."""

NAME = "Uzbek"
SCRIPT = "Latin"
FUNCTION_WORDS = (
    "va bu bilan uchun ham bir edi deb esa shu kerak lekin ularning uning mumkin qilish bo‘lgan u har "
    "yoki keyin ekan yil o‘z bo‘ladi haqida hamda"
)
MONTHS = "yanvar fevral mart aprel may iyun iyul avgust sentabr sentyabr oktabr oktyabr noyabr dekabr"
WEEKDAYS = "dushanba seshanba chorshanba payshanba juma shanba yakshanba"
DATE_WORDS = "yil soat kuni yilning"
HOME = """
    Bosh sahifa
    Asosiy
"""
OUTLETS = "xabarlar yangiliklar gazetasi gazeta ovozi jurnal agentligi matbuot"
LINES = {
    "navigation": """
        Mazmunga o‘tish
        Asosiy mazmunga o‘tish
        Kontentga o‘tish
        Siz shu yerdasiz
        Yuqoriga qaytish
        Tepaga qaytish
        Menyuni ochish
        Menyuni yopish
        Qidiruvni ochish
        Qidiruvni yopish
        Sahifa topilmadi
        Hech narsa topilmadi
        Qidiruv natijalari
        Yuklanmoqda…
        Oldingi sahifa
        Keyingi sahifa
        Qidirish
    """,
    "read_times": """
        O‘qish vaqti: {n} daqiqa
        O‘qish vaqti: {n} daq.
        O‘qish vaqti: {n} min
        O‘qish vaqti {n} daqiqa
        O‘qish vaqti {n} daq.
        O‘qish vaqti {n} min
        O‘qish uchun: {n} daqiqa
        O‘qish uchun: {n} daq.
        O‘qish uchun: {n} min
        O‘qish uchun {n} daqiqa
        O‘qish uchun {n} daq.
        O‘qish uchun {n} min
        {n} daqiqa o‘qish
        {n} daqiqa o‘qiladi
    """,
    "post_meta": """
        Muallif: {name}
        Tayyorladi: {name}
        Chop etilgan: {date}
        E’lon qilindi: {date}
        Yangilandi: {date}
        Sana: {date}
        Kalit so‘zlar: {title}
        Kategoriya: {title}
        Rukn: {title}
        {n} daqiqa oldin
        {n} soat oldin
        {n} marta o‘qilgan
    """,
    "related_links": """
        Davomini o‘qish
        To‘liq o‘qish
        Batafsil o‘qish
        O‘qishda davom etish
        Oldingi maqola
        Keyingi maqola
        Oldingi yozuv
        Oldingi xabar
        Oldingi maqola: {title}
        Oldingi yozuv: {title}
        Keyingi maqola: {title}
        Keyingi yozuv: {title}
        Aloqador xabarlar yo'q.
    """,
    "comment_prompts": """
        Izohlar yo‘q
        Hozircha izohlar yo‘q
        Javobni bekor qilish
        Izohni yuborish
        Xatolikni ko‘rdingizmi?
        Xatolikni topdingizmi?
        Matnda xatolik topsangiz, uni belgilab, Ctrl+Enter tugmalarini bosing
    """,
    "share_prompts": """
        Do‘stlaringizga ulashing
        Do‘stlaringiz bilan ulashing
        Facebook’da ulashish
        Telegram’da ulashish
        Twitter’da ulashish
        Ijtimoiy tarmoqlarda ulashish
        Havoladan nusxa olish
    """,
    "follow_prompts": """
        Telegram kanalimizga obuna bo‘ling
        Kanalimizga obuna bo‘ling
        Rasmiy Telegram kanalimizga obuna bo‘ling
        YouTube kanalimizga obuna bo‘ling
        Instagram sahifamizga obuna bo‘ling
        Bizni kuzating
        Bizni kuzatib boring
        Bizni Telegram’da kuzating
        Bizni ijtimoiy tarmoqlarda kuzating
        Yangiliklarga obuna bo‘ling
    """,
    "adverts": """
        Reklama huquqi asosida
    """,
    "credits": """
        Foto: {title}
        Surat: {title}
        Rasm: {title}
        Suratlar: {title}
        Manba: {title}
        Manbalar: {title}
    """,
    "consents": """
        Bu sayt cookie-fayllardan foydalanadi
        Ushbu sayt cookie-fayllardan foydalanadi
        Biz cookie-fayllardan foydalanamiz
    """,
    "footers": """
        Barcha huquqlar himoyalangan
        Copyright {} Barcha huquqlar himoyalangan
        Sayt materiallaridan foydalanilganda havola ko‘rsatilishi shart
    """,
}
LEADS = {
    "related_links": """
        Shuningdek o‘qing
        Shuningdek, o‘qing
        Mavzuga oid
        Shuningdek, oʻqing
    """,
}
HEADINGS = {
    "related_links": """
        Mavzuga oid
        Mavzuga doir
        O‘xshash yangiliklar
        O‘xshash maqolalar
        Boshqa yangiliklar
        Tavsiya etamiz
        Aloqador xabarlar
        Shuningdek o‘qing
    """,
    "widgets": """
        So‘nggi yangiliklar
        Eng so‘nggi yangiliklar
        So‘nggi xabarlar
        So‘nggi izohlar
        So‘nggi yozuvlar
        Ko‘p o‘qilgan
        Eng ko‘p o‘qilgan
        Eng ko‘p o‘qilganlar
        Kun yangiliklari
    """,
    "author_boxes": """
        Muallif haqida
    """,
    "contents_tables": """
        Mundarija
    """,
}
ENDINGS = {
    "comment_prompts": """
        Izoh qoldirish
        Izoh yozish
        Izoh qoldiring
        Izoh qo‘shish
        Fikr bildirish
        Javob qoldirish
        Javob qoldirish Javobni bekor qilish
        Izohlar yopilgan.
        Email manzilingiz chop etilmaydi.
        Elektron pochta manzilingiz chop etilmaydi.
        Email manzilingiz chop etilmaydi. Majburiy bandlar * bilan belgilangan
        Email manzilingiz chop etilmaydi. Majburiy bandlar {} bilan belgilangan
        Majburiy bandlar * bilan belgilangan
        Majburiy bandlar {} bilan belgilangan
        Izoh qoldirish uchun tizimga kirishingiz kerak.
        {n} izoh
        {n} ta izoh
        {n} fikr
        Izohlar ({n})
    """,
}
COMPANIONS = {
    "navigation": """
        Yangiliklar
        O‘zbekiston
        Jahon
        Sport
        Iqtisodiyot
        Siyosat
        Jamiyat
        Madaniyat
        Fan-texnika
        Menyu
        Qidiruv
        Yopish
        Bosh sahifa
        Orqaga
        Oldingi
        Keyingi
    """,
    "post_meta": """
        Muallif
        Teglar
        Ruknsiz
        Turkumlanmagan
        Tahrirlash
        Bugun
        Kecha
    """,
    "related_links": """
        Batafsil
        Ko‘proq
    """,
    "comment_prompts": """
        Izohlar
        Izoh
        Javob berish
        Ism
        Elektron pochta
        Sayt
        Yuborish
        {name} dedi
    """,
    "share_prompts": """
        Ulashish
        Chop etish
        Havolani nusxalash
    """,
    "widgets": """
        Arxiv
        Arxivlar
        Ruknlar
        Turkumlar
        Sahifalar
        Meta
    """,
    "paywalls": """
        Kirish
        Chiqish
        Ro‘yxatdan o‘tish
        Parol
    """,
}
