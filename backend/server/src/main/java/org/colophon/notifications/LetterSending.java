package org.colophon.notifications;

import org.colophon.accounts.Letters;
import org.springframework.stereotype.Component;

/** Writes the letters of the accounts. */
@Component
class LetterSending implements Letters {

    private final Wording wording;
    private final Postbox postbox;

    LetterSending(Wording wording, Postbox postbox) {
        this.wording = wording;
        this.postbox = postbox;
    }

    @Override
    public void send(Letter letter) {
        postbox.send(
                letter.id(),
                letter.to(),
                letter.language(),
                wording.letterSubject(letter.kind(), letter.language(), letter.arguments()),
                wording.letterBody(letter.kind(), letter.language(), letter.arguments()),
                letter.link());
    }
}
