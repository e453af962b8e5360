package org.colophon.files;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.EventListener;

/** The modules' events, whatever thread published them. */
public final class HeardEvents {

    private final List<Object> events = new CopyOnWriteArrayList<>();

    @EventListener
    void hear(PayloadApplicationEvent<?> event) {
        events.add(event.getPayload());
    }

    public <T> Stream<T> of(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }
}
