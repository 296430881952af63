package id.saring.examples;

import id.saring.Article;
import id.saring.Saring;
import id.saring.model.Span;

/** Finds words in the clean text and leads back to where they stand in the raw text. */
public final class BackToTheRawText {
    private BackToTheRawText() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        String raw = """
                ADVERTISEMENT
                Menteri Budi &amp; Siti bertemu di &quot;Rumah Kita&quot; pada Senin pagi.
                """;
        Article article = Saring.parse(raw);
        String words = "Budi & Siti";

        int start = article.body().indexOf(words);
        Span span = article.toRaw(start, start + words.length());

        System.out.println(article.body());
        System.out.println(span.start() + " to " + span.end() + ": " + span.of(raw));
    }
}
