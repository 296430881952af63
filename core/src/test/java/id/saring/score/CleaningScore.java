package id.saring.score;

import id.saring.Article;
import id.saring.model.RemovalKind;
import id.saring.model.Removed;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts, by character that is not blank, what was rightly and wrongly removed. */
final class CleaningScore {
    private final String id;
    private final String raw;
    private final ScoreCard card;
    private final @Nullable RemovalKind[] wanted;
    private final @Nullable RemovalKind[] found;

    CleaningScore(String id, Article article, Gold gold, ScoreCard card) {
        this.id = id;
        this.raw = article.raw();
        this.card = card;
        wanted = new @Nullable RemovalKind[raw.length()];
        found = new @Nullable RemovalKind[raw.length()];
        for (Gold.Removal removal : gold.removed()) {
            for (int i = removal.span().start(); i < removal.span().end(); i++) {
                wanted[i] = removal.kind();
            }
        }
        for (Removed removal : article.removed()) {
            for (int i = removal.span().start(); i < removal.span().end(); i++) {
                found[i] = removal.kind();
            }
        }
    }

    void score() {
        int line = 1;
        int lineStart = 0;
        Set<String> told = new LinkedHashSet<>();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            }
            if (Spans.blank(c) || Character.isLowSurrogate(c)) {
                continue;
            }
            character(wanted[i], found[i]);
            if ((wanted[i] == null) != (found[i] == null) && told.add(line + " " + wanted[i] + " " + found[i])) {
                int end = raw.indexOf('\n', i);
                String text = raw.substring(lineStart, end < 0 ? raw.length() : end);
                card.miss(id, "clean", "line " + line + ": gold " + wanted[i] + ", got " + found[i] + ": " + text);
            }
        }
    }

    private void character(@Nullable RemovalKind gold, @Nullable RemovalKind got) {
        Tally clean = card.tally("clean chars");
        if (gold != null && got != null) {
            clean.right();
            card.share("removal kind").count(gold == got);
        } else if (got != null) {
            clean.wrong();
        } else if (gold != null) {
            clean.missed();
        }
        if (gold == null) {
            card.body(got != null);
        }
        repeat(gold, got);
    }

    /** A repeat removed for another reason, and something else removed as a repeat, count neither way. */
    private void repeat(@Nullable RemovalKind gold, @Nullable RemovalKind got) {
        Tally repeats = card.tally("dup chars");
        if (gold == RemovalKind.DUPLICATE && got == RemovalKind.DUPLICATE) {
            repeats.right();
        } else if (gold == RemovalKind.DUPLICATE && got == null) {
            repeats.missed();
        } else if (got == RemovalKind.DUPLICATE && gold == null) {
            repeats.wrong();
        }
    }
}
