import CGD

/// Limits for the process that decodes what strangers drew.
public enum DecoderLimits {
    /// From now on this process gets at most a gigabyte of address space, and so many seconds of computing and of
    /// waiting; it writes no large file. A bomb is met by an error, or by the end of the process.
    public static func apply(seconds: Int) {
        tl_limit_process(1 << 30, UInt32(clamping: seconds))
    }
}
