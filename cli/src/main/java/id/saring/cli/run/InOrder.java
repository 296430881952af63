package id.saring.cli.run;

import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Works on items with several threads and hands on the results in input order. A reader thread never runs further ahead
 * of the results than a number of items and of bytes, so memory is bounded whatever the input's size.
 *
 * @param <T> what is worked on
 * @param <R> what comes out
 */
final class InOrder<T, R> {
    private static final int MAX_BYTES_AHEAD = 1 << 26;
    private static final int ITEMS_PER_THREAD = 64;

    /** Takes results, in order, on the calling thread. */
    interface Consumer<R> {
        void accept(R result) throws IOException;

        /** No result is ready. */
        void idle() throws IOException;
    }

    private final int threads;
    private final ToIntFunction<T> cost;
    private final Function<T, R> work;

    InOrder(int threads, ToIntFunction<T> cost, Function<T, R> work) {
        this.threads = threads;
        this.cost = cost;
        this.work = work;
    }

    /** A result on its way with the bytes that it holds back; without a result, the end of the input or its failure. */
    private record Pending<R>(
            @Nullable Future<R> result, int cost, @Nullable Throwable failure) {}

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
                    pending.put(new Pending<>(workers.submit(() -> work.apply(item)), held, null));
                }
                pending.put(new Pending<>(null, 0, null));
            } catch (RuntimeException | Error e) {
                pending.put(new Pending<>(null, 0, e));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
