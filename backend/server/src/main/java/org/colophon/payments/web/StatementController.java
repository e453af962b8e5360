package org.colophon.payments.web;

import java.util.Currency;
import java.util.List;
import org.colophon.kernel.Money;
import org.colophon.payments.Statements;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.Slice;
import org.colophon.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The acting party's own account. */
@RestController
final class StatementController {

    private final Statements statements;

    StatementController(Statements statements) {
        this.statements = statements;
    }

    @GetMapping("/api/accounts/statement")
    @Allowed(act = "statement.read", value = Who.SIGNED_IN)
    StatementPage statement(@RequestParam Currency currency, Acting acting, Slice slice) {
        Statements.Statement statement = statements.of(acting.party(), currency, slice);
        return new StatementPage(
                statement.balance(),
                statement.lines().items(),
                statement.lines().next());
    }

    /** A page of lines under the balance of now. */
    record StatementPage(
            Money balance,
            List<Statements.Line> items,
            @Nullable String next) {}
}
