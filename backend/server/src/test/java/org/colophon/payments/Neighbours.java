package org.colophon.payments;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.colophon.accounts.DutyHolders;
import org.colophon.accounts.IdentityLevel;
import org.colophon.accounts.Parties;
import org.colophon.accounts.PartyKind;
import org.colophon.accounts.PartyView;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.colophon.platform.Acting;
import org.colophon.platform.ActingParties;
import org.colophon.platform.Call;
import org.colophon.platform.Duty;
import org.colophon.trail.Acts;
import org.colophon.trail.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the module's neighbours say in its own tests: everybody exists, and nobody belongs to anybody else. */
@TestConfiguration(proxyBeanMethods = false)
class Neighbours {

    @Bean
    ScriptedGateway scriptedGateway() {
        return new ScriptedGateway();
    }

    @Bean
    ActingParties nobodyElse() {
        return new ActingParties() {
            @Override
            public Optional<Acting> acting(UserId user, @Nullable PartyId party) {
                return Optional.empty();
            }
        };
    }

    @Bean
    DutyHolders noTreasurers() {
        return new DutyHolders() {
            @Override
            public Set<UserId> usersWith(Duty duty) {
                return Set.of();
            }

            @Override
            public Set<PartyId> partiesWith(Duty duty) {
                return Set.of();
            }
        };
    }

    @Bean
    Parties everybody() {
        return new Parties() {
            @Override
            public PartyView of(PartyId party) {
                return new PartyView(party, PartyKind.PERSON, "Somebody", IdentityLevel.DECLARED, false);
            }

            @Override
            public Map<PartyId, PartyView> of(Collection<PartyId> parties) {
                return parties.stream().collect(Collectors.toMap(Function.identity(), this::of));
            }

            @Override
            public boolean exists(PartyId party) {
                return true;
            }
        };
    }

    @Bean
    Acts noRequests() {
        return new Acts() {
            @Override
            public <T> Recorded<T> perform(Call call, Object body, Class<T> type, Supplier<T> act) {
                throw new IllegalStateException("These tests make no requests.");
            }
        };
    }
}
