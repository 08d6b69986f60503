package mailseam.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OctetScanTest {
    @Test
    void findsEachOctetAtEachPlace() {
        for (int octet = 0; octet < 256; octet++) {
            for (int at = 0; at < 20; at++) {
                byte[] array = new byte[20];
                Arrays.fill(array, (byte) 'x');
                array[at] = (byte) octet;
                int found = octet < 14 ? at : array.length;
                assertThat(OctetScan.next(array, 0, 20, OctetScan.SEVEN_BIT_ONLY)).isEqualTo(found);
                int eightBit = octet < 14 || octet > 127 ? at : array.length;
                assertThat(OctetScan.next(array, 0, 20, OctetScan.EIGHT_BIT)).isEqualTo(eightBit);
            }
        }
    }

    @Test
    void findsTheFirstOfMany() {
        Random random = new Random(8);
        byte[] array = new byte[64];
        for (int i = 0; i < 20_000; i++) {
            random.nextBytes(array);
            int from = random.nextInt(array.length);
            int to = from + random.nextInt(array.length - from);
            assertThat(OctetScan.next(array, from, to, OctetScan.SEVEN_BIT_ONLY))
                    .isEqualTo(first(array, from, to, octet -> octet >= 0 && octet < 14));
            assertThat(OctetScan.next(array, from, to, OctetScan.EIGHT_BIT))
                    .isEqualTo(first(array, from, to, octet -> octet < 14));
        }
    }

    private static int first(byte[] array, int from, int to, IntPredicate wanted) {
        return IntStream.range(from, to).filter(i -> wanted.test(array[i])).findFirst().orElse(to);
    }
}
