package org.claimwire.evaluation.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.claimwire.evaluation.accuracy.Words;
import org.claimwire.evaluation.speed.Speed;
import org.claimwire.extraction.EnglishReader;
import org.claimwire.extraction.ItemText;
import org.junit.jupiter.api.Test;

class ArticlesTest {

    private final List<ItemText> made = Articles.made(Path.of("../examples/january-2022.jsonl"));

    @Test
    void areOfTheLengthThatSpeedIsStatedIn() {
        assertThat(made)
                .hasSizeGreaterThan(50)
                .allSatisfy(article -> assertThat(Words.countWithMarks(article.text()))
                        .isBetween((long) Speed.ARTICLE_WORDS, Speed.ARTICLE_WORDS + 120L));
    }

    @Test
    void areTheSameInEveryRunAndDifferFromEachOther() {
        assertThat(Articles.made(Path.of("../examples/january-2022.jsonl"))).isEqualTo(made);
        assertThat(made).extracting(ItemText::text).doesNotHaveDuplicates();
    }

    @Test
    void giveAReaderSomethingToRead() {
        assertThat(EnglishReader.load().read(made.get(0)).claims()).hasSizeGreaterThan(10);
    }
}
