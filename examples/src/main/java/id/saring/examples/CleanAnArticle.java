package id.saring.examples;

import id.saring.Article;
import id.saring.Saring;
import id.saring.model.Removed;

/** Cleans an article, and says what was removed and why. */
public final class CleanAnArticle {
    private CleanAnArticle() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        String raw = """
                SUNGAIBARU, KABARSUNGAI.COM - Jembatan gantung di Desa Tegalrejo dibuka lagi pada Senin pagi.
                ADVERTISEMENT
                Warga bergotong royong mengganti papan yang lapuk selama dua pekan.
                Baca juga: Warga Tegalrejo Menyeberang dengan Rakit
                Jembatan itu dipakai anak-anak untuk pergi ke sekolah.
                (*)
                """;

        Article article = Saring.parse(raw);

        System.out.println(article.body());
        System.out.println();
        for (Removed piece : article.removed()) {
            System.out.println(piece.kind() + ": " + piece.span().of(raw).strip());
        }
    }
}
