package org.colophon.files;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;

/** The module and what it stands on, over real HTTP, with small limits; jobs run when a test runs them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ApplicationModuleTest(
        mode = BootstrapMode.STANDALONE,
        extraIncludes = "platform",
        webEnvironment = WebEnvironment.RANDOM_PORT,
        verifyAutomatically = false)
@Import(SignedInByHeader.class)
@TestPropertySource(
        properties = {
            "colophon.jobs=off",
            "colophon.files.max-size=3MB",
            "colophon.files.unfinished-size=8MB",
            "colophon.files.unfinished-uploads=4",
            "colophon.files.preview-pixels=4000000"
        })
@interface FilesTest {}
