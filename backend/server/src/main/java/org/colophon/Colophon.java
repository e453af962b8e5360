package org.colophon;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The platform in one process. */
@SpringBootApplication
public class Colophon {

    public static void main(String[] args) {
        SpringApplication.run(Colophon.class, args);
    }
}
