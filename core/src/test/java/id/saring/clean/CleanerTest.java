package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.dedupe.Deduplicator;
import id.saring.model.ParagraphKind;
import id.saring.model.RemovalKind;
import id.saring.text.AlignedText;
import id.saring.text.Body;
import id.saring.text.Normalizer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
    private static final Cleaner CLEANER = new Cleaner(Deduplicator.near(0.8));
    private static final String STORY =
            "Warga Desa Melati memanen padi lebih awal karena hujan turun terus sejak awal bulan ini.";

    private static final String LONG_STORY = """
            Warga Desa Melati khawatir sawah mereka terendam kalau hujan turun seperti tahun lalu.
            "Kami memanen sekarang karena takut banjir datang lagi seperti dulu," kata seorang petani di desa itu.
            Kepala desa mengatakan gabah disimpan di lumbung sampai harga membaik di pasar kecamatan.
            Penyuluh pertanian menambahkan bahwa padi yang dipanen lebih awal masih layak dijual kepada tengkulak.
            Pemerintah kabupaten berjanji memperbaiki tanggul sungai sebelum musim tanam berikutnya dimulai nanti.
            Para petani berharap janji itu ditepati karena tanggul lama sudah retak di banyak tempat sejak lama.
            """.strip();

    private static String body(String raw) {
        AlignedText view = Normalizer.normalize(raw);
        return Body.of(view, CLEANER.clean(view).blocks()).text();
    }

    private static List<ParagraphKind> paragraphKinds(String raw) {
        return CLEANER.clean(Normalizer.normalize(raw)).blocks().stream()
                .map(Body.Block::kind)
                .toList();
    }

    private static List<RemovalKind> kinds(String raw) {
        return CLEANER.clean(Normalizer.normalize(raw)).cuts().stream()
                .map(Page.Cut::kind)
                .toList();
    }

    @Test
    void aSpeakerCutOffHisVerbBelongsToTheSentence() {
        String cut = "\"Jembatan ini kami buka besok pagi,\" tutur\nSantika.\n" + STORY;
        String twice =
                "\"Jembatan ini kami buka besok pagi,\" kata\nKapolsek Melati\nAKP Budi Santika, Senin.\n" + STORY;
        String none = "\"Jembatan ini kami buka besok pagi,\" sebut\n" + STORY;

        assertThat(body(cut)).contains("tutur Santika.");
        assertThat(body(twice)).contains("kata Kapolsek Melati AKP Budi Santika, Senin.");
        assertThat(body(none)).contains("sebut\n" + STORY);
    }

    @Test
    void aLinkAmidASentenceIsNoHeading() {
        String broken =
                "Harga gabah di pasar itu ditetapkan oleh\nBank Tani Melati\nyang membuka gudang baru di kecamatan.";
        String headed =
                "Harga gabah di pasar itu naik lagi.\nBank Tani Melati\nGudang baru dibuka di kecamatan pekan ini.";

        assertThat(paragraphKinds(broken)).doesNotContain(ParagraphKind.HEADING);
        assertThat(paragraphKinds(headed))
                .containsExactly(ParagraphKind.BODY, ParagraphKind.HEADING, ParagraphKind.BODY);
    }

    @Test
    void aLoneStarBehindTheLastStopIsAnEndMark() {
        assertThat(body(LONG_STORY + "*\n(SAR)")).isEqualTo(LONG_STORY);
        assertThat(kinds(LONG_STORY + "*")).containsExactly(RemovalKind.END_MARK);
        assertThat(body(LONG_STORY + "\n*" + STORY + "*")).endsWith("*" + STORY + "*");
    }

    @Test
    void aHeadlineBehindBacaJugaGoesWhereAColonAnnouncesIt() {
        assertThat(body(STORY + "\nBaca juga:\nHarga Cabai Naik Lagi di Pasar Melati\n\"Kami lega,\" kata Budi."))
                .isEqualTo(STORY + "\n\"Kami lega,\" kata Budi.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Terekam Kamera, Pencuri Bawa Kabur Mobil Bak Terbuka di Wening",
                "Petani beristirahat di tepi sawah. (Aminah/kabarpagi)",
                "Baca juga:\nHarga Cabai Naik Lagi, Ternyata Ini Sebabnya...",
                "Simak dalam artikel berikut ini...",
            })
    void aLineThatIsNoneOfTheStoryGoes(String line) {
        assertThat(body(LONG_STORY + "\n" + line + "\n" + STORY)).isEqualTo(LONG_STORY + "\n" + STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Petani Desa Melati Khawatir Banjir Rendam Sawah",
                "Aturan itu berlaku bagi dua lembaga (Dinas/Badan).",
                "Simak dalam hati pesan para petani itu.",
            })
    void aLineOfTheStoryStays(String line) {
        assertThat(body(LONG_STORY + "\n" + line + "\n" + STORY)).isEqualTo(LONG_STORY + "\n" + line + "\n" + STORY);
    }

    @Test
    void severalHeadlinesGluedToTheirAnnouncementGo() {
        String glued =
                "Baca JugaHarga Cabai Naik Lagi di Pasar MelatiBupati Wening Tinjau Lumbung DesaBahkan, warga menanam padi lagi.";
        assertThat(body(STORY + glued)).isEqualTo(STORY + "\nBahkan, warga menanam padi lagi.");
    }

    @Test
    void tagsGluedToTheInitialsGo() {
        assertThat(body(STORY + "(abc/def)harga cabaipasar melati")).isEqualTo(STORY);
    }

    @Test
    void anAuthorWithOfficeClosesAnOpinion() {
        assertThat(body(STORY + "\n" + "Siti Aminah.Dosen Universitas Melati.")).isEqualTo(STORY);
    }

    @Test
    void aRewordedParagraphStays() {
        String standfirst = "Warga Desa Melati memanen padi lebih awal karena hujan turun terus.";
        assertThat(body(standfirst + "\n" + STORY)).isEqualTo(standfirst + "\n" + STORY);
    }

    @Test
    void aSubheadingRingkasanAmidTheStoryStays() {
        String other = "Hasil panen disimpan di lumbung desa sampai harga gabah membaik.";
        assertThat(body(STORY + "\nRingkasan\n" + other)).isEqualTo(STORY + "\nRingkasan\n" + other);
    }

    @Test
    void itemsOfAListStay() {
        String list = "Hadiah panen raya itu:\n• Satu Unit Traktor Tangan Buatan Bengkel Desa Melati\n"
                + "• Dua Unit Pompa Air Buatan Bengkel Desa Sukamaju";
        assertThat(body(STORY + "\n" + list)).isEqualTo(STORY + "\n" + list);
    }

    @Test
    void aHeadlineBehindABulletBetweenParagraphsGoes() {
        assertThat(body(STORY + "\n• Harga Cabai Naik Lagi, Warga Desa Melati Beralih ke Rawit\n"
                        + "Kepala desa meminta warga menjemur gabah di balai desa."))
                .isEqualTo(STORY + "\nKepala desa meminta warga menjemur gabah di balai desa.");
    }

    @Test
    void theHeadingsOfADigestStay() {
        String digest = "Berikut berita yang paling banyak dibaca hari itu:\n"
                + "- Harga Cabai Naik Lagi, Warga Desa Melati Beralih ke Rawit\n" + STORY
                + "\n- Kepala Desa Melati Meminta Warga Menjemur Gabah di Balai\n"
                + "Gabah yang basah dijemur bergiliran oleh warga.";
        assertThat(body(digest)).contains("Beralih ke Rawit", "Menjemur Gabah di Balai");
    }

    @Test
    void theAddressesBehindASourceNoteGoWithIt() {
        assertThat(body(STORY + "\nReferensi:\n1. https://contoh.example/satu\nhttps://contoh.example/dua"))
                .isEqualTo(STORY);
    }

    @Test
    void aListOfContentsEndsBeforeTheStory() {
        assertThat(body("Daftar Isi\nCara Memanen Padi\n" + STORY
                        + "\nCara Memanen Padi\nPadi dipotong pada pagi hari."))
                .isEqualTo(STORY + "\nCara Memanen Padi\nPadi dipotong pada pagi hari.");
    }

    @Test
    void theStoryBehindABareBacaJugaStays() {
        assertThat(body(STORY + "\nBaca Juga\nKepala desa itu mengatakan panen tahun ini lebih baik dari tahun lalu."))
                .isEqualTo(STORY + "\nKepala desa itu mengatakan panen tahun ini lebih baik dari tahun lalu.");
    }

    @Test
    void aHeadlineWithinALineEndsWhereTheNextSentenceStarts() {
        assertThat(body("JAKARTA - " + STORY + " Baca juga:Harga Cabai Naik Lagi di Pasar Melati Menurut Budi Santoso, "
                        + "warga desa itu lega setelah panen."))
                .isEqualTo(STORY + "\nMenurut Budi Santoso, warga desa itu lega setelah panen.");
    }

    @Test
    void aHeadlineEndsAtACommaGluedToTheNextSentence() {
        assertThat(body(STORY + ",Baca juga: Harga Cabai Naik Lagi di Pasar Melati,Panen itu berakhir besok sore."))
                .endsWith("Panen itu berakhir besok sore.");
    }

    @Test
    void labelsAboveTheHeadlineAreAMenu() {
        assertThat(kinds("KABAR MELATI\nDaerah\nHarga Cabai Naik Lagi di Pasar Melati\nDecember 9, 2022\n" + STORY))
                .startsWith(RemovalKind.NAVIGATION, RemovalKind.NAVIGATION, RemovalKind.TITLE, RemovalKind.PUBLISHED);
    }

    @Test
    void proseThatStartsLikeACreditStays() {
        String prose = STORY + "\nPenulis: pekerjaan atau kebiasaan?\nCopyright atas foto itu dipersoalkan warga.\n"
                + STORY.replace("padi", "jagung lagi");
        assertThat(body(prose)).contains("Penulis: pekerjaan", "Copyright atas foto");
    }

    @Test
    void anAccountThatWritesACommentIsProse() {
        String prose = "\"Semoga panennya melimpah,\" tulis komentar @warga di bawah unggahan itu kemarin sore.";
        assertThat(body(prose)).isEqualTo(prose);
    }

    @Test
    void linesCutAtLinksAreOneParagraph() {
        assertThat(body("Jakarta\n-\nBudi Santoso\nternyata memiliki alasan pindah ke\nDesa Melati\n. " + STORY))
                .isEqualTo("Budi Santoso ternyata memiliki alasan pindah ke Desa Melati . " + STORY);
    }

    @Test
    void initialsAndTagsCloseAPage() {
        assertThat(kinds(STORY + "\n" + STORY.replace("padi", "jagung") + "\n(abc/def)\npanen raya\ndesa melati"))
                .containsExactly(RemovalKind.BYLINE, RemovalKind.NAVIGATION, RemovalKind.NAVIGATION);
    }

    @Test
    void aRepeatedParagraphPointsToItsFirst() {
        Page page = CLEANER.clean(Normalizer.normalize("Panen raya dimulai.\n" + STORY + "\n" + STORY));
        assertThat(page.cuts()).singleElement().satisfies(cut -> {
            assertThat(cut.kind()).isEqualTo(RemovalKind.DUPLICATE);
            assertThat(cut.duplicateOf()).isEqualTo(1);
        });
    }

    @Test
    void titleAndPublicationLineAreFound() {
        String raw =
                "Panen Raya di Desa Melati Dimulai Lebih Awal\nRabu, 21 Desember 2022 - 00:42 WIB\nMELATI - " + STORY;
        AlignedText view = Normalizer.normalize(raw);
        Page page = CLEANER.clean(view);
        assertThat(page.title().map(title -> raw.substring(title.start(), title.end())))
                .contains("Panen Raya di Desa Melati Dimulai Lebih Awal");
        assertThat(page.published().map(date -> raw.substring(date.start(), date.end())))
                .contains("Rabu, 21 Desember 2022 - 00:42 WIB");
        assertThat(page.dateline().flatMap(Page.DatelinePiece::place)).contains("MELATI");
        assertThat(Body.of(view, page.blocks()).text()).isEqualTo(STORY);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "baca juga: ",
                "(",
                "\" ",
                "a.b/",
                "Laporan ",
                "\n- \n",
                "Jakarta,\n",
                "| ",
                "*",
                "1. ",
                "Baca ",
                "[img.1] - ",
                "x. (abc) ",
                "| field | value |\n",
                "(abc/def)\n"
            })
    void hostileTextTakesLinearTime(String piece) {
        String raw = piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> CLEANER.clean(Normalizer.normalize(raw)));
    }

    @Test
    void aReporterStandsAboveTheStory() {
        assertThat(body("Laporan Siti Aminah | Melati\nKABAR.COM, MELATI - " + STORY))
                .isEqualTo(STORY);
        assertThat(body("POS-KABAR.COM, Siti Aminah\nPOS-KABAR.COM, MELATI - " + STORY))
                .isEqualTo(STORY);
    }

    @Test
    void aCreditOfAnOutletClosesTheStory() {
        assertThat(body(STORY + "\n(kabarmelati.co.id/Siti Aminah)")).isEqualTo(STORY);
        assertThat(body(STORY + "\n(sa9/kabar-melati.com)")).isEqualTo(STORY);
        assertThat(body(STORY + "\nabc/de (fgh, ijk)")).isEqualTo(STORY);
    }

    @Test
    void aParagraphThatIsAnExcerptOfAnEarlierOneIsARepeat() {
        String other = "Kepala desa itu mengatakan panen tahun ini lebih baik daripada panen tahun lalu di desa lain.";
        assertThat(body("KABAR.COM, MELATI - " + STORY + " " + other + "\nKABAR.COM, MELATI - " + STORY + "\n" + other))
                .isEqualTo(STORY + " " + other);
    }

    @Test
    void whatWasSaidOrCountedBehindABareBacaJugaStays() {
        assertThat(body(STORY + "\nBaca Juga\n\"PENDAFTARAN BANTUAN PANEN DIBUKA GRATIS\"\n"
                        + STORY.replace("padi", "ubi")))
                .contains("PENDAFTARAN");
        assertThat(body(STORY + "\nBaca Juga\n1. Cara Menanam Padi di Lahan Kering Melati\n"
                        + STORY.replace("padi", "ubi")))
                .contains("1. Cara Menanam");
    }

    @Test
    void tagsBehindTheInitialsMayBeLong() {
        assertThat(body(STORY + "\n(abc/def)\npanen padi\njadwal panen padi lebih awal di desa melati"))
                .isEqualTo(STORY);
    }

    @Test
    void aHeadlinePrintedTwiceBehindTheStoryIsALink() {
        String link = "Harga Cabai Naik Lagi di Pasar Melati";
        assertThat(body(STORY + "\n" + link + "\n" + link + "\n(abc/def)")).isEqualTo(STORY);
    }

    @Test
    void aListOfNamesIsNoLink() {
        String names = "Budi Santoso Melati Wening Honda Racing Team";
        assertThat(body(STORY + "\n" + names)).endsWith(names);
    }

    @Test
    void aLineThatStartsWithACommaGoesOn() {
        assertThat(body("Jakarta\n-\nPelatih\nMelodia\n,\nBudi Santoso , memuji timnya setelah menang. " + STORY))
                .startsWith("Pelatih Melodia , Budi Santoso , memuji");
    }

    @Test
    void aDashWithinAWordClosesNoDateline() {
        assertThat(body("KABAR.COM - Timnas Melodia U-19 terus mematangkan diri untuk tampil di piala itu. " + STORY))
                .startsWith("Timnas Melodia U-19 terus");
    }

    @Test
    void creditsCloseAStoryWithoutLineBreaks() {
        assertThat(body(STORY + "  Reporter: Siti Aminah")).isEqualTo(STORY);
        assertThat(body(STORY + " Siti Aminah dan Budi Santoso berkontribusi dalam penulisan artikel ini"))
                .isEqualTo(STORY);
        assertThat(body(STORY + " Diadaptasi oleh Siti AminahEditor: Budi Santoso"))
                .isEqualTo(STORY);
        assertThat(body(STORY + " Siti Aminah/Melati")).isEqualTo(STORY);
    }

    @Test
    void aLinkGluedToTheNextSentenceLeavesTheSentence() {
        assertThat(body("Melati - " + STORY + " Baca selengkapnya di siniPT Melati Raya menanam padi lagi."))
                .endsWith("PT Melati Raya menanam padi lagi.");
    }

    @Test
    void aRowThatRepeatsTheStandfirstIsARepeat() {
        String page = "# Harga Cabai Naik Lagi di Pasar Melati\n" + STORY + "\n| Field | Value |\n|---|---|\n"
                + "| title | Harga Cabai Naik Lagi di Pasar Melati |\n| description | " + STORY
                + " |\nIsi berita itu panjang.";
        assertThat(kinds(page)).contains(RemovalKind.DUPLICATE);
    }

    @Test
    void addressesBetweenRulesAreCredits() {
        String page =
                STORY + " = = = = = SUMBER: https://contoh.id/a = = = = = Penjelasan: " + STORY.replace("padi", "ubi");
        assertThat(kinds(page)).containsExactly(RemovalKind.OTHER, RemovalKind.CREDIT, RemovalKind.OTHER);
    }

    @Test
    void twoParagraphsAreNotJoinedForACommaBetweenThem() {
        String other = "Budi Santoso, kepala desa itu, mengatakan panen tahun ini lebih baik daripada tahun lalu.";
        assertThat(body(STORY.replace("ini.", "ini,") + "\n" + other)).contains("ini,\nBudi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sumber: ", "Referensi: https://contoh.id/a "})
    void aPageMayStartWithTheLabelOfANoteThatIsNone(String label) {
        assertThat(body(label + STORY)).contains(STORY);
    }

    @Test
    void aPageMayStartWithAnEndMark() {
        assertThat(body("(*)\n* Harga Cabai Naik Lagi di Pasar Melati Wening\n" + STORY))
                .contains(STORY);
    }
}
