package id.saring.bench;

import id.saring.dates.DateParser;
import java.time.LocalDateTime;
import org.openjdk.jmh.annotations.Benchmark;

/** Finding and resolving every date of the text, beside ICU's sentence boundaries over the same text. */
public class DatesBenchmark extends IcuSentences {
    private static final DateParser PARSER = DateParser.create().withReference(LocalDateTime.parse("2025-06-10T12:00"));

    /** Finds the dates of all articles. */
    @Benchmark
    public long findAll(BenchText text, BenchText.Volume volume) {
        text.count(volume);
        long found = 0;
        for (String article : text.articles()) {
            found += PARSER.findAll(article).size();
        }
        return found;
    }
}
