package mailseam.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParameterTest {
    @Test
    void knowsWhichCommandMayHaveIt() {
        assertThat(Parameter.of(Verb.MAIL)).contains(Parameter.SIZE, Parameter.BODY, Parameter.SMTPUTF8)
                .doesNotContain(Parameter.NOTIFY);
        assertThat(Parameter.of(Verb.RCPT)).containsExactly(Parameter.NOTIFY, Parameter.ORCPT);
        assertThat(Parameter.of(Verb.VRFY)).containsExactly(Parameter.SMTPUTF8);
        assertThat(Parameter.of(Verb.QUIT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hasExamplesUnlessItHasNoValue(Parameter parameter) {
        assertThat(parameter.examples().isEmpty()).isEqualTo(parameter.value() == Parameter.Value.NONE);
        assertThat(parameter.reference()).startsWith("RFC ");
    }

    @ParameterizedTest
    @EnumSource
    void leavesRoomForItsExamples(Parameter parameter) {
        for (String example : parameter.examples()) {
            assertThat(parameter.keyword().length() + 2 + example.length())
                    .isLessThanOrEqualTo(parameter.allowance());
        }
    }
}
