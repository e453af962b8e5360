package org.colophon.platform.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Takes only texts that can be kept and hashed.
 *
 * <p>JSON can say U+0000, which PostgreSQL cannot hold, and halves of characters, which UTF-8 cannot; both would
 * otherwise come to light as an error of ours far from the field that is wrong.
 */
final class StorableText extends SimpleModule {

    StorableText() {
        super("storable-text");
        addDeserializer(String.class, new Reader());
    }

    private static final class Reader extends StringDeserializer {

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            String text = super.deserialize(json, context);
            if (text != null && !isStorable(text)) {
                throw context.weirdStringException(text, String.class, "holds what no text holds");
            }
            return text;
        }

        private static boolean isStorable(String text) {
            return text.codePoints()
                    .noneMatch(character -> character == 0 || Character.getType(character) == Character.SURROGATE);
        }
    }
}
