package net.cibc.bilan.springboot;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A PostgreSQL that is started once for all tests. Where it cannot start, the tests that need it are skipped. */
final class Postgres implements ExecutionCondition, ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The URL, or why there is none. */
    private record Start(String url, String failure) {

        static final Start DONE = now();

        @SuppressWarnings("resource") // It is stopped when the JVM ends.
        private static Start now() {
            try {
                return new Start(EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres"), "");
            } catch (IOException | RuntimeException e) {
                return new Start("", e.toString());
            }
        }
    }

    static String url() {
        return Start.DONE.url;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Start.DONE.failure.isEmpty()
                ? ConditionEvaluationResult.enabled("PostgreSQL runs")
                : ConditionEvaluationResult.disabled("PostgreSQL does not start here: " + Start.DONE.failure);
    }

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        TestPropertyValues.of("spring.datasource.url=" + url()).applyTo(application);
    }
}
