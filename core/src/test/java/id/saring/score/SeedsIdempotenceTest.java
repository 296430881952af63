package id.saring.score;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.Saring;
import id.saring.seeds.Seeds;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A body that is cleaned again stays as it is. */
class SeedsIdempotenceTest {
    @Test
    void cleaningTwiceChangesNothing() {
        List<String> changed = Seeds.articles().stream()
                .filter(article -> {
                    String once = Saring.clean(article.text());
                    return !Saring.clean(once).equals(once);
                })
                .map(article -> article.id())
                .toList();

        assertThat(changed).isEmpty();
    }
}
