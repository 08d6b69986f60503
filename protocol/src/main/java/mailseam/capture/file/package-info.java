/**
 * Files of captured packets: pcap and pcapng, plain or compressed, whole, cut off or still growing. The octets stay in the file;
 * what is odd about it becomes a note beside what could be read.
 */
@NullMarked
package mailseam.capture.file;

import org.jspecify.annotations.NullMarked;
