package id.saring.clean;

import id.saring.model.RemovalKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A headline that stands twice before the story, once perhaps with the name of the site behind it: "Harga Cabai Naik Lagi
 * - Kabar Pagi".
 */
final class RepeatedHeadline {
    private static final int MAX_NUMBERS = 4;
    /** Signs that part a headline from the name of the site. */
    private static final String BARS = " -|:\u2013\u2014";

    private final Draft draft;

    private RepeatedHeadline(Draft draft) {
        this.draft = draft;
    }

    /** Looks among the lines before a limit. */
    static void find(Draft draft, Head head, int limit) {
        RepeatedHeadline headline = new RepeatedHeadline(draft);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < limit; i++) {
            if (headline.isComparable(i)) {
                Line line = draft.line(i);
                String key = headline.key(line);
                headline.take(head, i, key, seen.putIfAbsent(key, i));
            }
        }
    }

    private boolean isComparable(int i) {
        Line line = draft.line(i);
        return !draft.isCut(i)
                && line.words() >= Head.MIN_TITLE_WORDS
                && line.words() <= Head.MAX_TITLE_WORDS
                && line.numbers() <= MAX_NUMBERS
                && !draft.tokens.isSign(line.last() - 1, '.');
    }

    /** Takes a line that an earlier one says, too, if both stand near the publication line or, without one, the top. */
    private void take(Head head, int i, String key, @Nullable Integer earlier) {
        boolean suffixed = i > 0 && earlier == null && startsWithTitle(draft.line(0), key);
        boolean opens = suffixed || earlier != null && earlier <= Head.NEAR;
        boolean dated = (earlier != null || suffixed) && Math.abs(i - head.dateLine()) <= 2 * Head.NEAR;
        if (head.dateLine() < 0 ? opens : dated) {
            head.takeTitle(i);
            draft.cut(earlier == null ? 0 : earlier, RemovalKind.TITLE, "head.title");
        }
    }

    private boolean startsWithTitle(Line first, String title) {
        String key = key(first);
        return key.length() > title.length()
                && key.startsWith(title)
                && !Character.isLetterOrDigit(key.charAt(title.length()))
                && BARS.indexOf(key.substring(title.length()).strip().charAt(0)) >= 0;
    }

    private String key(Line line) {
        return draft.text.substring(line.start(), line.end()).toLowerCase(Locale.ROOT);
    }
}
