package org.colophon.accounts.duties;

import java.time.Clock;
import org.colophon.accounts.DutyGranted;
import org.colophon.accounts.DutyGranting;
import org.colophon.accounts.DutyHeldAlready;
import org.colophon.accounts.DutyNotHeld;
import org.colophon.accounts.DutyRevoked;
import org.colophon.accounts.LastOperatorStays;
import org.colophon.accounts.UserUnknown;
import org.colophon.accounts.people.Constraints;
import org.colophon.accounts.people.EmailAddress;
import org.colophon.accounts.people.User;
import org.colophon.accounts.people.Users;
import org.colophon.kernel.ActId;
import org.colophon.kernel.UserId;
import org.colophon.platform.Acting;
import org.colophon.platform.Duty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives duties and takes them back, each for itself and on record; joins the acting transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RecordedDuties implements DutyGranting {

    private final DutyGrants grants;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordedDuties(DutyGrants grants, Users users, ApplicationEventPublisher events, Clock clock) {
        this.grants = grants;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public UserId grant(String email, Duty duty, Acting by) {
        User user = users.findByEmailKey(EmailAddress.of(email, "/email").key())
                .filter(known -> !known.isDisabled())
                .orElseThrow(UserUnknown::new);
        grant(user, duty, by);
        return user.id();
    }

    @Override
    public void revoke(UserId id, Duty duty, Acting by) {
        DutyGrant grant = grants.standing(id.value(), duty).orElseThrow(DutyNotHeld::new);
        User user = users.findById(id.value()).orElseThrow(UserUnknown::new);
        ActId act = ActId.next(clock);
        grant.revoke(by.user(), act, clock.instant());
        try {
            grants.saveAndFlush(grant);
        } catch (DataIntegrityViolationException refused) {
            throw Constraints.isViolated(refused, "last_operator_stays") ? new LastOperatorStays() : refused;
        }
        events.publishEvent(new DutyRevoked(act, id, user.person(), duty, by));
    }

    public void grant(User user, Duty duty, Acting by) {
        ActId act = ActId.next(clock);
        if (grants.standing(user.id().value(), duty).isPresent()) {
            throw new DutyHeldAlready();
        }
        try {
            grants.saveAndFlush(new DutyGrant(user.id(), duty, by.user(), act, clock));
        } catch (DataIntegrityViolationException refused) {
            throw Constraints.isViolated(refused, "one_standing_duty") ? new DutyHeldAlready() : refused;
        }
        events.publishEvent(new DutyGranted(act, user.id(), user.person(), duty, by));
    }
}
