package id.saring.speaker;

import java.util.Collections;
import java.util.List;

/** Which entry a shorter name stands for, and which of two entries fits it better. */
final class NameMatch {
    private NameMatch() {}

    /** "Anu Holdings", "Anu Jakarta" for "Anu", a body by this word, but not "Anu Santoso", "Anu Cup". */
    private static boolean isFirm(Entry candidate, List<String> words) {
        int part = Lexicon.PART | Lexicon.PLACE | Lexicon.BODY;
        boolean firm = words.size() == 1 && (Lexicon.flags(words.get(0)) & Lexicon.BODY_NAME) != 0;
        return !firm
                || Collections.disjoint(Keyword.COMPETITION.words(), candidate.words)
                        && (Lexicon.flags(candidate.words.get(1)) & part) != 0;
    }

    static boolean fits(Entry candidate, List<String> words, Mention.Kind kind, int place) {
        if (kind == Mention.Kind.PERSON) {
            return candidate.isPerson()
                    ? !isOfPlace(candidate, words)
                            && Names.holds(candidate.words, words)
                            && !hasBodyBefore(candidate.words, words)
                    : candidate.kind == Mention.Kind.ORGANISATION
                            && candidate.before(place) >= 0
                            && Names.continues(candidate.words, words)
                            && isFirm(candidate, words)
                            && !candidate.words.get(words.size()).equals("dan");
        }
        if (candidate.isPerson()) {
            boolean other = kind == Mention.Kind.PLACE || kind == Mention.Kind.ORGANISATION;
            return other && isCalledLikeOther(candidate, words);
        }
        if (kind == Mention.Kind.ORGANISATION && candidate.name.indexOf(',') < 0 && isCompany(candidate.words, words)) {
            return true;
        }
        boolean same = candidate.kind == kind || kind == Mention.Kind.ROLE && !candidate.isPerson();
        return same
                && !Keyword.ANOTHER.is(candidate.words.get(candidate.words.size() - 1))
                && Names.continues(candidate.words, words)
                && !candidate.words.get(words.size()).equals("dan")
                && (kind == Mention.Kind.ROLE || isFirm(candidate, words))
                && (kind != Mention.Kind.ROLE || candidate.marked);
    }

    /** "PT Anu Karya Tbk" for "Anu Karya": the company by its legal name. */
    private static boolean isCompany(List<String> whole, List<String> words) {
        int end = words.size() + 1;
        if (!whole.get(0).equals("pt")
                || whole.size() < end
                || !whole.subList(1, end).equals(words)) {
            return false;
        }
        for (String word : whole.subList(end, whole.size())) {
            if (!Keyword.LEGAL_TAIL.is(word)) {
                return false;
            }
        }
        return true;
    }

    /** "Boston" where "Kasi Intelijen, Boston Siahaan" stands elsewhere, "Hari" for "Hari Raharjo" who speaks. */
    private static boolean isCalledLikeOther(Entry candidate, List<String> words) {
        if (words.size() != 1 || !candidate.words.get(0).equals(words.get(0))) {
            return false;
        }
        int flags = Lexicon.flags(words.get(0));
        boolean ambiguous = flags != 0 && (flags & (Lexicon.BODY_NAME | Lexicon.BODY | Lexicon.OFFICE)) == 0;
        boolean place = (flags & Lexicon.PLACE) != 0 && !Forenames.holds(words.get(0));
        boolean introduced = candidate.role != null && (!candidate.behindRole || candidate.words.size() == 2);
        return ambiguous && (introduced || candidate.marked || !place && Forenames.holds(words.get(0)));
    }

    /** "media Selatira Warta": a place before a single name, which nothing introduces as a person's. */
    private static boolean isOfPlace(Entry longer, List<String> shorter) {
        return shorter.size() == 1
                && longer.words.size() == 2
                && longer.role == null
                && !longer.marked
                && longer.words.get(1).equals(shorter.get(0))
                && (Lexicon.flags(longer.words.get(0)) & Lexicon.PLACE) != 0
                && !Forenames.holds(longer.words.get(0));
    }

    /** "Norwegia Budi Santoso" for "Budi Santoso": what goes before the whole name is no part of it. */
    private static boolean hasBodyBefore(List<String> longer, List<String> shorter) {
        int more = longer.size() - shorter.size();
        int body = Lexicon.PLACE | Lexicon.BODY | Lexicon.BODY_NAME | Lexicon.PART | Lexicon.ROLE;
        return more > 0
                && shorter.size() > 1
                && (Lexicon.flags(longer.get(0)) & body) != 0
                && ((Lexicon.flags(longer.get(0)) & Lexicon.BODY_NAME) != 0 || !Forenames.holds(longer.get(0)))
                && longer.subList(more, longer.size()).equals(shorter);
    }

    /** "Budi" for "Budi Santoso" rather than for "Ani Wira Budi": who is called so by the first word of a name. */
    static boolean calledFirst(Entry a, Entry b, List<String> words) {
        return words.size() == 1
                && a.words.get(0).equals(words.get(0))
                && b.words.size() >= 3
                && b.words.get(b.words.size() - 1).equals(words.get(0))
                && a.role != null
                && a.isPerson()
                && b.isPerson();
    }

    static boolean better(Entry a, Entry b, int place) {
        if (a.words.size() == b.words.size() && runsOn(b.words, a.words)) {
            return true;
        }
        if (a.words.size() == b.words.size() && runsOn(a.words, b.words)) {
            return false;
        }
        boolean calledA = Keyword.CALL.is(a.words.get(0));
        if (calledA != Keyword.CALL.is(b.words.get(0))) {
            return !calledA;
        }
        if (Names.holds(a.words, b.words)) {
            return true;
        }
        if (Names.holds(b.words, a.words)) {
            return false;
        }
        boolean namedA = a.before(place) >= 0;
        if (namedA != b.before(place) >= 0 && a.isPerson() && b.isPerson()) {
            return namedA;
        }
        int weight = weight(a) - weight(b);
        if (weight != 0) {
            return weight > 0;
        }
        int nearA = a.before(place);
        int nearB = b.before(place);
        return nearA != nearB ? nearA > nearB : a.first() < b.first();
    }

    /** "Budi Santosomengaku" is "Budi Santoso" with a lost blank. */
    private static boolean runsOn(List<String> longer, List<String> shorter) {
        int last = shorter.size() - 1;
        return longer.subList(0, last).equals(shorter.subList(0, last))
                && shorter.get(last).length() > 2
                && longer.get(last).startsWith(shorter.get(last))
                && longer.get(last).length() >= shorter.get(last).length() + 3;
    }

    private static int weight(Entry entry) {
        return (entry.isPerson() ? entry.role != null ? 3 : 1 : 0)
                + (entry.marked ? 2 : 0)
                + (entry.count() > 1 ? 1 : 0)
                + (entry.inside ? 1 : 0);
    }

    /**
     * Whether a word shortens the first word of a name, or one behind a mere forename: "Wira" for "Mohamad Wirawan"; of
     * who holds an office, any: "Wira" for the governor "Budi Wirawan Santoso".
     */
    static boolean begins(Entry entry, String word) {
        boolean mere = true;
        for (int i = 0; i < entry.words.size(); i++) {
            String own = entry.words.get(i);
            boolean longer = own.length() > word.length() && own.startsWith(word);
            if (longer && (mere || entry.role != null && own.length() >= word.length() + 2)) {
                return true;
            }
            mere &= isForename(own);
        }
        return false;
    }

    static boolean isForename(String word) {
        return word.length() <= 2 || Keyword.MERE_FORENAME.is(word);
    }

    /** "Wiraawn" for "Wirawan": two letters of a word in the wrong order, or one too many, too few or another. */
    static boolean isMisspelt(String right, String wrong) {
        int longer = Math.max(right.length(), wrong.length());
        int same = 0;
        while (same < Math.min(right.length(), wrong.length()) && right.charAt(same) == wrong.charAt(same)) {
            same++;
        }
        if (longer < 4 || same < 2 || right.equals(wrong)) {
            return false;
        }
        String one = right.substring(same);
        String other = wrong.substring(same);
        boolean swapped = one.length() == other.length()
                && one.length() >= 2
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
        boolean changed = one.length() == other.length()
                && one.substring(1).equals(other.substring(1))
                && (longer > 5 || "iy".indexOf(one.charAt(0)) >= 0 && "iy".indexOf(other.charAt(0)) >= 0);
        boolean more = longer > 5
                && (one.equals(other.substring(Math.min(1, other.length())))
                        || other.equals(one.substring(Math.min(1, one.length()))));
        return swapped || more || changed;
    }
}
