package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.Tokens;

/** The cues within English titles of reports and journals that speak: "Lembah Coffee Report 2024 mencatat". */
final class TitleCues {
    /** How many words of a title may stand before "Report". */
    private static final int BEFORE = 5;
    /** No title is longer behind "Report of". */
    private static final int LONGEST = 12;
    /** No title without marks is shorter. */
    private static final int SHORTEST = 3;

    private final Finds finds;
    private final Tokens tokens;
    private final RightContext behind;

    TitleCues(Finds finds) {
        this.finds = finds;
        this.tokens = finds.tokens();
        this.behind = new RightContext(tokens, finds.days());
    }

    /** "Lembah Coffee Report 2024 mencatat", "International Journal of Coffee juga menyebut": a title before a verb. */
    void title(Cue cue, int at) {
        if (!tokens.isCapital(at)) {
            return;
        }
        int first = first(at);
        int end = end(at);
        if (end - first < SHORTEST || !isTold(first, end)) {
            return;
        }
        finds.add(finds.names().runs().named(first, end, SourceKind.DOCUMENT), cue, at, null, true);
    }

    private boolean isTold(int first, int end) {
        boolean person = Parts.is(tokens, first, Part.TITLE) || Parts.is(tokens, first - 1, Part.TITLE);
        return !person && finds.names().sure(first, false) == null && behind.isFound(end, true);
    }

    private int first(int at) {
        int first = at;
        while (first > 0 && first > at - BEFORE && finds.names().runs().isName(first - 1) && !isOpener(first - 1)) {
            first--;
        }
        return first;
    }

    /** "Laporan World Coffee Report": the Indonesian word is none of the title. */
    private boolean isOpener(int at) {
        return (Parts.of(tokens, at) & (Part.DATA.bit() | Part.PREP.bit() | Part.OPENER.bit() | Part.JOURNAL.bit()))
                        != 0
                && !tokens.is(at, "real");
    }

    /** Behind the year of a report, or what a journal is about: "of Food Science and Technology". */
    private int end(int at) {
        int next = at + 1;
        if (next < tokens.size() && tokens.kind(next) == Tokens.Kind.NUMBER) {
            return next + 1;
        }
        if (!tokens.is(next, "of") && !tokens.is(next, "on")) {
            return next;
        }
        int end = next;
        int limit = Math.min(tokens.size(), at + LONGEST);
        for (int i = next; i < limit; i++) {
            if (finds.names().runs().isName(i)) {
                end = i + 1;
            } else if (!Parts.is(tokens, i, Part.LINK)) {
                break;
            }
        }
        return end;
    }
}
