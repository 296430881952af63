package id.saring.examples;

import id.saring.Article;
import id.saring.NewsParser;
import id.saring.model.BoilerplateRules;

/** Removes a line that the bundled rules do not know. */
public final class AddRulesOfYourOwn {
    private AddRulesOfYourOwn() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // id, kind, place, reach, pattern, example, counter-example
        String row = String.join(
                "\t",
                "mine.jempol",
                "SOCIAL",
                "any",
                "line",
                "beri jempol ...",
                "Beri jempol untuk kami",
                "Ia beri jempol itu.");
        NewsParser parser = NewsParser.create().withRules(new BoilerplateRules("mine.tsv", row));

        Article article = parser.parse("""
                Panen cabai di Desa Tegalrejo dimulai pekan ini.
                Beri jempol untuk Kabar Sungai
                Petani berharap harga tidak turun.
                """);

        System.out.println(article.body());
        article.removed().forEach(piece -> System.out.println(piece.kind() + " by " + piece.rule()));
    }
}
