/** The Mailseam engine: SMTP at the level of octets and TCP segments, usable without a desktop. */
module mailseam.protocol {
    requires static transitive org.jspecify;
    requires com.github.luben.zstd_jni;
    requires io.netty.buffer;
    requires io.netty.common;
    requires io.netty.handler;
    requires io.netty.transport;
    requires io.netty.transport.classes.epoll;
    requires io.netty.transport.unix.common;
    requires tools.jackson.core;

    exports mailseam.capture.conversation;
    exports mailseam.capture.file;
    exports mailseam.capture.live;
    exports mailseam.capture.out;
    exports mailseam.capture.packet;
    exports mailseam.capture.tcp;
    exports mailseam.compare;
    exports mailseam.lab.box;
    exports mailseam.lab.client;
    exports mailseam.lab.proxy;
    exports mailseam.lab.server;
    exports mailseam.lab.story;
    exports mailseam.play;
    exports mailseam.report;
    exports mailseam.report.copy;
    exports mailseam.report.embed;
    exports mailseam.report.form;
    exports mailseam.report.picture;
    exports mailseam.report.foreign;
    exports mailseam.report.redact;
    exports mailseam.session;
    exports mailseam.smtp;
    exports mailseam.timeline;
    exports mailseam.timeline.filter;
    exports mailseam.timeline.derived;
    exports mailseam.wire;
}
