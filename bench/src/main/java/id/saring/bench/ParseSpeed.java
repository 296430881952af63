package id.saring.bench;

import id.saring.Article;
import id.saring.Saring;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole parse, from raw text to article, beside ICU's sentence boundaries. On two cores the optimising compiler is
 * done with so much code after three quarters of a minute.
 */
@Warmup(iterations = 30, time = 3)
public class ParseSpeed extends IcuSentences {
    /** Parses the articles together, as the command does. */
    @Benchmark
    public long parseAll(BenchText text, BenchText.Volume volume) {
        text.count(volume);
        long found = 0;
        for (Article article : Saring.parseAll(text.articles())) {
            found += article.quotes().size();
        }
        return found;
    }

    /** Parses the articles one by one. */
    @Benchmark
    public long parse(BenchText text, BenchText.Volume volume) {
        text.count(volume);
        long found = 0;
        for (String article : text.articles()) {
            found += Saring.parse(article).quotes().size();
        }
        return found;
    }
}
