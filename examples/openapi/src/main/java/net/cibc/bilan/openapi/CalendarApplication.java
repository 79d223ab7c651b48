package net.cibc.bilan.openapi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The Spring Boot application.
 */
@SpringBootApplication
public class CalendarApplication {

    /**
     * Starts the application.
     *
     * @param args  the arguments
     */
    public static void main(String[] args) {
        SpringApplication.run(CalendarApplication.class, args);
    }
}
