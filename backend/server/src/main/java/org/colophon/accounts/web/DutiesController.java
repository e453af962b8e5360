package org.colophon.accounts.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.colophon.accounts.DutyGranting;
import org.colophon.accounts.DutyReading;
import org.colophon.accounts.DutyReading.DutyHolder;
import org.colophon.kernel.UserId;
import org.colophon.platform.Allowed;
import org.colophon.platform.Call;
import org.colophon.platform.Duty;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.platform.Who;
import org.colophon.trail.Acts;
import org.colophon.trail.Recorded;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who has which duty, and the operator's acts that change it. */
@RestController
@RequestMapping("/api/duties")
class DutiesController {

    record NewDuty(@NotNull String email, @NotNull Duty duty) {}

    record DutyOfUser(UserId user, Duty duty) {}

    private final DutyReading reading;
    private final DutyGranting granting;
    private final Acts acts;

    DutiesController(DutyReading reading, DutyGranting granting, Acts acts) {
        this.reading = reading;
        this.granting = granting;
        this.acts = acts;
    }

    @GetMapping
    @Allowed(act = "duty.read", value = Who.OPERATOR)
    PageOf<DutyHolder> holders(Slice slice) {
        return reading.holders(slice);
    }

    @PostMapping
    @Allowed(act = "duty.grant", value = Who.OPERATOR)
    Recorded<DutyOfUser> grant(@Valid @RequestBody NewDuty body, Call call) {
        return acts.perform(call, body, DutyOfUser.class, () -> {
            UserId user = granting.grant(body.email(), body.duty(), call.acting());
            return new DutyOfUser(user, body.duty());
        });
    }

    @DeleteMapping("/{user}/{duty}")
    @Allowed(act = "duty.revoke", value = Who.OPERATOR)
    Recorded<DutyOfUser> revoke(@PathVariable UserId user, @PathVariable Duty duty, Call call) {
        DutyOfUser revoked = new DutyOfUser(user, duty);
        return acts.perform(call, revoked, DutyOfUser.class, () -> {
            granting.revoke(user, duty, call.acting());
            return revoked;
        });
    }
}
