package mailseam.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class TcpInfoTest {
    @Test
    void readsTheStructOfTheKernel() {
        ByteBuffer struct = ByteBuffer.allocate(TcpInfo.LENGTH).order(ByteOrder.nativeOrder());
        struct.putInt(16, 1448).putInt(24, 3).putInt(68, 250).putInt(80, 10).putInt(100, 2).putInt(144, 77).putInt(156,
                40);
        assertThat(TcpInfo.of(struct)).isEqualTo(new TcpInfo(1448, 3, 250, 10, 2, 77, 40));
    }

    @Test
    void countsFirstTransmissionsOnly() {
        TcpInfo before = new TcpInfo(1448, 0, 0, 10, 5, 0, 100);
        TcpInfo now = new TcpInfo(1448, 0, 0, 10, 7, 0, 103);
        assertThat(now.packetsSince(before)).isEqualTo(1);
        assertThat(now.retransmitsSince(before)).isEqualTo(2);
    }

    @Test
    void countsAcrossTheEndOfTheCounters() {
        TcpInfo before = new TcpInfo(1448, 0, 0, 10, -1, 0, -1);
        TcpInfo now = new TcpInfo(1448, 0, 0, 10, 0, 0, 1);
        assertThat(now.packetsSince(before)).isEqualTo(1);
    }
}
