package id.saring.bench;

import id.saring.model.ParagraphKind;
import id.saring.quote.QuoteStage;
import id.saring.source.SourceStage;
import id.saring.text.AlignedText;
import id.saring.text.Body;
import id.saring.text.Normalizer;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The stages of quotations and sources, tokens ready, beside ICU's sentence boundaries over the same text. */
public class QuotesBenchmark extends IcuSentences {
    /** The articles up to where the stages begin: every line that is not blank is a paragraph. */
    @State(Scope.Benchmark)
    public static class Bodies {
        private final List<Body> bodies = new ArrayList<>();
        private final List<Tokens> tokens = new ArrayList<>();
        private Body nothing = Body.of(Normalizer.normalize(""), List.of());

        /** Prepares the bodies. */
        @Setup(Level.Trial)
        public void prepare(BenchText text) {
            nothing = Body.of(Normalizer.normalize(""), List.of());
            for (String article : text.articles()) {
                Body body = body(article);
                bodies.add(body);
                tokens.add(Tokens.of(body.text()));
            }
        }

        private static Body body(String article) {
            AlignedText view = Normalizer.normalize(article);
            List<Body.Block> blocks = new ArrayList<>();
            int at = 0;
            for (String line : view.text().split("\n", -1)) {
                if (!line.isBlank()) {
                    blocks.add(new Body.Block(at, at + line.length(), ParagraphKind.BODY, false));
                }
                at += line.length() + 1;
            }
            return Body.of(view, blocks);
        }
    }

    /** Counts the quotations of all articles. */
    @Benchmark
    public long quotes(BenchText text, Bodies bodies, BenchText.Volume volume) {
        text.count(volume);
        long found = 0;
        for (int i = 0; i < bodies.bodies.size(); i++) {
            found += QuoteStage.find(bodies.bodies.get(i), bodies.tokens.get(i), List.of())
                    .size();
        }
        return found;
    }

    /** Counts the quotations and the sources of all articles. */
    @Benchmark
    public long quotesAndSources(BenchText text, Bodies bodies, BenchText.Volume volume) {
        long found = quotes(text, bodies, volume);
        for (int i = 0; i < bodies.bodies.size(); i++) {
            found += SourceStage.find(bodies.bodies.get(i), bodies.tokens.get(i), List.of(), bodies.nothing)
                    .size();
        }
        return found;
    }
}
