package id.saring.cli.output;

import id.saring.Article;
import id.saring.model.Paragraph;
import id.saring.model.Removed;
import id.saring.model.Span;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Help.Ansi.Style;

/** Writes the whole raw text of an article, each removed piece with its kind and its rule. */
public final class Explanation {
    private final Article article;
    private final Prose out;

    /**
     * A writer.
     *
     * @param article what to explain
     * @param out where to write
     */
    public Explanation(Article article, Prose out) {
        this.article = article;
        this.out = out;
    }

    /** Writes kept and removed pieces in the order of the raw text. */
    public void write() {
        Map<Span, Runnable> pieces = new TreeMap<>();
        for (Paragraph paragraph : article.paragraphs()) {
            pieces.put(paragraph.span(), () -> out.line("  " + paragraph.text()));
        }
        for (Removed piece : article.removed()) {
            pieces.put(piece.span(), () -> removed(piece));
        }
        pieces.values().forEach(Runnable::run);
    }

    private void removed(Removed piece) {
        String repeated = piece.duplicateOf().isPresent()
                ? " of paragraph " + piece.duplicateOf().getAsInt()
                : "";
        String why = " [" + piece.kind() + repeated + ", " + piece.rule() + "]";
        String words = piece.span().of(article.raw()).strip().replaceAll("\\s+", " ");
        out.add("- ").add(Style.fg_red, words).add(Style.faint, why).line("");
    }
}
