package org.colophon.platform.json;

import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.colophon.fingerprint.DigestAlgorithm;
import org.colophon.fingerprint.Digests;
import org.colophon.kernel.ActId;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.FileId;
import org.colophon.kernel.HoldId;
import org.colophon.kernel.Id;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartialDate;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.UserId;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** The libraries' values in JSON: ids, shares, territories, dates and digests as texts, amounts as texts of digits. */
final class KernelJson extends SimpleModule {

    KernelJson() {
        super("kernel");
        addSerializer(Id.class, written(Id::text));
        id(ActId.class, ActId::new);
        id(ApplicationId.class, ApplicationId::new);
        id(CaseId.class, CaseId::new);
        id(FileId.class, FileId::new);
        id(HoldId.class, HoldId::new);
        id(InstrumentId.class, InstrumentId::new);
        id(LicenceId.class, LicenceId::new);
        id(OfferId.class, OfferId::new);
        id(OrderId.class, OrderId::new);
        id(PartyId.class, PartyId::new);
        id(UserId.class, UserId::new);
        id(WorkId.class, WorkId::new);
        text(Share.class, Share::of);
        text(Territory.class, Territory::of);
        text(PartialDate.class, PartialDate::new);
        addSerializer(Digests.class, new DigestsWriter());
        addDeserializer(Digests.class, new DigestsReader());
        addSerializer(Money.class, new AmountWriter());
        addDeserializer(Money.class, new AmountReader());
    }

    private <T extends Id> void id(Class<T> type, Function<UUID, T> of) {
        addDeserializer(type, read(type, text -> of.apply(uuid(text))));
    }

    private <T> void text(Class<T> type, Function<String, T> of) {
        addSerializer(type, written(Object::toString));
        addDeserializer(type, read(type, of));
    }

    /** {@link UUID#fromString} also takes shortened forms; one id has one text. */
    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equals(text)) {
            throw new IllegalArgumentException("An id has the form of a lower-case UUID.");
        }
        return uuid;
    }

    private static <T> ValueSerializer<T> written(Function<T, String> text) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeString(text.apply(value));
            }
        };
    }

    private static <T> ValueDeserializer<T> read(Class<T> type, Function<String, T> of) {
        return new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                if (!json.currentToken().isScalarValue() || json.currentToken().isNumeric()) {
                    return type.cast(context.handleUnexpectedToken(type, json));
                }
                return value(type, of, json.getString(), context);
            }
        };
    }

    private static <T> T value(Class<T> type, Function<String, T> of, String text, DeserializationContext context) {
        try {
            return of.apply(text);
        } catch (IllegalArgumentException refused) {
            return type.cast(context.handleWeirdStringValue(type, text, "%s", String.valueOf(refused.getMessage())));
        }
    }

    private static final class DigestsWriter extends ValueSerializer<Digests> {
        @Override
        public void serialize(Digests digests, JsonGenerator json, SerializationContext context) {
            json.writePOJO(digests.hexById());
        }
    }

    private static final class DigestsReader extends ValueDeserializer<Digests> {
        @Override
        public Digests deserialize(JsonParser json, DeserializationContext context) {
            Map<?, ?> read = context.readValue(json, Map.class);
            return value(Digests.class, text -> digests(read), read.toString(), context);
        }

        private static Digests digests(Map<?, ?> read) {
            Map<DigestAlgorithm, String> hex = new EnumMap<>(DigestAlgorithm.class);
            read.forEach((id, digest) -> hex.put(DigestAlgorithm.ofId(id.toString()), String.valueOf(digest)));
            return Digests.ofHex(hex);
        }
    }

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");

    /** How an amount looks in JSON. */
    private record Amount(
            @Nullable String currency, @Nullable String amount) {}

    private static final class AmountWriter extends ValueSerializer<Money> {
        @Override
        public void serialize(Money money, JsonGenerator json, SerializationContext context) {
            json.writePOJO(new Amount(money.currency().getCurrencyCode(), Long.toString(money.minor())));
        }
    }

    private static final class AmountReader extends ValueDeserializer<Money> {
        @Override
        public Money deserialize(JsonParser json, DeserializationContext context) {
            Amount read = context.readValue(json, Amount.class);
            @Nullable String currency = read.currency();
            @Nullable String amount = read.amount();
            if (currency == null || amount == null || !WHOLE.matcher(amount).matches()) {
                return (Money) context.handleWeirdStringValue(
                        Money.class, String.valueOf(amount), "an amount is a whole number of minor units");
            }
            return value(
                    Money.class,
                    digits -> new Money(Currency.getInstance(currency), Long.parseLong(digits)),
                    amount,
                    context);
        }
    }
}
