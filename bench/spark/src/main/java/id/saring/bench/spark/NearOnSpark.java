package id.saring.bench.spark;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * Near repeats of one corpus by Saring's Spark job and by MLlib's {@code MinHashLSH}, each in a process of its own with
 * two threads, the same memory and the same shingles. The command is in {@code bench/README.md}.
 */
public final class NearOnSpark {
    private NearOnSpark() {}

    /**
     * Runs one job after the other.
     *
     * @param arguments the corpus, and of each process the heap (3g if it is left out) and the jobs (all if they are
     *     left out)
     * @throws IOException if a process cannot be started
     * @throws InterruptedException if the wait for it is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String heap = arguments.length > 1 ? arguments[1] : "3g";
        List<String> jobs =
                new ArrayList<>(List.of(arguments).subList(Math.min(2, arguments.length), arguments.length));
        if (jobs.isEmpty()) {
            jobs.addAll(TimedJob.names());
        }
        for (String job : jobs) {
            int status = run(heap, job, arguments[0]);
            if (status != 0) {
                System.out.println(job + ": ended with status " + status);
            }
        }
    }

    private static int run(String heap, String job, String corpus) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of("-Xmx" + heap, "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(TimedJob.class.getName(), job, corpus));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
