package id.saring.spark;

import org.apache.spark.sql.SparkSession;

/** One session for all tests: two threads, no web page, loopback only. */
final class LocalSpark {
    static final SparkSession SESSION = SparkSession.builder()
            .master("local[2]")
            .appName("saring-test")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 4)
            .getOrCreate();

    private LocalSpark() {}
}
