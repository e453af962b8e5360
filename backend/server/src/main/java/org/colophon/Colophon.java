package org.colophon;

import org.colophon.launcher.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The platform in one process. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Colophon {

    public static void main(String[] args) {
        Launch.run(Colophon.class, args);
    }
}
