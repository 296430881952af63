package id.saring.dates;

/** What the finder has to do at a token: bits, by word, so that most words of a text cost it nothing. */
final class Roles {
    /** A number. */
    static final int NUMBER = 1;
    /** A word that a rule of its class may start at. */
    static final int RULE = 2;
    /** The first word of a vague phrase. */
    static final int REFERENCE = 4;
    /** The first word of a feast. */
    static final int FEAST = 8;
    /** A word, mark or line break that changes how later dates are read. */
    static final int CONTEXT = 16;
    /** Whatever an expression may start at. */
    static final int START = NUMBER | RULE | REFERENCE | FEAST;

    private static final byte[] OF = load();

    private Roles() {}

    private static byte[] load() {
        Lexicon words = Lexicon.bundled();
        byte[] roles = new byte[words.size()];
        for (int id = 0; id < roles.length; id++) {
            roles[id] = (byte) ((hasRule(words.classOf(id)) ? RULE : 0)
                    | (Phrases.REFERENCES.mayStart(id) ? REFERENCE : 0)
                    | (Phrases.FEASTS.mayStart(id) || words.classOf(id) == WordClass.HUT ? FEAST : 0)
                    | ((words.flagsOf(id) & (Lexicon.GENERIC | Lexicon.FORWARD | Lexicon.SAYING)) != 0 ? CONTEXT : 0));
        }
        return roles;
    }

    static int ofWord(int id) {
        return OF[id];
    }

    /** The classes that {@link Candidates} has a rule for. */
    private static boolean hasRule(WordClass kind) {
        return switch (kind) {
            case WEEKDAY,
                    WEEKDAY_SHORT,
                    MONTH,
                    MONTH_SHORT,
                    HIJRI,
                    HIJRI_STEM,
                    UNIT,
                    DATE_WORD,
                    TENGAH,
                    HIJRI_ERA,
                    REL_DAY,
                    ESOKNYA,
                    TADI,
                    NANTI,
                    LAST_NIGHT,
                    PART,
                    DINI,
                    PART_NYA,
                    DIGIT,
                    SERATUS,
                    SERIBU,
                    HALF,
                    ONE_UNIT,
                    VAGUE,
                    MANY_UNIT,
                    TIMES,
                    EVERY,
                    PER,
                    CLOCK,
                    EDGE,
                    Q,
                    HALF_OF,
                    ERA,
                    MUSIM -> true;
            default -> false;
        };
    }
}
