package id.saring.cli.dedupe;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads blocks in several threads and hands them on in order. The thread that finishes the block whose turn it is hands
 * on all that are ready, while the others go on reading; so N threads keep N processors busy.
 */
final class InTurn {
    private static final int BLOCKS_PER_THREAD = 8;

    /** Takes the blocks, one at a time, in order, from changing threads. */
    interface Taker {
        void take(Block block) throws IOException;
    }

    private final Blocks blocks;
    private final Taker taker;
    private final Semaphore ahead;
    private final Map<Long, Block> ready = new HashMap<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private long turn;
    private boolean taking;

    InTurn(Blocks blocks, int threads, Taker taker) {
        this.blocks = blocks;
        this.taker = taker;
        this.ahead = new Semaphore(threads * BLOCKS_PER_THREAD);
    }

    static void run(Blocks blocks, int threads, Supplier<LineReader> readers, Taker taker) throws IOException {
        InTurn inTurn = new InTurn(blocks, threads, taker);
        Thread[] helpers = new Thread[threads - 1];
        for (int i = 0; i < helpers.length; i++) {
            helpers[i] = new Thread(() -> inTurn.work(readers.get()), "saring-" + i);
            helpers[i].setDaemon(true);
            helpers[i].start();
        }
        inTurn.work(readers.get());
        for (Thread helper : helpers) {
            try {
                helper.join();
            } catch (InterruptedException e) {
                throw new IOException("interrupted", e);
            }
        }
        inTurn.rethrow();
    }

    private void rethrow() throws IOException {
        Throwable thrown = failure.get();
        if (thrown instanceof IOException e) {
            throw e;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
        if (thrown != null) {
            throw new IllegalStateException(thrown);
        }
    }

    private void work(LineReader reader) {
        try {
            while (failure.get() == null) {
                ahead.acquire();
                Block block = blocks.next();
                if (block == null) {
                    ahead.release();
                    return;
                }
                reader.read(block);
                handOn(block);
            }
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
            ahead.release(1 << 20);
        }
    }

    private void handOn(Block finished) throws IOException {
        synchronized (ready) {
            ready.put(finished.number, finished);
            if (taking) {
                return;
            }
            taking = true;
        }
        while (true) {
            Block block;
            synchronized (ready) {
                block = failure.get() == null ? ready.remove(turn) : null;
                if (block == null) {
                    taking = false;
                    return;
                }
                turn++;
            }
            taker.take(block);
            blocks.recycle(block);
            ahead.release();
        }
    }
}
