package id.saring.contract;

import id.saring.seeds.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** The raw texts that every contract holds on: seeds, former failures, damaged seeds and random text. */
final class RawTexts {
    private static final int RANDOM_TEXTS = 150;
    private static final int DAMAGED_TEXTS = 150;

    /** What real pages are made of, and what breaks readers of them. */
    private static final List<String> PIECES = List.of(
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "  ",
            "\t",
            "\u00a0",
            "\u200b",
            "\ufeff",
            "\u00ad",
            ". ",
            ", ",
            "? ",
            "\"",
            "\"",
            "\u201c",
            "\u201d",
            "\u2018",
            "\u2019",
            "''",
            "(",
            ")",
            "[",
            "]",
            " - ",
            "\u2014",
            "***",
            "(*)",
            "&amp;",
            "&quot;",
            "&#8220;",
            "&nbsp;",
            "&",
            "<p>",
            "</p>",
            "<br>",
            "\u00e2\u20ac\u0153",
            "\u00e2\u20ac\u009d",
            "\u00c2",
            "e\u0301",
            "\u0301",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "\u0000",
            "\u001b",
            "Senin",
            "Senin (16/5/2022)",
            "16/5",
            "31/11/2025",
            "kemarin",
            "pukul 10.30 WIB",
            "tahun lalu",
            "1 Ramadan 1443 H",
            "dua hari",
            "kata",
            "kata Rudi Hartawan",
            "katanya",
            "ujar Gubernur Sungaibaru, Siti Marlina",
            "menurut",
            "mengatakan bahwa",
            "dilansir",
            "dikutip dari Kantor Berita Nusa",
            "Baca juga:",
            "Baca juga: Harga Cabai Turun",
            "ADVERTISEMENT",
            "SCROLL TO CONTINUE WITH CONTENT",
            "Penulis:",
            "Editor: Wati",
            "SUNGAIBARU, KABARSUNGAI.COM -",
            "Sungaibaru -",
            "Artikel Terkait",
            "Halaman 1 2 3",
            "Copyright",
            "Sumber: Nusa",
            "warga",
            "desa",
            "itu",
            "jembatan",
            "Rp 1,5 juta",
            "Wali Kota",
            "H. Ahmad",
            "Prof. Dr.",
            "yang",
            "telah",
            "tayang",
            "1.",
            "2.",
            "0",
            "A",
            "#",
            "@akun",
            "https://contoh.example/a?b=c");

    private RawTexts() {}

    /** All texts, each with a name. */
    static Stream<Named<String>> all() {
        return Stream.of(seeds(), crashes(), damaged(), random()).flatMap(texts -> texts);
    }

    /** One text of five, for what is asked many times. */
    static List<String> some() {
        List<String> all = all().map(Named::getPayload).toList();
        return IntStream.range(0, all.size())
                .filter(i -> i % 5 == 0)
                .mapToObj(all::get)
                .toList();
    }

    /** The articles of the seeds. */
    static Stream<Named<String>> seeds() {
        return Seeds.articles().stream().map(article -> Named.of("article " + article.id(), article.text()));
    }

    private static Stream<Named<String>> crashes() {
        return Seeds.crashes().stream().map(crash -> Named.of("crash " + crash.name(), crash.text()));
    }

    /** Seeds with stretches lost, doubled and moved. */
    private static Stream<Named<String>> damaged() {
        List<String> whole = seeds().map(Named::getPayload).toList();
        List<Named<String>> damaged = new ArrayList<>();
        for (int i = 0; i < DAMAGED_TEXTS; i++) {
            Random random = new Random(i);
            String text = whole.get(random.nextInt(whole.size()));
            for (int times = random.nextInt(6); times >= 0; times--) {
                text = damage(text, random);
            }
            damaged.add(Named.of("damaged " + i, text));
        }
        return damaged.stream();
    }

    private static String damage(String text, Random random) {
        if (text.length() < 2) {
            return text;
        }
        int start = random.nextInt(text.length());
        int end = Math.min(text.length(), start + random.nextInt(80));
        String piece = text.substring(start, end);
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, start) + text.substring(end);
            case 1 -> text.substring(0, end) + piece + text.substring(end);
            case 2 -> text.substring(0, start) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(start);
            default ->
                text.replace(text.charAt(start), PIECES.get(random.nextInt(20)).charAt(0));
        };
    }

    private static Stream<Named<String>> random() {
        List<Named<String>> texts = new ArrayList<>();
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            Random random = new Random(1000 + i);
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(200); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
            }
            texts.add(Named.of("random " + i, text.toString()));
        }
        return texts.stream();
    }
}
