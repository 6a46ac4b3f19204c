"""Malay."""

NAME = "Malay"
SCRIPT = "Latin"
FUNCTION_WORDS = """
    yang dan di dengan untuk dari daripada pada ini itu dalam adalah tidak akan juga oleh ke kerana sebagai
    bahawa mereka telah sudah ada boleh ketika lebih kata kepada hanya selepas namun tersebut para beliau
"""
MONTHS = """
    januari februari mac april mei jun julai ogos september oktober november disember
    jan feb mac apr mei jun jul ogo sep okt nov dis
"""
WEEKDAYS = "isnin selasa rabu khamis jumaat sabtu ahad isn sel rab kha jum sab ahd"
DATE_WORDS = "pada pukul jam pagi petang malam tengah hari tarikh tahun"
HOME = """
    laman utama
    utama
    rumah
    halaman utama
"""
OUTLETS = """
    berita harian utusan sinar metro kosmo akhbar malaysia kini media suara warta bernama online news
    majalah mingguan televisyen
"""
LINES = {
    "navigation": """
        Langkau ke kandungan
        Langkau ke kandungan utama
        Pergi ke kandungan
        Terus ke kandungan
        Tatal ke bawah untuk kandungan
        Papar menu
        Buka menu
        Tutup menu
        Menu utama
        Kembangkan menu anak
        Runtuhkan menu anak
        Navigasi kiriman
        Navigasi pos
        Navigasi komen
        Tutup carian
        Anda di sini
        Keputusan Carian untuk: {title}
        Hasil carian untuk: {title}
        Keputusan carian bagi "{}"
        Cari berita
        Cari artikel
        Masukkan kata kunci
        Kembali ke atas
        Ke atas semula
        Kembali ke laman utama
        Tatal ke atas
        Laman berikutnya
        Laman sebelumnya
        Halaman Sebelumnya
        Halaman Seterusnya
        Halaman {n}
        Laman {n}
        Halaman {n} daripada {n}
        Kiriman lama
        Kiriman baharu
        Kiriman lebih lama
        Kiriman lebih baharu
        Memuat…
        Memuatkan…
        Sedang dimuatkan…
        Sila tunggu…
        Laman tidak dijumpai
        Halaman tidak dijumpai
        Ralat 404: Halaman tidak dijumpai
        Oops! Laman tersebut tidak dapat dijumpai.
        Tiada apa-apa dijumpai
        Tiada hasil dijumpai
        Tiada keputusan
        Tiada keputusan dijumpai
        Kami tidak menemui apa yang anda cari. Mungkin carian boleh membantu.
        Maaf, tiada kiriman yang sepadan dengan kriteria anda.
        Sila aktifkan JavaScript
        Bahasa Melayu
    """,
    "read_times": """
        Bacaan {n} minit
        Masa membaca: {n} minit
        Masa membaca {n} minit
        Masa bacaan: {n} minit
        Masa bacaan {n} minit
        Masa untuk membaca: {n} minit
        Anggaran masa membaca: {n} minit
        Anggaran masa bacaan: {n} minit
        {n} minit bacaan
        {n} minit membaca
        {n} minit dibaca
        Dibaca dalam {n} minit
    """,
    "post_meta": """
        Diterbitkan {date}
        Diterbitkan pada {date}
        Diterbitkan pada: {date}
        Diterbitkan: {date}
        Disiarkan {date}
        Disiarkan pada {date}
        Disiarkan pada: {date}
        Disiarkan: {date}
        Dikemas kini {date}
        Dikemas kini: {date}
        Dikemaskini: {date}
        Dikemas kini pada {date}
        Kemas kini: {date}
        Kemas kini terakhir: {date}
        Kemas kini terakhir {date}
        Kemaskini terakhir: {date}
        Kali terakhir dikemas kini: {date}
        Tarikh terbit: {date}
        Oleh {name}
        Oleh: {name}
        Oleh {name} | {date}
        Penulis: {name}
        Pengarang: {name}
        Wartawan: {name}
        Pemberita: {name}
        Penyunting: {name}
        Editor: {name}
        Ditulis oleh {name}
        Dikirim oleh {name}
        Disiarkan oleh {name}
        Laporan oleh {name}
        Meja Berita
        {n} minit lalu
        {n} minit yang lalu
        {n} jam lalu
        {n} jam yang lalu
        {n} hari lalu
        {n} hari yang lalu
        {n} minggu lalu
        {n} bulan lalu
        {n} tontonan
        {n} kali dibaca
        Dibaca {n} kali
        Dikirim dalam {}
        Dikirim di {}
        Difailkan di bawah {}
        Kategori: {title}
        Topik: {title}
        Kata kunci: {title}
        Lihat semua kiriman di dalam {}
        Lihat semua kiriman yang difailkan di bawah {}
        Difailkan di bawah
    """,
    "related_links": """
        Baca lagi
        Baca lanjut
        Baca selanjutnya
        Baca seterusnya
        Baca lebih lanjut
        Baca sepenuhnya
        Baca artikel penuh
        Baca berita penuh
        Teruskan membaca
        Teruskan membaca {title}
        Terus membaca
        (lagi…)
        Lihat lagi
        Lihat semua
        Lihat selanjutnya
        Lihat lebih banyak
        Muat lagi
        Papar lagi
        Klik untuk baca lanjut
        Klik di sini untuk baca
        Artikel sebelumnya
        Artikel seterusnya
        Artikel berikutnya
        Berita sebelumnya
        Berita seterusnya
        Kiriman Berikutnya
        Kiriman Sebelumnya
        Kiriman Seterusnya
        Pos sebelumnya
        Pos seterusnya
        Seterusnya: {title}
        Sebelumnya: {title}
    """,
    "comment_prompts": """
        1 Komen
        Tiada Komen
        Tiada komen lagi
        Belum ada komen
        Komentar Ditutup
        Komen ditutup.
        Komen telah ditutup.
        Ruangan komen ditutup
        Komentar bagi {title}
        Maaf, borang komen ditutup pada masa ini.
        Maaf, komen ditutup bagi item ini.
        Komen anda sedang ditapis.
        Masukkan kata laluan anda untuk melihat komen.
        Papar komen lagi
        Papar komen
        Lihat komen
        Lihat semua komen
        Komen lama
        Komen baharu
        Komen lebih lama
        Komen lebih baharu
        Batalkan balasan
        Batal jawapan
        Klik di sini untuk batal.
        Kirim Komen
        Hantar komen
        Log Masuk untuk Membalas
        Log masuk untuk komen
        Sila log masuk untuk memberi komen
        Sila log masuk sebelum meninggalkan komen
        E-mel (tidak akan ditunjukkan)
        Emel (tidak akan diterbitkan)
        Nama (wajib)
        Maklumkan kiriman susulan melalui e-mail.
        Maklumkan komen-komen susulan melalui e-mail.
        Jadilah yang pertama memberi komen
        Jadi yang pertama memberi komen
        Balas kepada {name}
        Laporkan kesilapan
        Komen sebelumnya
        Komen-komen berikutnya
    """,
    "share_prompts": """
        Kongsi artikel ini
        Kongsi berita ini
        Kongsikan artikel ini
        Kongsikan ini:
        Kongsi ini:
        Kongsi di Facebook
        Kongsi di Twitter
        Kongsi di WhatsApp
        Kongsi di Telegram
        Kongsi di X
        Kongsi ke Facebook
        Kongsikan di Tumblr
        Kongsikan melalui Facebook
        Kongsikan melalui {}
        Klik untuk berkongsi melalui {}
        Klik untuk berkongsi di {}
        Klik untuk mencetak
        Salin pautan
        Pautan disalin
        Hantar kepada rakan
        Suka ini:
        {n} perkongsian
        (dibuka dalam tetingkap baharu)
        (Membuka di tetingkap baru)
    """,
    "follow_prompts": """
        Ikuti kami
        Ikuti kami di
        Ikuti kami di Facebook
        Ikuti kami di Instagram
        Ikuti kami di Telegram
        Ikuti kami di Google News
        Ikuti kami di media sosial
        Ikuti saya di Twitter
        Ikuti {} di Google News
        Ikuti perkembangan {title} di Telegram
        Ikuti saluran WhatsApp kami
        Ikuti saluran Telegram kami
        Langgan saluran kami
        Langgan saluran YouTube kami
        Langgan saluran Telegram kami
        Langgan saluran Telegram kami untuk berita-berita terkini
        Sertai saluran Telegram kami
        Sertai saluran WhatsApp kami
        Sertai saluran Telegram {}
        Sertai kami di Telegram
        Langgan surat berita
        Langgan surat berita kami
        Langgan buletin
        Langgan newsletter kami
        Masukkan alamat email anda
        Masukkan alamat e-mel anda
        Masukkan e-mel anda
        Alamat e-mel anda
        Muat turun aplikasi
        Muat turun aplikasi kami
        Muat turun aplikasi {}
        Dapatkan di Google Play
        Dapatkan berita terkini
    """,
    "adverts": """
        Iklan oleh Google
        Artikel bersambung selepas iklan ini
        Artikel bersambung selepas iklan
        Teruskan membaca selepas iklan
        Tatal untuk meneruskan
        Kandungan tajaan
        Artikel tajaan
        Tutup iklan
        Laporkan iklan ini
        Iklan
    """,
    "paywalls": """
        Log masuk untuk teruskan membaca
        Langgan untuk teruskan membaca
        Langgan sekarang
        Hanya untuk pelanggan
        Kandungan untuk pelanggan sahaja
        Khas untuk pelanggan
        Sudah melanggan?
        Sudah melanggan? Log masuk
        Sudah ada akaun? Log masuk
        Belum ada akaun? Daftar
        Daftar sekarang
        Daftar percuma
        Log masuk / Daftar
        Lupa kata laluan?
        Lupa kata laluan anda?
        Ingat saya
        Pentadbiran Tapak Web
        Entri ini dikunci oleh password. Masukkan password untuk melihat apa apa komen.
        Log masuk
        Log keluar
    """,
    "consents": """
        Dasar kuki
        Tetapan kuki
        Terima semua
        Terima semua kuki
        Terima kuki
        Tolak semua
        Urus kuki
        Urus pilihan
        Simpan pilihan
        Kami menggunakan kuki
        Laman web ini menggunakan kuki
        Laman web ini menggunakan kuki untuk {title}
        Kami menggunakan kuki untuk {title}
        Dengan meneruskan penggunaan laman web ini{title}
        Dengan terus menggunakan laman web ini{title}
    """,
    "feed_footers": """
        Artikel {title} pertama kali diterbitkan di {}.
        Artikel ini pertama kali diterbitkan di {}
        Artikel ini diterbitkan semula daripada {}
        Artikel ini disiarkan di {}
        Artikel asal: {title}
    """,
    "widgets": """
        Pilih Bulan
        Pilih Kategori
        Suapan RSS untuk komen-komen bagi kiriman ini.
        Suapan kiriman
        Suapan komen
        Suapan entri
        Arkib Penulis: {}
        Arkib Kategori: {}
        Arkib Label: {}
        Suapan Komentar
    """,
    "author_boxes": """
        Lawat tapak web {}
        Lihat kiriman-kiriman pengarang ini
        Lihat semua kiriman {name}
        Lihat semua kiriman oleh {}
        Kiriman-kiriman oleh {name}
        Artikel lain oleh {name}
    """,
    "credits": """
        Foto: {name}
        Foto oleh {name}
        Gambar: {name}
        Gambar oleh {name}
        Gambar: {}/{}
        Foto {name}
        Kredit foto: {}
        Kredit gambar: {}
        Sumber gambar: {}
        Sumber foto: {}
        Gambar fail
        Gambar hiasan
        Gambar sekadar hiasan
        Foto: Bernama
        Foto: AFP
        Foto: Reuters
        Gambar: Bernama
        Video: {name}
        Sumber: {}
    """,
    "players": """
        Dengar artikel
        Dengar artikel ini
        Dengarkan artikel ini
        Tonton video
        Main video
        Lihat gambar
        Klik untuk besarkan gambar
        Klik untuk melihat persembahan slaid.
        Persembahan slaid ini memerlukan JavaScript.
        JavaScript diperlukan untuk menonton {}.
        Pemain Audio
        Pemain Video
        Lungsur Bunyi
        Lungsur Masa
        Muat Turun Fail
        Skrin penuh
    """,
    "contents_tables": """
        Sembunyikan isi kandungan
        Papar isi kandungan
        Isi Kandungan [sembunyi]
        Dalam artikel ini
    """,
    "footers": """
        Hak cipta terpelihara
        Hak Cipta Terpelihara © {}
        Hak cipta © {}
        © {} Hak cipta terpelihara
        Semua hak terpelihara
        Dilarang menerbitkan semula tanpa kebenaran
        Dasar privasi
        Dasar keselamatan
        Terma dan syarat
        Terma & Syarat
        Terma penggunaan
        Penafian
        Hubungi kami
        Tentang kami
        Mengenai kami
        Iklan bersama kami
        Peta laman
        Cetak halaman ini
        Cetak artikel ini
        Dikuasakan oleh WordPress
        Dikuasakan oleh {}
        Dengan bangganya dikuasakan oleh {}
    """,
}
LEADS = {
    "related_links": """
        Baca juga
        Baca lagi
        Baca
        Baca lanjut
        Lihat juga
        Tonton
        Tonton juga
        Artikel berkaitan
        Berita berkaitan
        Artikel lain
        Berita lain
        Jangan terlepas
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
        Artikel berkaitan
        Berita berkaitan
        Berita lain
        Artikel lain
        Berita terkini
        Artikel terkini
        Cadangan untuk anda
        Disyorkan untuk anda
        Anda mungkin berminat
        Anda mungkin suka
        Anda mungkin juga suka
        Anda mungkin meminati
        Post Berkaitan
        Kiriman berkaitan
        Pos berkaitan
        Video berkaitan
        Topik berkaitan
        Pilihan editor
        Pilihan pengarang
        Jangan terlepas
    """,
    "widgets": """
        Paling popular
        Berita popular
        Artikel popular
        Paling banyak dibaca
        Paling dibaca
        Terbanyak dibaca
        Kiriman Terbaru
        Kiriman terkini
        Komen Terbaru
        Komen terkini
        Gumpalan Label
        Senarai Blog
        Post & Laman Popular
        Topik popular
    """,
    "author_boxes": """
        Tentang penulis
        Mengenai penulis
        Tentang pengarang
    """,
}
ENDINGS = {
    "comment_prompts": """
        Tinggalkan Jawapan
        Tinggalkan Jawapan Batalkan balasan
        Tinggalkan Jawapan kepada {}
        Tinggalkan Komen
        Tinggalkan Komen Anda
        Tinggalkan komentar
        Tulis komen
        Berikan komen
        Tambah komen
        Komen pembaca
        Ruangan komen
        Alamat e-mel anda tidak akan disiarkan.
        Alamat e-mel anda tidak akan disiarkan. Medan diperlukan ditanda dengan {}
        Alamat emel anda tidak akan diterbitkan.
        Medan diperlukan ditanda dengan {}
        Ruangan yang wajib ditandakan {}
        Anda mesti log masuk terlebih dahulu untuk mengirim komen.
        Anda mesti log masuk untuk memberi komen.
        Simpan nama, e-mel dan laman web saya dalam pelayar ini untuk kali seterusnya saya mengulas.
        Laman ini menggunakan Akismet bagi mengurangkan spam. {title}
        Satu komen pada "{}"
        {n} komen pada "{}"
        {n} Komen
        Komen ({n})
        Komen {n}
    """,
}
COMPANIONS = {
    "navigation": """
        Rumah
        Laman Utama
        Utama
        Menu
        Navigasi
        Cari
        Carian
        Keputusan Carian
        Tutup
        Laman
        Berita
        Nasional
        Dunia
        Politik
        Ekonomi
        Bisnes
        Sukan
        Hiburan
        Pendapat
        Gaya Hidup
        Mahkamah
        Jenayah
        Semasa
        Luar Negara
        Teknologi
        Kesihatan
    """,
    "read_times": """
        {n} minit
        Masa membaca
    """,
    "post_meta": """
        Tarikh: {date}
        Pelbagai
        Tidak Berkategori
        Sunting
        Ubah
        Diterbitkan
        Disiarkan
        Pengarang
        Penulis
        Oleh {}
        Dikemas kini
    """,
    "related_links": """
        Berkaitan
        Disyorkan
        Popular
        Terkini
        Selanjutnya
        Seterusnya
        Berikutnya
        Sebelumnya
        (lebih…)
    """,
    "comment_prompts": """
        Komen
        Komentar
        Komen Anda
        Balas
        Jawapan
        Nama
        E-mel
        Emel
        Tapak Web
        Laman web
        Hantar
        Batal
        Jejak balik
        (wajib)
        {} (Diperlukan)
        {name} berkata
        {} berkata
    """,
    "share_prompts": """
        Kongsi
        Kongsikan
        Suka
        Salin
        Simpan
    """,
    "follow_prompts": """
        Ikuti
        Langgan
        Surat berita
        Buletin
        Alamat Emel
    """,
    "adverts": """
        Tajaan
        Promosi
        Penaja
    """,
    "paywalls": """
        Daftar
        Akaun saya
        Kata laluan
    """,
    "consents": """
        Terima
        Tolak
        Setuju
    """,
    "widgets": """
        Arkib
        Kategori
        Label
        Tag
        Kalendar
        Meta
        Trending
    """,
    "author_boxes": """
        Wartawan
        Kolumnis
    """,
    "credits": """
        Foto
        Gambar
        Sumber
    """,
    "players": """
        Dengar
        Main
        Video
        Galeri
        Sarikata
        Siaran Langsung
    """,
    "contents_tables": """
        Isi Kandungan
        Kandungan
        Sembunyi
    """,
    "footers": """
        Cetak
        Bantuan
        Kerjaya
        © {}
    """,
}
