package org.colophon.documentation;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record's component is required unless it is nullable; a nullable one may be null and may be left out. */
final class RequiredComponents implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Class<?>> named = new HashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        JavaType java = Json.mapper().constructType(type.getType());
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            describe(java.getRawClass(), schema, context);
        }
        return schema;
    }

    private void describe(Class<?> record, Schema<?> schema, ModelConverterContext context) {
        @Nullable String reference = schema.get$ref();
        if (reference == null) {
            return;
        }
        String name = reference.substring(REFERENCE.length());
        Class<?> before = named.putIfAbsent(name, record);
        if (before != null && before != record) {
            throw new IllegalStateException(
                    "Two records are called " + name + " in the API: " + before + " and " + record);
        }
        Schema<?> defined = context.getDefinedModels().get(name);
        if (defined != null && defined.getProperties() != null) {
            for (RecordComponent component : record.getRecordComponents()) {
                describe(component, defined);
            }
        }
    }

    private static void describe(RecordComponent component, Schema<?> defined) {
        @SuppressWarnings("rawtypes")
        Map<String, Schema> properties = defined.getProperties();
        Schema<?> property = properties.get(component.getName());
        if (property == null) {
            return;
        }
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            if (defined.getRequired() == null || !defined.getRequired().contains(component.getName())) {
                defined.addRequiredItem(component.getName());
            }
        } else {
            properties.put(component.getName(), orNull(property));
        }
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.getAnyOf() != null) {
            return property;
        }
        Schema<?> nothing = new Schema<>();
        nothing.setTypes(Set.of("null"));
        Schema<?> either = new Schema<>();
        either.setAnyOf(List.of(property, nothing));
        return either;
    }
}
