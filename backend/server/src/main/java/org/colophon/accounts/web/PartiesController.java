package org.colophon.accounts.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.colophon.accounts.DeclaredParty;
import org.colophon.accounts.Parties;
import org.colophon.accounts.PartyDeclaration;
import org.colophon.accounts.PartyKind;
import org.colophon.accounts.PartySearch;
import org.colophon.accounts.PartyView;
import org.colophon.kernel.PartialDate;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Parties: to choose one from, to declare one that never signs in. */
@RestController
@RequestMapping("/api/parties")
class PartiesController {

    record Declaration(
            @NotNull PartyKind kind,
            @NotNull String name,
            @Nullable String creditedName,
            @Nullable String nationality,
            @Nullable PartialDate born,
            @Nullable PartialDate died) {

        DeclaredParty party() {
            return new DeclaredParty(kind, name, creditedName, nationality, born, died);
        }
    }

    private final Parties parties;
    private final PartySearch search;
    private final PartyDeclaration declaration;

    PartiesController(Parties parties, PartySearch search, PartyDeclaration declaration) {
        this.parties = parties;
        this.search = search;
        this.declaration = declaration;
    }

    @GetMapping
    @Allowed(act = "party.find", value = Who.SIGNED_IN)
    PageOf<PartyView> find(@RequestParam String query, Acting acting, Slice slice) {
        return search.find(query, acting, slice);
    }

    @GetMapping("/{party}")
    @Allowed(act = "party.read", value = Who.SIGNED_IN)
    PartyView read(@PathVariable PartyId party) {
        return parties.of(party);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(act = "party.declare", value = Who.SIGNED_IN)
    PartyView declare(@Valid @RequestBody Declaration body, Acting acting) {
        return parties.of(declaration.declare(body.party(), acting));
    }
}
