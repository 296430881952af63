package id.saring.score;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.Article;
import id.saring.Saring;
import id.saring.seeds.SeedArticle;
import id.saring.seeds.Seeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores the parser over the bundled articles; each floor is just below what was reached, and may only rise. */
class SeedsScoreTest {
    private static final ScoreCard CARD = new ScoreCard();

    @BeforeAll
    static void parseAll() {
        for (SeedArticle seed : Seeds.articles()) {
            Article article = seed.published()
                    .map(moment -> Saring.parse(seed.text(), moment))
                    .orElseGet(() -> Saring.parse(seed.text()));
            Scorer.score(seed.id(), article, Gold.read(seed.text(), seed.gold()), CARD);
        }
        System.out.print(CARD);
        if (Boolean.getBoolean("saring.misses")) {
            CARD.misses().forEach(System.out::println);
        }
    }

    @ParameterizedTest(name = "{0} is at least {1}")
    @CsvSource({
        "clean chars, 0.988",
        "dup chars, 0.995",
        "date span, 0.99",
        "date value, 0.984",
        "direct quote, 0.995",
        "indirect quote, 0.965",
        "source, 0.91",
        "removal kind, 0.973",
        "title, 0.99",
        "published, 0.93",
        "quote speaker, 0.97",
        "speaker full name, 0.97",
        "speaker mention, 0.985",
        "quote cue, 0.995",
        "source date, 0.96"
    })
    void reaches(String measure, double least) {
        assertThat(CARD.value(measure)).as(CARD.toString()).isGreaterThanOrEqualTo(least);
    }

    @Test
    void losesNextToNothingOfTheBody() {
        assertThat(CARD.bodyLost()).as(CARD.toString()).isLessThanOrEqualTo(0.0001);
    }
}
