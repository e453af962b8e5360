package org.colophon.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a handler. A handler without it is refused, so that forgetting it closes a door and opens none.
 *
 * <p>The documentation's table of every act and who may do it is made from these.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** The act in the glossary's words, for instance {@code application.submit}. */
    String act();

    Who[] value();

    /** For {@link Who#PARTY}: the path variable that names the object, for instance {@code application}. */
    String object() default "";

    /** For {@link Who#PARTY}: the relations of which the acting party must have one, see {@link Relations}. */
    String[] being() default {};
}
