package id.saring.contract;

import id.saring.Article;
import id.saring.Saring;
import id.saring.model.DateMention;
import java.time.LocalDateTime;
import java.util.List;

/** Everything that an article says, as text. Run as a program it prints that of some contract texts. */
final class Fingerprint {
    static final LocalDateTime PUBLISHED = LocalDateTime.of(2022, 5, 16, 10, 30);

    private Fingerprint() {}

    /** Prints the fingerprint of some texts under this process's locale, zone and encoding. */
    public static void main(String[] arguments) {
        System.out.println(ofSome().hashCode());
    }

    static List<String> ofSome() {
        return RawTexts.some().stream()
                .map(raw -> of(Saring.parse(raw)) + of(Saring.parse(raw, PUBLISHED)))
                .toList();
    }

    static String of(Article article) {
        StringBuilder text = new StringBuilder();
        text.append(article.title()).append(article.published()).append(article.dateline());
        text.append(article.paragraphs()).append(article.removed());
        article.dates().forEach(date -> text.append(of(date)));
        return text.append(article.quotes()).append(article.sources()).toString();
    }

    private static String of(DateMention date) {
        return date.span() + " " + date.value().type() + date.value().timex3()
                + date.value().range() + date.mod() + date.approximate() + date.weekdayConflict() + date.rule();
    }
}
