package id.saring.bench;

import com.google.common.collect.Lists;
import id.saring.model.Speaker;
import id.saring.quote.QuoteStage;
import id.saring.source.SourceStage;
import id.saring.speaker.Cast;
import id.saring.speaker.Utterance;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Quotations with their speakers and sources in kept text, beside ICU's sentence boundaries. */
public class QuoteSpeed extends IcuSentences {
    private static final int BATCH = 128;

    /** The articles as the stages before left them. */
    @State(Scope.Benchmark)
    public static class Prepared {
        private List<NewsArticle> articles = List.of();
        private double megabytes;

        /** Cleans the articles and finds their dates. */
        @Setup(Level.Trial)
        public void prepare(BenchText text) {
            articles = NewsArticle.all(text.articles());
            megabytes = articles.stream()
                            .mapToLong(article -> article.body().text().length())
                            .sum()
                    / 1e6;
        }
    }

    /** Splits the kept text into tokens: what both stages read. */
    @Benchmark
    public long tokens(Prepared prepared, BenchText.Volume volume) {
        volume.megabytes += prepared.megabytes;
        long found = 0;
        for (NewsArticle article : prepared.articles) {
            found += Tokens.of(article.body().text()).size();
        }
        return found;
    }

    /** Finds quotations and speakers. */
    @Benchmark
    public long quotes(Prepared prepared, BenchText.Volume volume) {
        volume.megabytes += prepared.megabytes;
        long found = 0;
        for (List<NewsArticle> batch : Lists.partition(prepared.articles, BATCH)) {
            found += quotes(batch);
        }
        return found;
    }

    /** Each stage over the whole batch, as the pipeline does. */
    private static long quotes(List<NewsArticle> batch) {
        List<List<Utterance>> utterances = batch.stream()
                .map(article -> QuoteStage.utterances(article.body(), article.tokens()))
                .toList();
        List<List<Optional<Speaker>>> speakers = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            NewsArticle article = batch.get(i);
            speakers.add(Cast.resolve(article.body(), article.tokens(), utterances.get(i)));
        }
        long found = 0;
        for (int i = 0; i < batch.size(); i++) {
            found += QuoteStage.quotes(batch.get(i).body(), utterances.get(i), speakers.get(i))
                    .size();
        }
        return found;
    }

    /** Finds sources. */
    @Benchmark
    public long sources(Prepared prepared, BenchText.Volume volume) {
        volume.megabytes += prepared.megabytes;
        return sources(prepared.articles);
    }

    private static long sources(List<NewsArticle> articles) {
        long found = 0;
        for (NewsArticle article : articles) {
            found += SourceStage.find(article.body(), article.tokens(), article.dates(), article.credits())
                    .size();
        }
        return found;
    }

    /** Finds quotations, speakers and sources of a batch before it takes the next one. */
    @Benchmark
    public long quotesAndSources(Prepared prepared, BenchText.Volume volume) {
        volume.megabytes += prepared.megabytes;
        long found = 0;
        for (List<NewsArticle> batch : Lists.partition(prepared.articles, BATCH)) {
            found += quotes(batch) + sources(batch);
        }
        return found;
    }
}
