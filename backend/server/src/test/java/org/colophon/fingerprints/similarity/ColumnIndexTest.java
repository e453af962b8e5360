package org.colophon.fingerprints.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.text.TextCode;
import org.colophon.fingerprints.CodeKind;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.transaction.support.TransactionOperations;

class ColumnIndexTest {

    private static final int ROWS = 300;
    private static final IsccUnit UNIT =
            TextCode.of("The same line stands on every page of this list.").unit();

    private final ColumnIndex index = new ColumnIndex(new AlikeCodes(), TransactionOperations.withoutTransaction());

    @Test
    void tells_of_a_passage_that_stands_everywhere_the_earliest_alone() {
        assertThat(index.within(List.of(new SimilarityIndex.Probe(CodeKind.PASSAGE, UNIT, 40))))
                .extracting(SimilarityIndex.Hit::position)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, ColumnIndex.MOST_OF_A_PASSAGE)
                        .boxed()
                        .toList());
    }

    @Test
    void tells_every_near_code_of_a_whole_file() {
        assertThat(index.within(List.of(new SimilarityIndex.Probe(CodeKind.TEXT, UNIT, 40))))
                .hasSize(ROWS);
    }

    /** The same code at every place. */
    private static final class AlikeCodes extends Feed {

        AlikeCodes() {
            super(JdbcClient.create(new SimpleDriverDataSource()));
        }

        @Override
        Map<CodeKind, Long> last() {
            return Map.of(CodeKind.PASSAGE, (long) ROWS, CodeKind.TEXT, (long) ROWS);
        }

        @Override
        void after(CodeKind kind, long position, Consumer<IsccUnit> reader) {
            for (long next = position; next < ROWS; next++) {
                reader.accept(UNIT);
            }
        }
    }
}
