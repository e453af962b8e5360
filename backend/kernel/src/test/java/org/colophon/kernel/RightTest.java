package org.colophon.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RightTest {

    @Test
    void are_the_seventeen_of_the_statute_in_its_order() {
        assertThat(Arrays.stream(Right.values()).map(Right::item).toList())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
        assertThat(Right.ofItem(12)).isEqualTo(Right.INFORMATION_NETWORK);
    }

    @Test
    void are_moral_up_to_the_fourth_and_economic_from_the_fifth() {
        assertThat(Arrays.stream(Right.values()).filter(Right::isMoral))
                .containsExactly(Right.PUBLICATION, Right.ATTRIBUTION, Right.REVISION, Right.INTEGRITY);
        assertThat(Right.economic()).hasSize(13).noneMatch(Right::isMoral);
    }

    @Test
    void exist_only_where_the_statute_gives_them() {
        assertThat(categoriesWith(Right.RENTAL)).containsExactly(WorkCategory.AUDIOVISUAL, WorkCategory.SOFTWARE);
        assertThat(categoriesWith(Right.EXHIBITION)).containsExactly(WorkCategory.FINE_ART, WorkCategory.PHOTOGRAPH);
        assertThat(categoriesWith(Right.PROJECTION))
                .containsExactly(WorkCategory.FINE_ART, WorkCategory.PHOTOGRAPH, WorkCategory.AUDIOVISUAL);
        assertThat(categoriesWith(Right.TRANSLATION)).containsExactly(WorkCategory.values());
    }

    @Test
    void of_a_category_are_the_economic_ones_that_exist_in_it() {
        assertThat(Right.economicOf(WorkCategory.MUSIC))
                .hasSize(10)
                .doesNotContain(Right.RENTAL, Right.EXHIBITION, Right.PROJECTION);
        assertThat(Right.economicOf(WorkCategory.PHOTOGRAPH)).hasSize(12).doesNotContain(Right.RENTAL);
    }

    @Test
    void categories_belong_to_the_nine_items() {
        assertThat(WorkCategory.QUYI.statutoryItem()).isEqualTo(3);
        assertThat(Arrays.stream(WorkCategory.values())
                        .map(WorkCategory::statutoryItem)
                        .distinct())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    private static List<WorkCategory> categoriesWith(Right right) {
        return Arrays.stream(WorkCategory.values()).filter(right::existsIn).toList();
    }
}
