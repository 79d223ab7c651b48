package net.cibc.bilan.quarkus;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import net.cibc.bilan.json.BilanJsonException;
import net.cibc.bilan.json.Refusal;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Reports every place at which a document is not a case file, in the language of the request.
 */
class UnreadableMapper {

    /** A problem detail (RFC 9457). */
    record Problem(String title, int status, List<Told> refusals) {}

    /** One place and what is wrong there. It repeats no value of the document. */
    record Told(String pointer, long line, int column, String text) {

        static Told of(Refusal refusal, Locale locale) {
            return new Told(
                    refusal.getPlace().pointer(),
                    refusal.getPlace().line(),
                    refusal.getPlace().column(),
                    refusal.text(locale));
        }
    }

    @ServerExceptionMapper
    RestResponse<Problem> tell(MismatchedInputException mismatch, HttpHeaders headers) {
        Locale locale = headers.getAcceptableLanguages().get(0);
        List<Told> refusals = mismatch.getCause() instanceof BilanJsonException refused
                ? refused.getRefusals().stream()
                        .map(refusal -> Told.of(refusal, locale))
                        .toList()
                : List.of();
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.BAD_REQUEST, new Problem("Bad Request", 400, refusals))
                .type("application/problem+json")
                .build();
    }
}
