package id.saring.cli.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Works on items with several threads and hands on the results in input order. A thread takes its share of the items
 * that wait, up to a batch: many where the input comes fast, one where it trickles in. A reader thread never runs further
 * ahead of the results than a number of items and of bytes, so memory is bounded whatever the input's size.
 *
 * @param <T> what is worked on
 * @param <R> what comes out
 */
final class InOrder<T, R> {
    private static final int MAX_BYTES_AHEAD = 1 << 26;
    private static final int ITEMS_PER_THREAD = 256;
    private static final int MOST_ITEMS = 128;
    private static final int MOST_BYTES = 1 << 20;

    /** Takes results, in order, on the calling thread. */
    interface Consumer<R> {
        void accept(R result) throws IOException;

        /** No result is ready. */
        void idle() throws IOException;
    }

    private final int threads;
    private final ToIntFunction<T> cost;
    private final Function<List<T>, List<R>> work;
    private final BlockingQueue<Waiting<T, R>> waiting = new LinkedBlockingQueue<>();

    /**
     * Prepares the work.
     *
     * @param threads how many threads work
     * @param cost the bytes of an item
     * @param work the results of some items, one for each, in order
     */
    InOrder(int threads, ToIntFunction<T> cost, Function<List<T>, List<R>> work) {
        this.threads = threads;
        this.cost = cost;
        this.work = work;
    }

    /** A result on its way with the bytes that it holds back; without a result, the end of the input or its failure. */
    private record Pending<R>(
            @Nullable Future<R> result, int cost, @Nullable Throwable failure) {}

    /** An item that no thread has taken yet. */
    private record Waiting<T, R>(T item, int cost, CompletableFuture<R> result) {}

    void run(Iterator<T> items, Consumer<R> consumer) throws IOException {
        BlockingQueue<Pending<R>> pending = new ArrayBlockingQueue<>(threads * ITEMS_PER_THREAD);
        Semaphore bytes = new Semaphore(MAX_BYTES_AHEAD);
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService workers = Executors.newFixedThreadPool(threads, InOrder::daemon);
        Thread reader = daemon(() -> read(items, pending, bytes, workers, stop));
        reader.start();
        try {
            consume(pending, bytes, consumer);
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        } finally {
            stop.set(true);
            reader.interrupt();
            workers.shutdownNow();
        }
    }

    private void read(
            Iterator<T> items,
            BlockingQueue<Pending<R>> pending,
            Semaphore bytes,
            ExecutorService workers,
            AtomicBoolean stop) {
        try {
            try {
                while (!stop.get() && items.hasNext()) {
                    T item = items.next();
                    int held = Math.min(cost.applyAsInt(item), MAX_BYTES_AHEAD);
                    bytes.acquire(held);
                    CompletableFuture<R> result = new CompletableFuture<>();
                    waiting.add(new Waiting<>(item, held, result));
                    workers.execute(this::workOnBatch);
                    pending.put(new Pending<>(result, held, null));
                }
                pending.put(new Pending<>(null, 0, null));
            } catch (RuntimeException | Error e) {
                pending.put(new Pending<>(null, 0, e));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Called once an item; where another call took the item already, nothing is left to do. */
    private void workOnBatch() {
        List<Waiting<T, R>> batch = takeShare();
        if (batch.isEmpty()) {
            return;
        }
        try {
            List<R> results = work.apply(batch.stream().map(Waiting::item).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).result().complete(results.get(i));
            }
        } catch (RuntimeException | Error e) {
            batch.forEach(one -> one.result().completeExceptionally(e));
        }
    }

    private List<Waiting<T, R>> takeShare() {
        int share = Math.min(MOST_ITEMS, (waiting.size() + threads - 1) / threads);
        List<Waiting<T, R>> batch = new ArrayList<>();
        int bytes = 0;
        while (batch.size() < share && bytes < MOST_BYTES) {
            Waiting<T, R> next = waiting.poll();
            if (next == null) {
                return batch;
            }
            batch.add(next);
            bytes += next.cost();
        }
        return batch;
    }

    private void consume(BlockingQueue<Pending<R>> pending, Semaphore bytes, Consumer<R> consumer)
            throws IOException, InterruptedException {
        while (true) {
            Pending<R> head = pending.poll();
            if (head == null) {
                consumer.idle();
                head = pending.take();
            }
            if (head.failure() != null) {
                throw new IllegalStateException(head.failure());
            }
            if (head.result() == null) {
                return;
            }
            consumer.accept(get(head.result()));
            bytes.release(head.cost());
        }
    }

    private R get(Future<R> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread daemon(Runnable run) {
        Thread thread = new Thread(null, run, "saring", 1 << 24);
        thread.setDaemon(true);
        return thread;
    }
}
