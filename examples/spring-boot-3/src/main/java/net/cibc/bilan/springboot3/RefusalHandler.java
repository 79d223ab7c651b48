package net.cibc.bilan.springboot3;

import java.util.List;
import net.cibc.bilan.rule.Finding;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/**
 * Reports why a case file was refused, in the language of the request.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // Boot's own would only say that the request is not valid.
class RefusalHandler {

    /** One reason. The rule is null if a single value is invalid, such as a blank name. */
    record Reason(@Nullable String rule, String path, String text) {}

    @ExceptionHandler
    ProblemDetail tell(HandlerMethodValidationException refusal) {
        List<Reason> reasons = refusal.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream().map(error -> {
                    HibernateConstraintViolation<?> violation =
                            result.unwrap(error, HibernateConstraintViolation.class);
                    Finding finding = violation.getDynamicPayload(Finding.class);
                    return new Reason(
                            finding == null ? null : finding.getRule().value(),
                            error instanceof FieldError field ? field.getField() : "",
                            violation.getMessage());
                }))
                .toList();
        ProblemDetail problem = refusal.getBody();
        problem.setProperty("reasons", reasons);
        return problem;
    }
}
