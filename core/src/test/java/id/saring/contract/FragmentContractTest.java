package id.saring.contract;

import static org.assertj.core.api.Assertions.assertThatCode;

import id.saring.Saring;
import id.saring.seeds.Seeds;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Stretches cut anywhere from pages, a few words or signs put together: what begins and ends where no rule expects it. */
class FragmentContractTest {
    private static final int ROUNDS = 5;
    private static final int TEXTS = 8_000;
    private static final int LONGEST = 60;
    private static final int PIECES = 8;
    private static final String SIGNS = ".,:;!?\"\u201C\u201D'()[]/-\u2014@#*\n";

    private final List<String> pages =
            Seeds.articles().stream().map(article -> article.text()).toList();

    @RepeatedTest(ROUNDS)
    void isParsedWithoutFailing(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        for (int i = 0; i < TEXTS; i++) {
            String text = random.nextBoolean() ? stretch(random) : pieces(random);
            assertThatCode(() -> Saring.parse(text)).as("<<%s>>", text).doesNotThrowAnyException();
        }
    }

    private String stretch(Random random) {
        String page = pages.get(random.nextInt(pages.size()));
        int start = random.nextInt(page.length());
        return page.substring(start, Math.min(page.length(), start + 1 + random.nextInt(LONGEST)));
    }

    private String pieces(Random random) {
        StringBuilder text = new StringBuilder();
        for (int piece = random.nextInt(PIECES); piece >= 0; piece--) {
            text.append(random.nextInt(3) == 0 ? SIGNS.charAt(random.nextInt(SIGNS.length())) : word(random))
                    .append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private String word(Random random) {
        String page = pages.get(random.nextInt(pages.size()));
        int start = page.indexOf(' ', random.nextInt(page.length()));
        int end = start < 0 ? -1 : page.indexOf(' ', start + 1);
        return end < 0 ? "kata" : page.substring(start + 1, end);
    }
}
