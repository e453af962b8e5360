package org.colophon.works;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkStatusTest {

    @Test
    void allows_a_revocation_and_nothing_else() {
        for (WorkStatus from : WorkStatus.values()) {
            for (WorkStatus to : WorkStatus.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(from == WorkStatus.REGISTERED && to == WorkStatus.REVOKED);
            }
        }
    }

    @Test
    void shows_at_least_what_the_lesser_visibility_shows() {
        assertThat(Visibility.PREVIEW.shows(Visibility.FACTS)).isTrue();
        assertThat(Visibility.FACTS.shows(Visibility.PREVIEW)).isFalse();
        assertThat(Visibility.PRIVATE.shows(Visibility.FACTS)).isFalse();
        assertThat(Visibility.FACTS.shows(Visibility.FACTS)).isTrue();
    }

    @Test
    void knows_languages_by_their_tags() {
        assertThat(Languages.isTag("zh-CN")).isTrue();
        assertThat(Languages.isTag("zxx")).isTrue();
        assertThat(Languages.isTag("qq")).isFalse();
        assertThat(Languages.isTag("ZH")).isFalse();
        assertThat(Languages.isTag("en_US")).isFalse();
    }
}
