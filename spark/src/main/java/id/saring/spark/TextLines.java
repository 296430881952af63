package id.saring.spark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scala.collection.Seq;

/** The lines of a text: what the command line calls its paragraphs, numbered from 0. */
final class TextLines {
    private TextLines() {}

    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        lines.add(text.substring(start));
        return lines;
    }

    /** The text without some of its lines, or null for null. */
    static @Nullable String without(@Nullable String text, @Nullable Seq<Integer> removed) {
        if (text == null || removed == null) {
            return text;
        }
        BitSet gone = new BitSet();
        for (int i = 0; i < removed.length(); i++) {
            gone.set(removed.apply(i));
        }
        List<String> kept = new ArrayList<>();
        int number = 0;
        for (String line : of(text)) {
            if (!gone.get(number++)) {
                kept.add(line);
            }
        }
        return String.join("\n", kept);
    }
}
