package id.saring.bench;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The yardstick: ICU's sentence boundaries over the same text. Benchmarks that are to be read against it extend this
 * class, so that it runs in the same run.
 *
 * <p>The warm-up is long: the optimising compiler takes a while for much code. The options of the
 * virtual machine are those that the command takes for long runs.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-XX:FreqInlineSize=100"})
@Warmup(iterations = 12, time = 3)
@Measurement(iterations = 5, time = 3)
public class IcuSentences {
    private static final ThreadLocal<BreakIterator> SENTENCES =
            ThreadLocal.withInitial(() -> BreakIterator.getSentenceInstance(new ULocale("id")));

    /** Counts the sentence boundaries of all articles. */
    @Benchmark
    public long icuSentences(BenchText text, BenchText.Volume volume) {
        text.count(volume);
        return count(text.articles());
    }

    /** The number of sentence boundaries, the start of each article not counted. */
    static long count(List<String> articles) {
        BreakIterator sentences = SENTENCES.get();
        long boundaries = 0;
        for (String article : articles) {
            sentences.setText(article);
            while (sentences.next() != BreakIterator.DONE) {
                boundaries++;
            }
        }
        return boundaries;
    }
}
