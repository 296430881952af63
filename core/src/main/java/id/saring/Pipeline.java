package id.saring;

import id.saring.clean.Cleaner;
import id.saring.clean.Page;
import id.saring.dates.DateMatch;
import id.saring.model.Published;
import id.saring.model.Quote;
import id.saring.model.SourceMention;
import id.saring.model.Speaker;
import id.saring.quote.QuoteStage;
import id.saring.source.SourceStage;
import id.saring.speaker.Cast;
import id.saring.speaker.Utterance;
import id.saring.text.AlignedText;
import id.saring.text.Body;
import id.saring.text.Normalizer;
import id.saring.text.Tokens;
import id.saring.time.DateStage;
import id.saring.time.PublicationDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The order of the stages, and nothing else. A stage is done with all articles of a batch before the next begins, so that
 * its code is fetched into the processor's caches once a batch and not once an article (Zhou and Ross, "Buffering Database
 * Operations for Enhanced Instruction Cache Performance", SIGMOD 2004).
 */
final class Pipeline {
    private Pipeline() {}

    static List<Article> run(List<RawArticle> batch, Cleaner cleaner) {
        int n = batch.size();
        List<AlignedText> views = each(n, i -> Normalizer.normalize(batch.get(i).text()));
        List<Page> pages = each(n, i -> cleaner.clean(views.get(i)));
        List<Body> bodies = each(n, i -> Body.of(views.get(i), pages.get(i).blocks()));
        List<Tokens> tokens = each(n, i -> Tokens.of(bodies.get(i), pages.get(i).tokens()));

        List<Optional<Published>> published = each(n, i -> PublicationDate.read(views.get(i), pages.get(i)));
        List<List<DateMatch>> dates =
                each(n, i -> DateStage.find(bodies.get(i), tokens.get(i), moment(published.get(i), batch.get(i))));

        List<List<Utterance>> utterances = each(n, i -> QuoteStage.utterances(bodies.get(i), tokens.get(i)));
        List<List<Optional<Speaker>>> speakers =
                each(n, i -> Cast.resolve(bodies.get(i), tokens.get(i), utterances.get(i)));
        List<List<Quote>> quotes = each(n, i -> QuoteStage.quotes(bodies.get(i), utterances.get(i), speakers.get(i)));

        List<List<SourceMention>> sources = each(
                n,
                i -> SourceStage.find(
                        bodies.get(i), tokens.get(i), dates.get(i), pages.get(i).credits(views.get(i))));

        return each(
                n,
                i -> new Assembly(views.get(i), pages.get(i), bodies.get(i))
                        .of(published.get(i), dates.get(i), quotes.get(i), sources.get(i)));
    }

    /** The stages up to the kept text. */
    static Article clean(String raw, Cleaner cleaner) {
        AlignedText view = Normalizer.normalize(raw);
        Page page = cleaner.clean(view);
        return new Assembly(view, page, Body.of(view, page.blocks()))
                .of(PublicationDate.read(view, page), List.of(), List.of(), List.of());
    }

    private static Optional<LocalDateTime> moment(Optional<Published> printed, RawArticle article) {
        return printed.map(Published::moment).or(article::published);
    }

    private static <T> List<T> each(int articles, IntFunction<T> stage) {
        List<T> results = new ArrayList<>(articles);
        for (int i = 0; i < articles; i++) {
            results.add(stage.apply(i));
        }
        return results;
    }
}
