package net.cibc.bilan.springboot3;

import java.util.Locale;
import net.cibc.bilan.json.BilanJsonException;
import net.cibc.bilan.json.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Reports every place at which a document is not a case file, in the language of the request.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // Boot's own would only say that the request cannot be read.
class UnreadableHandler {

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

    /** Spring looks for the exception among the causes of its own. */
    @ExceptionHandler
    ProblemDetail tell(BilanJsonException refused, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setProperty(
                "refusals",
                refused.getRefusals().stream()
                        .map(refusal -> Told.of(refusal, locale))
                        .toList());
        return problem;
    }
}
