package id.saring.examples;

import id.saring.Article;
import id.saring.Saring;

/** Says who said what, and which sources an article cites. */
public final class WhoSaidWhat {
    private WhoSaidWhat() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Article article = Saring.parse("""
                Pemerintah Kota Sungaibaru akan memperbaiki tanggul yang jebol.
                "Tanggul baru ini harus kuat!" kata Wali Kota Sungaibaru, Siti Marlina.
                Siti mengatakan bahwa dana perbaikan sudah tersedia.
                Menurut Kepala BPBD Rahmat Waluya, air sudah surut di semua kelurahan.
                Dilansir dari KabarSungai.com, warga mulai membersihkan rumah.
                """);

        article.speakers().forEach((name, quotes) -> {
            System.out.println(name);
            quotes.forEach(quote -> System.out.println("  " + quote.type() + ": " + quote.text()));
        });
        article.sources().forEach(source -> System.out.println("Source: " + source.name() + ", " + source.kind()));
    }
}
