package id.saring.clean;

import id.saring.text.Tokens;
import java.util.Set;

/** Words that invite a reader to something. */
final class Invitations {
    private static final Set<String> WORDS = Set.of(
            "simak",
            "ikuti",
            "dapatkan",
            "baca",
            "yuk",
            "ayo",
            "mari",
            "cek",
            "gabung",
            "bergabung",
            "klik",
            "lihat",
            "tonton",
            "saksikan",
            "pilihan",
            "sumber",
            "kunjungi");

    private Invitations() {}

    static boolean starts(Tokens tokens, int token) {
        return tokens.isCapital(token) && WORDS.stream().anyMatch(word -> tokens.is(token, word));
    }
}
