package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineEndTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the sentence starts at the office or body, not at the name
                "Kapal Tenggelam di Sungai Wening Saat Muat Batu | Koordinator Pos SAR Melati, Budi Santoso menegaskan hal itu.",
                "Harga Cabai Naik Lagi di Pasar Melati | General Manager Pasar Melati Siti Aminah menjelaskan stok.",
                "Napi Selundupkan Ponsel ke Lapas | Kasat Narkoba Polres Melati, Iptu Budi Santoso menyatakan hal itu.",
                "Rumah Warga Rusak Diterjang Angin | Pemerintah Kota Melati sebelumnya menutup jalan itu.",
                "Sopir Truk Mengaku Tak Hafal Jalan | Pihak SAR juga berharap kapal melintas pelan.",
                // words that open a sentence
                "Anggaran Subsidi Dipangkas, Turun 21 Persen dari Target | Menurutnya, Kementerian Pangan belum menghitung.",
                "Pertamina Tambah Stok Tabung LPG 3 Kg | Di Melati dan Wening Timur, harga berkisar Rp 15.500.",
                "Cara Membuat Video AI dari Teks dengan Mudah | Agar Melodi bisa bekerja, pengguna masuk dulu.",
                "Jadwal Laga Timnas Lengkap dengan Lawannya | Sementara itu, Kepala Bidang Pertandingan Budi Santoso diam.",
                // nothing ends within a phrase that a small word has opened
                "Pemicu Perseteruan Dokter dengan Menteri Kesehatan | Juru bicara partai itu mengatakan semuanya keliru.",
                "Waspadai Modus Penipuan Tanyakan Nomor Sandi kepada Nasabah Bank | Dia menambahkan bank itu aman.",
                "Ini Kata Menteri Pangan soal Beras | Aturan baru mengatur gabah petani.",
                // a body whose short form follows, a name behind an apposition
                "Warga Ditemukan Selamat di Pasar Melati | Wahana Lingkungan Melodia (Walim) Wening menjadi pendamping.",
                "Partai Tetapkan Tiga Calon dari Melati | Steering Committee Kongres Melati, Andi Santoso mengungkapkan hal itu.",
                // a short question behind the stop
                "Dugaan Suap Buat Budi Santoso. Sekuat Apa Buktinya? | Menurut jaksa, semuanya terang.",
                // names with small words
                "Meski Kalah, Iris de Wening Tetap Bangga pada Timnas Putri | Gol kedua tercipta melalui penalti.",
                // an item of a list, a question, a bracket
                "10 Negara Paling Bugar, Nomor 2 Harapan Hidup Warganya Tinggi | 1. Melodia menempati posisi teratas.",
                "Warung Boleh Beroperasi Lagi, Lolos dari Sanksi? | Melati Raya sebelumnya sempat ditutup warga.",
                "Simak Penjelasan Lengkap Bupati Melati | [Gambas:Video 20detik] Ditambahkannya lagi.",
                "Pemain Baru Persimel, Pelatih Bocorkan Nama | KABAR.com/SITI AMINAHSuasana latihan perdana tim itu.",
            })
    void aHeadlineEndsBeforeTheSentence(String headline, String rest) {
        Tokens tokens = Tokens.of(headline + " " + rest);
        HeadlineEnd end = HeadlineEnd.of(tokens, 0, tokens.size());
        assertThat(tokens.text().substring(0, end.offset())).isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 Resep Lauk Paling Disukai untuk Santap Sahur | Tertarik membuatnya? Ini resepnya.",
                "Zelena Tahu Dia Kalah Perang Melawan Melodia | Ketika lulus dari sekolah, ia merantau.",
                "Warga Bebas Keluar Masuk dan Ajak Wisatawan Berlibur | Pada 2011, Siti pindah ke kota.",
            })
    void aHeadlineEndsWithinAWordThatThePageHasGlued(String headline, String rest) {
        Tokens tokens = Tokens.of(headline + rest);
        HeadlineEnd end = HeadlineEnd.of(tokens, 0, tokens.size());
        assertThat(tokens.text().substring(0, end.offset())).isEqualTo(headline);
    }
}
