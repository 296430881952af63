package id.saring.bench;

import id.saring.text.AlignedText;
import id.saring.text.Normalizer;
import org.openjdk.jmh.annotations.Benchmark;

/** Cleaning of raw pages, beside ICU's sentence boundaries. */
public class CleanSpeed extends IcuSentences {
    /** Normalises all articles: what every stage stands on. */
    @Benchmark
    public long normalize(BenchText text, BenchText.Volume volume) {
        text.count(volume);
        long length = 0;
        for (String article : text.articles()) {
            length += Normalizer.normalize(article).text().length();
        }
        return length;
    }

    /** Normalises all articles and sorts their lines. */
    @Benchmark
    public long clean(BenchText text, BenchText.Volume volume) {
        text.count(volume);
        long blocks = 0;
        for (String article : text.articles()) {
            AlignedText view = Normalizer.normalize(article);
            blocks += NewsArticle.CLEANER.clean(view).blocks().size();
        }
        return blocks;
    }
}
