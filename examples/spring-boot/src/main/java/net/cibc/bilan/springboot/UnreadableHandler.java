package net.cibc.bilan.springboot;

import java.util.List;
import net.cibc.bilan.json.BilanJsonException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Reports every place at which a document is not a case file, in the language of the request: a document that a client
 * sent, or one that the database holds.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // Boot's own would only say that the request cannot be read.
class UnreadableHandler {

    /** One place and what is wrong there. It repeats no value of the document. */
    record Refusal(String pointer, int line, int column, String text) {}

    @ExceptionHandler
    ProblemDetail tellSender(BilanJsonException refused) {
        return problem(HttpStatus.BAD_REQUEST, refused);
    }

    @ExceptionHandler
    ProblemDetail tellReader(UnreadableBilanException stored) {
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, stored.getRefusal());
    }

    private static ProblemDetail problem(HttpStatus status, BilanJsonException refused) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setProperty(
                "refusals",
                List.of(new Refusal(
                        refused.getPointer(), refused.getLine(), refused.getColumn(), refused.getMessage())));
        return problem;
    }
}
