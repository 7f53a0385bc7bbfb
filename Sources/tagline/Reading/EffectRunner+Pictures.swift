import Pictures
import Reader

/// Pictures, fetched and decoded in a process of their own.
extension EffectRunner {
    /// One picture after the other; one that was fetched already is there at once, in whatever size it is wished.
    ///
    /// - Parameter hosts: who may be asked besides the feed's host and the picture's.
    func loadPicture(_ request: PictureRequest, hosts: Set<String>) -> Action? {
        if let picture = keptPictures[request] {
            return .pictureLoaded(request, .cells(PictureCells(picture, for: request)))
        }
        pictures.submit { [mailbox, keptPictures] in
            let answer = EffectRunner.answer(to: request, hosts)
            if case .picture(let picture) = answer { keptPictures.keep(picture, for: request) }
            mailbox.post(.pictureLoaded(request, PictureAnswer(answer, to: request)))
        }
        return nil
    }

    private static func answer(to request: PictureRequest, _ hosts: Set<String>) -> PictureLines.Answer {
        do throws(Failure) {
            let child = try OutputOfChild.start(
                ["picture", "--feed", request.feed] + hosts.sorted().map { "--host=" + $0 } + ["--", request.address],
                keeping: .output, atMost: 4 << 20)
            // It limits its own time: see FeedFetcher.pictureLimits and DecoderLimits.
            let (text, status) = child.wait()
            if status != 0, text.isEmpty { return .failed(reason: "the process that decodes ended early") }
            return PictureLines.answer(in: text)
        } catch {
            return .failed(reason: error.description)
        }
    }
}

extension PictureAnswer {
    fileprivate init(_ answer: PictureLines.Answer, to request: PictureRequest) {
        self =
            switch answer {
            case .picture(let picture): .cells(PictureCells(picture, for: request))
            case .failed(let reason): .none(reason: reason)
            case .unavailable(let reason): .unavailable(reason: reason)
            case .elsewhere(let host): .elsewhere(host: host)
            }
    }
}
