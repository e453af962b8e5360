package org.colophon.disputes.web;

import jakarta.validation.Valid;
import java.beans.PropertyEditorSupport;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.colophon.disputes.CaseOpening;
import org.colophon.disputes.CasePages;
import org.colophon.disputes.CaseState;
import org.colophon.disputes.CaseView;
import org.colophon.kernel.ActId;
import org.colophon.kernel.CaseId;
import org.colophon.platform.AccessRefused;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.BoundedCount;
import org.colophon.platform.Call;
import org.colophon.platform.Duty;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.platform.Who;
import org.colophon.trail.Acts;
import org.colophon.trail.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases are opened and read here. */
@RestController
@RequestMapping("/api/cases")
final class CasesController {

    private final CaseOpening opening;
    private final CasePages pages;
    private final CasePageWriter writer;
    private final Acts acts;
    private final Clock clock;

    CasesController(CaseOpening opening, CasePages pages, CasePageWriter writer, Acts acts, Clock clock) {
        this.opening = opening;
        this.pages = pages;
        this.writer = writer;
        this.acts = acts;
        this.clock = clock;
    }

    @PostMapping
    @Allowed(act = "case.open", value = Who.SIGNED_IN)
    Recorded<CaseView> open(@Valid @RequestBody CaseRequest body, Call call) {
        return acts.perform(
                call, body, CaseView.class, () -> opening.open(body.complaint(), call.acting(), ActId.next(clock)));
    }

    /** As an adjudicator one sees all cases, and needs that duty. */
    @GetMapping
    @Allowed(act = "case.list", value = Who.SIGNED_IN)
    PageOf<CaseItem> cases(
            @RequestParam(name = "as", defaultValue = "complainant") Role role,
            @RequestParam(required = false) @Nullable CaseState state,
            Acting acting,
            Slice slice) {
        return writer.items(
                switch (role) {
                    case COMPLAINANT -> pages.filedBy(acting.party(), state, slice);
                    case RESPONDENT -> pages.against(acting.party(), state, slice);
                    case ADJUDICATOR -> allFor(acting, state, slice);
                });
    }

    /** How many cases stand in a state, for the adjudicators' desk. */
    @GetMapping("/count")
    @Allowed(act = "case.count", value = Who.ADJUDICATOR)
    BoundedCount count(@RequestParam CaseState state) {
        return pages.count(state);
    }

    @GetMapping("/{case}")
    @Allowed(
            act = "case.read",
            value = {Who.PARTY, Who.ADJUDICATOR},
            object = "case",
            being = {"complainant", "respondent"})
    CasePage dispute(@PathVariable("case") UUID id) {
        return writer.page(pages.detail(new CaseId(id)));
    }

    /** A query may name a role or a state in lower case. */
    @InitBinder
    void codes(WebDataBinder binder) {
        binder.registerCustomEditor(CaseState.class, code(CaseState::valueOf));
        binder.registerCustomEditor(Role.class, code(Role::valueOf));
    }

    private PageOf<CaseView> allFor(Acting acting, @Nullable CaseState state, Slice slice) {
        if (!acting.has(Duty.ADJUDICATOR)) {
            throw AccessRefused.notAllowed();
        }
        return pages.all(state, slice);
    }

    private static PropertyEditorSupport code(Function<String, ?> named) {
        return new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(named.apply(text.toUpperCase(Locale.ROOT)));
            }
        };
    }

    /** In which role one asks for cases. */
    enum Role {
        COMPLAINANT,
        RESPONDENT,
        ADJUDICATOR
    }
}
