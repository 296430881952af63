package id.saring.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
    /** How many items each batch held. */
    private final List<Integer> batches = Collections.synchronizedList(new ArrayList<>());

    private final List<Integer> results = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfTheInput(int threads) throws IOException {
        run(threads, 1, IntStream.range(0, 10_000).iterator());

        assertThat(results)
                .containsExactlyElementsOf(IntStream.range(0, 10_000).boxed().toList());
        assertThat(batches.stream().mapToInt(Integer::intValue).sum()).isEqualTo(10_000);
        assertThat(batches).allMatch(size -> size >= 1 && size <= 128);
    }

    @Test
    void largeItemsAreNotHeldTogether() throws IOException {
        run(1, 1 << 20, IntStream.range(0, 200).iterator());

        assertThat(results).hasSize(200);
        assertThat(batches).containsOnly(1);
    }

    @Test
    void anItemIsWorkedOnBeforeTheNextOneCame() throws IOException {
        CountDownLatch firstIsDone = new CountDownLatch(1);
        Iterator<Integer> slow = new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < 2;
            }

            @Override
            public Integer next() {
                if (next == 1) {
                    await(firstIsDone);
                }
                return next++;
            }
        };

        run(2, 1, slow, items -> {
            firstIsDone.countDown();
            return items;
        });

        assertThat(results).containsExactly(0, 1);
    }

    @Test
    void whatFailsInAThreadFailsTheRun() {
        assertThatThrownBy(() -> run(2, 1, IntStream.range(0, 10).iterator(), items -> {
                    throw new IllegalArgumentException("broken");
                }))
                .hasRootCauseMessage("broken");
    }

    private void run(int threads, int cost, Iterator<Integer> items) throws IOException {
        run(threads, cost, items, batch -> {
            batches.add(batch.size());
            return batch;
        });
    }

    private void run(int threads, int cost, Iterator<Integer> items, Function<List<Integer>, List<Integer>> work)
            throws IOException {
        new InOrder<Integer, Integer>(threads, item -> cost, work).run(items, new InOrder.Consumer<>() {
            @Override
            public void accept(Integer result) {
                results.add(result);
            }

            @Override
            public void idle() {}
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("the first item was not worked on");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
