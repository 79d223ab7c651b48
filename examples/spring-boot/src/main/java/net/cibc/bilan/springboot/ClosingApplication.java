package net.cibc.bilan.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The Spring Boot application.
 */
@SpringBootApplication
public class ClosingApplication {

    /**
     * Starts the application.
     *
     * @param args  the arguments
     */
    public static void main(String[] args) {
        SpringApplication.run(ClosingApplication.class, args);
    }
}
