"""Indonesian."""

NAME = "Indonesian"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    yang dan di dengan untuk dari pada ini itu dalam adalah tidak akan juga oleh ke karena sebagai bahwa
    mereka telah sudah ada bisa saat lebih kata kepada hanya setelah namun tersebut para
"""
MONTHS = """
    januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember
    jan feb mar apr jun jul agu agt ags sep sept okt nov des
"""
WEEKDAYS = "senin selasa rabu kamis jumat jum'at sabtu minggu ahad sen sel rab kam jum sab min"
DATE_WORDS = "pukul pkl jam wib wita wit tanggal pada hari tahun pagi siang sore malam"
HOME = """
    beranda
    home
    halaman utama
    halaman depan
"""
OUTLETS = """
    berita kabar harian koran media pos suara rakyat kompas tempo warta tribun radar jurnal antara redaksi
    online news pikiran merdeka tabloid majalah televisi
"""
ENTRIES = """
    Budaya
    Edukasi
    Energi
    Film
    Kriminal
    Lingkungan
    Megapolitan
    Musik
    Produk
    Properti
    Ragam
    Sains
    Sejarah
    Seleb
    Travel
"""
LINES = {
    "navigation": """
        Langsung ke konten
        Langsung ke konten utama
        Langsung ke isi
        Lewati ke konten
        Lewati ke konten utama
        Lewat ke baris perkakas
        Loncat ke konten
        Lompat ke konten
        Lompat ke isi
        Skip ke konten
        Buka menu
        Tutup Menu
        Tampilkan menu
        Menu utama
        Menu sekunder
        Menu Footer
        Menu navigasi
        Tutup pencarian
        Buka pencarian
        Tautan media sosial
        Navigasi pos
        Navigasi tulisan
        Navigasi komentar
        Paginasi pos
        Anda di sini
        Anda berada di sini
        Hasil Pencarian untuk: {title}
        Hasil pencarian untuk "{}"
        Hasil untuk "{}"
        Pencarian untuk:
        Cari untuk:
        Cari berita
        Cari artikel
        Ketik kata kunci
        Masukkan kata kunci
        Cari judul atau konten…
        Mulai mengetik dan tekan enter untuk mencari
        Anda menemukan {title}
        Kembali ke atas
        Kembali ke Puncak
        Gulir Ke Atas
        Gulir ke Bawah
        Gulirkan kembali ke puncak laman
        Ke atas {}
        Kembali ke beranda
        Kembali ke halaman utama
        Kembali ke awal
        Halaman berikutnya
        Halaman sebelumnya
        Halaman Selanjutnya
        Laman berikutnya
        Laman sebelumnya
        Halaman {n} dari {n}
        Halaman: 1 2 3
        Halaman {n}
        Pos-pos lama
        Pos-pos baru
        Pos-pos terdahulu
        Pos-pos terbaru
        Pos lebih lama
        Pos lebih baru
        Tulisan lebih lama
        Tulisan lebih baru
        Lihat semua halaman
        Memuat…
        Mohon tunggu…
        Halaman tidak ditemukan
        Error 404: Halaman tidak ditemukan
        Error 404: Halaman tidak di temukan
        Halaman ini sepertinya tidak ada.
        Halaman yang Anda akses tidak ditemukan.
        Halaman yang Anda cari tidak ditemukan.
        Hasil tidak ditemukan
        Tidak ada hasil
        Tidak ada hasil ditemukan
        Tidak ada hasil yang ditemukan
        Tidak Ada yang Ditemukan
        Tidak ditemukan apa pun di sini
        Tidak ditemukan apapun di sini. Silakan gunakan pencarian.
        Sepertinya kami tidak dapat menemukan apa yang Anda cari. Mungkin pencarian dapat membantu.
        Maaf, tidak ada pos yang sesuai dengan kriteria Anda.
        Maaf, tidak ada tulisan yang cocok dengan kriteria Anda.
        Aktifkan JavaScript
        Silakan aktifkan JavaScript
        Harap aktifkan JavaScript di browser Anda
        Pilih bahasa
        Bahasa Indonesia
    """,
    "read_times": """
        Bacaan {n} menit
        Estimasi waktu baca: {n} menit
        Estimasi waktu baca {n} menit
        Estimasi baca: {n} menit
        Perkiraan waktu baca: {n} menit
        Waktu baca {n} menit
        Waktu baca: {n} menit
        Waktu baca: kurang dari {n} menit
        Waktu baca normal {n} menit
        Waktu membaca: {n} menit
        Waktu membaca {n} menit
        Lama membaca: {n} menit
        Lama baca: {n} menit
        {n} menit baca
        {n} menit membaca
        {n} menit dibaca
        {n} menit waktu baca
        {n} menit bacaan
        {n} mnt baca
        Baca dalam {n} menit
        Dibaca dalam {n} menit
        Durasi baca: {n} menit
        Durasi baca {n} menit
    """,
    "post_meta": """
        Diterbitkan {date}
        Diterbitkan pada {date}
        Diterbitkan pada: {date}
        Diterbitkan: {date}
        Dipublikasikan {date}
        Dipublikasikan pada {date}
        Dipublikasikan pada: {date}
        Dipublikasikan: {date}
        Dipublish {date}
        Diposting pada {date}
        Diposting pada {date} oleh {name}
        Diposkan pada {date}
        Diposkan pada {date} oleh {name}
        Ditayangkan {date}
        Tayang: {date}
        Tayang {date}
        Terbit: {date}
        Terbit {date}
        Rilis: {date}
        Diperbarui {date}
        Diperbarui: {date}
        Diperbarui pada {date}
        Diperbaharui: {date}
        Terakhir diperbarui {date}
        Terakhir diperbarui: {date}
        Terakhir diperbarui pada {date}
        Update: {date}
        Updated: {date}
        Update terakhir: {date}
        Tanggal terbit: {date}
        {date} - {n} WIB
        Oleh {name}
        Oleh: {name}
        Oleh {name}, {date}
        Oleh {name} | {date}
        oleh {name} pada {date}
        Oleh: {name} - {date}
        Penulis: {name}
        Penulis : {name}
        Penulis {name}
        Editor: {name}
        Editor : {name}
        Penyunting: {name}
        Redaktur: {name}
        Reporter: {name}
        Reporter : {name}
        Pewarta: {name}
        Pewarta : {name}
        Wartawan: {name}
        Kontributor: {name}
        Laporan: {name}
        Laporan wartawan {name}
        Laporan Wartawan {}, {name}
        Ditulis oleh {name}
        Ditulis oleh: {name}
        Diposting oleh {name}
        Dipublish oleh {name}
        Dipublikasikan oleh {name}
        Diterbitkan oleh {name}
        Diunggah oleh {name}
        Pewarta: {name} Editor: {name}
        Pewarta: {name}/{name}
        Penulis: {name} Editor: {name}
        Penulis: {name} | Editor: {name}
        Tim Redaksi
        Oleh Tim Redaksi
        Oleh Redaksi
        Oleh admin
        COPYRIGHT © ANTARA {n}
        {n} menit lalu
        {n} menit yang lalu
        {n} jam lalu
        {n} jam yang lalu
        {n} hari lalu
        {n} hari yang lalu
        {n} minggu lalu
        {n} minggu yang lalu
        {n} bulan lalu
        {n} bulan yang lalu
        {n} kali dibaca
        {n} kali dilihat
        Dibaca {n} kali
        Dilihat {n} kali
        Dibaca: {n}
        Dilihat: {n}
        {n} tayangan
        {n} views
        Kategori: {title}
        Topik: {title}
        Kata kunci: {title}
        Rubrik: {}
        Diposting di {}
        Diposkan di {}
        Ditulis dalam {}
        Dikirim di {}
        Dikategorikan dalam {}
        Dikategorikan sebagai {}
        Berkas di bawah: {}
        Ditandai {}
        Ditandai dengan {}
        Bertag {}
        Catatan ini telah diposting di {title}
        Catatan ini memiliki tag {title}
        Lihat seluruh tulisan dalam {}
        Artikel lekat
        Penulis artikel
        Tanggal artikel
        Artikel unggulan
        Sunting Ini
        Edit Ini
    """,
    "related_links": """
        Baca selengkapnya
        Baca selengkapnya di sini
        Baca selanjutnya
        Baca lebih lanjut
        Baca lebih banyak
        Baca artikel selengkapnya
        Baca berita selengkapnya
        Baca artikel aslinya
        Baca artikel sumber
        Baca juga berita lainnya
        Lanjutkan membaca
        Lanjut membaca
        Lanjutkan membaca {title}
        Lanjut ke halaman berikutnya
        Selengkapnya di sini
        (lagi…)
        (selengkapnya…)
        Lihat selengkapnya
        Lihat lainnya
        Lihat semua
        Lihat semua berita
        Lihat lebih banyak
        Lihat Arsip
        Muat lebih banyak
        Muat lainnya
        Tampilkan lebih banyak
        Tampilkan semua
        Klik di sini untuk membaca selengkapnya
        Klik untuk baca
        Simak selengkapnya
        Simak selengkapnya di sini
        Simak berita lainnya
        Halaman selanjutnya: {title}
        Tidak ada tulisan terkait.
        Tulisan terkait dibawakan kepada Anda oleh Yet Another Related Posts Plugin.
        Artikel sebelumnya
        Artikel selanjutnya
        Artikel berikutnya
        Berita sebelumnya
        Berita selanjutnya
        Berita berikutnya
        Pos Berikutnya
        Pos Sebelumnya
        Post sebelumnya
        Post selanjutnya
        Postingan sebelumnya
        Postingan berikutnya
        Tulisan Berikutnya
        Tulisan Sebelumnya
        Kiriman berikutnya
        Kiriman sebelumnya
        Artikel sebelumnya {title}
        Artikel selanjutnya {title}
        Sebelumnya: {title}
        Selanjutnya: {title}
        Berikutnya: {title}
        Sebelumnya Berikutnya
        [Gambas:Video CNN]
        [Gambas:{}]
        Saksikan video pilihan berikut ini
        Saksikan video berikut ini
        Saksikan Video Pilihan di Bawah Ini
        Simak video berikut
        Simak juga video berikut
        Simak Video "{}"
        Simak juga Video "{}"
        Simak juga video: {title}
        Tonton juga Video: {title}
        Tonton juga Video "{}"
        Lihat juga Video "{}"
        Lihat Video: {title}
        Lihat juga Video: {title}
    """,
    "comment_prompts": """
        1 Komentar
        Tidak ada Komentar
        Belum ada komentar
        Komentar ditutup.
        Komentar Dimatikan
        Komentar dinonaktifkan
        Komentar Dinonaktifkan pada {}
        Komentar untuk pos ini ditutup.
        Komentar untuk {title}
        Maaf, form komentar ditutup saat ini.
        Maaf, komentar ditutup untuk item ini.
        Maaf, komentar untuk item ini telah ditutup.
        Komentar Anda sedang menunggu moderasi.
        Masukkan kata sandi Anda untuk melihat komentar.
        Masukkan password Anda untuk melihat komentar.
        Masukkan sandi Anda untuk melihat komentar.
        Lihat Komentar
        Lihat semua komentar
        Lihat komentar lainnya
        Tampilkan komentar
        Tampilkan lebih banyak komentar
        Memuat Komentar…
        Komentar lebih baru
        Komentar lebih lama
        Komentar terdahulu
        Komentar terkemudian
        Jadilah yang pertama berkomentar
        Jadilah yang pertama memberi komentar
        Jadilah yang pertama berkomentar di sini
        Batalkan balasan
        Membatalkan balasan
        Klik di sini untuk membatalkan balasan.
        Kirim Komentar
        Memberikan Komentar
        Tulis Komentar…
        Tulis komentar Anda
        Tulis komentar di sini
        Tulis komentarmu
        Masukkan komentar Anda
        Silakan masukkan komentar Anda!
        Silakan masukkan nama Anda di sini
        Masuk untuk berkomentar
        Masuk untuk membalas
        Log masuk untuk Membalas
        Masuk log untuk membalas
        Masuk log untuk meninggalkan sebuah Komentar
        Login untuk berkomentar
        Silakan login untuk berkomentar
        Login untuk meninggalkan komentar
        Masuk sebagai {}. Edit profil Anda.
        Beritahu saya akan tindak lanjut komentar melalui surel.
        Beritahu saya akan tulisan baru melalui surel.
        Beri tahu saya komentar baru melalui email.
        Berlangganan tanpa memberi komentar
        Balasan pada komentar saya saja
        Email (tidak dipublikasikan)
        Email (wajib)
        Nama (wajib)
        Surat (tidak akan dipublikasikan)
        Pemberitahuan privasi Akismet
        Balasan untuk {name}
        Balas ke {name}
        Laporkan komentar
        Laporkan kesalahan
        Laporkan berita ini
        Ada kesalahan dalam berita ini?
        Apakah artikel ini membantu?
        Apakah artikel ini bermanfaat?
        Beri rating artikel ini
        Bagaimana menurut Anda? Tulis di kolom komentar
        Tulis pendapat Anda di kolom komentar
    """,
    "share_prompts": """
        Bagikan ini:
        Bagikan artikel ini
        Bagikan artikel
        Bagikan berita ini
        Bagikan berita
        Bagikan tulisan ini
        Bagikan halaman ini
        Bagikan ke:
        Bagikan di:
        Bagikan di Facebook
        Bagikan di Twitter
        Bagikan di X
        Bagikan di WhatsApp
        Bagikan di Telegram
        Bagikan di LinkedIn
        Bagikan ke Facebook
        Bagikan ke LinkedIn
        Bagikan ke Telegram
        Bagikan ke Twitter
        Bagikan ke WhatsApp
        Bagikan ke media sosial
        Bagikan pada Facebook
        Bagikan via WhatsApp
        Bagikan lewat email
        Bagikan melalui {}
        Share artikel ini
        Share berita ini
        Share ke Facebook
        Berbagi di Tumblr
        Kirim ke Reddit
        Kirim lewat surel
        Kirim ke teman
        Pin di Pinterest
        Tweet di Twitter
        Klik untuk berbagi di {}
        Klik untuk berbagi pada {}
        Klik untuk berbagi via {}
        Klik untuk membagikan di {}
        Klik untuk berbagi di {} (Membuka di jendela yang baru)
        Klik untuk mencetak
        Klik untuk mengirim ini lewat surel kepada seorang teman
        Klik untuk mengirimkan email tautan ke teman
        Salin link
        Salin tautan
        Salin URL
        Tautan disalin
        Tautan berhasil disalin
        Link berhasil disalin
        Menyukai ini:
        {n} blogger menyukai ini:
        {n} dibagikan
        {n} kali dibagikan
        (Membuka di jendela yang baru)
        (dibuka di tab baru)
        (membuka di tab baru)
        Simpan artikel
        Simpan artikel ini
    """,
    "follow_prompts": """
        Ikuti Kami
        Ikuti kami di
        Ikuti kami di Google News
        Ikuti kami di Facebook
        Ikuti kami di Instagram
        Ikuti kami di Twitter
        Ikuti kami di X
        Ikuti kami di WhatsApp
        Ikuti kami di media sosial
        Ikuti berita kami di Google News
        Ikuti media sosial kami
        Ikuti saya di Twitter
        Ikuti Blog
        Ikuti Channel WhatsApp
        Ikuti Whatsapp Channel
        Ikuti saluran WhatsApp
        Ikuti saluran WhatsApp kami
        Ikuti saluran {} di WhatsApp
        Ikuti Channel WhatsApp {}
        Ikuti Whatsapp Channel {}
        Ikuti terus berita {}
        Ikuti {} di Google News
        Ikuti update berita {}
        Ikuti berita terbaru {title}
        Ikuti berita {} di Google News
        Cek Berita dan Artikel yang lain di Google News
        Simak berita dan artikel lainnya di Google News
        Cek berita {} lainnya di Google News
        Gabung di channel WhatsApp
        Gabung ke channel Telegram
        Gabung channel Telegram kami
        Gabung ke saluran WhatsApp kami
        Bergabung dengan saluran Telegram kami
        Mari bergabung di Grup Telegram {title}
        Mari bergabung di Grup Telegram
        Yuk, gabung di channel WhatsApp {}
        Dapatkan berita terbaru
        Dapatkan berita terbaru di email Anda
        Dapatkan update berita pilihan
        Dapatkan update berita pilihan dan breaking news setiap hari dari {}
        Dapatkan update berita pilihan {title}
        Berlangganan newsletter
        Berlangganan newsletter kami
        Berlangganan buletin kami
        Berlangganan Nawala kami
        Langganan newsletter
        Daftar newsletter
        Daftar buletin
        Daftarkan email Anda
        Daftarkan saya untuk nawala!
        Berlangganan ke Blog via Email
        Berlangganan lewat email
        Bergabung dengan {n} pelanggan lain
        Alamat email Anda
        Masukkan alamat email Anda
        Masukkan email Anda
        Ketikkan email Anda…
        Alamat email yang diberikan telah berlangganan, terima kasih!
        Terima kasih, permintaan pendaftaran Anda berhasil! Silakan periksa kotak masuk email Anda.
        Unduh aplikasi
        Unduh aplikasi kami
        Unduh aplikasi {}
        Download aplikasi
        Download aplikasi {}
        Download sekarang
        Dapatkan di Google Play
        Dapatkan di App Store
        Tersedia di Google Play
        Aktifkan notifikasi
        Baca di aplikasi
        Subscribe channel YouTube kami
    """,
    "adverts": """
        Artikel berlanjut setelah iklan
        Berita berlanjut setelah iklan
        Lanjutkan membaca setelah iklan
        Gulir untuk melanjutkan
        Gulir ke bawah untuk melanjutkan
        Gulir untuk lanjut membaca
        Scroll untuk melanjutkan
        Scroll ke bawah untuk lanjut membaca
        Scroll untuk membaca
        Lanjutkan scroll untuk membaca
        SCROLL TO CONTINUE WITH CONTENT
        SCROLL TO RESUME CONTENT
        ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT
        Konten bersponsor
        Konten disponsori
        Artikel bersponsor
        Laporkan iklan ini
        Pasang iklan
        Pasang iklan di sini
        Iklan oleh Google
        Tutup iklan
        Lewati iklan
        Iklan, gulir untuk melanjutkan
        Artikel ini mengandung tautan afiliasi.
        Geser ke atas untuk melanjutkan
        Advertisement (Artikel masih berlanjut di bawah)
        Ruang iklan
        Space iklan
        Iklan
        Advertisement
        Advertorial
        Pariwara
    """,
    "paywalls": """
        Konten ini khusus pelanggan
        Artikel ini khusus untuk pelanggan
        Artikel khusus pelanggan
        Khusus pelanggan
        Berlangganan untuk membaca selengkapnya
        Berlangganan untuk melanjutkan membaca
        Berlangganan sekarang
        Langganan sekarang
        Sudah berlangganan?
        Sudah berlangganan? Masuk
        Sudah punya akun?
        Sudah punya akun? Masuk
        Sudah punya akun? Login
        Belum punya akun?
        Belum punya akun? Daftar
        Masuk untuk melanjutkan
        Masuk untuk membaca selengkapnya
        Masuk / Daftar
        Masuk atau daftar
        Login / Daftar
        Login untuk melanjutkan
        Daftar sekarang
        Daftar gratis
        Daftar akun
        Buat akun
        Lupa kata sandi?
        Lupa kata sandi Anda?
        Lupa sandi Anda?
        Lupa password?
        Kehilangan kata sandi Anda?
        Kehilangan password Anda?
        Admin Situs
        Konten ini dilindungi dengan sandi. Masukkan sandi Anda di sini untuk menampilkannya:
        Konten ini dilindungi kata sandi. Mohon masukkan kata sandi untuk melihat.
        Konten ini diproteksi dengan sandi. Masukkan sandi Anda di sini untuk menampilkannya:
        Pos ini dilindungi password. Masukkan password untuk melihat komentar.
        Pos ini terlindung sandi. Masukkan sandi untuk melihat komentar.
        Tulisan ini dilindungi kata sandi. Masukkan kata sandi untuk melihat komentar.
        Tulisan ini dilindungi kata sandi. Masukkan kata sandi untuk melihat semua komentar
        Masuk log
        Keluar log
    """,
    "consents": """
        Kebijakan Cookie
        Pengaturan cookie
        Preferensi cookie
        Terima Semua
        Terima semua cookie
        Terima cookie
        Tolak semua
        Tolak semua cookie
        Setuju dan lanjutkan
        Tutup dan terima
        Simpan preferensi
        Kelola preferensi
        Kelola cookie
        Pengaturan privasi
        Kami menggunakan cookie
        Situs ini menggunakan cookie
        Situs web ini menggunakan cookie
        Website ini menggunakan cookie
        Situs ini menggunakan Cookies untuk meningkatkan pengalaman Anda.
        Situs ini menggunakan cookie untuk {title}
        Situs ini menggunakan cookies untuk {title}
        Situs web ini menggunakan cookie untuk {title}
        Website ini menggunakan cookie untuk {title}
        Website ini menggunakan cookies {title}
        Kami menggunakan cookie untuk {title}
        Kami menggunakan cookies untuk {title}
        Dengan melanjutkan menggunakan situs ini{title}
        Dengan menggunakan situs ini, Anda {title}
        Dengan terus menggunakan situs ini{title}
        Privasi & Cookie: {title}
        Jangan Menjual atau Membagikan Informasi Pribadi Saya
        Kami menghargai privasi Anda
    """,
    "feed_footers": """
        Posting {title} ditampilkan lebih awal di {}.
        Artikel {title} pertama kali tampil pada {}.
        Artikel {title} pertama kali muncul di {}.
        Artikel ini telah tayang di {}
        Artikel ini telah tayang di {} dengan judul {title}
        Artikel ini telah tayang sebelumnya di {title}
        Artikel ini sudah tayang di {} dengan judul {title}
        Artikel ini pertama kali tayang di {}
        Berita ini telah tayang di {}
        Berita ini sebelumnya dimuat di {}
        Artikel asli: {title}
        Baca artikel {} "{}" selengkapnya di sini {}
        Baca artikel asli di {}
        Baca selengkapnya di {}
    """,
    "widgets": """
        Pilih Bulan
        Pilih Kategori
        Entri (RSS)
        Komentar (RSS)
        Feed entri
        Feed komentar
        RSS umpan untuk komentar-komentar dalam pos ini.
        Umpan RSS untuk komentar-komentar pada tulisan ini.
        Arsip Penulis: {}
        Arsip Kategori: {}
        Arsip Tag: {}
        Arsip Bulanan: {}
        Kategori Arsip: {}
        Umpan Komentar
    """,
    "author_boxes": """
        Lihat semua pos dari {}
        Lihat semua pos {name}
        Lihat semua artikel dari {}.
        Lihat semua tulisan {name}
        Lihat semua pos oleh {}
        Lihat seluruh tulisan oleh {}
        Lihat tulisan berdasarkan penulis
        Artikel lain oleh {}
        Artikel lainnya oleh {name}
        Tulisan oleh {name}
        Pos-pos oleh {name}
        Kunjungi situs web {}
        Ikuti penulis
        Profil penulis
        Lihat profil penulis
    """,
    "credits": """
        Foto: {name}
        Foto : {name}
        Foto: {}/{}
        Foto oleh {name}
        Foto oleh: {name}
        Foto: Istimewa
        Foto: Ist
        Sumber foto: {}
        Sumber gambar: {}
        Kredit foto: {}
        Gambar: {name}
        Ilustrasi: {name}
        Ilustrasi: {}/{}
        Video: {name}
        Dok. {name}
        (Dok. {})
        (Dok. Istimewa)
        Foto: Dok. {}
        Foto ilustrasi
        Gambar ilustrasi
        Foto: Ilustrasi
        Foto: AFP
        Foto: Reuters
        Foto: Getty Images
        Foto: Shutterstock
        Foto: Antara
        ANTARA FOTO/{name}
        ANTARA/{name}
        {name}/ANTARA
        Antara Foto
        Tangkapan layar
        Tangkapan layar {}
        Sumber: {}
        Sumber : {}
    """,
    "players": """
        Dengarkan artikel
        Dengarkan artikel ini
        Dengarkan berita ini
        Dengarkan berita
        Dengarkan versi audio
        Tonton video
        Tonton videonya
        Putar video
        Putar audio
        Lihat Foto
        Lihat galeri
        Lihat galeri foto
        Perbesar gambar
        Perbesar foto
        Klik untuk memperbesar
        Pemutar Audio
        Pemutar Video
        Memuat video…
        Klik untuk melihat slideshow
        Browser Anda tidak mendukung video
        Browser Anda tidak mendukung audio
        Browser Anda tidak mendukung elemen audio.
        Browser Anda tidak mendukung {}
        JavaScript dibutuhkan untuk memainkan {}.
        Slideshow ini membutuhkan JavaScript.
        Video ini membutuhkan Adobe Flash untuk diputar ulang.
        Gunakan Anak Panah Atas/Bawah untuk menaikkan atau menurunkan volume.
        Gunakan tuts Panah Atas/Bawah untuk menaikkan atau menurunkan volume.
        Unduh Berkas
        Lihat postingan ini di Instagram
        Sebuah kiriman dibagikan oleh {}
        Postingan dibagikan oleh {}
        Foto {n} dari {n}
        Layar penuh
        Video Player
    """,
    "contents_tables": """
        Sembunyikan daftar isi
        Tampilkan daftar isi
        Daftar Isi [sembunyikan]
        Daftar Isi [tampilkan]
        Daftar Isi Artikel
        Dalam artikel ini
    """,
    "footers": """
        Hak Cipta Dilindungi
        Hak cipta dilindungi undang-undang
        Hak Cipta © {}
        Hak Cipta © {}. Hak Cipta Dilindungi Undang-Undang.
        Hak Cipta Terdaftar.
        Copyright © {}
        Copyright © {}. All rights reserved.
        Seluruh hak cipta dilindungi
        Semua hak dilindungi.
        Dilarang mengutip tanpa izin
        Dilarang mengutip tanpa izin redaksi
        Dilarang keras mengambil konten, {title}
        Dilarang memperbanyak tanpa izin
        Dilarang menyalin tanpa izin
        Kebijakan Privasi
        Syarat dan ketentuan
        Syarat & Ketentuan
        Ketentuan layanan
        Ketentuan penggunaan
        Pedoman Media Siber
        Pedoman Pemberitaan Media Siber
        Pedoman Pemberitaan Ramah Anak
        Kode Etik Jurnalistik
        Kode Etik
        Info Iklan
        Tentang kami
        Hubungi kami
        Kontak Kami
        Susunan Redaksi
        Box Redaksi
        Peta situs
        Beriklan dengan kami
        Beriklan di sini
        Cetak halaman ini
        Cetak artikel ini
        Didukung oleh WordPress
        Dipersembahkan oleh WordPress
        Ditenagai oleh {}
        Dengan bangga menggunakan {}
        Dengan bangga bertenaga {}
        Dengan bangga diberdayakan oleh {}
        Jaringan {}
        Terverifikasi Dewan Pers
        {} dengan bangga diberdayakan oleh WordPress
        {} dengan bangga diberdayakan dengan WordPress
        {} | Diberdayakan oleh WordPress
    """,
}
LEADS = {
    "related_links": """
        Baca juga
        Baca pula
        Baca
        Baca selengkapnya
        Baca lainnya
        Baca Juga Artikel
        Simak juga
        Simak pula
        Simak
        Lihat juga
        Lihat pula
        Tonton juga
        Tonton
        Artikel terkait
        Berita terkait
        Artikel lainnya
        Berita lainnya
        Selengkapnya
        Pilihan Redaksi
        Pilihan Editor
        Saksikan Video Pilihan Berikut Ini
        Jangan lewatkan
        Artikel sebelumnya
        Artikel selanjutnya
        Tulisan terkait
    """,
    "share_prompts": """
        Bagikan ke
    """,
    "author_boxes": """
        Tentang penulis
    """,
    "post_meta": """
        Tag
        Tags
    """,
}
HEADINGS = {
    "related_links": """
        Baca juga
        Simak juga
        Lihat juga
        Artikel Terkait
        Artikel lainnya
        Artikel terbaru
        Berita lainnya
        Berita terbaru
        Berita terkait
        Berita terkini
        Berita Rekomendasi
        Berita pilihan
        Berita utama
        Konten terkait
        Video terkait
        Topik terkait
        Tag terkait
        Pos Terkait
        Pos-pos Terkait
        Postingan terkait
        Tulisan terkait
        Mungkin Anda juga menyukai
        Mungkin Anda suka
        Anda mungkin juga suka
        Anda mungkin menyukai
        Yang mungkin Anda suka
        Kamu mungkin suka
        Rekomendasi untuk Anda
        Rekomendasi untukmu
        Rekomendasi artikel
        Direkomendasikan untuk Anda
        Untuk Anda
        Pilihan Editor
        Pilihan redaksi
        Jangan lewatkan
        Artikel rekomendasi
        Artikel menarik lainnya
        Lebih banyak dari penulis
        Berita lain
        Kabar terbaru
        Kabar terkini
    """,
    "widgets": """
        Berita populer
        Berita terpopuler
        Artikel populer
        Artikel terpopuler
        Paling banyak dibaca
        Paling sering dibaca
        Terbanyak dibaca
        Banyak dibaca
        Paling populer
        Terpopuler hari ini
        Tag terpopuler
        Tag populer
        Topik populer
        Sedang tren
        Sedang trending
        Komentar Terakhir
        Komentar Terbaru
        Komentar Terkini
        Pos Terkini
        Pos-pos Terbaru
        Postingan terbaru
        Tulisan Terakhir
        Tulisan Terbaru
        Top Posts & Halaman
        Awan Tag
        Senarai Blog
        Daftar blog
        Kategori populer
        Post Terlaris
    """,
    "author_boxes": """
        Tentang penulis
        Profil penulis
    """,
    "contents_tables": """
        Isi artikel
        Daftar isi tulisan
    """,
}
ENDINGS = {
    "comment_prompts": """
        Tinggalkan Balasan
        Tinggalkan Balasan Batalkan balasan
        Tinggalkan Balasan Membatalkan balasan
        Tinggalkan Balasan ke {}
        Tinggalkan sebuah Komentar
        Tinggalkan Komentar
        Tinggalkan Komentar Anda
        Tinggalkan pesan
        Tinggalkan jejak
        Berikan komentar
        Berikan komentar Anda
        Beri komentar
        Posting Komentar
        Tambahkan komentar
        Komentar pembaca
        Kolom komentar
        Alamat email Anda tidak akan dipublikasikan.
        Alamat surel Anda tidak akan dipublikasikan.
        Anda harus log masuk untuk menerbitkan komentar.
        Anda harus masuk log untuk mengirim sebuah komentar.
        Anda harus masuk untuk berkomentar.
        Anda harus login untuk berkomentar.
        Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya.
        Situs ini menggunakan Akismet untuk mengurangi spam.
        Situs ini menggunakan Akismet untuk mengurangi spam. Pelajari bagaimana data komentar Anda diproses.
        Satu komentar pada "{}"
        Satu tanggapan untuk "{}"
        Satu tanggapan pada "{}"
        {n} tanggapan untuk "{}"
        {n} tanggapan pada "{}"
        {n} komentar pada "{}"
        {n} Balasan ke {title}
        Satu Balasan ke {title}
        {n} Tanggapan untuk {title}
        Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *
        Alamat surel Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *
        Ruas yang wajib ditandai *
        {n} Komentar
        Komentar ({n})
        Komentar {n}
    """,
}
COMPANIONS = {
    "navigation": """
        Beranda
        Menu
        Navigasi
        Pencarian
        Cari
        Hasil Pencarian
        Tutup
        Akhir
        Awal
        Kembali
        Halaman
        Tidak ditemukan
        Berita
        Nasional
        Internasional
        Dunia
        Politik
        Hukum
        Ekonomi
        Bisnis
        Keuangan
        Olahraga
        Bola
        Sepak Bola
        Hiburan
        Gaya Hidup
        Teknologi
        Tekno
        Otomotif
        Kesehatan
        Pendidikan
        Daerah
        Regional
        Opini
        Kolom
        Wisata
        Kuliner
        Indeks
        Indeks Berita
        Indonesia
        Selebritas
        Sedang memuat…
    """,
    "read_times": """
        {n} menit
        {n} mnt
        Waktu baca
        Waktu membaca
    """,
    "post_meta": """
        Tak Berkategori
        Tidak dikategorikan
        Sunting
        Redaksi
        ANTARA
        Telah Terbit
        Diterbitkan
        Dipublikasikan
        Terbit
        Tayang
        Diperbarui
        {date} WIB
        Eksklusif
        Oleh {}
        Penulis: {}
        Editor: {}
        Dilihat
    """,
    "related_links": """
        Lainnya
        Rekomendasi
        Terkait
        Terkini
        Trending
        Berikutnya
        Sebelumnya
        Selanjutnya
        Detail
        Klik di sini
        Simak Video
        Populer
        Terbaru
        (lebih…)
    """,
    "comment_prompts": """
        {name} berkata
        {name} mengatakan
        Komentar
        Komentar Anda
        Balas
        Balasan
        Jawab
        Tanggapan
        Laporkan
        Lacak balik
        Nama
        Surel
        Email
        Situs Web
        Kirim
        Batal
        (wajib)
        {} (Wajib)
        {n} tanggapan
        {n} balasan
        Balasan untuk {}
        {} berkata:
        Terlama
        Saran
    """,
    "share_prompts": """
        Bagikan
        Berbagi
        Simpan
        Suka
        Salin
        Tautan
        Sebarkan
    """,
    "follow_prompts": """
        Ikuti
        Berlangganan
        Langganan
        Newsletter
        Nawala
        Buletin
        Alamat Surat Elektronik
        Media sosial
    """,
    "adverts": """
        Periklanan
        Sponsor
        Promosi
    """,
    "paywalls": """
        Masuk
        Keluar
        Daftar
        Login
        Akun saya
        Akun
        Premium
        Kata sandi
    """,
    "consents": """
        Setuju
        Terima
        Tolak
        Saya setuju
        Mengerti
    """,
    "widgets": """
        Arsip
        Kategori
        Tag
        Terpopuler
        Meta
        Kalender
        Label
        Topik
        Tautan blog
    """,
    "author_boxes": """
        Penulis
        Editor
        Kontributor
    """,
    "credits": """
        Foto
        Ilustrasi
        Istimewa
        Sumber
        Dok
    """,
    "players": """
        {n} foto
        Dengarkan
        Putar
        Jeda
        Video
        Galeri
        Siaran langsung
    """,
    "contents_tables": """
        Daftar Isi
        Sembunyikan
        Tampilkan
    """,
    "footers": """
        Cetak
        Disclaimer
        Karier
        Karir
        Kontak
        Bantuan
        © {}
        Dibangun dengan {}
        Tema: {}
    """,
}
