package org.colophon.accounts.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
        "2001:db8:1:2:ffff:0:0:1%eth0, 20010db800010002/64",
        "2001:db8:1:2::1, 20010db800010002/64",
        "::1, 0000000000000000/64",
        "unknown, unknown"
    })
    void takes_an_ipv6_network_for_one_address(String address, String network) {
        assertThat(SignInLimits.network(address)).isEqualTo(network);
    }

    @Test
    void keeps_no_email_address() {
        SignInLimits limits = SignInLimits.of("li.hua@example.org", "192.0.2.7");
        assertThat(limits.all()).allSatisfy(limit -> assertThat(limit.subject()).doesNotContain("li.hua"));
    }
}
