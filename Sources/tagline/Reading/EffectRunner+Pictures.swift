import Reader

/// Pictures, fetched and decoded in a process of their own.
extension EffectRunner {
    /// One picture after the other.
    func loadPicture(_ request: PictureRequest) {
        pictures.submit { [mailbox] in
            mailbox.post(.pictureLoaded(request, EffectRunner.picture(request)))
        }
    }

    private static func picture(_ request: PictureRequest) -> PictureAnswer {
        do throws(Failure) {
            let child = try OutputOfChild.start(
                [
                    "picture", "--columns", "\(request.columns)", "--rows", "\(request.rows)", "--colors",
                    request.colors == .ansi16 ? "16" : "256", "--feed", request.feed, "--", request.address,
                ], keeping: .output, atMost: 4 << 20)
            // It limits its own time: see FeedFetcher.pictureLimits and DecoderLimits.
            let (text, status) = child.wait()
            if status != 0, text.isEmpty { return .none(reason: "the process that decodes ended early") }
            return PictureLines.answer(in: text, mostColumns: request.columns, mostRows: request.rows)
        } catch {
            return .none(reason: error.description)
        }
    }
}
