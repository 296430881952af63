package id.saring.score;

import id.saring.Article;
import id.saring.dates.DateType;
import id.saring.model.DateMention;
import id.saring.model.Headline;
import id.saring.model.Published;
import id.saring.model.SourceMention;
import id.saring.model.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds an article against its annotation: character counts for cleaning, strict spans and values for dates, overlap of
 * .9 (direct) and .7 (indirect) for quotations, of .4 with the same name for sources.
 */
final class Scorer {
    private static final Set<DateType> NOT_IN_GOLD = EnumSet.of(DateType.DURATION, DateType.SET, DateType.REFERENCE);

    private final String id;
    private final Article article;
    private final Gold gold;
    private final ScoreCard card;

    private Scorer(String id, Article article, Gold gold, ScoreCard card) {
        this.id = id;
        this.article = article;
        this.gold = gold;
        this.card = card;
    }

    static void score(String id, Article article, Gold gold, ScoreCard card) {
        Scorer scorer = new Scorer(id, article, gold, card);
        card.article();
        new CleaningScore(id, article, gold, card).score();
        scorer.title();
        scorer.published();
        scorer.dates();
        new QuoteScore(id, article, gold, card).score();
        scorer.sources();
    }

    private void title() {
        Optional<String> found = article.title().map(Headline::span).map(this::cut);
        if (gold.title().isPresent() || found.isPresent()) {
            boolean right = gold.title().isPresent()
                    && Names.words(found.orElse(""))
                            .equals(Names.words(gold.title().get()));
            if (!card.share("title").count(right)) {
                card.miss(id, "title", "gold " + gold.title() + ", got " + found);
            }
        }
    }

    private void published() {
        Optional<String> found = article.published().map(Published::value);
        if (gold.published().isPresent() || found.isPresent()) {
            if (!card.share("published").count(found.equals(gold.published()))) {
                card.miss(id, "published", "gold " + gold.published() + ", got " + found);
            }
        }
    }

    private void dates() {
        List<Gold.Date> open =
                gold.dates().stream().filter(date -> date.value().isEmpty()).toList();
        List<DateMention> found = article.dates().stream()
                .filter(date -> !NOT_IN_GOLD.contains(date.value().type()))
                .filter(date -> date.value().timex3().isPresent())
                .filter(date -> open.stream().noneMatch(o -> o.span().overlaps(date.span())))
                .toList();
        List<Gold.Date> wanted =
                gold.dates().stream().filter(date -> date.value().isPresent()).toList();
        var matching = Matching.of(wanted, Gold.Date::span, found, DateMention::span, (overlap, g, p) -> true);
        for (var hit : matching.hits()) {
            date(hit.gold(), hit.found());
        }
        for (Gold.Date date : matching.missed()) {
            card.miss(id, "date missed", cut(date.span()) + " " + date.value());
        }
        for (DateMention date : matching.extra()) {
            card.miss(id, "date extra", cut(date.span()) + " " + date.value().timex3());
        }
        for (String measure : List.of("date span", "date value")) {
            card.tally(measure)
                    .add(0, matching.extra().size(), matching.missed().size());
        }
    }

    private void date(Gold.Date date, DateMention found) {
        if (count("date span", date.span().equals(found.span()))) {
            card.miss(id, "date span", "gold " + cut(date.span()) + ", got " + cut(found.span()));
        }
        if (count("date value", date.value().equals(found.value().timex3()))) {
            card.miss(
                    id,
                    "date value",
                    cut(date.span()) + " gold " + date.value() + ", got "
                            + found.value().timex3());
        }
    }

    /** Counts a pair as one right find or as a miss and a wrong find; returns whether it is wrong. */
    private boolean count(String measure, boolean right) {
        card.tally(measure).add(right ? 1 : 0, right ? 0 : 1, right ? 0 : 1);
        return !right;
    }

    private void sources() {
        var matching = Matching.of(
                gold.sources(),
                Gold.Source::span,
                article.sources(),
                SourceMention::span,
                (overlap, g, p) -> overlap >= .4 && Names.same(Optional.of(g.name()), Optional.of(p.name())));
        card.tally("source")
                .add(
                        matching.hits().size(),
                        matching.extra().size(),
                        matching.missed().size());
        matching.missed().forEach(s -> card.miss(id, "source missed", cut(s.span()) + " " + s.name()));
        matching.extra().forEach(s -> card.miss(id, "source extra", cut(s.span()) + " " + s.name()));
        for (var hit : matching.hits()) {
            Optional<String> expected = hit.gold().date();
            Optional<String> found = hit.found().date();
            if ((expected.isPresent() || found.isPresent())
                    && !card.share("source date").count(expected.equals(found))) {
                card.miss(id, "source date", cut(hit.gold().span()) + " gold " + expected + ", got " + found);
            }
        }
    }

    private String cut(Span span) {
        return span.of(article.raw());
    }
}
