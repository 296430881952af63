import org.jspecify.annotations.NullMarked;

/** Extracts the visible text of a news page. */
@NullMarked
module id.saring.html {
    requires static org.jspecify;
    requires org.jsoup;

    exports id.saring.html;
}
