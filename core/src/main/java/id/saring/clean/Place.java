package id.saring.clean;

/** Where on a page a rule applies. */
enum Place {
    /** Lines before the story. */
    HEAD,
    /** Lines behind the story. */
    TAIL,
    /** Any line. */
    ANY,
    /** Anywhere within a line. */
    INLINE
}
