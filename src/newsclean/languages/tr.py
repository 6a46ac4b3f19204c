"""Turkish."""

NAME = "Turkish"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    ve bir bu da de için ile olarak çok daha olan gibi kadar ne ama en o var sonra göre ise ki mi
    her ya değil olduğunu şu hem veya tarafından oldu
"""
MONTHS = """
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık oca şub mar nis may
    haz tem ağu eyl eki kas ara
"""
WEEKDAYS = "pazartesi salı çarşamba perşembe cuma cumartesi pazar pzt sal çar per cum cmt paz"
DATE_WORDS = "saat tarih tarihi günü yılı tsi"
HOME = """
    ana sayfa
    anasayfa
"""
OUTLETS = """
    haber haberler haberleri gazete gazetesi ajans ajansı basın günlük güncel dünya ulusal yerel
    medya dergi posta zaman sabah akşam manşet gündem tv
"""
ENTRIES = """
    Aile
    Astroloji
    Bilim
    Bilim ve Teknoloji
    Borsa
    Emlak
    Eğlence
    Finans
    Futbol
    Hayat
    Kadın
    Kitap
    Köşe Yazıları
    Kültür
    Kültür-Sanat
    Moda
    Müzik
    Otomobil
    Otomotiv
    Politika
    Röportaj
    Sanat
    Seyahat
    Sinema
    Tarih
    Televizyon
    Turizm
    Türkiye
    Video Galeri
    Yemek
    Yerel
    Çevre
"""
LINES = {
    "navigation": """
        İçeriğe geç
        İçeriğe atla
        Ana içeriğe geç
        Ana içeriğe atla
        Menüye geç
        Başa dön
        Yukarı çık
        Sayfa başına dön
        Ana sayfaya dön
        Anasayfaya dön
        Menüyü aç
        Menüyü kapat
        Sayfa {n} / {n}
        {n} / {n} sayfa
        Önceki sayfa
        Sonraki sayfa
        Arama sonuçları
        Sitede ara
        Haber ara
        Aradığınız sayfa bulunamadı
        Arama yap
        Araç çubuğuna atla
        Birincil içeriğe atla
        İçeriğe kaydır
        Alt menüyü genişlet
        Alt menüyü toparla
        Ana menü
        Aramayı kapat
        Birincil menü
        Dolaşımı değiştir
        İkincil menü
        Menu düğmesi
        Menüyü göster
        Site altı menüsü
        Başlık yada içerik arama
        Yazmaya başlayın ve aramak için enter'a basın.
        {} için arama yaptınız
        Toplam {n} sayfa, {n}. sayfa gösteriliyor.
        Tepeye geri çık
        Amanın! O sayfa bulunamadı.
        Aradığınız sayfa mevcut değil.
        Burada bir şey bulamadık. Bir de aramayı denemek ister misiniz?
        Görünen o ki bakındığınız her ne ise bulamıyoruz. Belki arama özelliği yardımcı olabilir.
        Görünüşe göre aradığınız şeyi bulamıyoruz. Belki de arama yardımcı olabilir.
        Hata 404: Sayfa bulunamadı
        Maalesef aradığınız sayfayı bulamadık.
        Üzgünüz, kriterlerinize uygun yazı yok.
        Sayfa bulunamadı
        Ana menüye geç
        Alt bilgiye geç
        Daha fazla yazı yükle
        Daha fazla haber yükle
    """,
    "read_times": """
        {n} dk okuma
        {n} dk. okuma
        {n} dk okuma süresi
        {n} dakika okuma
        {n} dakika okuma süresi
        {n} dakikada okunur
        {n} dakikalık okuma
        {n} dakikada oku
        {n} dk'da oku
        {n} dk'lık okuma
        Okuma süresi: {n} dakika
        Okuma süresi: {n} dk
        Okuma süresi {n} dakika
        Okuma süresi {n} dk
        Okunma süresi: {n} dakika
        Okunma süresi {n} dk
        Ortalama okuma süresi: {n} dakika
        Tahmini okuma süresi: {n} dakika
        Tahmini okuma süresi {n} dakika
    """,
    "post_meta": """
        Yayınlanma: {date}
        Yayınlanma Tarihi: {date}
        Yayımlanma tarihi: {date}
        Yayın Tarihi: {date}
        Yayınlandı: {date}
        Yayınlanma {date}
        Giriş Tarihi: {date}
        Giriş: {date}
        Oluşturulma Tarihi: {date}
        Eklenme: {date}
        Eklenme Tarihi: {date}
        Güncelleme: {date}
        Güncelleme Tarihi: {date}
        Güncellenme: {date}
        Güncellenme Tarihi: {date}
        Güncellendi: {date}
        Güncelleme {date}
        Son güncelleme: {date}
        Son Güncelleme {date}
        Son güncellenme: {date}
        Son güncelleme tarihi: {date}
        Yayınlanma: {date} Güncelleme: {date}
        Yayınlanma: {date} - Güncelleme: {date}
        Giriş: {date} Güncelleme: {date}
        Giriş Tarihi: {date} Güncelleme Tarihi: {date}
        {date} tarihinde yayınlandı
        {date} tarihinde güncellendi
        Yazar: {name}
        Yazan: {name}
        Yazarı: {name}
        Haber: {name}
        Editör: {name}
        Muhabir: {name}
        Kaynak: {name}
        Haber Merkezi
        Haber Merkezi - {date}
        Yayın: {date}
        {name} tarafından
        {name} tarafından yazıldı
        {name} tarafından {date} tarihinde yayınlandı
        {n} görüntülenme
        {n} okunma
        {n} kez okundu
        {n} kez görüntülendi
        Okunma: {n}
        Okunma sayısı: {n}
        Görüntülenme: {n}
        {n} hafta önce
        {n} ay önce
        {n} saniye önce
        Bu yazı {title} kategorisine gönderilmiş. Kalıcı bağlantıyı yer imlerinize ekleyin.
        {title} kategorisinde yayınlandı
        Geliştirici: {name}
        Sabit yazı
        {n} dakika önce
        {n} gün önce
        {n} saat önce
        Son güncelleme: {date} {name}
        {date} tarihinde {name} tarafından güncellendi
        {date} tarihinde {name} tarafından yayımlandı
        {date} tarihinde {name} tarafından yayınlandı
        {name} tarafından {date} tarihinde güncellendi
        Kategoriler {} Etiketler {}
        Kategoriler: {} Etiketler: {title}
        Kategori: {} Etiketler: {title}
        Yayınlandığı kategori {} Etiketler {}
        Bu yazı ilk olarak {date} tarihinde yayımlandı
        Bu yazı ilk olarak {date} tarihinde yayınlandı
    """,
    "related_links": """
        Devamını oku
        Devamı için tıklayınız
        Devamı için tıklayın
        Haberin devamı için tıklayınız
        Haberin devamı için tıklayın
        Haberin detayı için tıklayın
        Detaylar için tıklayın
        Okumaya devam et
        Daha fazla oku
        Daha fazla haber için tıklayın
        Tüm haberler için tıklayın
        Tümünü gör
        Tüm haberleri gör
        Daha fazla yükle
        Daha fazla göster
        Önceki haber
        Sonraki haber
        Sıradaki haber
        Önceki yazı
        Sonraki yazı
        Yazı gezinmesi
        Yazı dolaşımı
        Haberin tamamını oku
        Benzer yazı yok.
        Arşivi görüntüle
        Daha fazlasını gör
        Daha fazlasını oku
        Devamını okuyun
        Okumaya devam edin
        Tamamını oku
        Daha eski yazılar
        Daha yeni yazılar
        Eski yazılar
        Yeni yazılar
        Yazının tamamını oku
        Haberin tamamı için tıklayın
        Tüm yazıları gör
    """,
    "comment_prompts": """
        Yorum yap
        Yorum yaz
        Yorum ekle
        İlk yorum yapan siz olun
        İlk yorumu siz yapın
        İlk yorumu sen yap
        Bu habere ilk yorumu siz yapın
        Henüz yorum yapılmadı
        Henüz bu içeriğe yorum yapılmamış
        Habere yorum yap
        Tüm yorumlar
        Tüm yorumları gör
        Yorumları göster
        Yorumu gönder
        Yorum gönder
        Yanıtı iptal et
        Cevabı iptal et
        Yorum yapmak için giriş yapın
        Yorum yapabilmek için üye girişi yapmalısınız
        Yorumunuz onaylandıktan sonra yayınlanacaktır
        Hata bildir
        Haberde hata mı var? Bize bildirin
        Bu habere tepkiniz
        Bu içeriğe emoji ile tepki ver
        {name} için yanıt
        Sonraki yorumlar için e-posta ile bildir
        Yasal Uyarı: Yazılan yorumlar hiçbir şekilde bu sitenin görüş ve düşüncelerini yansıtmamaktadır
        Yorum Yapılmamış
        1 Yorum
        Bu haber size ne hissettirdi?
        Haberde hata mı var?
        Hata mı buldunuz?
        Tepkini göster
        Henüz yorum yapılmamış. İlk yorumu yukarıdaki form aracılığıyla siz yapabilirsiniz.
        Henüz yorum yok
        Yorumları oku
        Bu yazı için yorumlar kapalıdır.
        Daha fazla yorum göster
        Henüz yorum yapılmamış.
        Yorumlar Yükleniyor
        Yorumları Gör
        Yorumları görmek için parolanızı girin.
        Yorumunuz denetim için bekliyor.
        {title} için yorumlar kapalı
        Özür dileriz, yorum formu şimdilik kapalı.
        Üzgünüm, bu öge için yorum yapma kapatılmış.
        Üzgünüz, bu öğe için yorum yapma kapatılmış.
        Üzgünüz, yorum formu şimdilik kapalı.
        Beni sonraki yorumlar için e-posta ile bilgilendir.
        Beni yeni yazılarda e-posta ile bilgilendir.
        Cevabı iptal etmek için tıklayın.
        Cevaplamak için giriş yapın
        E-posta (yayımlanmayacak)
        E-posta (Yayınlanmayacak)
        Yorum Gönderin
        Yorum yapmadan abone ol
        Yorumlarıma gönderilen yanıtlar
        {} olarak giriş yapıldı. Profilinizi düzenleyin.
        Daha eski yorumlar
        Daha yeni yorumlar
        Yorum dolaşımı
        Eski yorumlar
        Yeni yorumlar
        Siz ne düşünüyorsunuz? Yorumlarda paylaşın
        Siz ne düşünüyorsunuz? Yorumlarda belirtin
        Sizce? Yorumlarda buluşalım
        Düşüncelerinizi yorumlarda paylaşın
        Düşüncelerinizi yorumlarda bizimle paylaşın
        Görüşlerinizi yorumlarda paylaşın
        Yorumlarda bizimle paylaşın
        Yorumlarınızı bekliyoruz
        Bu makale yardımcı oldu mu?
        Bu yazı yardımcı oldu mu?
        Bu yazı faydalı oldu mu?
        Bu makale faydalı oldu mu?
        Bu içerik faydalı oldu mu?
        Bu sayfa yardımcı oldu mu?
        Bu makaleyi yararlı buldunuz mu?
        Bu yazıyı faydalı buldunuz mu?
        Bu yazı ne kadar faydalıydı?
        Bu yazıyı değerlendirin
        Değerlendirmek için bir yıldıza tıklayın!
        Oy vermek için bir yıldıza tıklayın!
        Ortalama puan {n} / {n}. Oy sayısı: {n}
        Geri bildiriminiz için teşekkürler
        Geri bildiriminiz için teşekkür ederiz
        Bir hata mı buldunuz?
        Yorum yazmak için giriş yapın
        Yorum yapmak için giriş yapmalısınız
    """,
    "share_prompts": """
        Facebook'ta paylaş
        Twitter'da paylaş
        X'te paylaş
        X'de paylaş
        WhatsApp'ta paylaş
        WhatsApp'tan paylaş
        Telegram'da paylaş
        LinkedIn'de paylaş
        Pinterest'te paylaş
        Haberi paylaş
        Bu haberi paylaş
        Bu yazıyı paylaş
        Bu içeriği paylaş
        Yazıyı paylaş
        Arkadaşlarınla paylaş
        Sosyal medyada paylaş
        Bağlantıyı kopyala
        Bağlantı kopyalandı
        Linki kopyala
        Link kopyalandı
        E-posta ile paylaş
        E-posta ile gönder
        Bunu paylaş
        Beğen Yükleniyor
        {n} paylaşım
        {n} beğeni
        Bunu ilk beğenen siz olun
        Haberi kaydet
        Favorilere ekle
        Yeni pencerede açılır
        yeni bir sekmede açılır
        yeni sekmede açılır
        E-posta gönder
        Email ile gönder
        Facebook üzerinde paylaş
        LinkedIn'te paylaş
        Paylaş / Kaydet
        Pinterest'te pinle
        Reddit'te gönder
        Twitter'da Tweetle
        WhatsApp'tan gönder
        {n} blogcu bunu beğendi
        {} sayfasında paylaşmak için tıklayın
        Reddit'te paylaş
        Instagram'da paylaş
        X üzerinde paylaşmak için tıklayın
        X üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)
        Twitter üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)
        Facebook üzerinde paylaşmak için tıklayın
        Facebook üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)
        LinkedIn üzerinde paylaşmak için tıklayın
        LinkedIn üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)
        WhatsApp üzerinde paylaşmak için tıklayın
        WhatsApp üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)
        Telegram üzerinde paylaşmak için tıklayın
        Telegram üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)
        Reddit üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)
        Pinterest üzerinde paylaşmak için tıklayın
        Pinterest üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)
        Tumblr üzerinde paylaşmak için tıklayın
        Tumblr üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)
        Pocket üzerinde paylaşmak için tıklayın
        Pocket üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)
        Mastodon üzerinde paylaşmak için tıklayın
        Mastodon üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)
        Threads üzerinde paylaşmak için tıklayın
        Threads üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)
        Bluesky üzerinde paylaşmak için tıklayın
        Bluesky üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)
        Nextdoor üzerinde paylaşmak için tıklayın
        Nextdoor üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)
        Skype üzerinde paylaşmak için tıklayın
        Skype üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)
        X üzerinden paylaşmak için tıklayın
        X üzerinden paylaşmak için tıklayın (Yeni pencerede açılır)
        Twitter üzerinden paylaşmak için tıklayın
        Twitter üzerinden paylaşmak için tıklayın (Yeni pencerede açılır)
        Facebook üzerinden paylaşmak için tıklayın
        Facebook üzerinden paylaşmak için tıklayın (Yeni pencerede açılır)
        LinkedIn üzerinden paylaşmak için tıklayın
        LinkedIn üzerinden paylaşmak için tıklayın (Yeni pencerede açılır)
        WhatsApp üzerinden paylaşmak için tıklayın
        WhatsApp üzerinden paylaşmak için tıklayın (Yeni pencerede açılır)
        Telegram üzerinden paylaşmak için tıklayın
        Telegram üzerinden paylaşmak için tıklayın (Yeni pencerede açılır)
        Reddit üzerinden paylaşmak için tıklayın
        Reddit üzerinden paylaşmak için tıklayın (Yeni pencerede açılır)
        Pinterest üzerinden paylaşmak için tıklayın
        Pinterest üzerinden paylaşmak için tıklayın (Yeni pencerede açılır)
        Tumblr üzerinden paylaşmak için tıklayın
        Tumblr üzerinden paylaşmak için tıklayın (Yeni pencerede açılır)
        Pocket üzerinden paylaşmak için tıklayın
        Pocket üzerinden paylaşmak için tıklayın (Yeni pencerede açılır)
        Mastodon üzerinden paylaşmak için tıklayın
        Mastodon üzerinden paylaşmak için tıklayın (Yeni pencerede açılır)
        Threads üzerinden paylaşmak için tıklayın
        Threads üzerinden paylaşmak için tıklayın (Yeni pencerede açılır)
        Bluesky üzerinden paylaşmak için tıklayın
        Bluesky üzerinden paylaşmak için tıklayın (Yeni pencerede açılır)
        Nextdoor üzerinden paylaşmak için tıklayın
        Nextdoor üzerinden paylaşmak için tıklayın (Yeni pencerede açılır)
        Skype üzerinden paylaşmak için tıklayın
        Skype üzerinden paylaşmak için tıklayın (Yeni pencerede açılır)
        X üzerinde paylaş
        X üzerinde paylaş (Yeni pencerede açılır)
        Twitter üzerinde paylaş
        Twitter üzerinde paylaş (Yeni pencerede açılır)
        Facebook üzerinde paylaş (Yeni pencerede açılır)
        LinkedIn üzerinde paylaş
        LinkedIn üzerinde paylaş (Yeni pencerede açılır)
        WhatsApp üzerinde paylaş
        WhatsApp üzerinde paylaş (Yeni pencerede açılır)
        Telegram üzerinde paylaş
        Telegram üzerinde paylaş (Yeni pencerede açılır)
        Reddit üzerinde paylaş
        Reddit üzerinde paylaş (Yeni pencerede açılır)
        Pinterest üzerinde paylaş
        Pinterest üzerinde paylaş (Yeni pencerede açılır)
        Tumblr üzerinde paylaş
        Tumblr üzerinde paylaş (Yeni pencerede açılır)
        Pocket üzerinde paylaş
        Pocket üzerinde paylaş (Yeni pencerede açılır)
        Mastodon üzerinde paylaş
        Mastodon üzerinde paylaş (Yeni pencerede açılır)
        Threads üzerinde paylaş
        Threads üzerinde paylaş (Yeni pencerede açılır)
        Bluesky üzerinde paylaş
        Bluesky üzerinde paylaş (Yeni pencerede açılır)
        Nextdoor üzerinde paylaş
        Nextdoor üzerinde paylaş (Yeni pencerede açılır)
        Skype üzerinde paylaş
        Skype üzerinde paylaş (Yeni pencerede açılır)
        X'ta paylaşmak için tıklayın
        X'ta paylaşmak için tıklayın (Yeni pencerede açılır)
        Twitter'ta paylaşmak için tıklayın
        Twitter'ta paylaşmak için tıklayın (Yeni pencerede açılır)
        Facebook'ta paylaşmak için tıklayın (Yeni pencerede açılır)
        LinkedIn'ta paylaşmak için tıklayın
        LinkedIn'ta paylaşmak için tıklayın (Yeni pencerede açılır)
        WhatsApp'ta paylaşmak için tıklayın (Yeni pencerede açılır)
        Telegram'ta paylaşmak için tıklayın
        Telegram'ta paylaşmak için tıklayın (Yeni pencerede açılır)
        Reddit'ta paylaşmak için tıklayın
        Reddit'ta paylaşmak için tıklayın (Yeni pencerede açılır)
        Pinterest'ta paylaşmak için tıklayın
        Pinterest'ta paylaşmak için tıklayın (Yeni pencerede açılır)
        Tumblr'ta paylaşmak için tıklayın
        Tumblr'ta paylaşmak için tıklayın (Yeni pencerede açılır)
        Pocket'ta paylaşmak için tıklayın
        Pocket'ta paylaşmak için tıklayın (Yeni pencerede açılır)
        Mastodon'ta paylaşmak için tıklayın
        Mastodon'ta paylaşmak için tıklayın (Yeni pencerede açılır)
        Threads'ta paylaşmak için tıklayın
        Threads'ta paylaşmak için tıklayın (Yeni pencerede açılır)
        Bluesky'ta paylaşmak için tıklayın
        Bluesky'ta paylaşmak için tıklayın (Yeni pencerede açılır)
        Nextdoor'ta paylaşmak için tıklayın
        Nextdoor'ta paylaşmak için tıklayın (Yeni pencerede açılır)
        Skype'ta paylaşmak için tıklayın
        Skype'ta paylaşmak için tıklayın (Yeni pencerede açılır)
        {} üzerinde paylaşmak için tıklayın
        {} üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)
        Arkadaşınıza e-posta ile bağlantı göndermek için tıklayın (Yeni pencerede açılır)
        Yazdırmak için tıklayın (Yeni pencerede açılır)
        X'te paylaşmak için tıklayın (Yeni pencerede açılır)
        Telegram'da paylaşmak için tıklayın (Yeni pencerede açılır)
        LinkedIn'de paylaşmak için tıklayın (Yeni pencerede açılır)
        Pinterest'te paylaşmak için tıklayın (Yeni pencerede açılır)
        X'te paylaş (Yeni pencerede açılır)
        Facebook'ta paylaş (Yeni pencerede açılır)
        Yazdır (Yeni pencerede açılır)
        Bu yazıyı beğendiniz mi? Paylaşın!
        Bu yazıyı beğendiniz mi? Arkadaşlarınızla paylaşın!
        Bu haberi beğendiniz mi? Paylaşın!
        Beğendiyseniz paylaşın
        Beğendiyseniz paylaşmayı unutmayın
        Arkadaşlarınızla paylaşın
        Bu yazıyı paylaşın
        Bu haberi paylaşın
        Sosyal medyada paylaşın
    """,
    "follow_prompts": """
        Bizi Google News'te takip edin
        Google News'te takip edin
        Google News'te abone ol
        Google News'e abone ol
        Google Haberler'de takip edin
        Bizi Facebook'ta takip edin
        Bizi Twitter'da takip edin
        Bizi X'te takip edin
        Bizi Instagram'da takip edin
        Bizi Telegram'da takip edin
        Bizi WhatsApp'tan takip edin
        Bizi sosyal medyada takip edin
        Sosyal medyada bizi takip edin
        Bizi takip edin
        WhatsApp kanalımıza katılın
        WhatsApp kanalımızı takip edin
        Telegram kanalımıza katılın
        Telegram kanalımızı takip edin
        YouTube kanalımıza abone olun
        Bültenimize abone olun
        E-bültenimize abone olun
        E-bülten aboneliği
        Bültenimize kayıt olun
        Haber bültenimize abone olun
        Haberlerden anında haberdar olun
        Gelişmelerden anında haberdar olun
        Son dakika haberlerinden anında haberdar olun
        Bildirimleri aç
        Bildirimlere izin ver
        Mobil uygulamamızı indirin
        Uygulamamızı indirin
        E-posta adresinizi girin
        E-posta adresiniz
        İstediğiniz zaman abonelikten çıkabilirsiniz
        Kanalımıza abone olun
        Abone olduğunuz için teşekkürler
        Beni Twitter'da takip et
        Blogu Takip Et
        Google News'te takip et
        Google News'ten takip et
        Google'da abone ol
        Sosyal medyada takip edin
        Bloga e-posta ile abone ol
        Abone olun
        Beni haber bültenine kaydet
        Bu bloga abone olmak ve e-posta ile bildirimler almak için e-posta adresinizi girin.
        Bülten aboneliği
        Bültene abone ol
        Diğer {n} aboneye katılın
        E-postanızı yazın
        Girilen e-posta adresi zaten kayıtlı, teşekkürler
        Haberlerden ilk siz haberdar olun
        Teşekkürler, kayıt başvurunuz başarıyla tamamlandı! Lütfen E-Posta'nızı kontrol edin.
        Bültenimize kaydolun
        E-bültenimize kayıt olun
        Haber bültenimize kaydolun
        Bültenimize abone olun ve {title}
        YouTube kanalımıza abone olmayı unutmayın
        WhatsApp grubumuza katılın
        WhatsApp kanalımıza katılmak için tıklayın
        Telegram kanalımıza katılmak için tıklayın
        Telegram kanalımıza katılmak için buraya tıklayın
        WhatsApp kanalımıza katılmak için buraya tıklayın
        Bültenimize abone olmak için tıklayın
        Google News'te bize abone olun
        Google Haberler'de bizi takip edin
        Bizi YouTube'da takip edin
        Bizi LinkedIn'de takip edin
        Sosyal medya hesaplarımızı takip edin
        Bizi takip etmeyi unutmayın
        En son gönderilerin e-postanıza gönderilmesi için abone olun.
        Okumaya devam etmek ve tüm arşive erişim kazanmak için hemen abone olun.
        E-posta adresinizi yazın…
        Bu bloga abone olmak ve {title}
        {n} diğer aboneye katılın
        {n} aboneye katılın
        Abone olarak gizlilik politikamızı {title}
        Abone olarak, gizlilik politikamızı {title}
        Bu formu göndererek {title} kabul etmiş olursunuz
        Gizlilik politikasını okudum ve kabul ediyorum
        Gizlilik politikasını kabul ediyorum
        Kişisel verilerimin işlenmesini kabul ediyorum
        Spam göndermiyoruz!
        İstenmeyen posta göndermiyoruz!
        Spam göndermiyoruz! Daha fazla bilgi için gizlilik politikamızı okuyun.
        Aboneliğinizi onaylamak için gelen kutunuzu veya spam klasörünüzü kontrol edin.
        Dilediğiniz zaman abonelikten çıkabilirsiniz
        Abone olduğunuz için teşekkür ederiz
        Hiçbir haberi kaçırmayın
        Hiçbir yazıyı kaçırmayın
        Hiçbir gelişmeyi kaçırmayın
        Gelişmelerden haberdar olun
        Son gelişmelerden haberdar olun
    """,
    "adverts": """
        Reklam
        Reklam alanı
        Reklamı geç
        Reklamı kapat
        Haber reklamdan sonra devam ediyor
        Haberin devamı reklamdan sonra
        Reklamdan sonra devam ediyor
        Haberin devamı aşağıda
        Haberin devamı reklamın altında
        Sponsorlu içerik
        Sponsorlu bağlantılar
        Bu bir reklamdır
        Bu haber bir reklamdır
        Bu reklamı bildirin
        Bu yazı satış ortaklığı bağlantıları içerir.
        Bu yazı satış ortaklığı bağlantıları içermektedir.
        Bu reklamı neden görüyorum?
        Reklamı atla
        Reklamları kaldır
        Yazı reklamdan sonra devam ediyor
        Devam etmek için kaydırın
    """,
    "paywalls": """
        Bu içerik yalnızca abonelere özeldir
        Bu içerik sadece abonelere özeldir
        Sadece aboneler okuyabilir
        Bu haber abonelere özeldir
        Okumaya devam etmek için abone olun
        Okumaya devam etmek için giriş yapın
        Okumaya devam etmek için üye olun
        Devamını okumak için abone olun
        Devamını okumak için giriş yapın
        Zaten abone misiniz?
        Zaten abone misiniz? Giriş yapın
        Zaten üye misiniz?
        Zaten üye misiniz? Giriş yapın
        Hesabınız var mı? Giriş yapın
        {n} ücretsiz haber hakkınız kaldı
        Ücretsiz üye olun
        Parolanızı mı unuttunuz?
        Şifremi unuttum
        Bağımsız gazeteciliği destekleyin
        Bu içerik parola ile korunmaktadır. Görmek için lütfen aşağı parolanızı girin
        Bu içerik parola korumalıdır. Görüntülemek için lütfen bir parolanızı girin.
        Bu yazı parola korumalı. Yorumları görmek için parolayı girin.
        Bu yazı şifre korumalıdır. Yorumları görmek için şifreyi giriniz.
        Çıkış Yap
        Çalışmalarımıza destek olun
        Bağımsız gazeteciliğe destek olun
        Bağımsız gazeteciliği destekleyin. {title}
    """,
    "consents": """
        Sitemizde çerez kullanılmaktadır
        Sitemizde çerezler kullanılmaktadır
        Bu site çerez kullanmaktadır
        Bu site çerezleri kullanır
        Bu web sitesi çerez kullanmaktadır
        Bu web sitesi çerezleri kullanmaktadır
        Bu internet sitesinde çerezler kullanılmaktadır
        Çerezleri kullanıyoruz
        Size daha iyi hizmet sunabilmek için çerezleri kullanıyoruz
        Sizlere daha iyi hizmet sunabilmek adına sitemizde çerez konumlandırmaktayız
        Sitemizi kullanarak çerezleri kabul etmiş olursunuz
        Sitemizi kullanmaya devam ederek çerezleri kabul etmiş olursunuz
        Tümünü kabul et
        Tümünü reddet
        Tüm çerezleri kabul et
        Çerezleri kabul et
        Çerezleri reddet
        Çerez ayarları
        Çerez politikası
        Çerez tercihleri
        Tercihleri yönet
        Gizliliğinize önem veriyoruz
        Gizliliğiniz bizim için önemli
        Bu site çerezleri kullanır ve etkinleştirmek istediklerinizi kontrol etmenizi sağlar
        Bu websitesi deneyiminizi iyileştirmek için çerezleri kullanmaktadır.
        Kabul et
        Kapat ve kabul et
        Kişisel Bilgilerimi Satma veya Paylaşma
        Tercihleri kaydet
        Tüm çerezlere izin verin
        Tüm çerezleri yasaklayın
        Web sitemizde çerezler kullanılmaktadır
        Çerez banner'ını gizle
        Çerezlerin depolanmasıyla ilgili bilgileri göster / gizle
        Gerekli çerezler, web sitesinin düzgün çalışması için {title}
        Gerekli çerezler, web sitesinin temel işlevleri için {title}
        İşlevsel çerezler, web sitesinin içeriğini {title}
        Fonksiyonel çerezler, web sitesinin içeriğini {title}
        Analitik çerezler, ziyaretçilerin web sitesiyle {title}
        Performans çerezleri, web sitesinin temel performans {title}
        Reklam çerezleri, ziyaretçilere {title}
        En iyi deneyimleri sunmak için, cihaz bilgilerini {title}
        En iyi deneyimi sunmak için çerezler gibi teknolojiler {title}
        Onayı yönet
        Çerez onayını yönet
        Çerez onayını yönetin
        Seçenekleri yönet
        Hizmetleri yönetin
        Tercihleri görüntüle
        Her zaman aktif
        Bu site reCAPTCHA tarafından korunmaktadır
        Bu site reCAPTCHA ile korunmaktadır
        Bu site reCAPTCHA ile korunmaktadır ve Google Gizlilik Politikası ile Hizmet Şartları geçerlidir.
        Bu site reCAPTCHA ile korunmaktadır ve {title}
        Bu site reCAPTCHA tarafından korunmaktadır ve {title}
    """,
    "feed_footers": """
        {title} yazısı ilk önce {} üzerinde ortaya çıktı.
        {title} yazısı ilk olarak {} üzerinde yayınlandı.
        {title} haberi ilk önce {} üzerinde ortaya çıktı.
    """,
    "widgets": """
        Kategori Seçin
        Ay Seçin
        Bu yazıya yapılan yorumlar için RSS beslemeleri.
        Girdiler (RSS)
        Yazı beslemesi
        Yorum beslemesi
        Yorumlar (RSS)
        Yorumlar Beslemesi
    """,
    "author_boxes": """
        {name} tarafından yazılan tüm yazılar
        {name} tarafından yazılan tüm yazıları görüntüle
        {name} tarafından gönderilen tüm yazıları görüntüle
        {name} yazarına ait tüm yazıları görüntüle
        Yazarın tüm yazılarını gör
        Bu yazarın yazılarını görüntüle
        {name} isimli kullanıcının sitesini ziyaret edin
        Yazarın tüm yazılarını görüntüle
        Yazarın profilini görüntüle
        Yazarı takip et
    """,
    "credits": """
        Kaynak: AA
        Kaynak: İHA
        Kaynak: DHA
        Kaynak: ANKA
        Kaynak: Anadolu Ajansı
        Kaynak: Haber Merkezi
        Kaynak: Reuters
        Anadolu Ajansı
        İhlas Haber Ajansı
        Demirören Haber Ajansı
        Fotoğraf: AA
        Fotoğraf: Arşiv
        Foto: Arşiv
        Fotoğraflar: AA
        Temsili fotoğraf
        Temsili görsel
        Arşiv fotoğrafı
        Foto: {name}
    """,
    "players": """
        Haberi dinle
        Haberi sesli dinle
        Bu haberi dinle
        Yazıyı dinle
        Makaleyi dinle
        Sesli dinle
        Bu içeriği dinleyin
        Tarayıcınız ses öğesini desteklemiyor
        Tarayıcınız video etiketini desteklemiyor
        Tarayıcınız ses elementini desteklemiyor
        Tarayıcınız HTML5 video desteklemiyor
        Videoyu izle
        Videoyu izlemek için tıklayın
        Haberin videosu için tıklayın
        Fotoğrafı büyüt
        Galeriye git
        Foto galeriyi gör
        Bu gönderiyi Instagram'da gör
        {} tarafından paylaşılan bir gönderi
        Video oynatıcı
        Ses oynatıcı
        Başlıklar / Altyazılar
        Bu bir etkileşim penceresidir
        Bu medya için uyumlu bir kaynak bulunamadı.
        Bu slayt gösterisi için JavaScript gerekir.
        Dosyayı indir
        Etkileşim penceresinin sonu.
        JavaScript'i etkinleştirin
        Oynatma Hızı
        Ses Oynatıcısı
        Sesi artırmak veya azaltmak için Yukarı / Aşağı Ok tuşlarını kullanın.
        Sesli oku
        Slayt gösterisini görüntülemek için tıklayın.
        Video Oynatıcısı
        Video yükleniyor
        Videoyu Oynat
        Yukarı/aşağı tuşları ile sesi artırın ya da azaltın.
        Tarayıcınız ses etiketini desteklemiyor.
        Tarayıcınız video öğesini desteklemiyor.
        Tarayıcınız HTML5 ses desteklemiyor.
        Tarayıcınız audio etiketini desteklemiyor.
        Tarayıcınız bu videoyu desteklemiyor.
        Tarayıcınız video oynatmayı desteklemiyor.
    """,
    "footers": """
        Tüm hakları saklıdır
        © Tüm hakları saklıdır
        Her hakkı saklıdır
        Bütün hakları saklıdır
        © {n} {}. Tüm hakları saklıdır.
        © {n} {} - Tüm hakları saklıdır
        Copyright © {n} {}. Tüm hakları saklıdır.
        Copyright © {n} Her hakkı saklıdır
        Gizlilik politikası
        Gizlilik sözleşmesi
        Kullanım koşulları
        Kullanım şartları
        Yayın ilkeleri
        KVKK Aydınlatma Metni
        Bize ulaşın
        Reklam verin
        Site haritası
        Sitene ekle
        Sayfayı yazdır
        Haberi yazdır
        PDF olarak indir
        İzinsiz ve kaynak gösterilmeden yayınlanamaz
        WordPress gururla sunar
        WordPress ile güçlendirilmiştir
        Gizlilik politikası | Kullanım koşulları
        İzinsiz kullanılamaz
        Kaynak gösterilmeden yayınlanamaz
        WordPress'in desteğiyle
        Gizlilik kuralları
    """,
}
LEADS = {
    "navigation": """
        Arama sonuçları
    """,
    "post_meta": """
        Etiketler
        Etiket
        Anahtar kelimeler
        Kategoriler
        Kategori
        Konular
        Etiketlenmiş
        Haber etiketleri
    """,
    "related_links": """
        Ayrıca bakınız
        Ayrıca okuyun
        Bunu da okuyun
        İlgili Haber
        İlgili Haberler
        İlginizi çekebilir
        Bunlar da ilginizi çekebilir
        Bu haber de ilginizi çekebilir
        Bu haberler de ilginizi çekebilir
        Okumaya devam et
        Devamını oku
        Haberin devamı
        Haberin detayı
        Detaylar için
        Daha fazlası için
        Sıradaki haber
        Bakmadan geçme
        Şuna da göz atın
        Önceki
        Sonraki
        Ayrıca bakın
        Bunu da oku
        Daha fazla
    """,
    "share_prompts": """
        Arkadaşınıza e-posta ile bağlantı göndermek için tıklayın
        Arkadaşınızla e-posta üzerinden paylaşmak için tıklayın
        Facebook'ta paylaşmak için tıklayın
        Pinterest'te paylaşmak için tıklayın
        Reddit üzerinde paylaşmak için tıklayın
        Telegram'da paylaşmak için tıklayın
        Twitter üzerinde paylaşmak için tıklayın
        WhatsApp'ta paylaşmak için tıklayın
    """,
    "widgets": """
        Yazar arşivi
    """,
    "credits": """
        Fotoğraf
        Foto
        Fotoğraflar
        Görsel
        Fotoğrafı çeken
        Kamera
    """,
    "footers": """
        Yazdırmak için tıklayın
    """,
}
HEADINGS = {
    "related_links": """
        İlgili Haberler
        Benzer Haberler
        Diğer Haberler
        Bu kategorideki diğer haberler
        En Çok Okunanlar
        Çok Okunanlar
        En Çok Okunan Haberler
        Günün en çok okunanları
        En Son Haberler
        Son Haberler
        Son Dakika Haberleri
        Son eklenenler
        İlginizi çekebilir
        İlginizi çekebilecek haberler
        Bunlar da ilginizi çekebilir
        Sizin için seçtiklerimiz
        Sizin için önerilenler
        Editörün seçtikleri
        Editörün seçimi
        Öne çıkan haberler
        Önerilen haberler
        Önerilen içerikler
        Bakmadan geçme
        Günün diğer haberleri
        Günün manşetleri
        Benzer içerikler
        İlgili yazılar
        Popüler haberler
        Daha fazla haber
        Yazarın diğer yazıları
        Sponsorlu içerikler
        Çok konuşulanlar
        En çok yorumlananlar
        Alakalı Yazılar
        Benzer yazılar
        Bunlar İlginizi Çekebilir
        İlişkili Yazılar
        İlginizi çekebilecek diğer haberler
        İlginizi çekebilecek yazılar
        Bu yazılar da ilginizi çekebilir
        Şunlar da hoşunuza gidebilir
        Bunlar da hoşunuza gidebilir
        Okurlar bunları da okudu
        Bu kategoriden daha fazla
        Aynı kategoriden
    """,
    "widgets": """
        Son yazılar
        Son yorumlar
        Etiket bulutu
        Popüler yazılar
        Popüler etiketler
        En sık kullanılan kategoriler
        Popüler Yazılar & Sayfalar
    """,
    "author_boxes": """
        Yazar hakkında
        Yazarın tüm yazıları
    """,
    "contents_tables": """
        İçindekiler
        İçindekiler tablosu
        Haberin içindekiler
        Bu yazıda neler var?
        İçerik tablosu
    """,
}
ENDINGS = {
    "comment_prompts": """
        Bir yanıt yazın
        Bir cevap yazın
        Bir yorum yazın
        Yorum yapın
        Cevap bırakın
        Bir yanıt yazın Yanıtı iptal et
        Bir cevap yazın Cevabı iptal et
        E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir
        E-posta hesabınız yayımlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir
        Gerekli alanlar * ile işaretlenmişlerdir
        Gerekli alanlar işaretlenmişlerdir
        Yorumlar kapalı.
        Yorumlar kapatıldı.
        Yoruma kapalı
        Bu yazı yorumlara kapalı
        “{title}” üzerine {n} yorum
        “{title}” için {n} yorum
        {title} için bir yanıt yazın
        Yorum yapabilmek için oturum açmalısınız
        {title} için bir cevap yazın
        Gerekli alanlar {} ile işaretlenmişlerdir
        E-posta hesabınız yayımlanmayacak.
        Yorum yapabilmek için giriş yapmalısınız.
        “{title}” için bir yanıt
        “{title}” için bir yorum
        “{title}” için {n} cevap
        “{title}” için {n} yanıt
        “{title}” üzerine bir düşünce
        Bir dahaki sefere yorum yaptığımda kullanılmak üzere adımı, e-posta adresimi ve web site adresimi bu tarayıcıya kaydet.
        Daha sonraki yorumlarımda kullanılması için adım, e-posta adresim ve site adresim bu tarayıcıya kaydedilsin.
        E-posta adresiniz yayınlanmayacak.
        Lütfen yorumunuzu giriniz
        Yorum yazabilmek için oturum açmanız gerekir.
        Yorumunuzu yazın
        {} için bir cevap yazın
        {n} yorum
        Yorumlar ({n})
        Yorum ({n})
        Yorumlar: {n}
    """,
}
COMPANIONS = {
    "navigation": """
        Buradasınız
        Sonuç bulunamadı
        Ana Sayfa
        Anasayfa
        Menü
        Kapat
        Ara
        Arama
        Haberler
        Gündem
        Siyaset
        Ekonomi
        Dünya
        Spor
        Magazin
        Sağlık
        Teknoloji
        Yaşam
        Kültür Sanat
        Eğitim
        Yazarlar
        Galeri
        Güncel
        Asayiş
        Yükleniyor
        Başlangıç
        A+
        Dolaşım
        Gezinme
        Kilitle
        Sosyal Ağ Linkleri
        Yukarı
        "{}" için arama sonuçları
        Site araması
        Sayfa {n}
        Aşağı kaydır
        Bulunamadı
        Burada bir şey yok
        Sıkça sorulan sorular
        Hizmetler
        Hizmetlerimiz
        Ürünler
        Fiyatlar
        Mağaza
        Sepet
        İstek listesi
        Ödeme
        Teklif al
        İngilizce
    """,
    "read_times": """
        Okuma süresi
    """,
    "post_meta": """
        Genel
        Düzenle
        Yazı tarihi
        Yazının yazarı
        Öne çıkarılmış yazı
        Son güncelleme
        Güncellendi
        Yayınlandı
        Yayınlanma tarihi
        Güncelleme tarihi
        Etiketlendi
    """,
    "related_links": """
        Bunları da beğenebilirsiniz
        İlgili
        İlgili Konular
        Manşetler
        Son Dakika
        Öne Çıkanlar
        devamı
        Daha Fazla
        Detaylı bilgi
        Haberin detayları
        İlk
        Son
        Sonraki
        Önceki
    """,
    "comment_prompts": """
        Yorum yok
        {name} dedi ki:
        {name} diyor ki:
        Yorumlar
        Yorum
        Cevapla
        Yanıtla
        Şikayet et
        İsim
        E-posta
        İnternet sitesi
        Bize bildirin
        Tepkiniz nedir?
        Geri izleme
        {n} cevap
        Sizin yorumunuz
        Yorumun
        Yorumunuz
        gerekli
        {} diyor ki
        Evet Hayır
        En yeniler
        En eskiler
    """,
    "share_prompts": """
        Bunu beğen
        Paylaş
        Facebook
        Twitter
        WhatsApp
        Telegram
        Beğen
        Kaydet
        Tweetle
        yeni pencere
        Beğendim
        Kopyalandı
        Kaydedildi
        Kopyala
    """,
    "follow_prompts": """
        Abone ol
        Bülten
        Takip et
        E-bülten
        Takip edin
        E-posta Adresi
    """,
    "adverts": """
        Sponsorlu
        İlandır
        İlan
        Tanıtım
        Advertorial
        Reklamlar
    """,
    "paywalls": """
        Bize destek olun
        Giriş yap
        Üye ol
        Kayıt ol
        Üye girişi
        Çıkış
        Giriş
        Beni Hatırla
        Hesabım
    """,
    "consents": """
        Her zaman etkin
        Kabul ediyorum
        Daha fazla bilgi
        kişiselleştirmek
        KVKK
        Reddet
        Fonksiyonel
        İstatistikler
        Tercihler
    """,
    "widgets": """
        Arşivler
        Kategoriler
        Etiketler
        Meta
        Sayfalar
    """,
    "author_boxes": """
        Diğer yazıları
        Tüm yazıları
        {name} tarafından yazılan yazılar
    """,
    "credits": """
        (AA)
        (İHA)
        (DHA)
    """,
    "players": """
        Canlı Yayın
        Dinle
        Foto galeri
        Oynat
    """,
    "footers": """
        Yazdır
        İletişim
        Künye
        Hakkımızda
        Reklam ver
        Arşiv
        RSS
    """,
}
