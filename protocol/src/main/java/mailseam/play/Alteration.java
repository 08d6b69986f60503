package mailseam.play;

import mailseam.session.SplitMix;
import mailseam.smtp.Octets;

/** Changes the octets that pass from a place on. */
sealed interface Alteration {
    /** The next octets as they pass on; perhaps none. */
    Octets apply(Octets octets);

    /** Whether it changes nothing more. */
    boolean over();

    /** A number of octets is lost. */
    final class Loss implements Alteration {
        private int left;

        Loss(int octets) {
            left = octets;
        }

        @Override
        public Octets apply(Octets octets) {
            int count = Math.min(left, octets.length());
            left -= count;
            return octets.slice(count, octets.length());
        }

        @Override
        public boolean over() {
            return left == 0;
        }
    }

    /** All octets are lost, until the end of the command, reply or data. */
    record LossOfRest() implements Alteration {
        @Override
        public Octets apply(Octets octets) {
            return Octets.EMPTY;
        }

        @Override
        public boolean over() {
            return false;
        }
    }

    /** A number of octets become others: neither what they were, nor CR, nor LF. */
    final class Corruption implements Alteration {
        private final SplitMix numbers;
        private int left;

        Corruption(int octets, SplitMix numbers) {
            this.left = octets;
            this.numbers = numbers;
        }

        @Override
        public Octets apply(Octets octets) {
            byte[] changed = octets.toArray();
            int count = Math.min(left, changed.length);
            for (int i = 0; i < count; i++) {
                changed[i] = other(changed[i]);
            }
            left -= count;
            return Octets.wrap(changed);
        }

        private byte other(byte octet) {
            byte other = octet;
            while (other == octet || other == '\r' || other == '\n') {
                other = (byte) (numbers.next() >>> 56);
            }
            return other;
        }

        @Override
        public boolean over() {
            return left == 0;
        }
    }
}
