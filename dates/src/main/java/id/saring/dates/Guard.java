package id.saring.dates;

/** What keeps look-alikes out: names, laws, ages, money, numbers of letters and counted things. */
final class Guard {
    /** No number of a letter is longer; keeps the scan linear. */
    private static final int LONGEST_CODE = 16;

    private final Tokens t;

    Guard(Tokens t) {
        this.t = t;
    }

    /** A number that is not the tail of something longer: a code, a decimal, a version, a price. */
    boolean startsClean(int i) {
        int start = t.start(i);
        char before = t.before(start);
        if (Character.isLetterOrDigit(before)
                || before == '_'
                || before == '#'
                || before == '$'
                || before == '@'
                || before == '+') {
            return false;
        }
        if (followsLaw(i)) {
            return false;
        }
        if (before == '.' || before == ',' || before == '/' || before == '-' || before == ':') {
            char second = t.before(start - 1);
            return !Character.isLetterOrDigit(second) && second != '/'
                    || before == ',' && t.digits(i) == 4
                    || (before == '.' || before == ',' || before == ':') && Character.isLetter(second);
        }
        return true;
    }

    /** A lost blank between a word and a number. */
    boolean isGluedToWord(int i) {
        return Character.isLowerCase(t.before(t.start(i)));
    }

    /** "(20/10)" after a comma or a word that dates. */
    boolean isBracketDate(int i) {
        if (t.mark(i - 1) != '(' || !t.near(i)) {
            return false;
        }
        if (t.mark(i + 1) == '/' && t.mark(i + 3) == '/' && t.mark(i + 5) == ')') {
            return true;
        }
        return t.mark(i - 2) == ',' && t.near(i - 1) || t.near(i - 1) && t.flagged(i - 2, Lexicon.BEFORE_YEAR);
    }

    /** Words that make a bare year plain: "sejak 1994", "2015 silam", "2026 dan 2031". */
    boolean licensesYear(Draft draft, int i, boolean adjacent) {
        int year = draft.year;
        if (draft.unit == Unit.DECADE) {
            return t.digits(i) == 4;
        }
        if (year < 1500 || year > 2100 || isCounted(draft.next)) {
            return false;
        }
        if (draft.lean != Draft.Lean.NONE) {
            return true;
        }
        if (adjacent) {
            return true;
        }
        boolean before = t.near(i)
                && t.flagged(i - 1, Lexicon.BEFORE_YEAR)
                && !t.is(i - 1, WordClass.AND)
                && !t.is(i - 1, WordClass.OR)
                && !t.is(i - 1, WordClass.KE);
        if (draft.unit == Unit.SPAN) {
            return before || !isNamed(i) && year >= 1800 && draft.lastYear - year <= 60;
        }
        return before;
    }

    /** A capitalised word right before: the name of an event, a league or a product. */
    private boolean isNamed(int i) {
        int at = t.start(i) - 1;
        String text = t.text();
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        if (at < 0 || !Character.isLetterOrDigit(text.charAt(at))) {
            return at >= 0 && (text.charAt(at) == '/' || text.charAt(at) == '-' || text.charAt(at) == '.');
        }
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return Character.isUpperCase(text.charAt(at)) || Character.isDigit(text.charAt(at));
    }

    private boolean isCounted(int i) {
        return t.near(i)
                        && (t.flagged(i, Lexicon.COUNTED)
                                || t.is(i, WordClass.HUGE)
                                || t.is(i, WordClass.RIBU)
                                || t.is(i, WordClass.UNIT)
                                || t.mark(i) == '%')
                || t.glued(i)
                        && (t.mark(i) == ',' || t.mark(i) == '.' || t.mark(i) == '/' || t.mark(i) == '-')
                        && t.glued(i + 1)
                        && t.isNumber(i + 1);
    }

    /** Words that make a bare month plain, and no name behind it ("pada Mei", not "Mei Ling"). */
    boolean licensesMonth(int i, boolean adjacent) {
        boolean before = t.near(i)
                && t.flagged(i - 1, Lexicon.BEFORE_MONTH)
                && !t.is(i - 1, WordClass.AND)
                && !t.is(i - 1, WordClass.OR);
        if (!before && !adjacent && !isListed(i + 1)) {
            return false;
        }
        int end = t.end(i);
        if (t.at(end) == '-' || t.at(end) == '/') {
            return t.at(end) == '-' && t.is(i + 2, WordClass.MONTH) && t.glued(i + 2);
        }
        return !(t.at(end) == ' ' && Character.isUpperCase(t.at(end + 1)));
    }

    /** ", Juni, dan Juli 2022": more months follow. */
    private boolean isListed(int i) {
        int at = i;
        while (at < i + 2 && t.near(at) && (t.mark(at) == ',' || t.is(at, WordClass.AND) || t.is(at, WordClass.OR))) {
            at++;
        }
        return at > i && t.near(at, WordClass.MONTH);
    }

    boolean rejects(Draft draft, int i) {
        char after = t.at(Math.max(draft.end, t.end(draft.next - 1)));
        if (Character.isLetterOrDigit(after) && !Character.isUpperCase(after) && t.isNumber(draft.next - 1)) {
            return true;
        }
        if ("@#_".indexOf(t.before(t.start(i))) >= 0) {
            return true;
        }
        return switch (draft.shape) {
            case DAY ->
                draft.weekday > 0 && draft.day == 0
                        ? isNoWeekday(draft, i)
                        : draft.weekday == 0 && draft.day > 0 && isAfterName(i) || isMiddleOfWord(i);
            case PERIOD -> draft.unit == Unit.YEAR && isLaw(i) || isMiddleOfWord(i);
            case FIXED -> draft.type == DateType.DURATION && isAge(draft, i) || isMiddleOfWord(i);
            default -> isMiddleOfWord(i);
        };
    }

    /** "Pasar Senen", "salat Jumat", "Minggu ketiga": no day is meant. */
    private boolean isNoWeekday(Draft draft, int i) {
        boolean bare = t.is(draft.next - 1, WordClass.WEEKDAY);
        boolean old = t.start(i) + 5 == t.end(i) && t.is(i, WordClass.WEEKDAY, 1) && t.at(t.start(i) + 3) == 'e';
        return isAfterName(i)
                || bare && t.near(i) && t.flagged(i - 1, Lexicon.WEEKDAY_NAME)
                || bare && (t.near(draft.next, WordClass.ORDINAL) || t.near(draft.next, WordClass.KE))
                || bare && old
                || isMiddleOfWord(i);
    }

    /** "tahun-tahun", "sehari-hari": the second half of a doubled word. */
    private boolean isMiddleOfWord(int i) {
        if (i == 0 || t.isNumber(i) || !t.glued(i) || t.mark(i - 1) != '-') {
            return false;
        }
        return Character.isLetter(t.before(t.start(i) - 1))
                && t.text().charAt(t.start(i)) != Character.toUpperCase(t.text().charAt(t.start(i)));
    }

    private boolean isAfterName(int i) {
        int at = i - 1;
        if (!t.near(i)) {
            return false;
        }
        if (t.mark(at) == '.' && t.glued(at)) {
            at--;
        }
        if (t.flagged(at, Lexicon.NAMING)) {
            return true;
        }
        return t.isWord(at) && t.near(at) && t.flagged(at - 1, Lexicon.NAMING) && t.isCapital(at);
    }

    /** "Nomor 11 Tahun 2020". */
    private boolean isLaw(int i) {
        if (!t.is(i, WordClass.UNIT) || !t.near(i)) {
            return false;
        }
        int at = i - 1;
        if (t.isRoman(at)) {
            return followsLaw(at);
        }
        if (!t.isNumber(at)) {
            return followsLaw(i);
        }
        int glued = 0;
        while (glued < LONGEST_CODE && t.glued(at) && (t.isNumber(at) || "./-".indexOf(t.mark(at)) >= 0)) {
            at--;
            glued++;
        }
        return glued > 1 || Character.isLetter(t.before(t.start(at))) || followsLaw(at);
    }

    /** Whether "Nomor", "UU", "No." or the like stands right before. */
    private boolean followsLaw(int i) {
        if (!t.near(i)) {
            return false;
        }
        char mark = t.mark(i - 1);
        return t.flagged(i - 1, Lexicon.LAW)
                || (mark == '.' || mark == ':') && t.near(i - 1) && t.flagged(i - 2, Lexicon.LAW);
    }

    private boolean isAge(Draft draft, int i) {
        if (t.near(i) && t.flagged(i - 1, Lexicon.AGE)) {
            return true;
        }
        return t.mark(i - 1) == '(' && t.near(i) && t.mark(draft.next) == ')';
    }
}
