package org.colophon.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundedCountTest {

    @Test
    void says_that_there_are_more_than_it_counted() {
        assertThat(BoundedCount.ofFound(BoundedCount.MOST)).isEqualTo(new BoundedCount(1000, false));
        assertThat(BoundedCount.ofFound(BoundedCount.LIMIT)).isEqualTo(new BoundedCount(1000, true));
        assertThat(BoundedCount.ofFound(0)).isEqualTo(new BoundedCount(0, false));
    }
}
