package id.saring.bench;

import id.saring.dates.DateParser;
import java.time.LocalDateTime;
import org.openjdk.jmh.annotations.Benchmark;

/** Time expressions found and resolved in raw text, beside ICU's sentence boundaries. */
public class DateSpeed extends IcuSentences {
    private static final DateParser DATES = DateParser.create().withReference(LocalDateTime.of(2025, 6, 16, 9, 0));

    /** Finds the dates of all articles. */
    @Benchmark
    public long dates(BenchText text, BenchText.Volume volume) {
        text.count(volume);
        long found = 0;
        for (String article : text.articles()) {
            found += DATES.findAll(article).size();
        }
        return found;
    }
}
