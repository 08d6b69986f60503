package mailseam.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatusWordsTest {
    @Test
    void saysWhatDigitsMean() {
        assertThat(StatusWords.first(354)).contains("so far; more is expected");
        assertThat(StatusWords.first(100)).isEmpty();
        assertThat(StatusWords.second(421)).contains("the connection");
        assertThat(StatusWords.second(535)).isEmpty();
    }

    @Test
    void saysWhatEnhancedStatusCodesMean() {
        assertThat(StatusWords.of(new EnhancedStatus(5, 1, 1))).contains("no such mailbox");
        assertThat(StatusWords.of(new EnhancedStatus(4, 4, 99))).contains("something about the network");
        assertThat(StatusWords.of(new EnhancedStatus(5, 99, 1))).isEmpty();
    }

    @Test
    void knowsKeywordsAsTheyAreWritten() {
        assertThat(ExtensionKeyword.of("8bitmime")).contains(ExtensionKeyword.EIGHT_BIT_MIME);
        assertThat(ExtensionKeyword.of("MT-PRIORITY").orElseThrow().reference()).isEqualTo("RFC 6710");
        assertThat(ExtensionKeyword.of("XCLIENT")).isEmpty();
    }
}
