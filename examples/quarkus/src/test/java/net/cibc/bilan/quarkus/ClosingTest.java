package net.cibc.bilan.quarkus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.nio.file.Path;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.json.BilanJson;
import org.junit.jupiter.api.Test;

/** Tests what the rest of the application sees when it closes case files. */
@QuarkusTest
class ClosingTest {

    @Inject
    ClosingService closing;

    @Test
    void aCaseFileOutsideTheOfferIsClosed() throws IOException {
        Bilan bilan = dossier("suivi-injoignable");

        assertThat(closing.close(bilan)).isEqualTo(bilan.getId());
    }

    @Test
    void aCaseFileAgainstTheLawIsRefused() throws IOException {
        Bilan bilan = dossier("conclusions-avant-investigation");

        ConstraintViolationException refusal =
                catchThrowableOfType(ConstraintViolationException.class, () -> closing.close(bilan));

        assertThat(refusal.getConstraintViolations()).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).asString().endsWith(".sessions[2].phase");
            assertThat(violation.getMessage())
                    .isEqualTo("La phase de conclusions commence le 30\u00A0mars\u00A02026, avant la phase"
                            + " d’investigation (le 7\u00A0avril\u00A02026) (Code du travail, art. R6313-4)");
        });
    }

    @Test
    void aValueThatIsWrongByItselfIsRefusedToo() throws IOException {
        Bilan bilan = dossier("suivi-injoignable");
        Bilan nameless = bilan.withBeneficiary(bilan.getBeneficiary().withName(" "));

        ConstraintViolationException refusal =
                catchThrowableOfType(ConstraintViolationException.class, () -> closing.close(nameless));

        assertThat(refusal.getConstraintViolations())
                .extracting(violation -> violation.getPropertyPath().toString())
                .singleElement()
                .asString()
                .endsWith(".beneficiary.name");
    }

    private static Bilan dossier(String name) throws IOException {
        return BilanJson.read(Path.of("../dossiers", name + ".json"));
    }
}
