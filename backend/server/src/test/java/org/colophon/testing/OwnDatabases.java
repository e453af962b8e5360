package org.colophon.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;

/** Announced in {@code META-INF/spring.factories}, so that no test has to ask for its database. */
final class OwnDatabases implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        return AnnotatedElementUtils.hasAnnotation(testClass, WebMvcTest.class) ? null : new OwnDatabase();
    }
}
