package id.saring.bench;

import id.saring.clean.Cleaner;
import id.saring.dedupe.Deduplicator;
import id.saring.text.Normalizer;
import org.openjdk.jmh.annotations.Benchmark;

/** Normalising and cleaning, beside ICU's sentence boundaries over the same text. */
public class CleanBenchmark extends IcuSentences {
    private static final Cleaner CLEANER = new Cleaner(Deduplicator.near(0.8));

    /** Normalises and cleans all articles; the sum keeps the work from being optimised away. */
    @Benchmark
    public long clean(BenchText text, BenchText.Volume volume) {
        text.count(volume);
        long blocks = 0;
        for (String article : text.articles()) {
            blocks += CLEANER.clean(Normalizer.normalize(article)).blocks().size();
        }
        return blocks;
    }

    /** Normalises all articles. */
    @Benchmark
    public long normalize(BenchText text, BenchText.Volume volume) {
        text.count(volume);
        long length = 0;
        for (String article : text.articles()) {
            length += Normalizer.normalize(article).text().length();
        }
        return length;
    }
}
