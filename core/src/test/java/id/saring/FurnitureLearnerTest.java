package id.saring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.model.BoilerplateRules;
import org.junit.jupiter.api.Test;

class FurnitureLearnerTest {
    private static final String SLOGAN = "Kabar Pagi, Teman Sarapan Anda [info: 24 jam]";

    private static String article(int number) {
        return "Warga Desa Melati memanen padi di petak nomor " + number + " sejak pagi tadi.\n" + SLOGAN
                + "\nKepala desa itu berharap panen ke-" + number + " lebih baik dari yang lalu.";
    }

    @Test
    void aLineThatRecursIsLearntAndTakenOff() {
        FurnitureLearner learner = new FurnitureLearner(NewsParser.create(), 3);
        for (int number = 1; number <= 4; number++) {
            learner.add(article(number));
        }
        BoilerplateRules rules = learner.learn("learnt.tsv");
        assertThat(NewsParser.create().parse(article(9)).body()).contains(SLOGAN);
        assertThat(NewsParser.create().withRules(rules).parse(article(9)).body())
                .doesNotContain(SLOGAN)
                .contains("petak nomor 9", "panen ke-9");
    }

    @Test
    void aLineOfFewArticlesIsNot() {
        FurnitureLearner learner = new FurnitureLearner(NewsParser.create(), 3);
        learner.add(article(1));
        learner.add(article(2));
        assertThat(learner.learn("learnt.tsv").content().lines()).hasSize(1);
    }

    @Test
    void oneArticleIsTooFewToAskFor() {
        assertThatThrownBy(() -> new FurnitureLearner(NewsParser.create(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minArticles must be at least 2: 1");
    }
}
