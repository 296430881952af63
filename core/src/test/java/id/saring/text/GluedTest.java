package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GluedTest {
    @ParameterizedTest
    @CsvSource({
        "dilansirReuters,dilansir|Reuters",
        "dariAFPdan,dari|AFP|dan",
        "daridetikNews,dari|detikNews",
        "diJepara,di|Jepara",
        "detikNews,detikNews",
        "iPhone,iPhone",
        "HaloMoney,HaloMoney",
        "PNSs,PNSs",
        "DPRdan,DPR|dan",
        "AFPdanReuters,AFP|dan|Reuters",
        "Kompasdan,Kompasdan",
        "kotaMerah,kotaMerah",
        "MelansirReuters,Melansir|Reuters",
        "SantosodanSari,Santoso|dan|Sari",
        "McDonald,McDonald",
        "JordanAir,JordanAir",
        "DataScrip,DataScrip",
        "kepadadetikcom,kepada|detikcom",
        "Pantauandetikcomdi,Pantauan|detikcomdi",
        "serdetikan,serdetikan"
    })
    void aNameIsCutFromTheWordOfGrammarBesideIt(String text, String words) {
        Tokens tokens = Tokens.of(text);

        assertThat(IntStream.range(0, tokens.size()).mapToObj(tokens::string).collect(Collectors.joining("|")))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"dariAFP,dari", "AFPdan,afp"})
    void aCutWordIsFoundByItsLetters(String text, String first) {
        assertThat(Tokens.of(text).is(0, first)).isTrue();
        assertThat(new WordTable<>(java.util.Map.of(first, 1)).get(Tokens.of(text), 0))
                .isEqualTo(1);
    }
}
