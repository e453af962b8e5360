package org.colophon.accounts.organisations;

import java.util.Set;
import java.util.UUID;
import org.colophon.platform.Acting;
import org.colophon.platform.Relations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether an invitation was sent to the address of the user who acts. */
@Component
class InvitationRelations implements Relations {

    private final JdbcClient database;

    InvitationRelations(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String object() {
        return "invitation";
    }

    @Override
    public Set<String> of(UUID id, Acting acting) {
        return database.sql("""
                        select from accounts.invitation i
                          join accounts.user_account u on u.email_key = i.email_key
                         where i.id = :id and u.id = :user
                        """)
                .param("id", id)
                .param("user", acting.user().value())
                .query((row, number) -> "invitee")
                .set();
    }
}
