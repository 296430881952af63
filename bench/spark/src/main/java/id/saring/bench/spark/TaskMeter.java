package id.saring.bench.spark;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Adds up what the tasks of a session took. Thread-safe. */
final class TaskMeter extends SparkListener {
    private final AtomicLong processorNanos = new AtomicLong();
    private final AtomicLong shuffledBytes = new AtomicLong();
    private final AtomicLong shuffledRecords = new AtomicLong();
    private final AtomicLong spilledBytes = new AtomicLong();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        TaskMetrics metrics = end.taskMetrics();
        if (metrics == null) {
            return; // the task was lost
        }
        processorNanos.addAndGet(metrics.executorCpuTime());
        shuffledBytes.addAndGet(metrics.shuffleWriteMetrics().bytesWritten());
        shuffledRecords.addAndGet(metrics.shuffleWriteMetrics().recordsWritten());
        spilledBytes.addAndGet(metrics.diskBytesSpilled());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.1f s of processors, %.1f MB in %d rows shuffled, %.1f MB spilled",
                processorNanos.get() / 1e9,
                shuffledBytes.get() / 1e6,
                shuffledRecords.get(),
                spilledBytes.get() / 1e6);
    }
}
