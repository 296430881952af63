package id.saring.bench;

import id.saring.clean.Cleaner;
import id.saring.clean.Page;
import id.saring.dates.DateMatch;
import id.saring.dedupe.Deduplicator;
import id.saring.text.AlignedText;
import id.saring.text.Body;
import id.saring.text.Normalizer;
import id.saring.text.Tokens;
import id.saring.time.DateStage;
import java.util.List;
import java.util.Optional;

/**
 * An article with what each stage hands to the next, so that one stage can be timed alone.
 *
 * @param view the normalised text
 * @param body the kept text
 * @param tokens the tokens of the kept text
 * @param dates its dates
 * @param credits the credit lines
 */
record NewsArticle(AlignedText view, Body body, Tokens tokens, List<DateMatch> dates, Body credits) {
    static final Cleaner CLEANER = new Cleaner(Deduplicator.exact());

    static NewsArticle of(String raw) {
        AlignedText view = Normalizer.normalize(raw);
        Page page = CLEANER.clean(view);
        Body body = Body.of(view, page.blocks());
        Tokens tokens = Tokens.of(body, page.tokens());
        return new NewsArticle(view, body, tokens, DateStage.find(body, tokens, Optional.empty()), page.credits(view));
    }

    static List<NewsArticle> all(List<String> raw) {
        return raw.stream().map(NewsArticle::of).toList();
    }
}
