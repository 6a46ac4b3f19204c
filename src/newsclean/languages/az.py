"""Azerbaijani."""

NAME = "Azerbaijani"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    və bu bir ilə üçün də da ki olan olub edib daha isə kimi o sonra qeyd var bütün çox görə həm
    hər deyil amma onun ən qədər artıq mən tərəfindən haqqında
"""
MONTHS = """
    yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr yan fev apr iyn
    iyl avq sen okt noy dek
"""
WEEKDAYS = "bazar ertəsi çərşənbə axşamı çərşənbə cümə axşamı cümə şənbə bazar"
DATE_WORDS = "saat il tarix tarixi"
HOME = """
    ana səhifə
    əsas səhifə
"""
OUTLETS = "xəbər xəbərlər qəzet qəzeti agentliyi agentlik azərbaycan bakı media mətbuat dünya günün səs"
LINES = {
    "navigation": """
        Məzmuna keç
        Əsas məzmuna keç
        Yuxarı qayıt
        Yuxarı qalx
        Ana səhifəyə qayıt
        Növbəti səhifə
        Əvvəlki səhifə
        Səhifə {n} / {n}
        Axtarış nəticələri
        Alət çubuğuna keç
        Əsas mühtəviyyata keç
        {} üçün Axtarışın Nəticələri
        Sonrakı səhifə
        Səhifə {n} - {n}
        Öncəki səhifə
        Əvvələ qayıt
    """,
    "read_times": """
        {n} dəqiqəlik oxu
        {n} dəq oxu
        {n} dəqiqə oxu
        Oxuma müddəti: {n} dəqiqə
        Oxuma vaxtı: {n} dəqiqə
        Oxunma vaxtı: {n} dəqiqə
        Oxuma müddəti: {n} dəq
    """,
    "post_meta": """
        Dərc olunub: {date}
        Dərc edilib: {date}
        Dərc etmə tarixi: {date}
        Yayımlanıb: {date}
        Yenilənib: {date}
        Son yenilənmə: {date}
        Tarix: {date}
        Müəllif: {name}
        Müxbir: {name}
        Redaktor: {name}
        Mənbə: {name}
        {name} tərəfindən
        {n} baxış
        Baxış sayı: {n}
        Baxılıb: {n}
        Oxunub: {n}
        {n} dəfə oxunub
        {n} saat əvvəl
        {n} gün əvvəl
        {n} dəqiqə əvvəl
        Redaktə et
    """,
    "related_links": """
        Davamını oxu
        Ardını oxu
        Ətraflı oxu
        Daha çox oxu
        Hamısına bax
        Bütün xəbərlər
        Oxumağa davam et
        Əvvəlki xəbər
        Növbəti xəbər
        Sonrakı xəbər
        Əvvəlki yazı
        Növbəti yazı
        Daha çox göstər
        Sonrakı yazı
        Yazı naviqasiyası
        Öncəki yazı
        Ən yeni yazılar
        Ən əski yazılar
    """,
    "comment_prompts": """
        Şərh əlavə et
        Şərh göndər
        Şərhləri göstər
        Şərhlərə bax
        Cavabı ləğv et
        Şərh yazmaq üçün daxil olun
        Səhv tapdınız?
        İlk şərhi siz yazın
        1 Şərh
        Bağışlayın, bu maddəyə şərh yazmaq qapalıdır.
        Bu yazıya şərh yazmaq bağlıdır.
        Daha çox şərh göstər
        {title} üçün şərhlər bağlıdır
        Şərh edilməmiş
        Şərhiniz yoxlama gözləyir.
        Şərhlər Yüklənir
        Şərhləri görmək üçün parolunuzu daxil edin.
        Cavab yazmaq üçün daxil olun
        Cavabı ləğv etmək üçün tıklayın.
        E-poçt ilə izlənən şərhləri mənə bildir.
        Veb sayt
        Yeni yazıları mənə e-poçt ilə bildir.
        {} olaraq griş etmisiniz. Profilinizi redaktə edin.
        Şərh etmək üçün daxil olun
        Şərh naviqasiyası
        Ən yeni Şərhlər
        Ən əski Şərhlər
    """,
    "share_prompts": """
        Facebook-da paylaş
        Twitter-də paylaş
        X-də paylaş
        WhatsApp-da paylaş
        Telegram-da paylaş
        LinkedIn-də paylaş
        Xəbəri paylaş
        Dostlarınla paylaş
        Linki kopyala
        Link kopyalandı
        E-poçtla göndər
        {n} paylaşım
        Yeni pəncərədə açılır
        Bunu paylaş
        Bunu bəyən
        {n} bloqqer bunu bəyənir
        {} səhifəsində paylaşmaq üçün tıklayın
    """,
    "follow_prompts": """
        Bizi Facebook-da izləyin
        Bizi Telegram-da izləyin
        Bizi Instagram-da izləyin
        Bizi sosial şəbəkələrdə izləyin
        Telegram kanalımıza qoşulun
        Telegram kanalımıza abunə olun
        WhatsApp kanalımıza qoşulun
        YouTube kanalımıza abunə olun
        Xəbər bülleteninə abunə olun
        Bülletenimizə abunə olun
        E-poçt ünvanınızı daxil edin
        Tətbiqimizi yükləyin
        Mobil tətbiqi yükləyin
        Son xəbərlərdən xəbərdar olun
        Bloqu İzlə
        Twitter-də məni izləyin
        E-poçt ilə Bloqa abunə ol
        Bu bloqa abunə olmaq və e-poçt ilə bildirişlər almaq üçün e-poçt ünvanınızı daxil edin.
        Digər {n} abunəçiyə qoşulun
    """,
    "adverts": """
        Reklam
        Xəbər reklamdan sonra davam edir
        Reklamdan sonra davam edir
        Sponsorlu məzmun
        Reklam yeri
    """,
    "paywalls": """
        Yalnız abunəçilər üçün
        Oxumağa davam etmək üçün abunə olun
        Artıq abunəçisiniz? Daxil olun
        Hesabınız var? Daxil olun
        Şifrəni unutmusunuz?
        Parolu unutmusunuz?
        Müstəqil jurnalistikaya dəstək olun
        Parolunuzu unutdunuzmu?
        Bu mətn parolla qorunur. Yazını görmək üçün parolunuzu daxil edin
        Bu yazı parolla qorunur. Şərhləri görmək için parolu daxil edin.
        Bu yazı parolla qorunur. Şərhləri görmək üçün parolunuzu daxil edin.
    """,
    "consents": """
        Bu sayt kukilərdən istifadə edir
        Saytımız kukilərdən istifadə edir
        Bu sayt cookie-lərdən istifadə edir
        Biz kukilərdən istifadə edirik
        Hamısını qəbul et
        Hamısını rədd et
        Kuki siyasəti
        Kuki parametrləri
    """,
    "widgets": """
        Ay Seçin
        Kateqoriya seç
    """,
    "author_boxes": """
        {name} tərəfindən yazılan bütün yazılar
        {name} isimli istifadəçinin saytını ziyarət edin
    """,
    "credits": """
        Foto: {name}
        Foto: Arxiv
        Arxiv fotosu
        Mənbə: AZƏRTAC
        Mənbə: Reuters
        İllüstrativ foto
    """,
    "players": """
        Məqaləni dinlə
        Xəbəri dinlə
        Videoya bax
        Videonu izlə
        Fotolara bax
        Brauzeriniz audio elementini dəstəkləmir
        Audio Oynadıcı
        Bu media üçün uyğun mənbə tapılmadı.
        Bu modal pəncərəsidir
        Bu slaydşou üçün JavaScript lazımdır.
        Dialoq pəncərəsinin sonu.
        Faylı endir
        Oynatma sürəti
        Slaydşouya baxmaq üçün tıklayın.
        Video Oynadıcı
        Video yüklənir
        Videonu oynat
        Yuxarı/aşağı düymələri ilə səsi artırın ya da azaldın.
    """,
    "footers": """
        Bütün hüquqlar qorunur
        © Bütün hüquqlar qorunur
        Bütün hüquqlar qorunub
        © {n} {}. Bütün hüquqlar qorunur.
        Müəllif hüquqları qorunur
        Materiallardan istifadə zamanı istinad zəruridir
        Məlumatdan istifadə etdikdə istinad mütləqdir
        Məxfilik siyasəti
        İstifadə şərtləri
        WordPress-in dəstəyi ilə
        Gizlilik Siyasəti
    """,
}
LEADS = {
    "post_meta": """
        Etiketlər
        Etiket
        Teqlər
        Açar sözlər
        Kateqoriya
        Kateqoriyalar
        Bölmə
    """,
    "related_links": """
        Həmçinin oxuyun
        Həmçinin bax
        Bunu da oxuyun
        Oxşar xəbər
        Əlaqəli xəbər
        Davamını oxu
        Ətraflı oxuyun
        Oxumağa davam et
        Əvvəlki
        Növbəti
    """,
    "share_prompts": """
        E-poçt ilə dostunuza göndərmək üçün tıklayın
        LinkedIn-də paylaşmaq üçün tıklayın
        Pinterest-də paylaşmaq üçün tıklayın
        Reddit-də paylaşmaq üçün tıklayın
        Twitter-də paylaşmaq üçün tıklayın
    """,
    "credits": """
        Foto
        Fotolar
        Şəkil
        Fotonun mənbəyi
        Mənbə
    """,
    "footers": """
        Çap etmək üçün tıklayın
    """,
}
HEADINGS = {
    "related_links": """
        Oxşar xəbərlər
        Digər xəbərlər
        Əlaqəli xəbərlər
        Son xəbərlər
        Ən çox oxunanlar
        Çox oxunanlar
        Ən çox oxunan xəbərlər
        Həmçinin oxuyun
        Bunlar da maraqlı ola bilər
        Xəbər lenti
        Günün xəbərləri
        Oxşar yazılar
        Bölmənin digər xəbərləri
        Redaktorun seçimi
        Bənzər xəbərlər
    """,
    "widgets": """
        Son yazılar
        Son şərhlər
        Etiket buludu
        Populyar yazılar
        Ən Populyar Yazılar & Səhifələr
    """,
    "author_boxes": """
        Müəllif haqqında
        Müəllifin digər yazıları
    """,
    "contents_tables": """
        Mündəricat
        Məqalənin məzmunu
    """,
}
ENDINGS = {
    "comment_prompts": """
        Şərh yaz
        Şərh yazın
        Bir cavab yazın
        Bir cavab yazın Cavabı ləğv et
        Cavab yaz
        Sizin e-poçt ünvanınız dərc edilməyəcəkdir. Gərəkli sahələr * ilə işarələnmişdir
        Gərəkli sahələr * ilə işarələnmişdir
        Gərəkli sahələr işarələnmişdir
        Şərhlər bağlıdır
        Şərh üçün bağlıdır
        “{title}” üçün {n} şərh
        Sizin e-poçt ünvanınız dərc edilməyəcəkdir.
        {} üçün bir cavab yazın
        Şərh yaza bilmək üçün giriş etməlisiniz.
        Şərh yazmaq üçün giriş etməlisiniz.
        Gərəkli sahələr {} ilə işarələnmişdir
        {n} şərh
        Şərhlər ({n})
    """,
}
COMPANIONS = {
    "navigation": """
        Səhifə tapılmadı
        Nəticə tapılmadı
        Ana səhifə
        Menyu
        Bağla
        Axtar
        Axtarış
        Xəbərlər
        Siyasət
        İqtisadiyyat
        Cəmiyyət
        Dünya
        İdman
        Mədəniyyət
        Hadisə
        Maqazin
        Başlanğıc
        Əsas səhifə
        Yüklənir
        Səhifə {n}
    """,
    "read_times": """
        Oxuma müddəti
    """,
    "post_meta": """
        Kateqoriyasız
    """,
    "related_links": """
        Maraqlı xəbərlər
        Oxşar
        Daha çox
        Ətraflı
        İlk
        Son
        Sonrakı
        Öncəki
    """,
    "comment_prompts": """
        Şərh yoxdur
        {name} dedi ki:
        Şərhlər
        Cavabla
        Geri İzləmə
        Ad
        E-poçt
        Şərh
    """,
    "share_prompts": """
        Paylaş
        Bəyən
        Facebook
    """,
    "follow_prompts": """
        Abunə ol
        Abunə olun
        Bizi izləyin
        Abunə
        E-poçt ünvanı
    """,
    "adverts": """
        Elan
        Elanlar
    """,
    "paywalls": """
        Daxil ol
        Giriş
        Qeydiyyat
        Çıxış
        Məni Unutma
    """,
    "consents": """
        Qəbul edirəm
    """,
    "widgets": """
        Arxivlər
        Etiketlər
        Kateqoriyalar
    """,
    "author_boxes": """
        {name} tərəfindən yazılan yazılar
    """,
    "players": """
        Audiopleyer
        Videopleyer
    """,
    "footers": """
        Çap et
        Əlaqə
        Haqqımızda
    """,
}
