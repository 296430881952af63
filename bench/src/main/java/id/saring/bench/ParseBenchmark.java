package id.saring.bench;

import id.saring.NewsParser;
import org.openjdk.jmh.annotations.Benchmark;

/** The whole parse, beside ICU's sentence boundaries over the same text. */
public class ParseBenchmark extends IcuSentences {
    private static final NewsParser PARSER = NewsParser.create();

    /** Parses all articles; the sum keeps the work from being optimised away. */
    @Benchmark
    public long parse(BenchText text, BenchText.Volume volume) {
        text.count(volume);
        long found = 0;
        for (String article : text.articles()) {
            found += PARSER.parse(article).quotes().size();
        }
        return found;
    }
}
