package id.saring.speaker;

import java.util.Locale;
import java.util.Set;

/** Words that tell what a body is and stand before its name: "kantor berita Warta", "Perusahaan ritel PT Anu Tbk". */
final class ClassWords {
    private static final Set<String> HEADS = Set.of(
            "media",
            "kantor berita",
            "surat kabar",
            "koran",
            "tabloid",
            "majalah",
            "portal",
            "situs",
            "laman",
            "stasiun",
            "saluran",
            "maskapai");
    /** What may stand behind such a word before the name. */
    private static final Set<String> KINDS = Set.of(
            "berita",
            "lokal",
            "resmi",
            "pemerintah",
            "nasional",
            "internasional",
            "asing",
            "swasta",
            "negara",
            "web",
            "kesehatan",
            "televisi",
            "tv",
            "radio",
            "penerbangan",
            "daring",
            "online",
            "terkemuka",
            "olahraga");

    /** What a company is. */
    private static final Set<String> FIRMS =
            Set.of("perusahaan", "emiten", "produsen", "pengembang", "operator", "distributor", "pengelola");

    private ClassWords() {}

    /** The name of a body without them; the whole where nothing but a place follows. */
    static String cut(String name) {
        int blank = name.indexOf(' ');
        if (blank < 0) {
            return name;
        }
        String head = name.substring(0, blank).toLowerCase(Locale.ROOT);
        int company = FIRMS.contains(head) ? name.indexOf(" PT ") : -1;
        if (company > 0) {
            return isSmall(name, company) ? name.substring(company + 1) : name;
        }
        boolean two = name.startsWith("berita ", blank + 1) || name.startsWith("kabar ", blank + 1);
        int start = 1 + (two ? name.indexOf(' ', blank + 1) : blank);
        if (!HEADS.contains(head)
                && !(two && HEADS.contains(name.substring(0, start - 1).toLowerCase(Locale.ROOT)))) {
            return name;
        }
        boolean plain = two || Character.isLowerCase(name.charAt(0)) || head.equals("maskapai");
        for (int end = name.indexOf(' ', start); end > 0 && KINDS.contains(name.substring(start, end)); ) {
            start = end + 1;
            end = name.indexOf(' ', start);
            plain = true;
        }
        return plain && start < name.length() && Character.isUpperCase(name.charAt(start)) && isNamed(name, start)
                ? name.substring(start)
                : name;
    }

    /** Whether words have small letters but for the first: "Perusahaan ritel". */
    private static boolean isSmall(String name, int end) {
        for (int i = 1; i < end; i++) {
            if (!Character.isLowerCase(name.charAt(i)) && name.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Whether the first word is no place's: in "media Anu" it would be. */
    private static boolean isNamed(String name, int start) {
        int blank = name.indexOf(' ', start);
        String word = name.substring(start, blank < 0 ? name.length() : blank).toLowerCase(Locale.ROOT);
        return (Lexicon.flags(word) & Lexicon.PLACE) == 0;
    }
}
