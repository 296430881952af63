package id.saring.score;

import id.saring.Article;
import id.saring.model.Quote;
import id.saring.model.QuoteType;
import id.saring.model.Span;
import id.saring.model.Speaker;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts the parts of quotations, and for those found their speakers and cues. */
final class QuoteScore {
    private record Expected(Span span, Gold.Saying quote) {}

    private record Found(Span span, Quote quote) {}

    private final String id;
    private final Article article;
    private final String raw;
    private final Gold gold;
    private final ScoreCard card;

    QuoteScore(String id, Article article, Gold gold, ScoreCard card) {
        this.id = id;
        this.article = article;
        this.raw = article.raw();
        this.gold = gold;
        this.card = card;
    }

    void score() {
        score("direct quote", EnumSet.of(QuoteType.DIRECT, QuoteType.MIXED), .9);
        score("indirect quote", EnumSet.of(QuoteType.INDIRECT), .7);
    }

    private void score(String measure, Set<QuoteType> types, double least) {
        List<Expected> expected = new ArrayList<>();
        for (Gold.Saying quote : gold.quotes()) {
            if (types.contains(quote.type())) {
                Spans.join(raw, quote.parts()).forEach(p -> expected.add(new Expected(Spans.trim(raw, p), quote)));
            }
        }
        List<Found> found = new ArrayList<>();
        for (Quote quote : article.quotes()) {
            if (types.contains(quote.type())) {
                Spans.join(raw, quote.parts()).forEach(p -> found.add(new Found(Spans.trim(raw, p), quote)));
            }
        }
        var matching = Matching.of(expected, Expected::span, found, Found::span, (overlap, g, p) -> overlap >= least);
        card.tally(measure)
                .add(
                        matching.hits().size(),
                        matching.extra().size(),
                        matching.missed().size());
        matching.missed()
                .forEach(q -> card.miss(id, measure + " missed", q.span().of(raw)));
        matching.extra().forEach(q -> card.miss(id, measure + " extra", q.span().of(raw)));
        for (var hit : matching.hits()) {
            speaker(hit.gold().quote(), hit.found().quote());
            cue(hit.gold().quote().cue(), hit.found().quote().cue());
        }
    }

    private void speaker(Gold.Saying wanted, Quote quote) {
        Optional<Speaker> speaker = quote.speaker();
        Optional<Span> mention = speaker.flatMap(Speaker::mention);
        Optional<String> name = speaker.flatMap(Speaker::name);
        if (wanted.speaker().isPresent() && !card.share("speaker mention").count(half(wanted.speaker(), mention))) {
            card.miss(id, "mention", "gold " + cut(wanted.speaker()) + ", got " + cut(mention));
        }
        if (wanted.name().isPresent()) {
            card.share("speaker full name").count(Names.equal(wanted.name(), name));
            if (!card.share("quote speaker").count(Names.same(wanted.name(), name))) {
                card.miss(id, "speaker", "gold " + wanted.name() + ", got " + name + ": " + quote.text());
            }
        } else if (name.isPresent()) {
            card.share("quote speaker").count(false);
            card.miss(id, "speaker", "gold none, got " + name + ": " + quote.text());
        }
    }

    private void cue(Optional<Span> wanted, Optional<Span> found) {
        if ((wanted.isPresent() || found.isPresent())
                && !card.share("quote cue").count(half(wanted, found))) {
            card.miss(id, "cue", "gold " + cut(wanted) + ", got " + cut(found));
        }
    }

    private static boolean half(Optional<Span> wanted, Optional<Span> found) {
        return wanted.isPresent() && found.isPresent() && Spans.overlap(wanted.get(), found.get()) >= .5;
    }

    private String cut(Optional<Span> span) {
        return span.map(s -> s.of(raw)).orElse("nothing");
    }
}
