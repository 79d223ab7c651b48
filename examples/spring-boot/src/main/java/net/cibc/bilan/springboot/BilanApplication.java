package net.cibc.bilan.springboot;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The Spring Boot application.
 */
@SpringBootApplication
public class BilanApplication {

    /**
     * Starts the application.
     *
     * @param args  the arguments
     */
    public static void main(String[] args) {
        SpringApplication.run(BilanApplication.class, args);
    }

    /** Answers in French or English, whichever the client prefers, and in French if it asks for neither. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.FRENCH, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.FRENCH);
        return resolver;
    }
}
