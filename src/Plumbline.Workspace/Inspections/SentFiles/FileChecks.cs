using System.Text;
using Plumbline.Inspections.SentFiles;

namespace Plumbline.Workspace.Inspections.SentFiles;

/// <summary>Whether a file is taken: its name, its length, its beginning, and of text the whole of it.</summary>
internal static class FileChecks
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Its name and kind; refused for what is wrong with it.</summary>
    public static async Task<Result<(string Name, FileType Type)>> CheckAsync(this FileLimits limits, UploadedFile file, CancellationToken stop)
    {
        var named = FileNames.Of(file.Name);
        if (!named.TryGet(out var name))
        {
            return Result.Refused<(string, FileType)>(named.Refusals);
        }

        var first = new byte[FileTypes.FirstBytes];
        file.Content.Position = 0;
        var read = await file.Content.ReadAtLeastAsync(first, first.Length, throwOnEndOfStream: false, stop);
        var faults = limits.FaultsOf(name, file.Content.Length, first.AsSpan(0, read)).ToList();
        if (faults.Count > 0)
        {
            return Result.Refused<(string, FileType)>(faults);
        }

        var type = FileTypes.Promised(name)!;
        return type.IsText && !await IsTextAsync(file.Content, stop)
            ? Result.Refused<(string, FileType)>(FileRefusals.TypeDiffers(type))
            : Result.Of((name, type));
    }

    private static async Task<bool> IsTextAsync(Stream content, CancellationToken stop)
    {
        var (decoder, bytes) = (Strict.GetDecoder(), new byte[FileLocks.PieceLength]);
        var letters = new char[Strict.GetMaxCharCount(bytes.Length)];
        content.Position = 0;
        try
        {
            int read;
            do
            {
                read = await content.ReadAsync(bytes, stop);
                if (TextCharacters.FirstUnfit(letters.AsSpan(0, decoder.GetChars(bytes, 0, read, letters, 0, flush: read == 0))) >= 0)
                {
                    return false;
                }
            }
            while (read > 0);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
