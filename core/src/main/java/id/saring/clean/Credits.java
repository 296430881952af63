package id.saring.clean;

import id.saring.text.Tokens;
import java.util.List;
import java.util.Set;

/** What stands in the brackets at the end of a story. */
final class Credits {
    private static final int INITIALS_LENGTH = 6;
    private static final int DESK_LENGTH = 14;
    private static final int NAME_TOKENS = 7;
    private static final int OUTLET_TOKENS = 16;
    private static final int BARE_WORDS = 6;
    private static final int MARK_LENGTH = 4;
    private static final int MAX_NAME = 5;
    private static final int MAX_OUTLET = 3;
    private static final int AUTHOR_WORDS = 22;
    private static final int AUTHOR_TOKENS = 26;
    private static final Set<String> AUTHORS = Set.of(
            "Akademisi",
            "Alumni",
            "Alumnus",
            "Analis",
            "Anggota",
            "Dekan",
            "Direktur",
            "Dosen",
            "Guru",
            "Kandidat",
            "Kepala",
            "Ketua",
            "Komisioner",
            "Mahasiswa",
            "Mahasiswi",
            "Pakar",
            "Pegiat",
            "Pemerhati",
            "Pendiri",
            "Peneliti",
            "Pengajar",
            "Pengamat",
            "Penggiat",
            "Penulis",
            "Praktisi",
            "Rektor",
            "Sekretaris",
            "Staf",
            "Wakil",
            "Wartawan");
    private static final List<String> ROLES = List.of("Editor", "Penulis", "Reporter", "Pewarta", "Redaktur");

    private Credits() {}

    /** The initials of an author with the desk or outlet, both in small letters: "abc/kabarpagi". */
    static boolean isInitialsOfOutlet(Tokens tokens, int from, int to) {
        return to - from == 3
                && tokens.isSign(from + 1, '/')
                && isShort(tokens, from)
                && tokens.shape(from + 2) == Tokens.Shape.LOWER
                && !tokens.spaceBefore(from + 1)
                && !tokens.spaceBefore(from + 2);
    }

    /** The name of an outlet alone, as a source: "Kabar Sore", "kompas". */
    static boolean isOutlet(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!tokens.isWord(at)) {
                return false;
            }
        }
        return to - from <= MAX_OUTLET && OutletNames.has(tokens, from, to);
    }

    private static boolean isShort(Tokens tokens, int at) {
        return tokens.isWord(at) && tokens.end(at) - tokens.start(at) <= INITIALS_LENGTH;
    }

    /** Short marks of a desk: "abc", "abc/def", "Z-10", "Far/P-1", "mcr9/jpnn". */
    static boolean isInitials(Tokens tokens, int from, int to) {
        int words = 0;
        boolean slash = false;
        boolean small = false;
        for (int at = from; at < to; at++) {
            if (tokens.isWord(at)) {
                if (tokens.end(at) - tokens.start(at) > (slash ? DESK_LENGTH : INITIALS_LENGTH)
                        || at > from && tokens.spaceBefore(at) && !slash) {
                    return false;
                }
                small |= !tokens.isCapital(at);
                words++;
            } else if (tokens.isSign(at, '/')) {
                slash = true;
            } else if (!tokens.isSign(at, '-') && !tokens.isSign(at, '*') && tokens.kind(at) != Tokens.Kind.NUMBER) {
                return false;
            }
        }
        return words >= 1 && words <= 4 && (slash || words == 1 || small && to - from <= 3 || to - from == 3);
    }

    /** One to five capitalised words, or an outlet's domain with names and marks: "Kabar.com/Siti Aminah". */
    static boolean isNames(Tokens tokens, int from, int to) {
        boolean outlet = holdsDomain(tokens, from, to);
        if (outlet && to - from <= OUTLET_TOKENS && startsWithDomain(tokens, from, to)) {
            return true;
        }
        if (to - from > (outlet ? OUTLET_TOKENS : NAME_TOKENS)) {
            return false;
        }
        for (int at = from; at < to; at++) {
            boolean glued = outlet && (at == from || !tokens.spaceBefore(at));
            if (!tokens.isCapital(at)
                    && !isJoint(tokens, at, outlet)
                    && !(glued && (tokens.isWord(at) || tokens.kind(at) == Tokens.Kind.NUMBER))) {
                return false;
            }
        }
        return to > from;
    }

    private static boolean isJoint(Tokens tokens, int at, boolean outlet) {
        return switch (tokens.sign(at)) {
            case '.', ',', '/' -> true;
            case '-', '*', '|' -> outlet;
            default -> false;
        };
    }

    /** "kabarpagi.com/siti aminah": a domain, a slash, and nothing but words and marks. */
    private static boolean startsWithDomain(Tokens tokens, int from, int to) {
        int slash = from;
        while (slash < to && !tokens.isSign(slash, '/')) {
            slash++;
        }
        if (slash + 1 >= to || !Domains.is(tokens, from, slash)) {
            return false;
        }
        for (int at = slash + 1; at < to; at++) {
            if (!tokens.isWord(at) && !isJoint(tokens, at, true)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsDomain(Tokens tokens, int from, int to) {
        for (int at = from; at + 2 < to; at++) {
            if (tokens.isSign(at + 1, '.')
                    && !tokens.spaceBefore(at + 1)
                    && !tokens.spaceBefore(at + 2)
                    && (tokens.is(at + 2, "com")
                            || tokens.is(at + 2, "id")
                            || tokens.is(at + 2, "co")
                            || tokens.is(at + 2, "net"))) {
                return true;
            }
        }
        return false;
    }

    /** Marks without brackets on a line of their own: "abc/de (fgh, ijk)", "Siti Aminah/Kabar". */
    static boolean isBare(Tokens tokens, Line line) {
        boolean slash = false;
        boolean large = line.words() == line.capitals();
        for (int at = line.first(); at < line.last(); at++) {
            boolean joint = tokens.isSign(at, '/') && !tokens.spaceBefore(at) && !tokens.spaceBefore(at + 1);
            slash |= joint;
            boolean mark = tokens.isWord(at) && (large || isMark(tokens, at));
            boolean sign = tokens.isSign(at, '(') || tokens.isSign(at, ')') || tokens.isSign(at, ',');
            if (!joint && !mark && !sign) {
                return false;
            }
        }
        return slash && line.words() >= 2 && line.words() <= BARE_WORDS && tokens.isWord(line.first());
    }

    /** A role glued to the name: "EditorSiti Aminah". */
    static boolean isGluedRole(Tokens tokens, Line line) {
        if (line.words() > BARE_WORDS
                || line.words() != line.last() - line.first()
                || line.capitals() != line.words()
                || tokens.shape(line.first()) != Tokens.Shape.MIXED) {
            return false;
        }
        String word = tokens.string(line.first());
        for (String role : ROLES) {
            if (word.startsWith(role)
                    && word.length() > role.length()
                    && Character.isUpperCase(word.charAt(role.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a credit can start at a token: behind a sentence, at the start of the line, or glued to a name. */
    static boolean standsAlone(Tokens tokens, int first, int at) {
        int sign = at == 0 ? -1 : tokens.sign(at - 1);
        return at == first
                || Signs.isStop(sign)
                || Signs.closes(sign)
                || sign == ','
                || sign == '|'
                || sign == '-'
                || tokens.isCapital(at - 1) && tokens.isCapital(at);
    }

    /** The token behind the name that starts at a token: words in large letters up to an invitation or another role. */
    static int nameEnd(Tokens tokens, int from, int limit) {
        int at = from;
        while (at < Math.min(limit, from + MAX_NAME)
                && (tokens.isCapital(at) || tokens.isSign(at, '.') && at > from)
                && !Invitations.starts(tokens, at)
                && !startsCue(tokens, at)) {
            at++;
        }
        return at;
    }

    /** Whether a word starts the next credit: "Editor:", "Diadaptasi oleh". */
    static boolean startsCue(Tokens tokens, int at) {
        return tokens.isSign(at + 1, ':') || tokens.is(at + 1, "oleh");
    }

    /** "Siti Aminah.Dosen Universitas Melati": a name, and what its bearer is, glued to the name's stop. */
    static boolean isAuthor(Tokens tokens, Line line) {
        if (line.words() > AUTHOR_WORDS) {
            return false;
        }
        int at = line.first();
        int words = 0;
        while (at < line.last() && at - line.first() <= AUTHOR_TOKENS) {
            boolean role = words >= 2 && isGlued(tokens, at) && AUTHORS.contains(tokens.string(at));
            if (role) {
                return true;
            }
            boolean joint = tokens.isSign(at, '.') || tokens.isSign(at, ',');
            if (!joint && !tokens.isCapital(at)) {
                return false;
            }
            words += joint ? 0 : 1;
            at++;
        }
        return false;
    }

    private static boolean isGlued(Tokens tokens, int at) {
        return tokens.isCapital(at) && tokens.isSign(at - 1, '.') && !tokens.spaceBefore(at);
    }

    private static boolean isMark(Tokens tokens, int at) {
        return tokens.shape(at) == Tokens.Shape.LOWER && tokens.end(at) - tokens.start(at) <= MARK_LENGTH;
    }
}
