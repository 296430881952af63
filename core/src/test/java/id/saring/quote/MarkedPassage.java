package id.saring.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A passage whose reported words are marked in it: {@code {D1 …}} words of quotation 1, direct (M mixed, I indirect);
 * {@code <1 …>} its cue; {@code [1 …]} the mention of its speaker,
 * {@code [12 …]} of two; {@code ¶} the end of a paragraph.
 */
final class MarkedPassage {
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Expected> quotes = new TreeMap<>();
    private int at;

    /** What a quotation must be, as text. */
    static final class Expected {
        String type = "";
        final List<String> parts = new ArrayList<>();
        String cue = "-";
        String mention = "-";

        @Override
        public String toString() {
            return type + " " + String.join(" || ", parts) + " | " + cue + " | " + mention;
        }
    }

    static MarkedPassage of(String source) {
        MarkedPassage passage = new MarkedPassage();
        while (passage.at < source.length()) {
            passage.step(source);
        }
        return passage;
    }

    String text() {
        return text.toString();
    }

    List<String> expected() {
        return quotes.values().stream().map(Expected::toString).toList();
    }

    private void step(String source) {
        char c = source.charAt(at);
        switch (c) {
            case '{' -> {
                Expected quote = quote(source.charAt(at + 2));
                quote.type = String.valueOf(source.charAt(at + 1));
                quote.parts.add(inside(source, 4, '}'));
            }
            case '<' -> quote(source.charAt(at + 1)).cue = inside(source, 3, '>');
            case '[' -> mention(source);
            default -> {
                text.append(c == '¶' ? '\n' : c);
                at++;
            }
        }
    }

    private void mention(String source) {
        String digits = source.substring(at + 1, source.indexOf(' ', at));
        String words = inside(source, 2 + digits.length(), ']');
        digits.chars().forEach(digit -> quote((char) digit).mention = words);
    }

    private Expected quote(char digit) {
        return quotes.computeIfAbsent(digit - '0', number -> new Expected());
    }

    private String inside(String source, int skip, char close) {
        int end = source.indexOf(close, at);
        String words = source.substring(at + skip, end);
        text.append(words);
        at = end + 1;
        return words;
    }
}
